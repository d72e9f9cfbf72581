/** Steps of setting up: the tabs that explain the client list, each made where it is missing and filled where it is empty. */
import { knownCriteria } from '../../core/presets/known-criteria';
import { PRESETS } from '../../core/presets/presets';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { UserError } from '../run-command';
import { claimTab, type TabShape } from '../making/claim-tab';
import { knownLine, ownLine, type CriterionLine } from '../making/criterion-lines';
import { CRITERIA_TAB_WIDTH, fillCriteriaTab } from '../making/create-criteria-tab';
import { addColumnOfHeaders, keepCriteriaChoices } from './keep-choices';
import { fillRulesTab, RULES_TAB_WIDTH } from '../making/create-rules-tab';
import { fillTiersTab, TIERS_TAB_WIDTH } from '../making/create-tiers-tab';
import { withGivenWeights } from './with-given-weights';
import { columnOf } from '../tabs/clients-tab';
import { CRITERIA_TABLE, readCriteriaTab, type CriteriaTab } from '../tabs/criteria-tab';
import { fillHistoryTab, HISTORY_TAB_WIDTH, HISTORY_TABLE } from '../tabs/history-tab';
import type { TabKey } from '../tabs/locate-tabs';
import { tierNamesOn } from '../making/name-ranges';
import { RULES_TABLE } from '../tabs/rule-words';
import { isHeaderOf, type TableShape } from '../tabs/table';
import { readTiersTab, TIERS_TABLE, type TiersTab } from '../tabs/tiers-tab';
import type { CompletedClients } from './complete-clients';
import type { SetUpRun } from './set-up-run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SupportingTab = 'criteria' | 'tiers' | 'rules' | 'history';

function isOurs<Column extends string>(shape: TableShape<Column>): TabShape['isOurs'] {
  return (headers) => isHeaderOf(shape, headers);
}

const SHAPES: Readonly<Record<SupportingTab, TabShape>> = {
  criteria: { tab: 'criteria', columns: CRITERIA_TAB_WIDTH, isOurs: isOurs(CRITERIA_TABLE) },
  tiers: { tab: 'tiers', columns: TIERS_TAB_WIDTH, isOurs: isOurs(TIERS_TABLE) },
  rules: { tab: 'rules', columns: RULES_TAB_WIDTH, isOurs: isOurs(RULES_TABLE) },
  history: { tab: 'history', columns: HISTORY_TAB_WIDTH, isOurs: isOurs(HISTORY_TABLE) },
};

export function completeCriteria(run: SetUpRun): CriteriaTab {
  const { texts, sheetTexts } = run;
  const { sheet, filled } = completeTab(run, 'criteria', (empty) =>
    fillCriteriaTab(empty, criteriaOf(run), run.list, sheetTexts),
  );
  const read = (): CriteriaTab => readCriteriaTab(sheet, run);
  if (filled !== undefined) return readCriteriaTab(sheet, run, filled);
  let criteriaTab = read();
  if (criteriaTab.criteria.length === 0 && criteriaTab.problems.length > 0) {
    throw new UserError(whyNoCriteria(run, criteriaTab));
  }
  if (criteriaTab.columns.column < 0) {
    addColumnOfHeaders(sheet, sheetTexts);
    criteriaTab = read();
  }
  if (!run.isAsked || criteriaTab.problems.length > 0) return criteriaTab;
  const choices = { ...run, wanted: wantedOf(run) };
  const { isWritten, switchedOff } = keepCriteriaChoices(sheet, criteriaTab.criteria, choices, sheetTexts);
  if (!isWritten) return criteriaTab;
  const words = YOUR_COLUMNS[texts.language];
  run.report.push(words.kept(sheet.getName()));
  if (switchedOff.length > 0) run.report.push(words.switchedOff(texts.list.names(switchedOff)));
  return read();
}

/** A tab of ours may have lost a header; one of hers may hold something else. */
function whyNoCriteria({ tabs, texts }: SetUpRun, { sheet, columns, problems }: CriteriaTab): string {
  if (tabs.criteria?.isMarked === true) return problems.map(({ text }) => text).join(' ');
  const missing = CRITERIA_TABLE.needed.find((column) => columns[column] < 0) ?? 'criterion';
  return texts.setUp.tabInUse(sheet.getName(), texts.criteriaHeaders[missing], texts.menu.setUp);
}

/** Of a list of hers, the criteria that it has columns for, or that she wants; without any, nothing could be judged. */
function criteriaOf(run: SetUpRun): readonly CriterionLine[] {
  const { preset, list, scales, sheetTexts } = run;
  const wanted = wantedOf(run);
  if (list !== null && wanted.some(({ weight }) => weight > 0)) return withGivenWeights(wanted, run);
  const taken: ReadonlyMap<string, string> = list?.readAs ?? new Map();
  const all = knownCriteria(preset).filter(({ isBorrowed }) => !isBorrowed);
  const free = all.filter(({ key }) => !isLeftAlone(key, run));
  return (free.length > 0 ? free : all).map((criterion) =>
    knownLine(criterion, { taken, scales }, sheetTexts),
  );
}

/** A column of hers is called so, and is not read: it would be, by its header. */
function isLeftAlone(key: string, { list, taken }: SetUpRun): boolean {
  return list !== null && !taken.has(key) && columnOf(list, key) >= 0;
}

function wantedOf(run: SetUpRun): CriterionLine[] {
  const { preset, taken, added, own, sheetTexts } = run;
  return [
    ...knownCriteria(preset)
      .filter(({ key }) => taken.has(key) || added.has(key))
      .map((criterion) => knownLine(criterion, run, sheetTexts)),
    ...own.map((criterion) => ownLine(criterion, sheetTexts)),
  ];
}

export function completeTiers(run: SetUpRun): TiersTab {
  const { preset, sheetTexts } = run;
  const { sheet, filled } = completeTab(run, 'tiers', (empty, isNew) =>
    fillTiersTab(empty, preset, sheetTexts, isNew),
  );
  return readTiersTab(sheet, run, filled);
}

/** The rules come after the list: they look at its columns, and point to the tiers. */
export function completeRules(run: SetUpRun, tiersTab: TiersTab, clients: CompletedClients): void {
  const { preset, conventions, sheetTexts } = run;
  const { tiers } = tiersTab;
  completeTab(run, 'rules', (empty) =>
    fillRulesTab(empty, {
      preset,
      clientsTab: clients.sheet.getName(),
      headers: clients.headers,
      readAs: clients.readAs,
      tierNames: tierNamesOn(tiersTab),
      tiers: tiers.length > 0 ? tiers : PRESETS[preset].tiers,
      decimalMark: conventions.decimalMark,
      dateFormat: run.dateFormat(),
      texts: sheetTexts,
    }),
  );
}

export function completeHistory(run: SetUpRun): void {
  completeTab(run, 'history', (empty) => fillHistoryTab(empty, run.dateFormat(), run.sheetTexts));
}

interface CompletedTab<Filled> {
  readonly sheet: Sheet;
  /** What it was filled with; undefined where there was something on it. */
  readonly filled: Filled | undefined;
}

function completeTab<Filled>(
  { spreadsheet, tabs, sheetTexts, createdTabs }: SetUpRun,
  tab: TabKey & SupportingTab,
  fill: (sheet: Sheet, isNew: boolean) => Filled,
): CompletedTab<Filled> {
  const { sheet, isEmpty, isNew } = claimTab(spreadsheet, tabs[tab], SHAPES[tab], sheetTexts);
  if (!isEmpty) return { sheet, filled: undefined };
  const filled = fill(sheet, isNew);
  createdTabs.push(sheet.getName());
  return { sheet, filled };
}
