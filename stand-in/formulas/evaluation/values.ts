/** What formulas compute with, and how one kind of value stands in for another. */
import { numberToText } from '../../typing/format-content';
import { localeConventions } from '../../typing/locales';
import { parseNumericText } from '../../typing/parse-typed';
import { CellError, type Area, type Content } from '../../workbook/types';

/** One cell's value; null is a cell that holds nothing, which counts as 0, '' and FALSE. */
export type Scalar = Content | null;
/** No error. */
export type Plain = Exclude<Scalar, CellError>;
export type Matrix = readonly (readonly Scalar[])[];

/** A place in the workbook, not yet read. */
export class Reference {
  constructor(
    readonly sheetName: string,
    readonly area: Area,
  ) {}
  get isCell(): boolean {
    return this.area.numRows === 1 && this.area.numColumns === 1;
  }
}

export type Value = Scalar | Matrix | Reference;

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** Thrown inside functions; becomes the error value of the call. */
export class FormulaFailure extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.message);
  }
}

/** The conventions values are read and spelled by. */
export interface ValueConventions {
  readonly locale: string;
  readonly currentYear: number;
}

/** @returns null when a text means no number */
export function asNumber(value: Plain, conventions: ValueConventions): number | null {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return parseNumericText(value, conventions.locale, conventions.currentYear);
}

export function asText(value: Plain, conventions: ValueConventions): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberToText(value, conventions.locale);
  return value ? 'TRUE' : 'FALSE';
}

/** @returns null when a text is neither TRUE nor FALSE */
export function asBoolean(value: Plain, conventions: ValueConventions): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  const { trueWord, falseWord } = localeConventions(conventions.locale);
  const word = value.toUpperCase();
  if (word === 'TRUE' || word === trueWord) return true;
  return word === 'FALSE' || word === falseWord ? false : null;
}

const notA = (what: 'number' | 'boolean') => (functionName: string, parameter: number, text: string) => {
  const expected = `Function ${functionName} parameter ${parameter} expects ${what} values.`;
  const found = `But '${text}' is a text and cannot be coerced to a ${what}.`;
  return new FormulaFailure(new CellError('#VALUE!', `${expected} ${found}`));
};
export const notANumber = notA('number');
export const notABoolean = notA('boolean');

const collator = new Intl.Collator('en', { sensitivity: 'accent', caseFirst: 'false' });

/** Equality without regard to case, the rule of `=` and of lookups. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Numbers that agree in the 15 digits a user can see are the same: 0.1+0.2=0.3. */
function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

function rank(value: Exclude<Plain, null>): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** An empty cell compares as the zero, the empty text or FALSE, whatever it is compared with. */
function likeOther(value: Plain, other: Plain): Exclude<Plain, null> {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Order of values: numbers before texts before booleans; texts without regard to case. */
export function compareScalars(a: Plain, b: Plain): number {
  const left = likeOther(a, b);
  const right = likeOther(b, a);
  const byRank = rank(left) - rank(right);
  if (byRank !== 0) return byRank;
  if (typeof left === 'string' && typeof right === 'string')
    return sameText(left, right) ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
  if (typeof left === 'number' && typeof right === 'number' && sameNumber(left, right)) return 0;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A key under which values that `=` calls equal collide, for lookups and uniqueness. */
export function valueKey(value: Scalar): string {
  if (value === null) return 'e';
  if (value instanceof CellError) return `#${value.code}`;
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  return typeof value === 'number' ? `n${value}` : `b${value}`;
}
