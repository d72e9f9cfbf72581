/** Columns that hold a month or quarter each: "Hours Jan" to "Hours Dec". One of them is not what a client takes in a month. */
import { heldIn } from '../../held-in';
import { plainWords } from './header-key';

/** Fewer may be anything: "last March" and "next March". */
const ENOUGH_MONTHS = 3;
const IN_NUMBERS = /(?<![\d./-])(?:(0?[1-9]|1[0-2])[./-](?:20)?\d\d|20\d\d[./-](0?[1-9]|1[0-2]))(?![\d./-])/;
const QUARTER = /^[qk]v?([1-4])$/;
const YEAR = /^(?:20)?\d\d$/;

/** Positions of the columns of one series, in their order. */
export type Months = readonly number[];

/**
 * Finds the columns of months.
 *
 * @param headers of all columns
 * @param months their names, January first
 * @returns one for each series of at least three that differ in nothing but the month; never throws
 * @example findMonths(['Client', 'Hours Jan', 'Hours Feb', 'Hours Mar'], [['jan'], ['feb'], ['mar']]) // => [[1, 2, 3]]
 * @example findMonths(['Hours Jan', 'Fun', 'Fee Feb'], [['jan'], ['feb'], ['mar']]) // => []
 */
export function findMonths(
  headers: readonly string[],
  months: readonly (readonly string[])[],
): readonly Months[] {
  const names = new Map(
    months.flatMap((spellings, at) => spellings.map((name) => [plainWords(name).join(' '), at])),
  );
  const series = new Map<string, { positions: number[]; months: Set<string> }>();
  headers.forEach((header, position) => {
    const { month, rest } = splitMonth(header, names);
    if (month === '') return;
    const found = heldIn(series, rest, () => ({ positions: [], months: new Set<string>() }));
    found.positions.push(position);
    found.months.add(month);
  });
  return [...series.values()]
    .filter((found) => found.months.size >= ENOUGH_MONTHS)
    .map(({ positions }) => positions);
}

function splitMonth(
  header: string,
  names: ReadonlyMap<string, number>,
): { readonly month: string; readonly rest: string } {
  const [inNumbers = ''] = IN_NUMBERS.exec(header) ?? [];
  const words = plainWords(header.replace(inNumbers, ' '));
  const month = inNumbers || words.find((word) => names.has(word) || QUARTER.test(word)) || '';
  return { month, rest: words.filter((word) => word !== month && !YEAR.test(word)).join(' ') };
}
