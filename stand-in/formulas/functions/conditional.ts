/** SUMIF, COUNTIFS and their like, and the criteria they share. */
import { parseTyped } from '../../typing/parse-typed';
import { CellError } from '../../workbook/types';
import { Arguments, mixed, type FunctionTable, type RangeArgument } from '../evaluation/function-call';
import { compares } from '../evaluation/operators';
import { FormulaFailure, compareScalars, sameText, type Matrix, type Scalar } from '../evaluation/values';
import { extreme, mean, sum } from './numbers-of';

type Test = (cell: Scalar) => boolean;

const OPERATORS = ['<=', '>=', '<>', '<', '>', '='] as const;

/** `*`, `?` and `~` in a text that is searched for, as regular expressions have it. */
export function wildcardSource(text: string): string {
  return text.replace(/~[*?~]|[*?.+^${}()|[\]\\/-]/g, (mark) => {
    if (mark === '*') return '[^]*';
    return mark === '?' ? '[^]' : `\\${mark.at(-1)!}`;
  });
}

/** Null when there are none, so that plain texts compare plainly. */
export function wildcardPattern(text: string): RegExp | null {
  return /[*?]/.test(text) ? new RegExp(`^${wildcardSource(text)}$`, 'i') : null;
}

/** What a criterion such as `">=5"`, `"<>"`, `"A*"` or `7` asks of a cell. */
export function criterion(wanted: Scalar, args: Arguments): Test {
  if (wanted instanceof CellError) return (cell) => cell instanceof CellError && cell.code === wanted.code;
  if (wanted === null) return (cell) => cell === null || cell === '' || cell === 0;
  if (typeof wanted !== 'string') return (cell) => typeof cell === typeof wanted && cell === wanted;
  const operator = OPERATORS.find((sign) => wanted.startsWith(sign)) ?? '';
  const text = wanted.slice(operator.length);
  const { locale, currentYear } = args.context.conventions;
  const { content, formula } = parseTyped(text, '', locale, currentYear);
  const operand = formula === undefined && !text.startsWith("'") ? content : text;
  if (operator === '' || operator === '=') return equalTo(operand, text, operator);
  if (operator === '<>') {
    const same = equalTo(operand, text, '=');
    return (cell) => !same(cell);
  }
  return ordered(operator, operand);
}

function equalTo(operand: Scalar, text: string, operator: string): Test {
  if (text === '') return operator === '=' ? (cell) => cell === null : (cell) => cell === null || cell === '';
  if (operand instanceof CellError) return (cell) => cell instanceof CellError && cell.code === operand.code;
  if (typeof operand !== 'string') return (cell) => cell === operand || cell === text;
  const pattern = wildcardPattern(text);
  if (pattern) return (cell) => typeof cell === 'string' && pattern.test(cell);
  const plain = text.replace(/~([*?~])/g, '$1');
  return (cell) => typeof cell === 'string' && sameText(cell, plain);
}

function ordered(operator: string, operand: Scalar): Test {
  return (cell) => {
    if (cell === null || typeof cell !== typeof operand || cell instanceof CellError) return false;
    if (operand instanceof CellError || operand === null) return false;
    return compares(operator, compareScalars(cell, operand));
  };
}

/** Calls `found` with every place at which all criteria are met. */
function whereAll(args: Arguments, from: number, found: (row: number, column: number) => void): void {
  const pairs: { cells: Matrix; test: Test }[] = [];
  for (let index = from; index < args.count; index += 2)
    pairs.push({ cells: args.range(index).matrix, test: criterion(args.any(index + 1), args) });
  const [first, ...others] = pairs;
  requireSameSize(
    args,
    pairs.map(({ cells }) => cells),
  );
  first.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (first.test(cell) && others.every(({ cells, test }) => test(cells[row][column]))) found(row, column);
    }),
  );
}

function requireSameSize(args: Arguments, [first, ...others]: readonly Matrix[]): void {
  if (others.every((other) => other.length === first.length && other[0]?.length === first[0]?.length)) return;
  args.fail('#VALUE!', `Array arguments to ${args.functionName} are of different size.`);
}

function numbersWhere(args: Arguments, values: RangeArgument, from: number, mustMatch: boolean): number[] {
  const numbers: number[] = [];
  if (mustMatch) requireSameSize(args, [args.range(from).matrix, values.matrix]);
  whereAll(args, from, (row, column) => {
    const cell = values.matrix[row]?.[column];
    if (cell instanceof CellError) throw new FormulaFailure(cell);
    if (typeof cell === 'number') numbers.push(cell);
  });
  return numbers;
}

/** SUMIF(range, criterion, [values]): the values default to the range. */
function oneCriterion(combine: (numbers: readonly number[], args: Arguments) => number) {
  return mixed(2, 3, [0, 2], (args) => {
    const values = args.isGiven(2) ? args.range(2) : args.range(0);
    const criteria = new Arguments(args.functionName, args.values.slice(0, 2), args.context);
    return combine(numbersWhere(criteria, values, 0, false), args);
  });
}

/** SUMIFS(values, range, criterion, …). */
function manyCriteria(combine: (numbers: readonly number[], args: Arguments) => number) {
  const isRange = (index: number) => index === 0 || index % 2 === 1;
  return mixed(3, Infinity, isRange, (args) => combine(numbersWhere(args, args.range(0), 1, true), args));
}

function countMatches(args: Arguments): number {
  let count = 0;
  whereAll(args, 0, () => count++);
  return count;
}

export const conditionalFunctions: FunctionTable = {
  SUMIF: oneCriterion(sum),
  AVERAGEIF: oneCriterion(mean),
  COUNTIF: mixed(2, 2, [0], countMatches),
  COUNTIFS: mixed(2, Infinity, (index) => index % 2 === 0, countMatches),
  SUMIFS: manyCriteria(sum),
  AVERAGEIFS: manyCriteria(mean),
  MAXIFS: manyCriteria(extreme(Math.max)),
  MINIFS: manyCriteria(extreme(Math.min)),
};
