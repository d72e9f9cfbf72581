/** Lines below or above a list that say what its values mean. */
import type { SeenList } from './seen-list';
import { firstText, isBlankRow, isLone, type SeenRows } from './seen-rows';

/** "Legend: 5 = great", "A = best clients". */
const EXPLAINS = /(?:^|[\s:,;(])(?:\d{1,3}\s*=\s*|\p{Lu}\s+=\s+)\p{L}/u;

/** "** in euros" below a header "Fee**", "* estimated" below a list. */
const FOOTNOTE = /^(?:[*†‡]+|[¹²³])/;
const MARK_ALONE = /^[*†‡]+\s/;

/**
 * The mark of a footnote that a text begins with.
 *
 * @param text of a row
 * @returns null where it begins with none; never throws
 * @example footnoteMark('* estimated') // => "*"
 */
export function footnoteMark(text: string): string | null {
  return FOOTNOTE.exec(text)?.[0] ?? null;
}

/**
 * Whether a row says what values or marks mean; or is the title of such rows: alone behind a gap, with what it explains below.
 *
 * @param list that the row is in
 * @param rowIndex position of the row
 * @returns false for a blank row; never throws
 * @example isLegend({ header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set(), headers: new Set(), seen: { rows: [[{ kind: 'text', text: '5 = great', value: NaN }]], filled: Uint32Array.of(1), first: Int32Array.of(0) } }, 0) // => true
 */
export function isLegend(list: SeenList, rowIndex: number): boolean {
  const { seen, headers, header } = list;
  const explains = (at: number): boolean => {
    if (!isLone(seen, at)) return false;
    const text = firstText(seen, at);
    const mark = footnoteMark(text);
    if (EXPLAINS.test(text)) return true;
    const isInHeader = mark !== null && [...headers].some((header) => header.includes(mark));
    return isInHeader || (MARK_ALONE.test(text) && isBelowAll(seen, header.rowIndex, at));
  };
  const isTitle = isLone(seen, rowIndex) && isBlankRow(seen, rowIndex - 1);
  return explains(rowIndex) || (isTitle && explains(rowIndex + 1));
}

/** Below the last row that holds more than a name, none of which is marked so: with marks in front of all, the mark is a bullet. */
function isBelowAll(seen: SeenRows, headerRow: number, rowIndex: number): boolean {
  const holding = seen.rows.flatMap((_, at) => (at > headerRow && seen.filled[at] > 1 ? [at] : []));
  return holding.length > 0 && holding.every((at) => at < rowIndex && !MARK_ALONE.test(firstText(seen, at)));
}
