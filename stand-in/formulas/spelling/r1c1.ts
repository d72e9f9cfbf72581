/**
 * R1C1 notation in formulas, which scripts may write in place of A1: `R[-1]C[0]` is relative to the formula's cell, `R2C3`
 * is not. What A1 knows too (`RC1`, `R2`, `C3` are cells there) stays A1.
 */
import { MAX_COLUMN, columnLetters } from '../../workbook/a1-notation';

const FIXED_OR_NOT = String.raw`\d+|\[-?\d+\]`;
/** Strings and quoted sheet names first, so that an R1C1 inside them stays what it is. */
const R1C1 = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|(?<![\\p{L}\\p{N}_.])(?:` +
    `R(${FIXED_OR_NOT})C(${FIXED_OR_NOT}|)|RC(\\[-?\\d+\\]|)|R(\\[-?\\d+\\])|C(\\[-?\\d+\\])` +
    `)(?![\\p{L}\\p{N}_.(!\\[])`,
  'giu',
);

/** @returns the A1 spelling of a canonical formula that stands at (row, column) */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    R1C1,
    (found: string, r?: string, c?: string, sameRow?: string, rowOnly?: string, columnOnly?: string) => {
      if (/^["']/.test(found)) return found;
      const rowText = r ?? rowOnly ?? (sameRow === undefined ? undefined : '');
      const columnText = c ?? sameRow ?? columnOnly;
      const rowPart = rowText === undefined ? '' : line(rowText, row, String);
      const columnPart = columnText === undefined ? '' : line(columnText, column, columnLetters);
      return rowPart === null || columnPart === null ? '#REF!' : columnPart + rowPart;
    },
  );
}

function line(part: string, home: number, spell: (value: number) => string): string | null {
  const relative = part === '' || part.startsWith('[');
  const value = relative ? home + Number(part.slice(1, -1) || 0) : Number(part);
  if (value < 1 || (spell === columnLetters && value > MAX_COLUMN)) return null;
  return (relative ? '' : '$') + spell(value);
}
