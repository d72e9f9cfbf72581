/**
 * A1 notation: column letters, areas and the texts `getRange` takes. Knows no workbook: an open end (`A2:A`) stays open
 * until `areaOfA1` is told the size of the sheet.
 */
import type { Area } from '../workbook/types';

/** What an A1 text says; null is an end left open, or no sheet named. */
export interface A1Reference {
  readonly sheetName: string | null;
  readonly startRow: number | null;
  readonly startColumn: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

/** Columns go to ZZZ in Sheets. */
export const MAX_COLUMN = 18278;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellToA1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function areaToA1(area: Area): string {
  const start = cellToA1(area.row, area.column);
  if (area.numRows === 1 && area.numColumns === 1) return start;
  return `${start}:${cellToA1(area.row + area.numRows - 1, area.column + area.numColumns - 1)}`;
}

/** A sheet name as it stands before `!`: quoted where Sheets quotes it. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

const CELL_OR_LINE = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

function parseEnd(text: string): { row: number | null; column: number | null } | null {
  const match = CELL_OR_LINE.exec(text);
  if (!match || text === '' || /^\$+$/.test(text)) return null;
  const column = match[1] ? columnNumber(match[1]) : null;
  if (column !== null && column > MAX_COLUMN) return null;
  return { row: match[2] ? Number(match[2]) : null, column };
}

/**
 * Reads `B2`, `B2:D9`, `A2:A`, `A:C`, `2:5`, each with or without `$` and with or without a sheet name.
 * @returns null when the text is no A1 notation (a named range, say)
 */
export function parseA1(text: string): A1Reference | null {
  const sheet = /^\s*('(?:[^']|'')+'|[^'!]+)!/.exec(text);
  const sheetName = sheet ? unquoteSheetName(sheet[1]) : null;
  const [first, second, ...more] = text
    .slice(sheet ? sheet[0].length : 0)
    .trim()
    .split(':');
  const start = parseEnd(first);
  if (!start || more.length > 0) return null;
  if (second === undefined) {
    if (start.row === null || start.column === null) return null;
    return {
      sheetName,
      startRow: start.row,
      startColumn: start.column,
      endRow: start.row,
      endColumn: start.column,
    };
  }
  const end = parseEnd(second);
  return end && orderEnds(sheetName, start, end);
}

type End = { row: number | null; column: number | null };

/** `D9:B2` means B2:D9, `B:A2` means A2:B: where only one end is open, the open one is the far end. */
function orderEnds(sheetName: string | null, start: End, end: End): A1Reference | null {
  const rows = orderPair(start.row, end.row);
  const columns = orderPair(start.column, end.column);
  if (rows[0] === null && columns[0] === null) return null;
  return { sheetName, startRow: rows[0], startColumn: columns[0], endRow: rows[1], endColumn: columns[1] };
}

function orderPair(a: number | null, b: number | null): [number | null, number | null] {
  if (a !== null && b !== null) return [Math.min(a, b), Math.max(a, b)];
  return a === null ? [b, null] : [a, null];
}

/** The cells a reference means on a sheet of this size: open ends go to the last row or column of the grid. */
export function areaOfA1(reference: A1Reference, sheetRows: number, sheetColumns: number): Area {
  const row = reference.startRow ?? 1;
  const column = reference.startColumn ?? 1;
  const endRow = reference.endRow ?? Math.max(sheetRows, row);
  const endColumn = reference.endColumn ?? Math.max(sheetColumns, column);
  return { row, column, numRows: endRow - row + 1, numColumns: endColumn - column + 1 };
}
