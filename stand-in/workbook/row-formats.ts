/**
 * The formats of the cells of one row. Rows that look alike share one list, as equal cells share one format: a column of
 * 100,000 rows that is formatted costs one list, not 100,000. So a list is never changed, only replaced.
 */
import { DEFAULT_FORMAT } from './cell-format';
import type { CellFormat } from './types';

/** Index 0 is column A; undefined, like whatever is beyond the end, is the default. Null where nothing has another format. */
export type RowFormats = readonly (CellFormat | undefined)[] | null;

interface Change {
  readonly before: RowFormats;
  readonly format: CellFormat;
  readonly after: RowFormats;
}

/** Rows of few looks follow each other: striped ones, sections. */
const MOST_REMEMBERED = 4;

/** By column: what was made of lists a moment ago is made of them again for the rows that follow. */
const changes: Change[][] = [];

/** The list in which one cell has another format. @param column from 1 */
export function withFormatAt(before: RowFormats, column: number, format: CellFormat): RowFormats {
  const known = (changes[column] ??= []);
  const found = known.find((change) => change.before === before && change.format === format);
  if (found) return found.after;
  const after = before?.slice() ?? [];
  while (after.length < column) after.push(undefined);
  after[column - 1] = format === DEFAULT_FORMAT ? undefined : format;
  if (known.length === MOST_REMEMBERED) known.shift();
  known.push({ before, format, after });
  return after;
}

/** A change of the lists of many rows: those that were one are one afterwards. */
export function rowFormatsChanger(
  change: (formats: (CellFormat | undefined)[]) => (CellFormat | undefined)[],
): (formats: RowFormats) => RowFormats {
  const results = new Map<RowFormats, RowFormats>([[null, null]]);
  return (formats) => {
    let result = results.get(formats);
    if (result === undefined) results.set(formats, (result = change(formats!.slice())));
    return result;
  };
}
