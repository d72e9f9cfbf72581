/** What evaluating one formula needs to know of the world: where it stands, how to read cells, what time it is. */
import type { Content } from '../../workbook/types';
import type { CalculationSource, CellPosition } from '../recalculation/calculation-source';
import type { CellReader } from '../recalculation/cell-reader';
import type { Node } from '../spelling/parse-tree';
import type { Reference, Value, ValueConventions } from './values';

export interface EvaluationContext {
  readonly position: CellPosition;
  readonly conventions: ValueConventions;
  /** For functions that choose which of their arguments to evaluate. */
  evaluate(node: Node | null, wantsArrays: boolean): Value;
  /** What typing a text into a cell would give, for functions that read numbers and dates out of texts. */
  parseText(text: string): Content;
  /** The present moment as serial number in the spreadsheet's time zone. */
  now(): number;
  readonly cells: CellReader;
  readonly source: CalculationSource;
  namedRange(name: string): Reference | null;
  /** @returns undefined when there is no custom function of that name */
  callCustomFunction(name: string, args: readonly (Node | null)[], wantsArrays: boolean): Value | undefined;
  /** What the cell shows instead of its value. */
  sparkline: Sparkline | null;
}

/** The line that a cell with SPARKLINE shows. */
export interface Sparkline {
  /** null: a blank cell or a text, and so a gap. */
  readonly values: readonly (number | null)[];
  /** By name in lower case: `color`, `ymin`, `linewidth`, … */
  readonly options: ReadonlyMap<string, Content>;
}
