/** Rules tab → rules. One read; a line that cannot be read is told with its cell and left out, and nothing is guessed. */
import { parseTimesColumn } from '../../core/reading/parse-rule-value';
import type { Conventions } from '../../core/reading/read-value';
import type { CellValue, Tier } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import type { ClientList } from './clients-tab';
import { columnIdentity } from './headers';
import { RuleReader, type FactSource, type ListedRule } from './read-rule';
import type { CellProblem } from './rule-line';
import { computedColumnOf, FROM_INCOME, locateRuleColumns, RULE_COLUMNS } from './rule-words';

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
}

export const NO_RULES_TAB: RulesTab = { rules: [], sources: [], reasons: [], problems: [] };

/**
 * Reads the rules. A tab of the user's that only has the name of ours says nothing about rules.
 *
 * @param isMarked whether the add-on made the tab
 */
export function readRulesTab(
  sheet: Sheet,
  isMarked: boolean,
  list: ClientList,
  tiers: readonly Tier[],
  conventions: Conventions,
  texts: Texts,
): RulesTab {
  const [headers, ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateRuleColumns(headers);
  const tab = sheet.getName();
  const missing = RULE_COLUMNS.filter((key) => columns[key] < 0);
  if (missing.length > 0) {
    const problems = missing.map((key) => ({
      text: texts.tabProblems.noHeader(tab, texts.rules.headers[key], texts.menu.setUp),
      cell: cellOnTab(tab, 1, 1),
    }));
    return { ...NO_RULES_TAB, problems: isMarked ? problems : [] };
  }
  const reader = new RuleReader({ tab, columns, list, tiers, conventions, texts });
  const rules = rows.flatMap((cells, index) => reader.read(cells, index + 2));
  const reasons = rules.map(({ rowNumber }) => {
    return { text: rows[rowNumber - 2][columns.because], rowNumber, column: columns.because };
  });
  return { rules, sources: reader.sources, reasons, problems: reader.problems };
}

/** What rules that are switched on look at, by the keys of columns. One read; a tick is a tick here, and nothing else. */
export function columnsOnRules(sheet: Sheet): string[] {
  const [headers, ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  if (!isRulesHeader(headers)) return [];
  const { on, column, value } = locateRuleColumns(headers);
  return rows
    .filter((cells) => cells[on] === true)
    .flatMap((cells) => [cells[column], parseTimesColumn(cells[value], '.')?.column ?? ''])
    .map((header) => (isFromIncome(header) ? 'income12Months' : columnIdentity(header)));
}

function isFromIncome(header: CellValue): boolean {
  return FROM_INCOME.some((key) => key === computedColumnOf(header));
}

/** Whether these are the headers of a tab of rules. */
export function isRulesHeader(headers: readonly CellValue[]): boolean {
  const columns = locateRuleColumns(headers);
  return RULE_COLUMNS.every((key) => columns[key] >= 0);
}
