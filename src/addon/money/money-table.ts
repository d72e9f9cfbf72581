/**
 * What time and invoices say, as the lines of the Money tab: a line per client, those who bring most first, totals, how much hangs on few,
 * what waits for payment, and what if one of the largest left; and, hidden, the twelve months that the small trend lines show.
 * Computes only.
 */
import { ifClientLeft, type Livelihood } from '../../core/money/dependence';
import { roundToCoin } from '../../core/money/exchange';
import type { ClientMoney } from '../../core/money/measure-clients';
import { MONTHS_OF_YEAR } from '../../core/money/period';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { formatDay } from '../../i18n/format-day';
import { formatNumber, formatPercent, roundToTenth } from '../../i18n/format-number';
import { withCode } from '../../i18n/types/charts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../i18n/types/money';
import type { Texts } from '../../i18n/types/texts';
import { columnLetters } from '../a1';
import { classOf } from '../report/report-money';
import { neverFormula } from '../wording/never-formula';
import type { PlanMoney } from './plan-money';

/** Columns from 0: the table, the months (hidden), what a line is (hidden). */
export const MONTHS_COLUMN = MONEY_COLUMNS.length;
export const MARK_COLUMN = MONTHS_COLUMN + MONTHS_OF_YEAR;
export const LINE_WIDTH = MARK_COLUMN + 1;
export const TIER_COLUMN = MONEY_COLUMNS.indexOf('tier');

/** More are not chased in one go. */
const MOST_WAITING = 30;
const MOST_LEAVING = 3;

export type LineKind = 'header' | 'client' | 'total' | 'text' | 'title' | 'waiting' | 'leaving';

/** One line of the tab, as wide as table, months and mark together. The looks of a line follow from its mark. */
export interface MoneyLine {
  readonly kind: LineKind;
  readonly cells: readonly CellValue[];
}

/** What stands in the Tier cell of a client, '' without one. */
export interface ShownTier {
  readonly name: string;
  readonly color: string;
}

export interface MoneyFigures {
  readonly money: PlanMoney;
  /** Of the clients, in their order. */
  readonly tiers: readonly ShownTier[];
  /** Every colour that a tier may have. */
  readonly palette: readonly string[];
  /** 0: not told. In units. */
  readonly reserve: number;
  readonly decimalMark: '.' | ',';
}

const CLIENT_FORMATS = ['@', '@', '#,##0', '0%', '0%', '@', '#,##0.0', '#,##0.00', '#,##0.00', '0', '#,##0', '#,##0', '0.0']; // oxfmt-ignore

/** Number formats of each kind of line. */
export const LINE_FORMATS: Readonly<Record<LineKind, readonly string[]>> = {
  header: [],
  title: [],
  text: [],
  client: CLIENT_FORMATS,
  total: CLIENT_FORMATS,
  waiting: ['@', '@', '#,##0.00', '0', '@'],
  leaving: ['@', '@', '#,##0', '0%', '0.0', '0.0', '0.0'],
};

/**
 * @param texts the spreadsheet's language
 * @param headerRow where the header stands, from 1
 */
export function moneyLines(figures: MoneyFigures, texts: Texts, headerRow: number): MoneyLine[] {
  const ranked = byIncome(figures.money.clients);
  return [
    headerLine(figures, texts),
    ...clientLines(ranked, figures, headerRow),
    totalLine(figures, texts),
    ...dependenceLines(figures, texts),
    ...waitingLines(ranked, figures, texts),
    ...leavingLines(ranked, figures, texts),
  ];
}

/** Whose income is not known comes last, but for those that have left; of two alike the one that stands first on the list. */
function byIncome(clients: readonly ClientMoney[]): number[] {
  const incomeOf = (index: number): number => clients[index].income ?? -Infinity;
  return clients
    .map((_, index) => index)
    .filter((index) => clients[index].name !== '')
    .sort(
      (a, b) =>
        Number(clients[a].hasLeft) - Number(clients[b].hasLeft) ||
        (incomeOf(a) === incomeOf(b) ? a - b : incomeOf(b) - incomeOf(a)),
    );
}

/** What is written behind a line: its kind, and the colour of its tier; behind the header all colours that there may be. */
export function markOf(kind: LineKind, ...colors: readonly string[]): string {
  return [kind, ...colors].join(' ');
}

function headerLine({ money, palette }: MoneyFigures, { money: { tab } }: Texts): MoneyLine {
  const { income, open, overdue } = tab.headers;
  const code = (header: string): string => withCode(header, money.rules.home);
  const headers = { ...tab.headers, income: code(income), open: code(open), overdue: code(overdue) };
  return line(
    'header',
    MONEY_COLUMNS.map((column) => headers[column]),
    { colors: palette },
  );
}

function clientLines(ranked: readonly number[], figures: MoneyFigures, headerRow: number): MoneyLine[] {
  let reached = 0;
  return ranked.map((index, position) => {
    const client = figures.money.clients[index];
    reached += client.share?.share ?? 0;
    const cells = clientCells(client, figures, index, reached);
    const months = client.incomeByMonth.map((amount) => amount / 100);
    const trend = months.length > 0 ? sparkline(headerRow + 1 + position) : '';
    return line(
      'client',
      MONEY_COLUMNS.map((column) => (column === 'trend' ? trend : cells[column])),
      { months, colors: [figures.tiers[index].color].filter((color) => color !== '') },
    );
  });
}

function clientCells(
  client: ClientMoney,
  { money, tiers }: MoneyFigures,
  index: number,
  reached: number,
): Record<Exclude<MoneyColumn, 'trend'>, CellValue> {
  const amount = (hundredths: number | null): CellValue =>
    hundredths === null ? '' : roundToCoin(hundredths, money.rules.home) / 100;
  return {
    client: neverFormula(client.name),
    tier: neverFormula(tiers[index].name),
    income: amount(client.income),
    share: client.share?.share ?? '',
    runningShare: client.share === null ? '' : Math.min(1, reached),
    paretoClass: classOf(client) ?? '',
    hours: client.hours ?? '',
    rate: amount(client.effectiveRate.perHour),
    afterTrouble: amount(client.afterTrouble),
    daysLate: client.daysLate.days ?? '',
    open: amount(client.open),
    overdue: amount(client.overdue),
    retainerLeft: client.retainer?.left ?? '',
  };
}

/** A range alone: what separates arguments depends on the spreadsheet. */
function sparkline(rowNumber: number): string {
  const [first, last] = [MONTHS_COLUMN + 1, MONTHS_COLUMN + MONTHS_OF_YEAR].map(columnLetters);
  return `=SPARKLINE(${first}${rowNumber}:${last}${rowNumber})`;
}

function totalLine({ money }: MoneyFigures, { money: { tab } }: Texts): MoneyLine {
  const sumOf = (amountOf: (client: ClientMoney) => number | null): number =>
    money.clients.reduce((sum, client) => sum + (amountOf(client) ?? 0), 0);
  const totals: Partial<Record<MoneyColumn, CellValue>> = {
    client: tab.total,
    income: sumOf(({ income }) => income) / 100,
    hours: sumOf(({ hours }) => hours),
    open: sumOf(({ open }) => open) / 100,
    overdue: sumOf(({ overdue }) => overdue) / 100,
  };
  return line(
    'total',
    MONEY_COLUMNS.map((column) => totals[column] ?? ''),
  );
}

function dependenceLines({ money, decimalMark }: MoneyFigures, texts: Texts): MoneyLine[] {
  const { dependence, clients } = money;
  if (dependence === null) return [];
  const equal = formatNumber(roundToTenth(dependence.likeEqualClients), decimalMark);
  const largest = nameInSentence(clients[dependence.largest].name);
  const share = formatPercent(dependence.largestShare, texts.language);
  return [BLANK, line('text', [neverFormula(texts.money.tab.dependence(equal, largest, share))])];
}

function waitingLines(
  ranked: readonly number[],
  { money }: MoneyFigures,
  { money: { tab }, recordTabs, language }: Texts,
): MoneyLine[] {
  const waiting = ranked.flatMap((index) => {
    const { name, waiting: invoices } = money.clients[index];
    return invoices.map((invoice) => ({ name, ...invoice }));
  });
  if (waiting.length === 0) return [];
  const { client, invoice, amount, daysLate } = tab.waitingHeaders;
  const lastFirst = waiting.sort((a, b) => b.daysLate - a.daysLate || b.amount - a.amount);
  return [
    BLANK,
    line('title', [tab.waiting]),
    line('title', [
      client,
      invoice,
      withCode(amount, money.rules.home),
      daysLate,
      recordTabs.headers.invoices.due,
    ]),
    ...lastFirst.slice(0, MOST_WAITING).map((each) =>
      line('waiting', [
        neverFormula(each.name),
        neverFormula(each.number),
        each.amount / 100,
        each.daysLate,
        // "Net 30" on Invoices says no day.
        each.due === null ? '' : formatDay(each.due, language),
      ]),
    ),
  ];
}

function leavingLines(
  ranked: readonly number[],
  figures: MoneyFigures,
  { money: { tab } }: Texts,
): MoneyLine[] {
  const livelihood = livelihoodOf(figures.money, figures.reserve);
  const leaving = ranked.slice(0, MOST_LEAVING).flatMap((index) => {
    const left = ifClientLeft(index, livelihood);
    if (left === null) return [];
    const { incomeLost, shareLost, hoursFreed, replacedBy, reserveLasts } = left;
    const name = neverFormula(figures.money.clients[index].name);
    return [
      line('leaving', [
        name,
        '',
        incomeLost / 100,
        shareLost,
        hoursFreed ?? '',
        replacedBy ?? '',
        reserveLasts ?? '',
      ]),
    ];
  });
  if (leaving.length === 0) return [];
  const { client, incomeLost, shareLost, hoursFreed, replacedBy, reserveLasts } = tab.ifLeftHeaders;
  const ofReserve = figures.reserve > 0 ? reserveLasts : '';
  const headers = [client, '', incomeLost, shareLost, hoursFreed, replacedBy, ofReserve];
  return [BLANK, line('title', [tab.ifLeft]), line('title', headers), ...leaving];
}

/** @param reserve in units; 0: not told */
export function livelihoodOf({ clients, incomeMonths }: PlanMoney, reserve: number): Livelihood {
  return {
    incomes: clients.map(({ income, hasLeft }) => (hasLeft ? null : income)),
    hoursPerMonth: clients.map(({ hoursPerMonth }) => hoursPerMonth),
    months: incomeMonths,
    reserve: reserve > 0 ? 100 * reserve : null,
  };
}

function line(
  kind: LineKind,
  cells: readonly CellValue[],
  {
    months = [],
    colors = [],
  }: { readonly months?: readonly number[]; readonly colors?: readonly string[] } = {},
): MoneyLine {
  const all = Array<CellValue>(LINE_WIDTH).fill('');
  cells.forEach((cell, column) => (all[column] = cell));
  months.forEach((amount, month) => (all[MONTHS_COLUMN + month] = amount));
  all[MARK_COLUMN] = markOf(kind, ...colors);
  return { kind, cells: all };
}

const BLANK = line('text', []);
