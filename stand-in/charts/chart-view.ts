/**
 * What a chart shows at the moment: its series with the numbers of their cells, and how they are to look. The same for
 * whoever draws it and whoever writes it into a file.
 */
import { displayValue } from '../typing/format-content';
import { areaOf } from '../workbook/area';
import type { ChartRecord, Area } from '../workbook/types';
import type { SheetModel } from '../workbook/sheet-model';
import type { Workbook } from '../workbook/workbook';

export interface ChartView {
  readonly kind: ChartRecord['type'];
  readonly title: string;
  readonly legend: LegendPosition;
  readonly isStacked: boolean;
  readonly width: number;
  readonly height: number;
  /** What stands below the bars; null where there is no column of it. */
  readonly categories: ChartColumn | null;
  readonly series: readonly ChartSeries[];
  /** The left one and, where a series wants it, the right one. */
  readonly axes: readonly ChartAxis[];
}

const LEGEND_POSITIONS = ['top', 'right', 'bottom', 'left', 'none'] as const;
type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** Cells below each other, without their header. */
export interface ChartColumn {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly header: Area | null;
  readonly name: string;
  readonly texts: readonly string[];
  readonly values: readonly (number | null)[];
  /** Of the first number; '' where it has none. */
  readonly numberFormat: string;
}

export interface ChartSeries extends ChartColumn {
  readonly mark: 'bars' | 'line';
  readonly color: string;
  readonly axis: 0 | 1;
}

export interface ChartAxis {
  readonly min: number | null;
  readonly max: number | null;
  readonly numberFormat: string;
}

/** Google's, in its order. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function viewChart(workbook: Workbook, chart: ChartRecord): ChartView {
  const { options } = chart;
  const [categories = null, ...columns] = columnsOf(workbook, chart);
  const series = leftFirst(columns.map((column, index) => seriesOf(column, index, chart)));
  const legend = LEGEND_POSITIONS.find((each) => each === readOption(options, 'legend.position'));
  return {
    kind: chart.type,
    title: String(readOption(options, 'title') ?? ''),
    legend: legend ?? 'right',
    isStacked: ![undefined, false, 'false'].includes(readOption(options, 'isStacked') as boolean | undefined),
    width: numberOr(readOption(options, 'width'), 600),
    height: numberOr(readOption(options, 'height'), 371),
    categories,
    series,
    axes: axesOf(series, options),
  };
}

function seriesOf(column: ChartColumn, index: number, { type, options }: ChartRecord): ChartSeries {
  const option = (name: string): unknown => readOption(options, `series.${index}.${name}`);
  const [color, mark] = [option('color'), option('type') ?? readOption(options, 'seriesType')];
  return {
    ...column,
    mark: type === 'COMBO' && (mark === 'line' || (mark === undefined && index > 0)) ? 'line' : 'bars',
    color: typeof color === 'string' ? color : COLORS[index % COLORS.length]!,
    axis: option('targetAxisIndex') === 1 ? 1 : 0,
  };
}

/** There is no right axis without a left one. */
function leftFirst(series: readonly ChartSeries[]): readonly ChartSeries[] {
  return series.some(({ axis }) => axis === 0) ? series : series.map((each) => ({ ...each, axis: 0 }));
}

function axesOf(series: readonly ChartSeries[], options: ChartRecord['options']): ChartAxis[] {
  return [0, 1].flatMap((axis) => {
    const first = series.find((each) => each.axis === axis);
    if (!first) return [];
    const end = (name: string): number | null =>
      numberOr(readOption(options, `vAxes.${axis}.viewWindow.${name}`), null);
    return [{ min: end('min'), max: end('max'), numberFormat: first.numberFormat }];
  });
}

function numberOr<Other>(value: unknown, other: Other): number | Other {
  return typeof value === 'number' ? value : other;
}

function columnsOf(workbook: Workbook, { ranges, headerRows }: ChartRecord): ChartColumn[] {
  return ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return [];
    return Array.from({ length: area.numColumns }, (_, at) =>
      columnOf(sheet, { ...area, column: area.column + at, numColumns: 1 }, headerRows, workbook.locale),
    );
  });
}

function columnOf(sheet: SheetModel, whole: Area, headerRows: number, locale: string): ChartColumn {
  const { row, column } = whole;
  const area = { ...whole, row: row + headerRows, numRows: Math.max(0, whole.numRows - headerRows) };
  // In some files a whole column is shown, of a million rows.
  const used = Math.min(area.numRows, Math.max(0, sheet.cells.rows.length - area.row + 1));
  const rows = Array.from({ length: used }, (_, at) => area.row + at);
  const contents = rows.map((each) => sheet.contentAt(each, column));
  const firstNumber = rows.find((_, at) => typeof contents[at] === 'number');
  return {
    sheet,
    area,
    header: headerRows > 0 ? areaOf(row, column, headerRows) : null,
    name: headerRows > 0 ? displayValue(sheet, row, column, locale) : '',
    texts: rows.map((each) => displayValue(sheet, each, column, locale)),
    values: contents.map((content) => (typeof content === 'number' ? content : null)),
    numberFormat: firstNumber === undefined ? '' : sheet.numberFormatAt(firstNumber, column),
  };
}

/** Options have names: scripts set `series.1.color`, or `series` with an object in it, and mean the same. */
function readOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const steps = path.split('.');
  for (let length = steps.length - 1; length > 0; length--) {
    const found = options[steps.slice(0, length).join('.')];
    if (typeof found !== 'object' || found === null) continue;
    const inner = readOption(found as Readonly<Record<string, unknown>>, steps.slice(length).join('.'));
    if (inner !== undefined) return inner;
  }
  return undefined;
}
