/**
 * Evaluates a formula's tree. Errors are values here: nothing is thrown out of `evaluate`, save what the machine throws.
 * `wantsArrays` says whether an operator or a single-value parameter that meets a range is repeated over it (inside
 * ARRAYFORMULA and the like) or takes the cell of its own row or column, as Sheets does elsewhere.
 */
import { areaAround } from '../../workbook/area';
import { CellError } from '../../workbook/types';
import type { EvaluationContext } from './evaluation-context';
import { Arguments, RangeArgument, type Argument, type FunctionSpec } from './function-call';
import { findFunction } from './function-table';
import { applyBinary, applyPercent, applySign } from './operators';
import type { Node, NodeOf } from '../spelling/parse-tree';
import { broadcast, guarded, onGrid, referred, toMatrix, toScalar, toScalarOrMatrix } from './resolve-value';
import { Reference, isMatrix, type Matrix, type Scalar, type Value } from './values';

export function evaluate(node: Node | null, context: EvaluationContext, wantsArrays: boolean): Value {
  if (node === null) return null;
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'error':
      return new CellError(node.code, node.code === '#REF!' ? 'Reference does not exist.' : '');
    case 'reference':
      return resolveReference(node, context);
    case 'name':
      return context.namedRange(node.name) ?? new CellError('#NAME?', `Unknown range name: '${node.name}'.`);
    case 'sign':
      return lifted([node.operand], context, wantsArrays, ([value]) =>
        applySign(node.operator, value, context),
      );
    case 'percent':
      return lifted([node.operand], context, wantsArrays, ([value]) => applyPercent(value, context));
    case 'binary':
      return evaluateBinary(node, context, wantsArrays);
    case 'array':
      return evaluateArray(node, context, wantsArrays);
    case 'call':
      return evaluateCall(node, context, wantsArrays);
  }
}

function resolveReference({ reference }: NodeOf<'reference'>, context: EvaluationContext): Value {
  const place = referred(reference, context);
  if (!place) return new CellError('#REF!', `Unresolved sheet name '${reference.sheetName}'.`);
  return onGrid(place, context) ?? new CellError('#REF!', 'Reference does not exist.');
}

function evaluateBinary(node: NodeOf<'binary'>, context: EvaluationContext, wantsArrays: boolean): Value {
  if (node.operator === ':') return joinRanges(node, context, wantsArrays);
  return lifted([node.left, node.right], context, wantsArrays, ([left, right]) =>
    applyBinary(node.operator, left, right, context),
  );
}

/** `A1:INDEX(B:B, 5)`: both sides must give places on one sheet. */
function joinRanges(node: NodeOf<'binary'>, context: EvaluationContext, wantsArrays: boolean): Value {
  const left = evaluate(node.left, context, wantsArrays);
  const right = evaluate(node.right, context, wantsArrays);
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheetName !== right.sheetName)
    return new CellError('#REF!', 'Reference does not exist.');
  return new Reference(left.sheetName, areaAround(left.area, right.area));
}

function evaluateArray(node: NodeOf<'array'>, context: EvaluationContext, wantsArrays: boolean): Value {
  const rows: Scalar[][] = [];
  for (const row of node.rows) {
    const blocks = row.map((cell) => toMatrix(evaluate(cell, context, wantsArrays), context));
    const height = blocks[0].length;
    if (blocks.some((block) => block.length !== height)) return mismatch('row');
    for (let index = 0; index < height; index++) rows.push(blocks.flatMap((block) => [...block[index]]));
  }
  return rows.some((row) => row.length !== rows[0].length) ? mismatch('column') : rows;
}

function mismatch(line: 'row' | 'column'): CellError {
  const what = line === 'row' ? 'ARRAY_ROW' : 'ARRAY_LITERAL';
  return new CellError('#VALUE!', `Function ${what} parameters have mismatched ${line} sizes.`);
}

function lifted(
  nodes: readonly Node[],
  context: EvaluationContext,
  wantsArrays: boolean,
  apply: (values: readonly Scalar[]) => Scalar,
): Value {
  const values = nodes.map((node) =>
    toScalarOrMatrix(evaluate(node, context, wantsArrays), context, wantsArrays),
  );
  return broadcast(values, apply);
}

function evaluateCall(node: NodeOf<'call'>, context: EvaluationContext, wantsArrays: boolean): Value {
  const spec = findFunction(node.name);
  if (!spec) {
    const result = context.callCustomFunction(node.name, node.args, wantsArrays);
    return result === undefined ? unknownFunction(node.name) : result;
  }
  const count = node.args.length;
  if (count < spec.minimum || count > spec.maximum) return wrongCount(node.name, spec, count);
  if ('evaluate' in spec) return guarded(() => spec.evaluate(node.args, context, wantsArrays));
  return callEager(node, spec, context, wantsArrays);
}

/** Google's sentence, and ours: of its functions only those of everyday lists are here. */
function unknownFunction(name: string): CellError {
  const ours = 'The rarer ones are not supported by the local stand-in.';
  return new CellError('#NAME?', `Unknown function: '${name}'. ${ours}`);
}

function wrongCount(name: string, spec: { minimum: number; maximum: number }, count: number): CellError {
  const { minimum, maximum } = spec;
  let expected = minimum === maximum ? `${minimum}` : `between ${minimum} and ${maximum}`;
  if (maximum === Infinity) expected = `at least ${minimum}`;
  const wrong = `Wrong number of arguments to ${name}.`;
  return new CellError('#N/A', `${wrong} Expected ${expected} arguments, but got ${count} arguments.`);
}

function callEager(
  node: NodeOf<'call'>,
  spec: FunctionSpec,
  context: EvaluationContext,
  outerWantsArrays: boolean,
): Value {
  const wantsArrays = outerWantsArrays || spec.wantsArrays === true;
  const values = node.args.map((argument, index): Argument | Matrix => {
    const value = evaluate(argument, context, wantsArrays);
    return spec.isRange(index)
      ? toRange(value, context, argument)
      : toScalarOrMatrix(value, context, wantsArrays);
  });
  const call = (args: readonly unknown[]): Value =>
    guarded(() => spec.call(new Arguments(node.name, args as Argument[], context)));
  if (!values.some((value) => Array.isArray(value))) return call(values);
  return broadcast(
    values.map((value) => value ?? null),
    (row) => toScalar(call(row), context),
  );
}

/** A range, an array, or (a single value written into the formula) that value, which functions treat differently. */
function toRange(value: Value, context: EvaluationContext, node: Node | null): Argument {
  if (node === null) return null;
  if (value instanceof Reference) return new RangeArgument(context.cells.area(value), value);
  return isMatrix(value) ? new RangeArgument(value, null) : value;
}
