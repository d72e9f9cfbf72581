/**
 * Kinds of arguments: what fits a parameter that Google declares, and what a method is given of it. Primitive values are
 * accepted where text is wanted, as Apps Script turns them into text; nothing is turned into a boolean or a date. Dates and
 * arrays of another realm (a vm context) count as dates and arrays.
 */
import { isDate } from '../../typing/serial-date';
import { exception } from './exception';
import { isEnumConstant, type EnumConstant } from './enums';

export interface Kind<Value> {
  readonly fits: (value: unknown) => boolean;
  readonly take: (value: unknown) => Value;
  /** It may be left out, with all behind it. */
  readonly isOptional?: boolean;
}

/** The kinds of the parameters of a method, in order. */
export type Signature = readonly Kind<unknown>[];

export function kind<Value>(
  fits: (value: unknown) => boolean,
  take: (value: unknown) => Value = (value) => value as Value,
): Kind<Value> {
  return { fits, take };
}

export const anyValue = kind<unknown>(() => true);
export const text = kind((value) => ['string', 'number', 'boolean'].includes(typeof value), String);
export const number = kind<number>((value) => typeof value === 'number');
export const boolean = kind<boolean>((value) => typeof value === 'boolean');
export const date = kind<Date>(isDate);
export const list = kind<unknown[]>(Array.isArray);
export const plainObject = kind<object>(
  (value) => typeof value === 'object' && value !== null && !isEnum(value),
);
const nothing = kind(isMissing, () => null);

/** Where Java wants an int: a number, whose fraction is cut off, or a text that spells one. */
export const integer = kind(
  (value) => typeof value === 'number' || (typeof value === 'string' && spellsNumber(value)),
  toInteger,
);

/** Methods with a single int parameter refuse other texts with a message of their own. */
export const integerOrText = kind(
  (value) => typeof value === 'number' || typeof value === 'string',
  toInteger,
);

/** An object of a service class, recognised by the text all service objects give: `Range`, `HtmlOutput`, … */
export const instance = <Service extends object>(className: string): Kind<Service> =>
  kind((value) => typeof value === 'object' && value !== null && serviceName(value) === className);

/** The method is given the constant's name. */
export const constantOf = <Name extends string>(type: Readonly<Record<Name, EnumConstant>>): Kind<Name> =>
  kind(
    (value) => isEnumConstant(type, value),
    (value) => String(value) as Name,
  );

export const arrayOf = <Value>({ fits, take }: Kind<Value>): Kind<Value[]> =>
  kind(
    (value) => Array.isArray(value) && value.every(fits),
    (value) => (value as unknown[]).map(take),
  );

/** Two-dimensional data, whose elements the method takes as they are. */
export const tableOf = ({ fits }: Kind<unknown>): Kind<unknown[][]> =>
  kind((value) => Array.isArray(value) && value.every((line) => Array.isArray(line) && line.every(fits)));

export const oneOf = <Values extends unknown[]>(
  ...kinds: { readonly [At in keyof Values]: Kind<Values[At]> }
): Kind<Values[number]> =>
  kind(
    (value) => kinds.some(({ fits }) => fits(value)),
    (value) => kinds.find(({ fits }) => fits(value))!.take(value),
  );

export const orNull = <Value>(inner: Kind<Value>): Kind<Value | null> => oneOf(nothing, inner);

export const optional = <Value>(inner: Kind<Value>): Kind<Value | undefined> => ({
  ...inner,
  isOptional: true,
});

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** True for a constant of any enum. */
export function isEnum(value: object): boolean {
  return 'ordinal' in value && typeof value.ordinal === 'function';
}

/** The integer an argument stands for. NaN counts as 0, as in Java. */
function toInteger(value: unknown): number {
  if (typeof value === 'string' && !spellsNumber(value)) throw exception(`Cannot convert '${value}' to int.`);
  const whole = Math.trunc(Number(value));
  return Number.isNaN(whole) ? 0 : whole + 0;
}

function spellsNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/**
 * @param method Google's full name: "SpreadsheetApp.DataValidationBuilder.requireDate"
 * @param signatures the parameter lists that the method accepts
 * @returns the one that the arguments fit
 * @throws Google's exception when they fit none of them
 */
export function fittingSignature(
  method: string,
  args: readonly unknown[],
  signatures: readonly Signature[],
): Signature {
  const found = signatures.find((signature) => fitsAll(signature, args));
  if (!found) throw signatureError(method, args);
  return found;
}

function fitsAll(signature: Signature, args: readonly unknown[]): boolean {
  if (args.length > signature.length) return false;
  return signature.every((kind, at) => (at < args.length ? kind.fits(args[at]) : kind.isOptional));
}

export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

const SPREADSHEET_CLASSES =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|DataValidation|ConditionalFormatRule)/;

/** How Google's message names an argument. */
function typeName(value: unknown): string {
  if (isMissing(value)) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeName(value[0])}[]`;
  if (isDate(value)) return 'Date';
  const name = typeof value === 'object' ? serviceName(value) : '';
  return SPREADSHEET_CLASSES.test(name) ? `SpreadsheetApp.${name}` : '(class)';
}

/** '' for lists, dates, and plain objects of a script that have no text at all. */
function serviceName(value: object): string {
  const hasName = !Array.isArray(value) && !isDate(value) && typeof value.toString === 'function';
  return hasName ? String(value) : '';
}
