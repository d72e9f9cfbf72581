/**
 * One tokenizer for formulas, on which localizing, shifting, R1C1 and calculating rest. Joining the texts of all tokens
 * gives the formula back, so whoever changes some tokens leaves the rest of the user's spelling as it was.
 * It judges no grammar: what it does not know becomes a token of kind `illegal`.
 */

type TokenKind =
  | keyof typeof PATTERNS
  | 'argument'
  | 'array-column'
  | 'array-row'
  | (typeof BRACKETS)[keyof typeof BRACKETS]
  | 'illegal';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** The marks that differ between locales. */
export interface FormulaMarks {
  readonly decimal: string;
  readonly argument: string;
  readonly arrayColumn: string;
}

export const CANONICAL_MARKS: FormulaMarks = { decimal: '.', argument: ',', arrayColumn: ',' };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
/** A cell that goes on to a colon and no second end (`A1:INDEX(…)`) is a cell; the colon is then an operator. */
const REFERENCE = new RegExp(
  `(?:${SHEET})?(?:${COLUMN}${ROW}:(?:${COLUMN}${ROW}|${COLUMN}|${ROW})|${COLUMN}:${COLUMN}${ROW}` +
    `|${COLUMN}:${COLUMN}|${ROW}:${COLUMN}${ROW}|${ROW}:${ROW}|${COLUMN}${ROW})${END}|${SHEET}#REF!`,
  'uy',
);
const COMMA_NUMBER = /(?:\d+,?\d*|,\d+)(?:[eE][-+]?\d+)?/y;

/** In the order in which they are tried. */
const PATTERNS = {
  space: /\s+/y,
  string: /"(?:[^"]|"")*"/y,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)/iy,
  reference: REFERENCE,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y,
  function: /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy,
  name: /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[\p{L}_\\][\p{L}\p{N}_.\\]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%:]/y,
};
const SIMPLE_KINDS = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];

function simpleToken(text: string, at: number, decimal: string): Token | null {
  for (const kind of SIMPLE_KINDS) {
    const pattern = kind === 'number' && decimal === ',' ? COMMA_NUMBER : PATTERNS[kind];
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found };
  }
  return null;
}

const BRACKETS = { '(': 'open', ')': 'close', '{': 'open-array', '}': 'close-array' } as const;

/** `;` separates arguments in every locale, and rows inside braces; the rest is the locale's. */
function separatorKind(mark: string, inArray: boolean, marks: FormulaMarks): TokenKind {
  if (inArray) {
    if (mark === ';') return 'array-row';
    return mark === marks.arrayColumn ? 'array-column' : 'illegal';
  }
  return mark === marks.argument || mark === ';' ? 'argument' : 'illegal';
}

/** After these a `,5` is no number: in a decimal-comma locale `F(A1,5)` holds a comma where none may stand. */
const ENDS_A_VALUE = new Set<TokenKind>(['reference', 'name', 'number', 'string', 'close', 'error']);

/** Splits a formula, leading `=` or not, into tokens. Never throws. */
export function tokenize(formula: string, marks: FormulaMarks = CANONICAL_MARKS): Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  for (let at = 0; at < formula.length;) {
    const found = nextToken(formula, at, open, marks);
    if (found.kind === 'open' || found.kind === 'open-array') open.push(found.text);
    if (found.kind === 'close' || found.kind === 'close-array') open.pop();
    const startsWithComma = found.kind === 'number' && found.text.startsWith(',');
    const isNumber = !startsWithComma || !ENDS_A_VALUE.has(tokens.at(-1)?.kind ?? 'space');
    const token: Token = isNumber ? found : { kind: 'illegal', text: ',' };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number, open: readonly string[], marks: FormulaMarks): Token {
  const mark = formula[at];
  const inArray = open[open.length - 1] === '{';
  if (mark in BRACKETS) return { kind: BRACKETS[mark as keyof typeof BRACKETS], text: mark };
  if (mark === ';' || (mark === '\\' && inArray))
    return { kind: separatorKind(mark, inArray, marks), text: mark };
  const simple = simpleToken(formula, at, marks.decimal);
  if (simple) return simple;
  return { kind: mark === ',' ? separatorKind(mark, inArray, marks) : 'illegal', text: mark };
}
