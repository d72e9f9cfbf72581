/**
 * Formulas between the spelling of a locale (as typed, as `getFormula` shows) and the canonical one. Function names
 * are English in both, as for formulas written by scripts.
 */
import { localeConventions } from '../../typing/locales';
import { CANONICAL_MARKS, tokenize, type Token } from './tokens';

/**
 * Stands in the canonical spelling for a `,` that the locale does not allow where it was typed: the formula then
 * calculates to a parse error, as in Sheets, and still shows what was typed.
 */
const REFUSED: Record<string, string> = { ',': '\uE02C', '.': '\uE02E', '\\': '\uE05C' };
const REFUSED_BACK = new Map(Object.entries(REFUSED).map(([mark, code]) => [code, mark]));

/** @returns the canonical spelling of a formula typed in a locale, with its leading `=` */
export function parseFormula(typed: string, locale: string): string {
  const conventions = localeConventions(locale);
  const body = typed.startsWith('=') ? typed.slice(1) : typed;
  return `=${tokenize(body, conventions.formulaMarks)
    .map((token) => toCanonical(token, conventions.decimal))
    .join('')}`;
}

function toCanonical(token: Token, decimal: string): string {
  if (token.kind === 'number') return token.text.replace(decimal, '.');
  if (token.kind === 'argument') return ',';
  if (token.kind === 'array-column') return ',';
  if (token.kind === 'illegal') return REFUSED[token.text] ?? token.text;
  return token.text;
}

/** @returns a canonical formula as the locale spells it; null formulas are the caller's affair */
export function formatFormula(canonical: string, locale: string): string {
  const { formulaMarks } = localeConventions(locale);
  return tokenize(canonical, CANONICAL_MARKS)
    .map((token) => {
      if (token.kind === 'number') return token.text.replace('.', formulaMarks.decimal);
      if (token.kind === 'argument') return formulaMarks.argument;
      if (token.kind === 'array-column') return formulaMarks.arrayColumn;
      if (token.kind === 'illegal') return REFUSED_BACK.get(token.text) ?? token.text;
      return token.text;
    })
    .join('');
}
