/**
 * How the fields of one csv column spell numbers and dates: which mark is decimal, whether days or months come first. All
 * fields of the column vote, because one alone often says nothing: 03-11-2026 is two days, 12.500 two numbers.
 */
import type { DateOrder } from '../typing/locales';
import { remembered } from '../workbook/remembered';

export type DecimalMark = '.' | ',';

export interface ColumnNotation {
  /** null: no field tells. */
  readonly decimal: DecimalMark | null;
  /** null: no field looks like a date in figures whose order is open. */
  readonly dateOrder: 'DMY' | 'MDY' | null;
  /** A field that tells the order; null where only the locale does. */
  readonly orderProof: string | null;
}

/**
 * @param fileDecimal the mark that the whole file tells, for columns that do not
 * @param localeOrder of the spreadsheet, for columns whose days are all below 13
 */
export function readNotation(
  fields: readonly string[],
  fileDecimal: DecimalMark | null,
  localeOrder: DateOrder,
): ColumnNotation {
  return { decimal: decimalOf(fields, fileDecimal), ...orderOf(fields, localeOrder) };
}

/** One run of figures, with whatever words or signs beside it. */
const ONE_NUMBER = /^[^\d]*?(\d[\d.,]*)[^\d]*$/;
/** "850,-": no cents. */
const NO_CENTS = /\d([.,])[-–—]/;

interface Vote {
  readonly decimal: DecimalMark;
  readonly isSure: boolean;
}

interface Ballot {
  /** The mark before ",-". */
  readonly noCents: DecimalMark | undefined;
  readonly vote: Vote | null;
}

function readBallot(field: string): Ballot {
  const number = ONE_NUMBER.exec(field)?.[1]?.replace(/[.,]$/, '');
  const noCents = NO_CENTS.exec(field)?.[1] as DecimalMark | undefined;
  return { noCents, vote: number === undefined ? null : voteOf(number) };
}

/** Fields of a long column repeat, or are all different. */
const MOST_REMEMBERED = 1000;

function decimalOf(fields: readonly string[], fileDecimal: DecimalMark | null): DecimalMark | null {
  const votes = { '.': 0, ',': 0 };
  const groupMarks = new Set<DecimalMark>();
  const ballotOf = remembered(readBallot, MOST_REMEMBERED);
  for (const field of fields) {
    if (!/[.,]/.test(field)) continue;
    const { noCents, vote } = ballotOf(field);
    if (noCents !== undefined) votes[noCents]++;
    if (vote === null) continue;
    if (vote.isSure) votes[vote.decimal]++;
    else groupMarks.add(vote.decimal === '.' ? ',' : '.');
  }
  if (votes['.'] !== votes[',']) return votes['.'] > votes[','] ? '.' : ',';
  const [groupMark] = groupMarks;
  if (groupMarks.size !== 1) return fileDecimal;
  // Three figures behind every mark: thousands, unless the file writes its decimals like this elsewhere.
  return fileDecimal === groupMark ? fileDecimal : other(groupMark!);
}

/** @returns the decimal mark that a number tells, or null for a number without marks */
function voteOf(number: string): Vote | null {
  const marks = number.match(/[.,]/g) as DecimalMark[] | null;
  if (!marks) return null;
  const last = marks[marks.length - 1]!;
  if (marks.includes(other(last))) return { decimal: last, isSure: true };
  const groups = number.split(last);
  const isGrouped = groups.slice(1).every(({ length }) => length === 3) && /^[1-9]\d{0,2}$/.test(groups[0]!);
  if (isGrouped) return { decimal: other(last), isSure: marks.length > 1 };
  return marks.length === 1 ? { decimal: last, isSure: true } : null;
}

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** A day, a month and a year in figures, the year last; a time may follow. */
export const FIGURE_DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\s,T])/;

function orderOf(
  fields: readonly string[],
  localeOrder: DateOrder,
): Pick<ColumnNotation, 'dateOrder' | 'orderProof'> {
  const dates = fields
    .filter((field) => FIGURE_DATE.test(field))
    .map((field) => {
      const [, first, mark, second] = FIGURE_DATE.exec(field)!;
      return { field, first: Number(first), second: Number(second), mark };
    });
  if (dates.length === 0) return { dateOrder: null, orderProof: null };
  const dayFirst = dates.find(({ first, second }) => first > 12 && first <= 31 && second <= 12);
  const monthFirst = dates.find(({ first, second }) => second > 12 && second <= 31 && first <= 12);
  if (dayFirst && !monthFirst) return { dateOrder: 'DMY', orderProof: dayFirst.field };
  if (monthFirst && !dayFirst) return { dateOrder: 'MDY', orderProof: monthFirst.field };
  // Nobody writes the month first between full stops.
  const isDotted = dates.every(({ mark }) => mark === '.');
  return { dateOrder: isDotted || localeOrder !== 'MDY' ? 'DMY' : 'MDY', orderProof: null };
}
