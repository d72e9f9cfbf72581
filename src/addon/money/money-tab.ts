/**
 * The Money tab: made when there is something on record, and from then on written only where it differs. What she has right of the
 * table stays, and what she has below it, until the table grows over it.
 */
import type { CellValue } from '../../core/types';
import { isBlank } from '../../core/reading/read-value';
import { MONEY_COLUMNS } from '../../i18n/types/money';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import { claimTab, type ClaimedTab } from '../making/claim-tab';
import { dressTable, lookOf, widthFor, type ColumnLook } from '../making/dress-table';
import { makeColumns, makeRows } from '../making/grid';
import type { AssessedPlan } from '../plan';
import { indexOfHeader } from '../tabs/headers';
import type { LocatedTab } from '../tabs/locate-tabs';
import { CHART_ROWS, FIRST_COLUMNS, type ChartFigures } from './chart-cells';
import { followCharts } from './charts';
import {
  COUNT_COLUMN,
  LINE_FORMATS,
  LINE_WIDTH,
  moneyLines,
  MONTHS_COLUMN,
  type MoneyFigures,
  type MoneyLine,
} from './money-table';
import type { PlanMoney } from './plan-money';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly CellValue[])[];

/** From 0: right of the table, and right of the charts the numbers that they show. */
const CHARTS_COLUMN = LINE_WIDTH;
const CHART_CELLS_COLUMN = CHARTS_COLUMN + 6;
/** Rows between the upper edges of two charts. */
const ROWS_OF_CHART = 16;
const GENERAL = 'General';
const TREND_COLUMN = MONEY_COLUMNS.length - 1;

/**
 * A read, and a write each for what differs in the table and in the numbers of the charts.
 *
 * @returns remarks without full stops, in the user's language
 */
export function showMoney(located: LocatedTab | null, assessed: AssessedPlan, context: Context): string[] {
  const { money } = assessed;
  if (money === null || (located === null && money.clients.every(({ counts }) => counts === null))) return [];
  const { sheetTexts, texts } = context;
  const figures = figuresOf(assessed, money);
  const { sheet, former } = openMoneySheet(located, context);
  writeLines(sheet, moneyLines(figures, sheetTexts), former);
  const areUpToDate = writeCharts(sheet, assessed, figures, former, sheetTexts);
  return areUpToDate ? [] : [texts.charts.outOfDate(sheet.getName())];
}

function figuresOf({ plan, assessments }: AssessedPlan, money: PlanMoney): MoneyFigures {
  return {
    money,
    tiers: assessments.map(({ verdict }) => (verdict === null ? '' : plan.tiers[verdict.tier].name)),
    reserve: plan.settings.reserve,
    decimalMark: plan.conventions.decimalMark,
  };
}

/** Dressed first and filled last: what has no cells yet may be half dressed, by a run that was interrupted. */
function openMoneySheet(
  located: LocatedTab | null,
  context: Context,
): { readonly sheet: Sheet; readonly former: Cells } {
  const known = located?.isMarked ? cellsOf(located.sheet) : [];
  if (located !== null && !known.flat().every(isBlank)) return { sheet: located.sheet, former: known };
  const { sheet, isEmpty } = claimMoneyTab(located, context);
  if (!isEmpty) return { sheet, former: cellsOf(sheet) };
  dressMoneyTab(sheet, context.sheetTexts);
  return { sheet, former: [] };
}

/** She stays where she is. */
function claimMoneyTab(located: LocatedTab | null, { spreadsheet, sheetTexts }: Context): ClaimedTab {
  const active = spreadsheet.getActiveSheet();
  const shape = { tab: 'money', columns: LINE_WIDTH, isOurs: areHeaders } as const;
  const claimed = claimTab(spreadsheet, located, shape, sheetTexts);
  if (claimed.isNew) spreadsheet.setActiveSheet(active);
  return claimed;
}

function cellsOf(sheet: Sheet): Cells {
  return sheet.getDataRange().getValues() as CellValue[][];
}

function areHeaders(headers: readonly CellValue[]): boolean {
  return (['client', 'runningShare', 'afterTrouble'] as const).every(
    (column) => indexOfHeader(headers, ({ money }) => money.tab.headers[column]) >= 0,
  );
}

function dressMoneyTab(sheet: Sheet, { money: { tab } }: Texts): void {
  const looks = MONEY_COLUMNS.map((column, index): ColumnLook => {
    const least = column === 'client' ? 200 : column === 'trend' ? 160 : 90;
    const width = widthFor(tab.headers[column], least);
    return lookOf(width, {
      note: tab.notes[column] ?? '',
      numberFormat: LINE_FORMATS.client[index] ?? '',
      align: column === 'tier' || column === 'paretoClass' ? 'center' : null,
    });
  });
  dressTable(sheet, looks, 0);
  sheet.setFrozenRows(1);
  sheet.hideColumns(MONTHS_COLUMN + 1, LINE_WIDTH - MONTHS_COLUMN);
}

function writeLines(sheet: Sheet, lines: readonly MoneyLine[], former: Cells): void {
  const before = Number(former[0]?.[COUNT_COLUMN]) || 0;
  const rows = Math.max(lines.length, before);
  const wanted = Array.from(
    { length: rows },
    (_, row) => lines[row]?.cells ?? Array<CellValue>(LINE_WIDTH).fill(''),
  );
  // What a trend line shows is no value, and follows the months.
  const isSame = (row: number, column: number): boolean =>
    column === TREND_COLUMN || (former[row]?.[column] ?? '') === wanted[row][column];
  if (wanted.every((cells, row) => cells.every((_, column) => isSame(row, column)))) return;
  makeRows(sheet, rows);
  const range = sheet.getRange(1, 1, rows, LINE_WIDTH);
  if (before !== lines.length || lines.some(({ kind }, row) => isFixed(kind) && !isSame(row, 0)))
    dressLines(
      range,
      wanted.map((_, row) => lines[row]?.kind ?? 'text'),
    );
  range.setValues(wanted as unknown[][]);
}

function dressLines(range: Range, kinds: readonly MoneyLine['kind'][]): void {
  const each = <Look>(look: (kind: MoneyLine['kind']) => Look): Look[][] =>
    kinds.map((kind) => Array<Look>(LINE_WIDTH).fill(look(kind)));
  range
    .setNumberFormats(kinds.map(formatsOf))
    .setFontWeights(each((kind) => (kind === 'header' || isFixed(kind) ? 'bold' : 'normal')))
    .setWraps(each((kind) => kind === 'header' || kind === 'title'));
}

/** Without the column for clients that have no tier. */
function chartCellsWidth({ tiers }: ChartFigures): number {
  return FIRST_COLUMNS.months + 1 + tiers.length;
}

/** Lines whose first cell says what they are. */
function isFixed(kind: MoneyLine['kind']): boolean {
  return kind === 'total' || kind === 'title';
}

function formatsOf(kind: MoneyLine['kind']): string[] {
  const formats = LINE_FORMATS[kind];
  return Array.from({ length: LINE_WIDTH }, (_, column) => formats[column] ?? GENERAL);
}

function writeCharts(
  sheet: Sheet,
  { plan, assessments }: AssessedPlan,
  { money }: MoneyFigures,
  former: Cells,
  texts: Texts,
): boolean {
  const figures: ChartFigures = {
    earners: money.clients.map(({ name, income, covered, incomeByMonth }, index) => ({
      name,
      income,
      covered,
      tier: assessments[index].verdict?.tier ?? null,
      months: incomeByMonth,
    })),
    tiers: plan.tiers.map(({ name }) => name),
    months: money.accounts.period.monthStarts.slice(1).reverse(),
    currency: money.rules.home,
  };
  const formerCells = former.slice(0, CHART_ROWS).map((cells) => cells.slice(CHART_CELLS_COLUMN));
  const width = CHART_CELLS_COLUMN + chartCellsWidth(figures);
  if ((former[0]?.length ?? 0) < width) makeColumns(sheet, width + 1);
  const corner = (index: number): { row: number; column: number } => ({
    row: 2 + index * ROWS_OF_CHART,
    column: CHARTS_COLUMN + 1,
  });
  const places = {
    sheet,
    cells: { row: 1, column: CHART_CELLS_COLUMN + 1 },
    corners: { income: corner(0), time: corner(1), months: corner(2) },
  };
  const style = { texts, tierColors: plan.tiers.map(({ color }) => color) };
  const { cells, areUpToDate } = followCharts(places, formerCells, figures, style);
  const isSame = cells.every((line, row) =>
    line.every((cell, column) => (formerCells[row]?.[column] ?? '') === cell),
  );
  if (!isSame && !cells.flat().every(isBlank))
    sheet.getRange(1, CHART_CELLS_COLUMN + 1, cells.length, cells[0].length).setValues(cells as unknown[][]);
  return areUpToDate;
}
