/**
 * Formulas between the spelling of a locale (as typed, as `getFormula` shows) and the canonical one. Function names
 * are English in both, as for formulas written by scripts.
 */
import { localeConventions } from '../../typing/locales';
import { CANONICAL_MARKS, tokenize, type FormulaMarks, type Token } from './tokens';
import { MAX_COLUMN, columnLetters } from '../../workbook/a1-notation';

/**
 * Stands in the canonical spelling for a `,` that the locale does not allow where it was typed: the formula then
 * calculates to a parse error, as in Sheets, and still shows what was typed.
 */
const REFUSED: Record<string, string> = { ',': '\uE02C', '.': '\uE02E', '\\': '\uE05C' };
const REFUSED_BACK = Object.fromEntries(Object.entries(REFUSED).map(([mark, code]) => [code, mark]));

/** @returns the canonical spelling of a formula typed in a locale, with its leading `=` */
export function parseFormula(typed: string, locale: string): string {
  const { formulaMarks } = localeConventions(locale);
  const body = typed.startsWith('=') ? typed.slice(1) : typed;
  return `=${respell(body, formulaMarks, CANONICAL_MARKS, REFUSED)}`;
}

/** @returns a canonical formula as the locale spells it; null formulas are the caller's affair */
export function formatFormula(canonical: string, locale: string): string {
  return respell(canonical, CANONICAL_MARKS, localeConventions(locale).formulaMarks, REFUSED_BACK);
}

function respell(
  formula: string,
  from: FormulaMarks,
  to: FormulaMarks,
  refused: Readonly<Record<string, string>>,
): string {
  const spell = ({ kind, text }: Token): string => {
    if (kind === 'number') return text.replace(from.decimal, to.decimal);
    if (kind === 'argument') return to.argument;
    if (kind === 'array-column') return to.arrayColumn;
    return kind === 'illegal' ? (refused[text] ?? text) : text;
  };
  return tokenize(formula, from).map(spell).join('');
}

const FIXED_OR_NOT = String.raw`\d+|\[-?\d+\]`;
/** Strings and quoted sheet names first, so that an R1C1 inside them stays what it is. */
const R1C1 = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|(?<![\\p{L}\\p{N}_.])(?:` +
    `R(${FIXED_OR_NOT})C(${FIXED_OR_NOT}|)|RC(\\[-?\\d+\\]|)|R(\\[-?\\d+\\])|C(\\[-?\\d+\\])` +
    `)(?![\\p{L}\\p{N}_.(!\\[])`,
  'giu',
);

/**
 * R1C1 notation, which scripts may write in place of A1: `R[-1]C[0]` is relative to the formula's cell, `R2C3` is not. What A1
 * knows too (`RC1`, `R2`, `C3` are cells there) stays A1.
 * @returns the A1 spelling of a canonical formula that stands at (row, column)
 */
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
