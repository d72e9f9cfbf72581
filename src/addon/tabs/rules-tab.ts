/** Rules tab → rules. One read; a line that cannot be read is told with its cell and left out, and nothing is guessed. */
import type { CellValue } from '../../core/types';
import type { LocatedTab } from './locate-tabs';
import { RuleReader, type FactSource, type ListedRule } from './read-rule';
import type { RuleContext } from './rule-line';
import { RULES_TABLE } from './rule-words';
import { Table, type CellProblem } from './table';

export interface RulesTab {
  /** Only what is switched on and can be read. */
  readonly rules: readonly ListedRule[];
  /** What the rules look at, in the order in which they count the facts. */
  readonly sources: readonly FactSource[];
  /** The reasons as they stand in their cells. */
  readonly reasons: readonly {
    readonly text: CellValue;
    readonly rowNumber: number;
    /** From 0. */
    readonly column: number;
  }[];
  /** One for each thing that keeps a line from being read. */
  readonly problems: readonly CellProblem[];
}

const NO_RULES_TAB: RulesTab = { rules: [], sources: [], reasons: [], problems: [] };

/**
 * Reads the rules. A tab of the user's that only has the name of ours says nothing about rules.
 *
 * @param located null where there is no such tab
 */
export function readRulesTab(
  located: Pick<LocatedTab, 'sheet' | 'isMarked'> | null,
  context: RuleContext,
): RulesTab {
  if (located === null) return NO_RULES_TAB;
  const table = new Table(located.sheet, RULES_TABLE, context);
  if (table.lacksColumns()) return { ...NO_RULES_TAB, problems: located.isMarked ? table.problems : [] };
  const reader = new RuleReader(context);
  const lines = table.lines();
  const rules = lines.flatMap((line) => reader.read(line));
  const reasons = rules.map(({ rowNumber }) => {
    return { text: lines[rowNumber - 2].cell('because'), rowNumber, column: table.columns.because };
  });
  return { rules, sources: reader.sources, reasons, problems: table.problems };
}
