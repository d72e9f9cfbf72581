/** How a function of the formula language is described, and what it sees of its arguments when it is called. */
import { CellError } from '../../workbook/types';
import type { EvaluationContext } from './evaluation-context';
import type { Node } from '../spelling/parse-tree';
import {
  FormulaFailure,
  asBoolean,
  asNumber,
  asText,
  notABoolean,
  notANumber,
  type Matrix,
  type Plain,
  type Reference,
  type Scalar,
  type Value,
} from './values';

/** A parameter that is taken whole. Texts and booleans in cells count otherwise than written into the formula. */
export class RangeArgument {
  constructor(
    readonly matrix: Matrix,
    readonly reference: Reference | null,
  ) {}

  /** All cells, row by row. */
  flat(): Scalar[] {
    return this.matrix.flat();
  }
}

export type Argument = Scalar | RangeArgument | undefined;

/** The arguments of one call; indices count from 0. A blank or left-out argument is null, one beyond the end undefined. */
export class Arguments {
  constructor(
    readonly functionName: string,
    readonly values: readonly Argument[],
    readonly context: EvaluationContext,
  ) {}

  get count(): number {
    return this.values.length;
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  /** The value itself; an error is thrown on. */
  scalar(index: number): Plain {
    const value = this.any(index);
    if (value instanceof CellError) throw new FormulaFailure(value);
    return value;
  }

  /** The value itself, errors included. A range gives its first cell. */
  any(index: number): Scalar {
    const value = this.values[index];
    if (value instanceof RangeArgument) return value.matrix[0]?.[0] ?? null;
    return value ?? null;
  }

  number(index: number, fallback?: number): number {
    if (fallback !== undefined && !this.isGiven(index)) return fallback;
    const value = this.scalar(index);
    const number = asNumber(value, this.context.conventions);
    if (number === null) throw notANumber(this.functionName, index + 1, String(value));
    return number;
  }

  /** A number without its decimals, as Sheets takes counts and positions. */
  integer(index: number, fallback?: number): number {
    return Math.trunc(this.number(index, fallback));
  }

  /** An integer from `minimum` on. */
  atLeast(minimum: number, index: number, fallback?: number): number {
    const value = this.integer(index, fallback);
    if (value >= minimum) return value;
    return this.refuse('#VALUE!', index, value, `It should be greater than or equal to ${minimum}.`);
  }

  text(index: number): string {
    return asText(this.scalar(index), this.context.conventions);
  }

  boolean(index: number, fallback?: boolean): boolean {
    if (fallback !== undefined && this.values[index] === undefined) return fallback;
    const value = this.scalar(index);
    const boolean = asBoolean(value, this.context.conventions);
    if (boolean !== null) return boolean;
    throw notABoolean(this.functionName, index + 1, String(value));
  }

  range(index: number): RangeArgument {
    const value = this.values[index];
    return value instanceof RangeArgument ? value : new RangeArgument([[value ?? null]], null);
  }

  ranges(from = 0): RangeArgument[] {
    return this.values.slice(from).map((_value, index) => this.range(from + index));
  }

  /** All cells of the arguments from here on, one after the other. */
  cells(from = 0): Scalar[] {
    return this.ranges(from).flatMap((range) => range.flat());
  }

  fail(code: CellError['code'], message: string): never {
    throw new FormulaFailure(new CellError(code, message));
  }

  /** @param requirement a sentence */
  refuse(code: CellError['code'], index: number, value: unknown, requirement: string): never {
    const parameter = `Function ${this.functionName} parameter ${index + 1}`;
    return this.fail(code, `${parameter} value is ${String(value)}. ${requirement}`);
  }

  /** Another number than 0 is missing to divide by. */
  divideByZero(): never {
    return this.fail('#DIV/0!', `Evaluation of function ${this.functionName} caused a divide by zero error.`);
  }
}

/** How many arguments it takes. */
interface ArgumentCount {
  readonly minimum: number;
  readonly maximum: number;
}

export interface FunctionSpec extends ArgumentCount {
  /** Which parameters are taken whole. The others are single values, repeated over arrays where those are wanted. */
  readonly isRange: (index: number) => boolean;
  /** Arguments are evaluated as inside ARRAYFORMULA. */
  readonly wantsArrays?: boolean;
  readonly call: (args: Arguments) => Value;
}

/** A function that decides itself which arguments to evaluate. */
export interface LazyFunctionSpec extends ArgumentCount {
  readonly evaluate: (
    args: readonly (Node | null)[],
    context: EvaluationContext,
    wantsArrays: boolean,
  ) => Value;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec | LazyFunctionSpec>>;

/** Takes single values only. */
export function scalars(minimum: number, maximum: number, call: FunctionSpec['call']): FunctionSpec {
  return { minimum, maximum, isRange: () => false, call };
}

/** Takes every argument whole. */
export function ranges(minimum: number, maximum: number, call: FunctionSpec['call']): FunctionSpec {
  return { minimum, maximum, isRange: () => true, call };
}

/** Takes some parameters whole, the others as single values. */
export function mixed(
  minimum: number,
  maximum: number,
  whole: readonly number[] | FunctionSpec['isRange'],
  call: FunctionSpec['call'],
): FunctionSpec {
  const isRange = typeof whole === 'function' ? whole : (index: number) => whole.includes(index);
  return { minimum, maximum, isRange, call };
}

export function lazy(minimum: number, maximum: number, evaluate: LazyFunctionSpec['evaluate']) {
  return { minimum, maximum, evaluate } satisfies LazyFunctionSpec;
}
