/** Functions about places: which row a cell is in, a cell some rows further, the cell a text names. */
import { CellError, type Area } from '../../workbook/types';
import { parseSheetAddress } from '../../workbook/a1-notation';
import { areaOf, containsArea } from '../../workbook/area';
import type { EvaluationContext } from '../evaluation/evaluation-context';
import { Arguments, lazy, type FunctionTable, type LazyFunctionSpec } from '../evaluation/function-call';
import type { Node } from '../spelling/parse-tree';
import { onGrid, referred, toMatrix, toScalar } from '../evaluation/resolve-value';
import { FormulaFailure, Reference, type Value } from '../evaluation/values';

type Nodes = readonly (Node | null | undefined)[];

const OUT_OF_BOUNDS = 'evaluates to an out of bounds range.';

/** The whole numbers among the arguments of a call; those left out are as the fallback says, or 0. */
const integersOf =
  (name: string, args: Nodes, context: EvaluationContext) =>
  (index: number, fallback = 0): number => {
    const node = args[index];
    const value = node ? toScalar(context.evaluate(node, false), context) : null;
    const values = args.map((_node, at) => (at === index ? value : null));
    return new Arguments(name, values, context).integer(index, fallback);
  };

function place(node: Node | null | undefined, context: EvaluationContext, name: string): Reference {
  const value = context.evaluate(node ?? null, false);
  if (value instanceof CellError) throw new FormulaFailure(value);
  if (value instanceof Reference) return value;
  throw new FormulaFailure(new CellError('#N/A', `Argument must be a range in ${name}.`));
}

/** ROW and COLUMN: one number, or all of them where arrays are wanted. */
function line(dimension: 'row' | 'column'): LazyFunctionSpec {
  const size = dimension === 'row' ? 'numRows' : 'numColumns';
  return lazy(0, 1, ([node], context, wantsArrays) => {
    if (node === undefined || node === null) return context.position[dimension];
    const { area } = place(node, context, dimension.toUpperCase());
    if (!wantsArrays || area[size] === 1) return area[dimension];
    const numbers = Array.from({ length: area[size] }, (_unused, index) => area[dimension] + index);
    return dimension === 'row' ? numbers.map((number) => [number]) : [numbers];
  });
}

/** ROWS and COLUMNS. */
function extent(size: 'numRows' | 'numColumns'): LazyFunctionSpec {
  return lazy(1, 1, ([node], context) => {
    const value = context.evaluate(node, true);
    return value instanceof CellError ? value : sizeOf(value, context)[size];
  });
}

function sizeOf(value: Value, context: EvaluationContext): Pick<Area, 'numRows' | 'numColumns'> {
  if (value instanceof Reference) return value.area;
  const matrix = toMatrix(value, context);
  return { numRows: matrix.length, numColumns: matrix[0].length };
}

/** INDEX(range, [row], [column]); 0 means all of them. Its arguments are evaluated as inside ARRAYFORMULA. */
const INDEX = lazy(1, 3, (args, context) => {
  const value = context.evaluate(args[0], true);
  if (value instanceof CellError) return value;
  const integer = integersOf('INDEX', args, context);
  let [row, column] = [integer(1), integer(2)];
  const size = sizeOf(value, context);
  if (args.length === 2 && size.numRows === 1 && size.numColumns > 1) [row, column] = [0, row];
  if (row < 0 || column < 0 || row > size.numRows || column > size.numColumns)
    return new CellError('#NUM!', `INDEX ${OUT_OF_BOUNDS}`);
  if (value instanceof Reference) {
    return new Reference(value.sheetName, {
      row: value.area.row + Math.max(0, row - 1),
      column: value.area.column + Math.max(0, column - 1),
      numRows: row === 0 ? size.numRows : 1,
      numColumns: column === 0 ? size.numColumns : 1,
    });
  }
  const rows = toMatrix(value, context);
  const picked = row === 0 ? rows : [rows[row - 1]];
  return column === 0 ? picked : picked.map((cells) => [cells[column - 1]]);
});

const OFFSET = lazy(3, 5, (args, context) => {
  const { sheetName, area } = place(args[0], context, 'OFFSET');
  const integer = integersOf('OFFSET', args, context);
  const [row, column] = [area.row + integer(1), area.column + integer(2)];
  const [numRows, numColumns] = [integer(3, area.numRows), integer(4, area.numColumns)];
  const moved = areaOf(row, column, numRows, numColumns);
  const isOnGrid = containsArea(context.source.sheet(sheetName).wholeArea, moved);
  if (!isOnGrid || numRows < 1 || numColumns < 1) return new CellError('#REF!', `OFFSET ${OUT_OF_BOUNDS}`);
  return new Reference(sheetName, moved);
});

const INDIRECT = lazy(1, 2, ([node], context) => {
  const text = toScalar(context.evaluate(node, false), context);
  if (text instanceof CellError) return text;
  const found = placeNamed(String(text ?? ''), context);
  const value = `Function INDIRECT parameter 1 value is '${String(text ?? '')}'.`;
  return found ?? new CellError('#REF!', `${value} It is not a valid cell/range reference.`);
});

function placeNamed(text: string, context: EvaluationContext): Value {
  const reference = parseSheetAddress(text);
  if (!reference) return context.namedRange(text.trim());
  const found = referred(reference, context);
  return found && onGrid(found, context);
}

export const referenceFunctions: FunctionTable = {
  ROW: line('row'),
  COLUMN: line('column'),
  ROWS: extent('numRows'),
  COLUMNS: extent('numColumns'),
  INDEX,
  OFFSET,
  INDIRECT,
};
