/** What a cell with SPARKLINE shows. */
import type { Content } from '../../workbook/types';

export const SPARKLINE_KINDS = ['line', 'bar', 'column', 'winloss'] as const;

export interface Sparkline {
  readonly kind: (typeof SPARKLINE_KINDS)[number];
  /** null: a blank cell or a text, and so a gap. */
  readonly values: readonly (number | null)[];
  /** By name in lower case: `color`, `ymin`, `highcolor`, … */
  readonly options: ReadonlyMap<string, Content>;
}
