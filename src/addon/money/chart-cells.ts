/**
 * The numbers behind the charts, as cells: three tables side by side, with a blank column between them. Each has its place
 * for good, so that what stands in the cells tells which tables there were and how long they were. Computes only.
 */
import type { ClientMoney } from '../../core/money/measure-clients';
import {
  incomeBars,
  MONTHS_SHOWN,
  MOST_BARS,
  tierMonths,
  timeBars,
  type Earner,
} from '../../core/money/chart-tables';
import { isBlank } from '../../core/reading/quote-cell';
import { shortenText } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { formatMonth } from '../../i18n/format-day';
import type { Texts } from '../../i18n/types/texts';
import type { Rectangle } from '../output/rectangles';
import { neverFormula } from '../wording/never-formula';

export const CHART_KINDS = ['income', 'time', 'months'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Of the three tables together: a header, and a line for each bar. */
export const CHART_ROWS = 1 + Math.max(MOST_BARS, MONTHS_SHOWN);
/** From 0; the months' table goes on to the right, with a column for each tier. */
export const FIRST_COLUMNS: Readonly<Record<ChartKind, number>> = { income: 0, time: 4, months: 8 };

/** Below a bar; names slant there, and long ones leave the bars no room. */
const LONGEST_NAME = 18;

type Line = readonly (string | number)[];

/** What the charts show. */
export interface ChartFigures {
  readonly earners: readonly (Earner & Pick<ClientMoney, 'hasLeft'>)[];
  /** Names of the tiers, best first. */
  readonly tiers: readonly string[];
  /** Any day of each month, oldest first; days since 1970-01-01. */
  readonly months: readonly number[];
  /** ISO code of the home currency, '' where it is not known. */
  readonly currency: string;
}

type Cells = readonly (readonly CellValue[])[];

/**
 * What is to stand in the cells: the tables, and blanks where those of before were wider.
 *
 * @param former what stands there; the cells right of the tables are hers, and where one is in the way, tiers are left out
 * @param texts the spreadsheet's language
 * @returns CHART_ROWS lines of one length
 */
export function chartCells(figures: ChartFigures, former: Cells, texts: Texts): CellValue[][] {
  const tables: Readonly<Record<ChartKind, readonly Line[]>> = {
    income: incomeTable(figures, texts),
    time: timeTable(figures, texts),
    months: narrowed(monthsTable(figures, texts), columnsLeft(former)),
  };
  const width = Math.max(endOfTables(former), FIRST_COLUMNS.months + (tables.months[0]?.length ?? 0));
  const cells = Array.from({ length: CHART_ROWS }, () => Array<CellValue>(width).fill(''));
  for (const kind of CHART_KINDS) {
    tables[kind].forEach((line, row) =>
      line.forEach((value, column) => (cells[row][FIRST_COLUMNS[kind] + column] = value)),
    );
  }
  return cells;
}

/** Where each table stands among the cells, header included; null for one that is not there. Places count from 0. */
export function tablesAmong(cells: Cells): Record<ChartKind, Rectangle | null> {
  const find = (kind: ChartKind, columns: number): Rectangle | null => {
    const column = FIRST_COLUMNS[kind];
    const rows = lengthUntilBlank(cells.map((line) => line[column]));
    return rows > 1 && columns > 1 ? { row: 0, column, rows, columns } : null;
  };
  return {
    income: find('income', 3),
    time: find('time', 3),
    months: find('months', 1 + tierColumns(cells)),
  };
}

/** Has the next run make the tables' charts, or find them. */
export function withoutTables(cells: Cells): CellValue[][] {
  const starts: readonly number[] = Object.values(FIRST_COLUMNS);
  return cells.map((line, row) =>
    line.map((cell, column) => (row === 0 && starts.includes(column) ? '' : cell)),
  );
}

/** Those with a name and a number for every month. */
function tierColumns(cells: Cells): number {
  const first = FIRST_COLUMNS.months + 1;
  const isOurs = (column: number): boolean =>
    !isBlank(cells[0]?.[column]) &&
    cells.slice(1, 1 + MONTHS_SHOWN).every((line) => typeof line[column] === 'number');
  let count = 0;
  while (isOurs(first + count)) count++;
  return count;
}

/** The first column right of the tables. */
export function endOfTables(cells: Cells): number {
  const tiers = tierColumns(cells);
  return FIRST_COLUMNS.months + (tiers > 0 ? 1 + tiers : 0);
}

/** From the first column of the months' table to the first of hers. */
function columnsLeft(former: Cells): number {
  const end = endOfTables(former);
  const taken = (former[0] ?? []).findIndex(
    (_, column) => column >= end && former.some((line) => !isBlank(line[column])),
  );
  return taken < 0 ? Infinity : taken - FIRST_COLUMNS.months;
}

function narrowed(table: readonly Line[], columns: number): readonly Line[] {
  return columns < 2 ? [] : table.map((line) => line.slice(0, columns));
}

function lengthUntilBlank(values: readonly CellValue[]): number {
  const end = values.findIndex(isBlank);
  return end < 0 ? values.length : end;
}

/** Whoever has left is part of the months that are past. */
function present(earners: ChartFigures['earners']): ChartFigures['earners'] {
  return earners.filter(({ hasLeft }) => !hasLeft);
}

function incomeTable({ earners, currency }: ChartFigures, { charts }: Texts): Line[] {
  const { client, income, runningShare } = charts.columns;
  const lines = incomeBars(present(earners), MOST_BARS).map((bar) => [
    nameOfBar(bar, charts),
    units(bar.income),
    bar.runningShare,
  ]);
  return under([client, income(currency), runningShare], lines);
}

function timeTable({ earners }: ChartFigures, { charts }: Texts): Line[] {
  const { client, hoursShare, incomeShare } = charts.columns;
  const lines = timeBars(present(earners), MOST_BARS).map((bar) => [
    nameOfBar(bar, charts),
    bar.hoursShare,
    bar.incomeShare,
  ]);
  return under([client, hoursShare, incomeShare], lines);
}

/** Clients without a tier have a column where they bring anything. */
function monthsTable({ earners, tiers, months }: ChartFigures, { charts, language }: Texts): Line[] {
  const sums = tierMonths(earners, tiers.length);
  if (sums.every((line) => line.every((sum) => sum === 0))) return [];
  const isTiered = sums.every((line) => line[tiers.length] === 0);
  const header = [charts.columns.month, ...tiers.map(neverFormula), charts.columns.noTier];
  const lines = sums.map((line, index) => [formatMonth(months[index], language), ...line.map(units)]);
  return [header, ...lines].map((line) => (isTiered ? line.slice(0, -1) : line));
}

function under(header: Line, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [header, ...lines];
}

function nameOfBar(
  { name, clients }: { name: string; clients: number },
  { others }: Texts['charts'],
): string {
  return name === '' ? others(clients) : shortenText(neverFormula(name), LONGEST_NAME);
}

function units(hundredths: number): number {
  return hundredths / 100;
}
