/** Functions that choose between values; they evaluate no argument that is not needed. */
import { CellError } from '../../workbook/types';
import { broadcast, toMatrix, toScalarOrMatrix } from '../evaluation/resolve-value';
import type { EvaluationContext } from '../evaluation/evaluation-context';
import { lazy, ranges, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';
import type { Node } from '../spelling/parse-tree';
import {
  FormulaFailure,
  asBoolean,
  compareScalars,
  isMatrix,
  notABoolean,
  type Matrix,
  type Scalar,
  type Value,
} from '../evaluation/values';

type Nodes = readonly (Node | null)[];

/** Whether a condition holds, or the error that it gives. */
function truth(value: Scalar, context: EvaluationContext, name: string): boolean | CellError {
  if (value instanceof CellError) return value;
  return asBoolean(value, context.conventions) ?? notABoolean(name, 1, String(value)).cellError;
}

function single(node: Node | null, context: EvaluationContext, wantsArrays: boolean): Scalar | Matrix {
  return toScalarOrMatrix(context.evaluate(node, wantsArrays), context, wantsArrays);
}

type Branch = (wantsArrays: boolean) => Value;

/** One of two branches is evaluated; both, for each cell to choose, where the condition is an array. */
function choose(
  [name, condition]: [name: string, condition: Node | null],
  branches: readonly [then: Branch, otherwise: Branch],
  context: EvaluationContext,
  wantsArrays: boolean,
): Value {
  const chosen = single(condition, context, wantsArrays);
  if (!isMatrix(chosen)) {
    const isTrue = truth(chosen, context, name);
    return isTrue instanceof CellError ? isTrue : branches[isTrue ? 0 : 1](wantsArrays);
  }
  const both = branches.map((branch) => toScalarOrMatrix(branch(true), context, true));
  return broadcast([chosen, ...both], ([test, yes, no]) => {
    const isTrue = truth(test, context, name);
    return isTrue instanceof CellError ? isTrue : isTrue ? yes : no;
  });
}

const IF = lazy(2, 3, ([condition, then, otherwise], context, wantsArrays) => {
  const branch = (node: Node | null | undefined) => (asArrays: boolean) =>
    node === undefined ? false : context.evaluate(node, asArrays);
  return choose(['IF', condition], [branch(then), branch(otherwise)], context, wantsArrays);
});

/** IFERROR and IFNA: the other value where the first is an error of that kind. */
function ifError(isMeant: (error: CellError) => boolean) {
  return lazy(1, 2, ([node, fallback], context, wantsArrays) => {
    const value = context.evaluate(node, wantsArrays);
    const found = single(node, context, wantsArrays);
    if (!isMatrix(found) && !(isMatrix(value) && value.length > 0)) {
      const isFailed = found instanceof CellError && isMeant(found);
      return isFailed ? context.evaluate(fallback ?? null, wantsArrays) : found;
    }
    const cells = isMatrix(found) ? found : toMatrix(value, context);
    if (!cells.some((row) => row.some((cell) => cell instanceof CellError && isMeant(cell)))) return cells;
    const other = single(fallback ?? null, context, true);
    return broadcast([cells, other], ([cell, instead]) =>
      cell instanceof CellError && isMeant(cell) ? instead : cell,
    );
  });
}

const IFS = lazy(2, Infinity, (args, context, wantsArrays) =>
  args.length % 2 === 0
    ? ifsFrom(args, 0, context, wantsArrays)
    : new CellError('#N/A', 'Wrong number of arguments to IFS. Expected an even number of arguments.'),
);

function ifsFrom(args: Nodes, at: number, context: EvaluationContext, wantsArrays: boolean): Value {
  if (at >= args.length) return new CellError('#N/A', 'No match.');
  const then: Branch = (asArrays) => context.evaluate(args[at + 1], asArrays);
  const otherwise: Branch = (asArrays) => ifsFrom(args, at + 2, context, asArrays);
  return choose(['IFS', args[at]], [then, otherwise], context, wantsArrays);
}

const SWITCH = lazy(3, Infinity, ([subject, ...cases], context, wantsArrays) => {
  const wanted = single(subject, context, wantsArrays);
  if (!isMatrix(wanted)) return switchOn(wanted, cases, context, wantsArrays);
  return broadcast([wanted], ([value]) => {
    const found = toScalarOrMatrix(switchOn(value, cases, context, false), context, false);
    return isMatrix(found) ? found[0][0] : found;
  });
});

function switchOn(wanted: Scalar, cases: Nodes, context: EvaluationContext, wantsArrays: boolean): Value {
  if (wanted instanceof CellError) return wanted;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const value = single(cases[at], context, false);
    if (value instanceof CellError) return value;
    if (!isMatrix(value) && compareScalars(wanted, value) === 0)
      return context.evaluate(cases[at + 1], wantsArrays);
  }
  if (cases.length % 2 === 1) return context.evaluate(cases[cases.length - 1], wantsArrays);
  return new CellError('#N/A', 'No match.');
}

const CHOOSE = lazy(2, Infinity, ([index, ...choices], context, wantsArrays) => {
  const value = single(index, context, false);
  if (value instanceof CellError) return value;
  const at = Math.trunc(Number(value));
  if (at >= 1 && at <= choices.length) return context.evaluate(choices[at - 1], wantsArrays);
  const found = `Function CHOOSE parameter 1 value is ${String(value)}.`;
  return new CellError('#NUM!', `${found} Valid values are between 1 and ${choices.length} inclusive.`);
});

const ARRAYFORMULA = lazy(1, 1, ([node], context) =>
  toScalarOrMatrix(context.evaluate(node, true), context, true),
);

/** Texts and blanks in ranges do not count; written into the formula they must be TRUE or FALSE. */
function booleans(args: Arguments): boolean[] {
  const found: boolean[] = [];
  args.values.forEach((value, index) => {
    const range = args.range(index);
    const isWritten = range !== value;
    for (const cell of range.flat()) {
      if (cell instanceof CellError) throw new FormulaFailure(cell);
      if (typeof cell === 'boolean' || typeof cell === 'number') found.push(Boolean(cell));
      else if (typeof cell === 'string' && isWritten) found.push(args.boolean(index));
    }
  });
  return found;
}

export const logicalFunctions: FunctionTable = {
  IF,
  IFERROR: ifError(() => true),
  IFNA: ifError((error) => error.code === '#N/A'),
  IFS,
  SWITCH,
  CHOOSE,
  ARRAYFORMULA,
  AND: ranges(1, Infinity, (args) => booleans(args).every(Boolean)),
  OR: ranges(1, Infinity, (args) => booleans(args).some(Boolean)),
  NOT: scalars(1, 1, (args) => !args.boolean(0)),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
};
