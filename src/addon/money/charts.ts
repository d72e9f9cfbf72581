/**
 * The charts on the Money tab. Each shows a table of its own among the cells of `chart-cells.ts`, by which it is found again:
 * a chart has no name. It is made once, with its table; afterwards only what it shows is moved, and only when its table has
 * become longer, shorter or wider. One that she has removed stays away, and how she dresses one stays hers.
 */
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { stackedColors } from '../output/colors';
import type { Rectangle } from '../output/rectangles';
import {
  CHART_KINDS,
  CHART_ROWS,
  chartCells,
  endOfTables,
  FIRST_COLUMNS,
  tablesAmong,
  withoutTables,
  type ChartFigures,
  type ChartKind,
} from './chart-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Options = Readonly<Record<string, string | number | boolean>>;

/** A cell; rows and columns count from 1. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface ChartPlaces {
  readonly sheet: Sheet;
  /** Called before anything is written; throws where that must not be. */
  readonly confirm: () => void;
  /** The first cell of the tables; the grid has room for them. */
  readonly cells: Cell;
  /** Where a new chart's upper left corner stands. */
  readonly corners: Readonly<Record<ChartKind, Corner>>;
}

interface Corner extends Cell {
  /** Pixels right of and below the corner of the cell. */
  readonly offset: readonly [x: number, y: number];
}

/** How new charts look. */
export interface ChartStyle {
  readonly texts: Texts;
  /** Of the tiers, best first. */
  readonly tierColors: readonly string[];
}

/** Pixels: three stand side by side on a laptop's screen of 1366, beside the row numbers and what Google has at the right edge. */
export const CHART_SIZE = { width: 400, height: 280 } as const;

const BLUE = '#1a73e8';
const GREY = '#9aa0a6';
const DARK = '#202124';
const LIGHT = '#dadce0';

/**
 * Has the charts show the figures.
 *
 * @param former what stands in the cells of the tables, and right of them; none where they are new
 * @returns what is to be written there. Where the charts could not be brought up to date, it has no tables that count as ones: nothing
 *   else is lost by it, and the next run tries again
 */
export function followCharts(
  places: ChartPlaces,
  former: readonly (readonly CellValue[])[],
  figures: ChartFigures,
  style: ChartStyle,
): FollowedCharts {
  const cells = cellsBesideHers(places, former, figures, style.texts);
  const tables = compareTables(former, cells);
  // None is looked at where no table came, grew or shrank.
  if (tables.changed.length === 0) return { cells, areUpToDate: true };
  places.confirm();
  try {
    keepCharts(places, tables, cells[0].length, style);
    return { cells, areUpToDate: true };
  } catch {
    return { cells: withoutTables(cells), areUpToDate: false };
  }
}

/** What shows nothing and is a formula of hers is something: it is looked for where the tables become wider over what is in use. */
function cellsBesideHers(
  { sheet, cells: { row, column } }: ChartPlaces,
  former: readonly (readonly CellValue[])[],
  figures: ChartFigures,
  texts: Texts,
): CellValue[][] {
  const cells = chartCells(figures, former, texts);
  const end = endOfTables(former);
  const columns = Math.min(cells[0].length, former[0]?.length ?? 0) - end;
  if (columns <= 0) return cells;
  const formulas = sheet.getRange(row, column + end, CHART_ROWS, columns).getFormulas();
  const seen = former.map((line, at) => line.map((cell, position) => formulas[at][position - end] || cell));
  return chartCells(figures, seen, texts);
}

export interface FollowedCharts {
  readonly cells: readonly (readonly CellValue[])[];
  readonly areUpToDate: boolean;
}

interface ComparedTables {
  readonly before: Tables;
  readonly after: Tables;
  /** What is shown from other cells than before, or for the first time. */
  readonly changed: readonly ChartKind[];
}

type Tables = ReturnType<typeof tablesAmong>;

function compareTables(
  former: readonly (readonly CellValue[])[],
  now: readonly (readonly CellValue[])[],
): ComparedTables {
  const [before, after] = [tablesAmong(former), tablesAmong(now)];
  const changed = CHART_KINDS.filter((kind) => after[kind] !== null && !isSame(before[kind], after[kind]));
  return { before, after, changed };
}

/** @param width of all tables, in columns */
function keepCharts(
  places: ChartPlaces,
  { before, after, changed }: ComparedTables,
  width: number,
  style: ChartStyle,
): void {
  if (changed.some((kind) => before[kind]?.columns !== after[kind]!.columns)) dressTables(places, width);
  const charts = chartsOn(places.sheet);
  for (const kind of changed) {
    const table = rangeOf(after[kind]!, places);
    const found = charts.filter(({ corner }) => isSameCell(corner, cornerOf(after[kind]!, places)));
    for (const { chart } of found) showTable(places.sheet, chart, table);
    if (found.length === 0 && before[kind] === null) insertChart(places, kind, table, style);
  }
}

/** Before anything is written: "Dec 25" is not to become a day, and a client called 007 keeps its name. */
function dressTables({ sheet, cells: { row, column } }: ChartPlaces, columns: number): void {
  const formats = Array.from({ length: columns }, (_, at) => formatOf(at));
  const lines = Array.from({ length: CHART_ROWS }, (_, at) => (at === 0 ? formats.map(() => '@') : formats));
  sheet.getRange(row, column, CHART_ROWS, columns).setNumberFormats(lines).setFontColor(GREY);
}

/** Axes are written as the numbers are. */
function formatOf(column: number): string {
  const { income, time, months } = FIRST_COLUMNS;
  if ([income, time, months].includes(column)) return '@';
  return column === income + 1 || column > months ? '#,##0' : '0%';
}

interface FoundChart {
  readonly chart: Chart;
  /** The first of the cells that it shows. */
  readonly corner: Cell;
}

/** Charts may tell each column by itself. */
function chartsOn(sheet: Sheet): FoundChart[] {
  return sheet.getCharts().map((chart) => {
    const ranges = chart.getRanges().filter((range) => range.getSheet().getSheetId() === sheet.getSheetId());
    const row = Math.min(...ranges.map((range) => range.getRow()));
    const column = Math.min(...ranges.map((range) => range.getColumn()));
    return { chart, corner: { row, column } };
  });
}

function showTable(sheet: Sheet, chart: Chart, table: Range): void {
  sheet.updateChart(chart.modify().clearRanges().addRange(table).build());
}

function insertChart(
  { sheet, corners }: ChartPlaces,
  kind: ChartKind,
  table: Range,
  style: ChartStyle,
): void {
  const { row, column, offset } = corners[kind];
  const made = sheet.newChart();
  const builder = (kind === 'income' ? made.asComboChart() : made.asColumnChart())
    .addRange(table)
    .setNumHeaders(1)
    .setPosition(row, column, ...offset);
  const options = { ...commonOptions(kind, style), ...OPTIONS[kind](style) };
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function commonOptions(kind: ChartKind, { texts }: ChartStyle): Options {
  return {
    title: texts.charts.titles[kind],
    'titleTextStyle.color': DARK,
    'titleTextStyle.fontSize': 14,
    'legend.position': 'top',
    'vAxes.0.viewWindow.min': 0,
    useFirstColumnAsDomain: true,
    ...CHART_SIZE,
  };
}

/** Colours that are told apart by light and dark too. */
const OPTIONS: Readonly<Record<ChartKind, (style: ChartStyle) => Options>> = {
  income: () => ({
    'series.0.type': 'bars',
    'series.0.color': BLUE,
    'series.1.type': 'line',
    'series.1.color': DARK,
    'series.1.targetAxisIndex': 1,
    'vAxes.1.viewWindow.min': 0,
    'vAxes.1.viewWindow.max': 1,
  }),
  time: () => ({ 'series.0.color': GREY, 'series.1.color': BLUE }),
  months: ({ tierColors }) => ({
    isStacked: 'absolute',
    ...Object.fromEntries(
      [...stackedColors(tierColors), LIGHT].map((color, index) => [`series.${index}.color`, color]),
    ),
  }),
};

function rangeOf({ row, column, rows, columns }: Rectangle, { sheet, cells }: ChartPlaces): Range {
  return sheet.getRange(cells.row + row, cells.column + column, rows, columns);
}

function cornerOf({ row, column }: Rectangle, { cells }: ChartPlaces): Cell {
  return { row: cells.row + row, column: cells.column + column };
}

function isSame(a: Rectangle | null, b: Rectangle | null): boolean {
  return a !== null && b !== null && a.rows === b.rows && a.columns === b.columns;
}

function isSameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
