/**
 * Names for formulas. They reach to the end of the sheet, so that a criterion or tier added below is in them; the functions
 * leave blank lines out.
 */
import { columnLetters } from '../a1';
import { CRITERIA_RANGE, TIERS_RANGE } from '../product';
import type { CriteriaTab } from '../tabs/criteria-tab';
import type { TiersTab } from '../tabs/tiers-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface NamedRanges {
  readonly spreadsheet: Spreadsheet;
  /** Those that exist. */
  readonly names: ReadonlySet<string>;
}

/** A name that exists stays as it is: the user may have moved it on purpose. */
export function nameRanges(named: NamedRanges, criteriaTab: CriteriaTab, tiersTab: TiersTab): void {
  const { weight, worst, best } = criteriaTab.columns;
  nameRange(named, CRITERIA_RANGE, criteriaTab.sheet, [weight, worst, best]);
  const { tier, fromScore } = tiersTab.columns;
  nameRange(named, TIERS_RANGE, tiersTab.sheet, [tier, fromScore]);
}

/** The cells that list the tiers, down to the end of the tab, for dropdowns. */
export function tierNamesOn({ sheet, columns }: Pick<TiersTab, 'sheet' | 'columns'>): Range {
  return columnsBelowHeader(sheet, Math.max(0, columns.tier), 1);
}

/** Only neighbours can have one name: where the user has moved them apart, there is none. */
function nameRange(
  { spreadsheet, names }: NamedRanges,
  name: string,
  sheet: Sheet,
  columns: readonly number[],
): void {
  const [first] = columns;
  const areNeighbours = first >= 0 && columns.every((column, index) => column === first + index);
  if (!areNeighbours || names.has(name)) return;
  spreadsheet.setNamedRange(name, columnsBelowHeader(sheet, first, columns.length));
}

function columnsBelowHeader(sheet: Sheet, first: number, count: number): Range {
  return sheet.getRange(`${columnLetters(first + 1)}2:${columnLetters(first + count)}`);
}
