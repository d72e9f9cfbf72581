/** How an invoice stands: some lists have an amount, a tick or a day where another has a word. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import type { ImportField } from '../../types';
import { textOf, type Line } from '../lines';
import type { CellParsers } from './cell-parsers';

export interface Settled {
  /** Whole hundredths. */
  readonly amount: number | null;
  readonly isPaid: boolean | null;
  readonly day: number | null;
}

export interface SettledReader {
  /** What stands under `paid`, and under `paidOn`: an amount, a tick, the day on which it was, or how things stand in words. */
  readonly settled: (line: Line) => Settled;
  /** The word that says how things stand, '' for none, and where it is: under `status`, else where a day or an amount should be. */
  readonly state: (line: Line) => readonly [word: string, field: ImportField];
}

type SettledField = 'paid' | 'paidOn';

const STATE_FIELDS = ['status', 'paidOn', 'paid'] as const;

/**
 * Prepares to read how invoices stand.
 *
 * @param cellOf the cell of a line that holds a field
 * @param parsers how cells are understood
 * @returns methods that never throw
 * @example settledReader(() => 'overdue', { day: () => null, tick: () => null, money: () => () => null }).state({}) // => ["overdue","status"]
 */
export function settledReader(
  cellOf: (line: Line, field: ImportField) => CellValue,
  parsers: Pick<CellParsers, 'day' | 'tick' | 'money'>,
): SettledReader {
  const settledIn = (line: Line, field: SettledField): Settled =>
    settledBy(cellOf(line, field), field, parsers);
  const wordIn = (line: Line, field: (typeof STATE_FIELDS)[number]): string => {
    const text = textOf(cellOf(line, field));
    return field === 'status' || saysNothingElse(text, settledIn(line, field)) ? text : '';
  };
  return {
    settled: (line) => {
      const [paid, paidOn] = [settledIn(line, 'paid'), settledIn(line, 'paidOn')];
      return { amount: paid.amount, isPaid: paidOn.isPaid ?? paid.isPaid, day: paidOn.day ?? paid.day };
    },
    state: (line) => {
      const field = STATE_FIELDS.find((each) => wordIn(line, each) !== '') ?? 'status';
      return [wordIn(line, field), field];
    },
  };
}

function settledBy(
  cell: CellValue,
  field: SettledField,
  { day: dayIn, tick: tickIn, money }: Pick<CellParsers, 'day' | 'tick' | 'money'>,
): Settled {
  // A whole number under `paid` is an amount, and no day that a spreadsheet counts.
  const isWhole = isBlank(cell) || (field === 'paid' && /^\d+$/.test(String(cell)));
  const day = isWhole ? null : dayIn(cell);
  const isPaid = isWhole ? null : day === null ? tickIn(cell) : true;
  const amount = field === 'paidOn' || isBlank(cell) || isPaid !== null ? NaN : (money(field)(cell) ?? NaN);
  return { amount: isNaN(amount) ? null : amount, isPaid, day };
}

/** "overdue" is a word; "yes" and "12,50 kr" are not. */
function saysNothingElse(text: string, { amount, isPaid }: Settled): boolean {
  return /\p{L}/u.test(text) && amount === null && isPaid === null;
}
