/**
 * A1 and R1C1 addresses ⇄ areas. Open ends (`A:A`, `2:5`, `A2:C`) stay open: null stands for "to the edge of the sheet".
 * Knows neither sheets nor named ranges; `splitSheetName` only takes the text apart.
 */
import { areaBetween, lastColumnOf, lastRowOf } from './area';
import type { Area } from './types';

/** Columns go to ZZZ in Sheets. */
export const MAX_COLUMN = 18278;

/** An address as written: null where it has no bound. */
export interface Address {
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** An address as formulas have it: with the sheet it names, or null. */
export interface SheetAddress extends Address {
  readonly sheetName: string | null;
}

/** By column: a file names millions of cells. */
const spelledColumns: string[] = [];

export function columnLetters(column: number): string {
  return (spelledColumns[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The column of a cell's name, `C7`, of which nothing else is read; null where it names none. */
export function columnOfCell(name: string): number | null {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d/.exec(name)?.[1];
  return letters === undefined ? null : columnNumber(letters);
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

export function formatArea(area: Area): string {
  return formatAddress(addressOfArea(area));
}

export function formatAddress(address: Address): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = address;
  const part = (row: number | null, column: number | null) =>
    (column === null ? '' : columnLetters(column)) + (row === null ? '' : row);
  const first = part(firstRow, firstColumn);
  const last = part(lastRow, lastColumn);
  const isCell = firstRow !== null && firstColumn !== null && first === last;
  return isCell ? first : `${first}:${last}`;
}

/** `'It''s'!A1` → name `It's`, rest `A1`; without a sheet part the name is null. */
export function splitSheetName(text: string): { readonly sheetName: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const mark = text.indexOf('!');
  return mark < 0
    ? { sheetName: null, rest: text }
    : { sheetName: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** A sheet's name as formulas and A1 notation write it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && parseAddress(name) === null;
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `A1:B2` with a dollar sign before each line, so that it means the same wherever it stands. */
export function absolute(cells: string): string {
  return cells.replace(/[A-Z]+|\d+/g, '$$$&');
}

export function addressOfArea(area: Area): Address {
  const [firstRow, firstColumn] = [area.row, area.column];
  return { firstRow, firstColumn, lastRow: lastRowOf(area), lastColumn: lastColumnOf(area) };
}

/** The cells of an address on a sheet of this size: open ends go to the last row or column of the grid. */
export function areaOfAddress(address: Address, sheetRows: number, sheetColumns: number): Area {
  const [row, column] = [address.firstRow ?? 1, address.firstColumn ?? 1];
  return areaBetween(
    row,
    column,
    address.lastRow ?? Math.max(sheetRows, row),
    address.lastColumn ?? Math.max(sheetColumns, column),
  );
}

/**
 * Reads what formulas take: A1 notation, each with or without `$` and with or without a sheet name.
 * @returns null when the text is something else (a named range, say) or lies outside every grid
 */
export function parseSheetAddress(text: string): SheetAddress | null {
  const { sheetName, rest } = splitSheetName(text.trim());
  const address = parseA1(rest.trim());
  if (address === null || address.firstRow === 0 || address.lastRow === 0) return null;
  return (address.lastColumn ?? 1) > MAX_COLUMN ? null : { ...address, sheetName };
}

/** Reads `B2`, `$B$2:C9`, `A:A`, `2:5`, `A2:C`, `R1C1`, `R1C1:R2C3`; null when it is none of them. */
export function parseAddress(text: string): Address | null {
  return parseR1C1(text.trim()) ?? parseA1(text.trim());
}

function parseR1C1(text: string): Address | null {
  const corners = text.split(':').map((part) => /^R(\d+)C(\d+)$/i.exec(part));
  return addressOf(corners.map((part) => part && { row: Number(part[1]), column: Number(part[2]) }));
}

function parseA1(text: string): Address | null {
  return addressOf(text.split(':').map((part) => parseCorner(part.trim())));
}

interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

/** One end of a reference: `$A$1`, `A`, `$1`. */
export interface Corner extends Place {
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

export function parseCorner(text: string): Corner | null {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,8}))?$/.exec(text);
  if (!match?.[0]) return null;
  const [, columnMark, letters, rowMark, digits] = match;
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    columnFixed: columnMark === '$',
    rowFixed: rowMark === '$',
  };
}

/** Two cells, or one; whole columns or rows; a cell and a line ("A2:C" is open below, "A1:5" to the right), in any order. */
function addressOf(corners: readonly (Place | null)[]): Address | null {
  const known = corners.filter((corner) => corner !== null);
  if (known.length !== corners.length || known.length > 2) return null;
  const [rows, columns] = [known.map(({ row }) => row), known.map(({ column }) => column)];
  const hasCell = known.some(({ row, column }) => row !== null && column !== null);
  const areLines =
    known.length === 2 && [rows, columns].some((lines) => lines.every((line) => line === null));
  if (!hasCell && !areLines) return null;
  return {
    firstRow: firstOf(rows),
    firstColumn: firstOf(columns),
    lastRow: lastOf(rows),
    lastColumn: lastOf(columns),
  };
}

function firstOf(lines: readonly (number | null)[]): number | null {
  const given = lines.filter((line) => line !== null);
  return given.length > 0 ? Math.min(...given) : null;
}

function lastOf(lines: readonly (number | null)[]): number | null {
  return lines.includes(null) ? null : Math.max(...(lines as number[]));
}
