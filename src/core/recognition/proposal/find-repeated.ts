/** Whether the rows of a list are rather hours or invoices than clients: then names come back. */
import { BLANK } from '../../reading/cell-sense';
import { nameKey } from '../../name-key';
import type { Row } from '../rows/seen-rows';

/** The client that most rows have, and how many. */
export interface RepeatedClient {
  readonly text: string;
  readonly rows: number;
}

/** Fewer may be typing mistakes. */
const ENOUGH_ROWS = 5;

/**
 * Finds the client that most rows have, where most names stand in several rows, or there are more than twice as many rows as names. A
 * few clients that stand twice are told one by one.
 *
 * @param rows what the cells of the clients look like
 * @param column position of the names; null where it is not known
 * @returns null where rows are clients; never throws
 * @example findRepeated(['A', 'B', 'A', 'A', 'B'].map((text) => [{ kind: 'text', text, value: NaN }]), 0) // => { "text": "A", "rows": 3 }
 * @example findRepeated(['A', 'B', 'C', 'D', 'A'].map((text) => [{ kind: 'text', text, value: NaN }]), 0) // => null
 */
export function findRepeated(rows: readonly Row[], column: number | null): RepeatedClient | null {
  if (column === null || rows.length < ENOUGH_ROWS) return null;
  const keys = keysOfNames(rows, column);
  const counts = countTexts(keys);
  counts.delete('');
  const several = [...counts.values()].filter((count) => count > 1).length;
  if (several * 2 <= counts.size && counts.size * 2 >= rows.length) return null;
  const most = [...counts].reduce<readonly [key: string, rows: number] | null>(
    (found, each) => (found === null || each[1] > found[1] ? each : found),
    null,
  );
  return most && { text: rows[keys.indexOf(most[0])][column].text, rows: most[1] };
}

/** Merged or left out, a name holds for the rows below it. */
function keysOfNames(rows: readonly Row[], column: number): string[] {
  let text = '';
  let key = '';
  return rows.map((row) => {
    const own = (row[column] ?? BLANK).text;
    if (own !== '' && own !== text) [text, key] = [own, nameKey(own)];
    return key;
  });
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
