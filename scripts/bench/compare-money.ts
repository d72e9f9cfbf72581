/**
 * Measures of money between a bare loop that only sums and the plain formulas that a person would write: all three from the same
 * records. The formulas do far less: hours and income by client, and one divided by the other.
 */
import { readFileSync } from 'node:fs';
import type { Model } from '@ironcalc/wasm';
import { measureClients, type ClientMoney } from '../../src/core/money/measure-clients';
import { createBooks, MONEY_RULES, type BenchBooks } from './money-books';
import { calibrate, median, repeatFor, time } from './timing';

export interface MoneyComparison {
  readonly entries: number;
  readonly invoices: number;
  readonly clients: number;
  readonly disagreement: string | null;
  /** Medians; the formulas once, as they take long. */
  readonly milliseconds: { readonly limit: number; readonly measures: number; readonly formulas: number };
}

/** Times nothing when the three do not agree. */
export async function compareMoney(entries: number): Promise<MoneyComparison> {
  const books = createBooks(entries);
  const measure = (): readonly ClientMoney[] => measureClients(books.clients, books, MONEY_RULES).clients;
  const sum = createBareSums(books);
  const sheet = await openMoneySheet(books);
  const formulas = time(() => sheet.evaluate());
  const measured = measure();
  const disagreement = findDifference(measured, sum()) ?? findDifference(measured, sheet.sums());
  const of = { entries, invoices: books.invoices.length, clients: books.clients.length, disagreement };
  if (disagreement !== null) return { ...of, milliseconds: { limit: NaN, measures: NaN, formulas: NaN } };
  return { ...of, milliseconds: { limit: medianOf(sum), measures: medianOf(measure), formulas } };
}

function medianOf(work: () => unknown): number {
  const repeats = calibrate(work, 100, 20);
  return median(repeatFor({ milliseconds: 400, leastRounds: 5, mostRounds: 15 }, () => time(work, repeats)));
}

/** Seconds and hundredths of each client. */
interface Sums {
  readonly seconds: ArrayLike<number>;
  readonly income: ArrayLike<number>;
}

/** The limit: whose a record is stands there as a number; nothing that reads every record has less to do. */
function createBareSums({ clients, entries, invoices }: BenchBooks): () => Sums {
  const positions = new Map(clients.map(({ name }, index) => [name.toLowerCase(), index]));
  const placed = (records: readonly { readonly client: string }[]): Int32Array =>
    Int32Array.from(records, ({ client }) => positions.get(client.toLowerCase()) ?? 0);
  const [entryClients, invoiceClients] = [placed(entries), placed(invoices)];
  const seconds = Float64Array.from(entries, (entry) => entry.seconds);
  const amounts = Float64Array.from(invoices, ({ amount }) => amount);
  const sums = { seconds: new Float64Array(clients.length), income: new Float64Array(clients.length) };
  return () => {
    sums.seconds.fill(0);
    sums.income.fill(0);
    for (let index = 0; index < seconds.length; index++) sums.seconds[entryClients[index]] += seconds[index];
    for (let index = 0; index < amounts.length; index++) sums.income[invoiceClients[index]] += amounts[index];
    return sums;
  };
}

function findDifference(measured: readonly ClientMoney[], { seconds, income }: Sums): string | null {
  const index = measured.findIndex(
    (client, at) =>
      Math.round((client.hours ?? 0) * 3600) !== seconds[at] || (client.income ?? 0) !== income[at],
  );
  if (index < 0) return null;
  const { name, hours, income: earned } = measured[index];
  return `${name}: ${hours} h and ${earned} by the add-on, ${seconds[index] / 3600} h and ${income[index]} otherwise`;
}

const [CLIENTS, TIME, INVOICES] = [0, 1, 2];

interface MoneySheet {
  evaluate(): void;
  sums(): Sums;
}

/** =SUMIFS for hours and for income, and a rate, per client. Formulas know no case. */
async function openMoneySheet({ clients, entries, invoices }: BenchBooks): Promise<MoneySheet> {
  const ironCalc = await import('@ironcalc/wasm');
  ironCalc.initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new ironCalc.Model('Clients', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [sheet, name] of [
    [TIME, 'Time'],
    [INVOICES, 'Invoices'],
  ] as const) {
    model.newSheet();
    model.renameSheet(sheet, name);
  }
  fill(
    model,
    TIME,
    entries.map(({ client, seconds }) => [client, seconds]),
  );
  fill(
    model,
    INVOICES,
    invoices.map(({ client, amount }) => [client, amount]),
  );
  const sumOf = (tab: string, lines: number, row: number): string =>
    `SUMIFS(${tab}!$B$1:$B$${lines},${tab}!$A$1:$A$${lines},$A${row})`;
  fill(model, CLIENTS, clients.map(({ name }, index) => {
    const row = index + 1;
    return [name, `=${sumOf('Time', entries.length, row)}`, `=${sumOf('Invoices', invoices.length, row)}`, `=IF(B${row}<18000,"",C${row}/B${row})`];
  })); // oxfmt-ignore
  const column = (at: number): number[] =>
    clients.map((_, index) => Number(model.getFormattedCellValue(CLIENTS, index + 1, at)));
  return { evaluate: () => model.evaluate(), sums: () => ({ seconds: column(2), income: column(3) }) };
}

function fill(model: Model, sheet: number, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => model.setUserInput(sheet, row + 1, column + 1, String(cell))),
  );
}
