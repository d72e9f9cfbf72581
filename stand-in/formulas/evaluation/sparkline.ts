/** The line that a cell with SPARKLINE shows. */
import type { Content } from '../../workbook/types';

export interface Sparkline {
  /** null: a blank cell or a text, and so a gap. */
  readonly values: readonly (number | null)[];
  /** By name in lower case: `color`, `ymin`, `linewidth`, … */
  readonly options: ReadonlyMap<string, Content>;
}
