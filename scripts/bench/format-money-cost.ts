/** What measures of money cost, as a table. */
import type { MoneyComparison } from './compare-money';
import { formatTable, type Column } from './format-report';

const COLUMNS: readonly Column<MoneyComparison>[] = [
  ['time entries', ({ entries }) => entries.toLocaleString('en-US')],
  ['invoices', ({ invoices }) => invoices.toLocaleString('en-US')],
  ['measures', ({ milliseconds }) => `${milliseconds.measures.toFixed(1)} ms`],
  ['bare sums', ({ milliseconds }) => `${milliseconds.limit.toFixed(2)} ms`],
  ['formulas', ({ milliseconds }) => `${milliseconds.formulas.toFixed(0)} ms`],
  ['formulas ÷ measures', ({ milliseconds }) => (milliseconds.formulas / milliseconds.measures).toFixed(0)],
];

export function formatMoneyCost(measured: readonly MoneyComparison[]): string {
  return [
    `Money of ${measured[0]?.clients ?? 0} clients: every measure from records, a loop that only sums hours and income, and =SUMIFS of both with a rate`,
    '',
    ...formatTable(COLUMNS, measured),
    ...measured.flatMap(({ disagreement }) => (disagreement === null ? [] : ['', disagreement])),
  ].join('\n');
}
