/** Lines that date those below them. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { textOf } from '../lines';
import { parseFileDay } from '../parse-file-day';
import type { ImportContext } from '../../types';
import { isAlone } from './is-alone';

const MONTH = /^(\d{4})-(\d\d)$/;

/**
 * The month that a line holds and nothing else.
 *
 * @param cells the line: "2026-03", "March 2026"
 * @param context names of months
 * @returns its first day; null for another line; never throws
 * @example monthOfLine(['2026-03', ''], { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20513
 */
export function monthOfLine(
  cells: readonly CellValue[],
  context: Pick<ImportContext, 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): number | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const text = first >= 0 && isAlone(cells, first) ? textOf(cells[first]) : '';
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year !== undefined) return parseFileDay(`${year}-${month}-01`, 'ymd', context);
  return /\d{4}$/.test(text) ? parseFileDay(`1 ${text}`, 'dmy', context) : null;
}
