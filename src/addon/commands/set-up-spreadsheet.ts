/** Set up: makes what is missing of Clients, Criteria, Tiers, Rules and Settings. Called by the dialog; running it twice changes nothing. */
import type { DecimalMark } from '../../core/reading/parse-number';
import { PRESET_NAMES, PRESETS, type PresetName } from '../../core/presets';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { decimalMarkOf } from '../conventions';
import { parsePreset } from '../parse-preset';
import { failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import { openMemorySheet } from '../history/keep-history';
import { findListToAdopt } from '../tabs/adopt-list';
import type { ClientList } from '../tabs/clients-tab';
import { completeClientsTab } from '../tabs/complete-clients-tab';
import { fillCriteriaTab } from '../tabs/create-criteria-tab';
import { fillRulesTab } from '../tabs/create-rules-tab';
import { fillTiersTab } from '../tabs/create-tiers-tab';
import { readCriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { locateTabs, markTab, type LocatedTabs, type TabKey } from '../tabs/locate-tabs';
import { OWN_SUFFIX } from '../tabs/headers';
import { fillHistoryTab, openHistory } from '../tabs/history-tab';
import { nameRanges, tierNamesOn } from '../tabs/name-ranges';
import { contentOf } from '../tabs/rules-tab';
import { suggestPreset } from '../tabs/suggest-preset';
import { readTiersTab } from '../tabs/tiers-tab';
import { completeSettings } from './complete-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the spreadsheet up.
 *
 * @param preset name of the preset; left out, the one that fits the client list best
 * @returns what was done, as sentences in the user's language
 * @throws Error with a sentence in the user's language
 */
export function setUpSpreadsheet(preset?: string): string {
  const texts = userTexts();
  try {
    return withDocumentLock(texts, () => setUp(chosenPreset(preset, texts), texts));
  } catch (error) {
    throw new Error(failureText(error, texts.menu.setUp, texts), { cause: error });
  }
}

/** One run of setting up: what it works on, and what it has done so far. */
interface SetUpRun {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: LocatedTabs;
  /** The user's client list, if there is one. */
  readonly list: ClientList | null;
  readonly preset: PresetName;
  readonly decimalMark: DecimalMark;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  /** Sentences on what was done. */
  readonly report: string[];
}

/** Sets up under a lock that the caller holds. */
export function setUp(preset: PresetName | null, texts: Texts): string {
  const run = startRun(preset, texts);
  const { spreadsheet, tabs, list, sheetTexts, report } = run;
  const { sheet: criteriaSheet, criteria } = completeCriteria(run);
  const tiersSheet = completeTab(run, 'tiers', (empty) => fillTiersTab(empty, run.preset, sheetTexts));
  const clients = list ?? newClientList(run, criteriaSheet);
  const isMarked = tabs.clients?.isMarked ?? false;
  const tierNames = tierNamesOn(tiersSheet);
  const { added, kept } = completeClientsTab(clients, isMarked, criteria, run.preset, tierNames, sheetTexts);
  const headers = [...clients.headers.map(String), ...added];
  const rulesSheet = completeRules(run, tiersSheet, clients.sheet.getName(), headers);
  const settingsSheet = completeSettings(run, tiersSheet);
  nameRanges(spreadsheet, criteriaSheet, tiersSheet);
  const historySheet = completeHistory(run);
  openMemorySheet(spreadsheet, tabs.memory, sheetTexts);
  const sheets = {
    clients: clients.sheet,
    criteria: criteriaSheet,
    tiers: tiersSheet,
    rules: rulesSheet,
    settings: settingsSheet,
    history: historySheet,
  };
  markUnmarked(tabs, sheets);
  spreadsheet.setActiveSheet(clients.sheet);
  if (list !== null && added.length > 0) {
    report.push(texts.setUp.columnsAdded(added, clients.sheet.getName()));
  }
  report.push(...kept.map(({ header, cell, ours }) => texts.setUp.columnKept(header, cell, ours)));
  return reportText(report, clients.sheet, texts);
}

function startRun(preset: PresetName | null, texts: Texts): SetUpRun {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const tabs = locateTabs(spreadsheet);
  const list = findListToAdopt(spreadsheet, tabs);
  return {
    spreadsheet,
    tabs,
    list,
    preset: preset ?? suggestPreset(list),
    decimalMark: decimalMarkOf(locale),
    texts,
    sheetTexts: textsFor(locale),
    report: [],
  };
}

function reportText(report: readonly string[], clients: Sheet, { setUp, menu }: Texts): string {
  if (report.length === 0) return setUp.nothingToDo;
  return `${setUp.done(report)} ${setUp.nextStep(clients.getName(), menu.recalculate)}`;
}

/** Null where the choice is left to us. */
export function chosenPreset(preset: string | null | undefined, { setUp }: Texts): PresetName | null {
  if (preset === undefined || preset === null || preset === '') return null;
  const found = parsePreset(String(preset));
  if (found === null) throw new UserError(setUp.unknownPreset(String(preset), PRESET_NAMES));
  return found;
}

function completeCriteria(run: SetUpRun): { sheet: Sheet; criteria: readonly ListedCriterion[] } {
  const { preset, list, decimalMark, texts, sheetTexts } = run;
  const sheet = completeTab(run, 'criteria', (empty) => fillCriteriaTab(empty, preset, list, sheetTexts));
  const { criteria, problems } = readCriteriaTab(sheet, decimalMark, texts);
  if (criteria.length === 0 && problems.length > 0) {
    throw new UserError(
      texts.setUp.tabInUse(sheet.getName(), texts.criteriaHeaders.criterion, texts.menu.setUp),
    );
  }
  return { sheet, criteria };
}

/** The rules come last: they look at the columns of Clients and point to the tiers. */
function completeRules(
  run: SetUpRun,
  tiersSheet: Sheet,
  clientsTab: string,
  headers: readonly string[],
): Sheet {
  const { spreadsheet, tabs, preset, decimalMark, texts, sheetTexts, report } = run;
  const sheet =
    tabs.rules?.sheet ?? spreadsheet.insertSheet(sheetTexts.tabs.rules, spreadsheet.getNumSheets());
  const content = contentOf(sheet);
  if (content === 'other' && !(tabs.rules?.isMarked ?? false)) {
    throw new UserError(texts.setUp.tabInUse(sheet.getName(), texts.rules.headers.column, texts.menu.setUp));
  }
  if (content !== 'nothing') return sheet;
  const listed = readTiersTab(tiersSheet, decimalMark, texts).tiers;
  fillRulesTab(sheet, {
    preset,
    clientsTab,
    headers,
    tierNames: tierNamesOn(tiersSheet),
    tiers: listed.length > 0 ? listed : PRESETS[preset].tiers,
    decimalMark,
    texts: sheetTexts,
  });
  report.push(texts.setUp.tabCreated(sheet.getName()));
  return sheet;
}

/** A tab of the user's that has the name of ours stays hers; ours stands beside it. */
function completeHistory(run: SetUpRun): Sheet {
  const { spreadsheet, tabs, sheetTexts } = run;
  const { history } = tabs;
  const isForeign =
    history !== null &&
    !history.isMarked &&
    history.sheet.getLastRow() > 0 &&
    openHistory(history.sheet) === null;
  if (!isForeign) return completeTab(run, 'history', (empty) => fillHistoryTab(empty, sheetTexts));
  const name = sheetTexts.tabs.history + OWN_SUFFIX;
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  if (sheet.getLastRow() === 0) {
    fillHistoryTab(sheet, sheetTexts);
    run.report.push(run.texts.setUp.tabCreated(name));
  }
  return sheet;
}

/** The tab, made and filled where it is missing, filled where it is empty. */
function completeTab(run: SetUpRun, tab: TabKey, fill: (sheet: Sheet) => void): Sheet {
  const { spreadsheet, tabs, texts, sheetTexts, report } = run;
  const sheet = tabs[tab]?.sheet ?? spreadsheet.insertSheet(sheetTexts.tabs[tab], spreadsheet.getNumSheets());
  if (sheet.getLastRow() > 0) return sheet;
  fill(sheet);
  report.push(texts.setUp.tabCreated(sheet.getName()));
  return sheet;
}

/** An empty list, before the tabs that explain it. */
function newClientList(run: SetUpRun, criteriaSheet: Sheet): ClientList {
  const { spreadsheet, tabs, texts, sheetTexts, report } = run;
  const existing = tabs.clients?.sheet;
  if (existing !== undefined && existing.getLastRow() > 0) {
    throw new UserError(
      texts.setUp.tabInUse(existing.getName(), texts.clientHeaders.client, texts.menu.setUp),
    );
  }
  const sheet = existing ?? spreadsheet.insertSheet(sheetTexts.tabs.clients, criteriaSheet.getIndex() - 1);
  report.push(texts.setUp.tabCreated(sheet.getName()));
  return { sheet, headerRowNumber: 1, headers: [], rows: [], clientColumn: -1 };
}

/** The mark comes last: it says that setting up was finished. */
function markUnmarked(tabs: LocatedTabs, sheets: Readonly<Partial<Record<TabKey, Sheet>>>): void {
  for (const [tab, sheet] of Object.entries(sheets) as [TabKey, Sheet][]) {
    if (!(tabs[tab]?.isMarked ?? false)) markTab(sheet, tab);
  }
}
