/**
 * Checks the arguments of a service call against the signatures Google declares, and words the refusal as Google does.
 * Primitive values are accepted where text is wanted, as Apps Script turns them into text; nothing is turned into a
 * number, boolean or date. Dates and arrays of another realm (a vm context) count as dates and arrays.
 */
import { exception } from './exception';
import { isEnumConstant, type EnumConstant } from './enum-type';

/** Tells whether a value fits a parameter. */
export type ParameterKind = (value: unknown) => boolean;

export const anyValue: ParameterKind = () => true;
export const text: ParameterKind = (value) => ['string', 'number', 'boolean'].includes(typeof value);
export const number: ParameterKind = (value) => typeof value === 'number';
export const boolean: ParameterKind = (value) => typeof value === 'boolean';
export const date: ParameterKind = (value) => isDate(value);
export const plainObject: ParameterKind = (value) =>
  typeof value === 'object' && value !== null && !isEnum(value);
export const nothing: ParameterKind = (value) => value === null || value === undefined;

/** An object of a service class, recognised by the text all service objects give: `Range`, `HtmlOutput`, … */
export const instance =
  (className: string): ParameterKind =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !isDate(value) &&
    !Array.isArray(value) &&
    String(value) === className;

export const constantOf =
  (type: Readonly<Record<string, EnumConstant>>): ParameterKind =>
  (value) =>
    isEnumConstant(type, value);

export const arrayOf =
  (kind: ParameterKind): ParameterKind =>
  (value) =>
    Array.isArray(value) && value.every(kind);

export const oneOf =
  (...kinds: ParameterKind[]): ParameterKind =>
  (value) =>
    kinds.some((kind) => kind(value));

export const orNull = (kind: ParameterKind): ParameterKind => oneOf(nothing, kind);

/** True for a constant of any enum. */
export function isEnum(value: object): boolean {
  return 'ordinal' in value && typeof value.ordinal === 'function';
}

/** True for Date objects of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** What a method was given, and what it takes; left out, it takes nothing. */
export type Call = [] | [args: readonly unknown[], ...signatures: ParameterKind[][]];

/**
 * @param method Google's full name: "SpreadsheetApp.DataValidationBuilder.requireDate"
 * @param signatures the parameter lists the method accepts
 * @throws Google's exception when the arguments fit none of them
 */
export function checkParameters(
  method: string,
  args: readonly unknown[],
  ...signatures: readonly (readonly ParameterKind[])[]
): void {
  if (!signatures.some((signature) => fits(signature, args))) {
    throw signatureError(method, args);
  }
}

function fits(signature: readonly ParameterKind[], args: readonly unknown[]): boolean {
  return signature.length === args.length && signature.every((kind, index) => kind(args[index]));
}

export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

const SPREADSHEET_CLASSES =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|DataValidation|ConditionalFormatRule)/;

/** How Google's message names an argument. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeName(value[0])}[]`;
  if (isDate(value)) return 'Date';
  const name = typeof value === 'object' ? serviceName(value) : '';
  return SPREADSHEET_CLASSES.test(name) ? `SpreadsheetApp.${name}` : '(class)';
}

/** A plain object of a script may have no text at all; it has no service name either. */
function serviceName(value: object): string {
  return typeof value.toString === 'function' ? String(value) : '';
}
