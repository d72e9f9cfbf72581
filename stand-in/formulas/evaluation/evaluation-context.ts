/** What evaluating one formula needs to know of the world: where it stands, how to read cells, what time it is. */
import type { Content } from '../../workbook/types';
import type { Sparkline } from './sparkline';
import type { Node } from '../spelling/parse-tree';
import type { Matrix, Reference, Scalar, Value, ValueConventions } from './values';

export interface EvaluationContext {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly conventions: ValueConventions;
  /** For functions that choose which of their arguments to evaluate. */
  evaluate(node: Node | null, wantsArrays: boolean): Value;
  /** What typing a text into a cell would give, for functions that read numbers and dates out of texts. */
  parseText(text: string): Content;
  /** The present moment as serial number in the spreadsheet's time zone. */
  now(): number;
  random(): number;
  readCell(sheetName: string, row: number, column: number): Scalar;
  readArea(reference: Reference): Matrix;
  numberFormatAt(sheetName: string, row: number, column: number): string;
  /** The sheet's own spelling of its name, or null when there is none. */
  findSheet(name: string): string | null;
  sheetSize(sheetName: string): { readonly numRows: number; readonly numColumns: number };
  namedRange(name: string): Reference | null;
  /** @returns undefined when there is no custom function of that name */
  callCustomFunction(name: string, args: readonly (Node | null)[], wantsArrays: boolean): Value | undefined;
  /** The cell shows a drawing instead of its value. */
  draw(sparkline: Sparkline): void;
}
