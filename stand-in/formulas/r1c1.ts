/** R1C1 notation of formulas and ranges, seen from one cell. Relative parts are spelled `R[0]C[-1]`, as Sheets does. */
import { MAX_COLUMN, columnLetters } from './a1';
import { parseCorner } from './shift-formula';
import { splitReference, tokenize } from './tokens';

/** @returns a canonical formula standing at (row, column), with its references in R1C1 notation */
export function formulaToR1C1(canonical: string, row: number, column: number): string {
  return tokenize(canonical)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const { sheetPrefix, ends } = splitReference(token.text);
      if (ends[0] === '#REF!') return token.text;
      return sheetPrefix + ends.map((end) => cornerToR1C1(end, row, column)).join(':');
    })
    .join('');
}

function cornerToR1C1(end: string, row: number, column: number): string {
  const corner = parseCorner(end);
  const rowPart = corner.row === null ? '' : `R${corner.rowFixed ? corner.row : `[${corner.row - row}]`}`;
  const columnPart =
    corner.column === null ? '' : `C${corner.columnFixed ? corner.column : `[${corner.column - column}]`}`;
  return rowPart + columnPart;
}

const PART = String.raw`(?:\d+|\[-?\d+\])?`;
/** Strings and quoted sheet names first, so that an R1C1 inside them stays what it is. */
const R1C1 = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|(?<![\\p{L}\\p{N}_.])(?:R(${PART})C(${PART})|R(${PART})|C(${PART}))(?![\\p{L}\\p{N}_.(!\\[])`,
  'giu',
);

/** @returns the canonical A1 spelling of a canonical formula written in R1C1 notation for the cell (row, column) */
export function formulaFromR1C1(text: string, row: number, column: number): string {
  return text.replace(
    R1C1,
    (found: string, r?: string, c?: string, rowOnly?: string, columnOnly?: string, at = 0) => {
      if (/^["']/.test(found)) return found;
      const rowText = r ?? rowOnly;
      const columnText = c ?? columnOnly;
      const rowPart = rowText === undefined ? '' : line(rowText, row, String);
      const columnPart = columnText === undefined ? '' : line(columnText, column, columnLetters);
      if (rowPart === null || columnPart === null) return '#REF!';
      const end = columnPart + rowPart;
      const isWholeLine = rowText === undefined || columnText === undefined;
      return isWholeLine && !isRangeEnd(text, at, found.length) ? `${end}:${end}` : end;
    },
  );
}

/** `=SUM(C1)` means the whole column, which A1 spells `A:A`; in `C1:C2` each end stands for itself. */
function isRangeEnd(text: string, at: number, length: number): boolean {
  return text[at - 1] === ':' || text[at + length] === ':';
}

function line(part: string, home: number, spell: (value: number) => string): string | null {
  const relative = part === '' || part.startsWith('[');
  const value = relative ? home + Number(part.slice(1, -1) || 0) : Number(part);
  if (value < 1 || (spell === columnLetters && value > MAX_COLUMN)) return null;
  return (relative ? '' : '$') + spell(value);
}
