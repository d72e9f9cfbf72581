/** What stands between the lines of files that nobody knows, and is none of them: titles, and numbers below their columns. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { textOf } from '../lines';
import { parseDayOrMonth } from '../parse-file-day';
import type { ImportContext } from '../../types';
import { isAlone } from './is-alone';

const ONLY_NUMBERS = /^[-−\p{Sc}\s]*\d[\d.,:'\s]*(?:\p{Sc}|h)?$/u;

/**
 * Prepares to tell titles and sums without a word from records.
 *
 * @param identifying positions of the columns without which numbers are of nobody
 * @param context how days and months are written
 * @returns a function of the cells of a line as it is written, and of the position of the first that holds anything: null for one that may be a record; never throws
 * @example strayFinder([0], {})(['', '12.50'], 1) // => "total"
 */
export function strayFinder(
  identifying: readonly number[],
  context: ImportContext,
): (written: readonly CellValue[], first: number) => 'heading' | 'total' | null {
  return (written, first) => {
    if (isTitle(written, first, context)) return 'heading';
    const isSum = isOnlyNumbers(written) && identifying.every((column) => isBlank(written[column]));
    return isSum ? 'total' : null;
  };
}

/** "Page 2", "Time sheet of March": a text that stands alone is no record. */
function isTitle(cells: readonly CellValue[], first: number, context: ImportContext): boolean {
  return (
    isAlone(cells, first) &&
    /\p{L}/u.test(textOf(cells[first])) &&
    parseDayOrMonth(cells[first], 'dmy', context) === null
  );
}

function isOnlyNumbers(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => isBlank(cell) || typeof cell === 'number' || ONLY_NUMBERS.test(textOf(cell)));
}
