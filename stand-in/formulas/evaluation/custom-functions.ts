/**
 * Custom functions as Sheets calls them: what they get for their arguments, what becomes of their result, and when they
 * are not called because nothing has changed.
 */
import { dateToSerial, isDate, serialToDate } from '../../typing/serial-date';
import { CellError } from '../../workbook/types';
import type { CustomArgument, PlainValue } from '../recalculation/calculation-source';
import type { Matrix, Scalar } from './values';

export interface CustomCall {
  readonly name: string;
  readonly args: readonly CustomArgument[];
  readonly value: Scalar | Matrix;
  /** The columns of the result, from 0, that held a Date: their cells become dates. */
  readonly dateColumns: ReadonlySet<number>;
}

export const RESTLESS_ARGUMENT =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

export function toPlainValue(value: Scalar, isDate: boolean, timeZone: string): PlainValue {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return isDate && typeof value === 'number' ? serialToDate(value, timeZone) : value;
}

/** Lists by what is in them, dates by their time. */
export function sameArguments(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, index) => sameArguments(value, b[index]));
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);
}

/** A function may change the arrays it is given; what is remembered must not change with them. */
export function copyArguments(args: readonly CustomArgument[]): CustomArgument[] {
  const copy = (value: PlainValue): PlainValue => (value instanceof Date ? new Date(value) : value);
  return args.map((argument) =>
    Array.isArray(argument) ? argument.map((row) => row.map(copy)) : copy(argument),
  );
}

/** What a custom function's result becomes in cells: a list goes down a column, rows of unequal length are filled up. */
export function fromResult(
  result: unknown,
  timeZone: string,
): { value: Scalar | Matrix; dateColumns: Set<number> } {
  const dateColumns = new Set<number>();
  const convert = (item: unknown, column: number) => {
    if (isDate(item)) dateColumns.add(column);
    return toScalarResult(item, timeZone);
  };
  if (!Array.isArray(result)) return { value: convert(result, 0), dateColumns };
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(convert) : [convert(row, 0)]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const value = rows.map((row) => [...row, ...Array<Scalar>(width - row.length).fill('')]);
  return { value: value.length === 0 ? '' : value, dateColumns };
}

function toScalarResult(item: unknown, timeZone: string): Scalar {
  // What Google makes of a function is not known; its text it is not.
  if (item === null || item === undefined || typeof item === 'function') return '';
  if (typeof item === 'boolean' || typeof item === 'string') return item;
  if (typeof item === 'number')
    return Number.isFinite(item) ? item : new CellError('#NUM!', 'Result is no number.');
  if (isDate(item)) {
    const serial = dateToSerial(item, timeZone);
    return Number.isNaN(serial) ? new CellError('#NUM!', 'Result is no date.') : serial;
  }
  return String(item);
}

/** What hovering over the cell says when a custom function threw. */
export function thrownError(thrown: unknown): CellError {
  const { name, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
  if (typeof message !== 'string') return new CellError('#ERROR!', String(thrown));
  const isNamed = name && name !== 'Error' && name !== 'Exception';
  return new CellError('#ERROR!', isNamed ? `${name}: ${message}` : message);
}
