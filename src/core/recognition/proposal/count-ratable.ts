/** How many clients can be rated by what is read from some columns. */
import { canBeRead } from '../judge-contents';
import type { Contents, KnownColumn } from '../headers/known-columns';
import { isDirection } from '../own-criteria';
import type { Row } from '../rows/seen-rows';
import type { ProposedColumn } from './propose-column';

const CONTENTS_OF_MEASURE = { rating: 'rating', flag: 'tick', fact: 'amount' } as const;

/**
 * Counts the clients with a value that can be scored.
 *
 * @param rows what the cells of these clients look like
 * @param columns that are read
 * @param known the columns that the add-on knows
 * @returns how many have one; never throws
 * @example countRatable([[{ kind: 'number', value: 4, text: '4' }], []], [{ index: 0, as: 'fun' }], [{ key: 'fun', contents: 'rating', isScored: true }]) // => 1
 */
export function countRatable(
  rows: readonly Row[],
  columns: readonly ProposedColumn[],
  known: readonly KnownColumn[],
): number {
  const scored = columns.flatMap((column) =>
    contentsScored(column, known).map((contents) => ({ index: column.index, contents })),
  );
  return rows.filter((row) =>
    scored.some(({ index, contents }) => row[index] !== undefined && canBeRead(row[index], contents)),
  ).length;
}

/** What its cells hold, where that is scored; nothing for the other columns. */
function contentsScored({ as, measure }: ProposedColumn, known: readonly KnownColumn[]): Contents[] {
  if (isDirection(as)) return measure === null ? [] : [CONTENTS_OF_MEASURE[measure.kind]];
  return known.filter(({ key, isScored }) => key === as && isScored).map(({ contents }) => contents);
}
