/** Rules tab → rules. One read; a line that cannot be read is told with its cell and left out, and nothing is guessed. */
import { parseTimesColumn } from '../../core/reading/parse-rule-value';
import type { CellValue } from '../../core/types';
import { columnIdentity } from './headers';
import type { LocatedTab } from './locate-tabs';
import { RuleReader, type FactSource, type ListedRule } from './read-rule';
import type { RuleContext } from './rule-line';
import type { TabCells } from './setting-lines';
import { computedColumnOf, FROM_INCOME, RULES_TABLE } from './rule-words';
import { locateTable, Table, type CellProblem } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  /** All cells of the tab, whatever stands on it; none where there is no such tab. */
  readonly cells: TabCells;
}

const NO_RULES_TAB: RulesTab = { rules: [], sources: [], reasons: [], problems: [], cells: [[]] };

/**
 * Reads the rules. A tab of the user's that only has the name of ours says nothing about rules.
 *
 * @param located null where there is no such tab
 * @param cells all cells of the tab, where they are known already; else one read
 */
export function readRulesTab(
  located: Pick<LocatedTab, 'sheet' | 'isMarked'> | null,
  context: RuleContext,
  cells?: TabCells,
): RulesTab {
  if (located === null) return NO_RULES_TAB;
  const table = new Table(located.sheet, RULES_TABLE, context, cells);
  const { cells: read } = table;
  if (table.lacksColumns())
    return { ...NO_RULES_TAB, problems: located.isMarked ? table.problems : [], cells: read };
  const reader = new RuleReader(context);
  const lines = table.lines();
  const rules = lines.flatMap((line) => reader.read(line));
  const reasons = rules.map(({ rowNumber }) => {
    return { text: lines[rowNumber - 2].cell('because'), rowNumber, column: table.columns.because };
  });
  return { rules, sources: reader.sources, reasons, problems: table.problems, cells: read };
}

/** What rules that are switched on look at, by the keys of columns. One read; a tick is a tick here, and nothing else. */
export function columnsOnRules(sheet: Sheet): string[] {
  const [headers, ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateTable(RULES_TABLE, headers);
  if (columns === null) return [];
  const { on, column, value } = columns;
  return rows
    .filter((cells) => cells[on] === true)
    .flatMap((cells) => [cells[column], parseTimesColumn(cells[value], '.')?.column ?? ''])
    .map((header) => (isFromIncome(header) ? 'income12Months' : columnIdentity(header)));
}

function isFromIncome(header: CellValue): boolean {
  return FROM_INCOME.some((key) => key === computedColumnOf(header));
}
