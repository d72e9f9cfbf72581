/**
 * The numbers behind the charts, as cells: three tables side by side, with a blank column between them. Each has its place
 * for good, so that what stands in the cells tells which tables there were and how long they were. Computes only.
 */
import {
  incomeBars,
  MONTHS_SHOWN,
  MOST_BARS,
  tierMonths,
  timeBars,
  type Earner,
} from '../../core/money/chart-tables';
import { isBlank } from '../../core/reading/read-value';
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
  readonly earners: readonly Earner[];
  /** Names of the tiers, best first. */
  readonly tiers: readonly string[];
  /** Any day of each month, oldest first; days since 1970-01-01. */
  readonly months: readonly number[];
  /** ISO code of the home currency, '' where it is not known. */
  readonly currency: string;
}

/** @param texts the spreadsheet's language */
export function chartCells(figures: ChartFigures, texts: Texts): CellValue[][] {
  const tables: Readonly<Record<ChartKind, readonly Line[]>> = {
    income: incomeTable(figures, texts),
    time: timeTable(figures, texts),
    months: monthsTable(figures, texts),
  };
  const width = FIRST_COLUMNS.months + 2 + figures.tiers.length;
  const cells = Array.from({ length: CHART_ROWS }, () => Array<CellValue>(width).fill(''));
  for (const kind of CHART_KINDS) {
    tables[kind].forEach((line, row) =>
      line.forEach((value, column) => (cells[row][FIRST_COLUMNS[kind] + column] = value)),
    );
  }
  return cells;
}

/** Where each table stands among the cells, header included; null for one that is not there. Places count from 0. */
export function tablesAmong(cells: readonly (readonly CellValue[])[]): Record<ChartKind, Rectangle | null> {
  const find = (kind: ChartKind): Rectangle | null => {
    const column = FIRST_COLUMNS[kind];
    const rows = lengthUntilBlank(cells.map((line) => line[column]));
    const columns = lengthUntilBlank((cells[0] ?? []).slice(column));
    return rows > 1 && columns > 1 ? { row: 0, column, rows, columns } : null;
  };
  return { income: find('income'), time: find('time'), months: find('months') };
}

function lengthUntilBlank(values: readonly CellValue[]): number {
  const end = values.findIndex(isBlank);
  return end < 0 ? values.length : end;
}

function incomeTable({ earners, currency }: ChartFigures, { charts }: Texts): Line[] {
  const { client, income, runningShare } = charts.columns;
  const lines = incomeBars(earners, MOST_BARS).map((bar) => [
    nameOfBar(bar, charts),
    units(bar.income),
    bar.runningShare,
  ]);
  return under([client, income(currency), runningShare], lines);
}

function timeTable({ earners }: ChartFigures, { charts }: Texts): Line[] {
  const { client, hoursShare, incomeShare } = charts.columns;
  const lines = timeBars(earners, MOST_BARS).map((bar) => [
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
