/** Cell formats are immutable and shared: equal formats are one object, so that 100,000 formatted rows cost one reference per cell. */
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
  const { top, right, bottom, left } = format.borders;
  const lines = [top, right, bottom, left].map((line) => line && [line.style, line.color]);
  return JSON.stringify({ ...format, borders: lines });
}
