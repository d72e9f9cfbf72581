/**
 * Cell formats are immutable and shared: equal formats are one object, so that 100,000 formatted rows cost one
 * reference per cell. So are lists of them: rows that look alike share one, which is never changed, only replaced.
 */
import { remembered } from './remembered';
import type { CellFormat } from './types';

export const DEFAULT_FORMAT: CellFormat = Object.freeze({
  fileStyle: null,
  numberFormat: '',
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrapStrategy: null,
  textRotation: 0,
  borders: Object.freeze({}),
});

const shared = new Map<string, CellFormat>([[keyOf(DEFAULT_FORMAT), DEFAULT_FORMAT]]);

/** The shared object for a format; keys left out have the default. */
export function formatOf(parts: Partial<CellFormat>): CellFormat {
  return withFormat(DEFAULT_FORMAT, parts);
}

/** The shared object for `format` with some parts replaced. */
export function withFormat(format: CellFormat, parts: Partial<CellFormat>): CellFormat {
  const changed: CellFormat = { ...format, ...parts };
  const key = keyOf(changed);
  const known = shared.get(key);
  if (known) return known;
  Object.freeze(changed.borders);
  shared.set(key, Object.freeze(changed));
  return changed;
}

/** Like `withFormat` for many cells: remembers the result per format met. */
export function formatChanger(parts: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  return remembered((format) => withFormat(format, parts));
}

function keyOf(format: CellFormat): string {
  const { borders, ...rest } = format;
  const lines = (['top', 'right', 'bottom', 'left'] as const).map((side) => {
    const line = borders[side];
    return line ? `${line.style} ${line.color}` : '';
  });
  return JSON.stringify([Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), lines]);
}

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
  return remembered((formats: RowFormats) => formats && change(formats.slice()));
}
