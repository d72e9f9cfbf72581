/** Set up: makes what is missing of Clients, Criteria, Tiers, Rules and Settings. Called by the dialog; running it twice changes nothing. */
import { nameInSentence } from '../../core/shorten-text';
import { PRESET_NAMES, type PresetName } from '../../core/presets/presets';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import { contextOf } from '../context';
import { openMemorySheet } from '../history/open-memory';
import { parsePreset } from '../parse-preset';
import { NOTHING_RECOGNISED, recogniseList } from '../reading/recognise-list';
import { failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import { findListToAdopt } from '../making/adopt-list';
import { addChosenColumns } from '../tabs/chosen-columns';
import { contentOf } from '../making/claim-tab';
import { columnOf, type ReadAs } from '../tabs/clients-tab';
import { locateTabs, markComplete, readMarks } from '../tabs/locate-tabs';
import { nameRanges } from '../making/name-ranges';
import { suggestPreset } from '../making/suggest-preset';
import { removeWorkTabs } from '../making/work-tab';
import { claimListTab, completeClients, extrasOf, type CompletedClients } from './complete-clients';
import { completeSettings } from './complete-settings';
import { completeCriteria, completeHistory, completeRules, completeTiers } from './complete-tabs';
import type { SetUpRun } from './set-up-run';

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
    throw new Error(failureText(error, texts.menu.setUp, texts, 'begun'), { cause: error });
  }
}

/** Sets up under a lock that the caller holds. */
export function setUp(preset: PresetName | null, texts: Texts): string {
  const run = startRun(preset, texts);
  claimListTab(run);
  const criteriaTab = completeCriteria(run);
  const tiersTab = completeTiers(run);
  const clients = completeClients(run, criteriaTab, tiersTab);
  completeRules(run, tiersTab, clients);
  const settingsSheet = completeSettings(run, () => tiersTab);
  if (!(run.tabs.clients?.isComplete ?? false)) {
    addChosenColumns(settingsSheet, headersOf(extrasOf(run, criteriaTab), clients), run.sheetTexts);
  }
  nameRanges(run.spreadsheet, criteriaTab, tiersTab);
  completeHistory(run);
  openMemorySheet(run.spreadsheet, run.tabs.memory, run.sheetTexts);
  if (!(run.tabs.clients?.isComplete ?? false)) markComplete(clients.sheet, 'clients');
  run.spreadsheet.setActiveSheet(clients.sheet);
  return reportText([...run.report, ...clients.remarks], clients.sheet, texts);
}

/** As they stand in the sheet. */
function headersOf(extras: ReadAs, { headers }: CompletedClients): ReadonlyMap<ExtraColumnKey, string> {
  return new Map(
    [...extras.keys()].map((key) => [
      key as ExtraColumnKey,
      headers[columnOf({ headers, readAs: extras }, key)],
    ]),
  );
}

/** Whatever is in the way is found before anything is made. */
function startRun(preset: PresetName | null, texts: Texts): SetUpRun {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  removeWorkTabs(spreadsheet, marks);
  const context = contextOf(spreadsheet, texts);
  const { conventions } = context;
  const tabs = locateTabs(spreadsheet, marks);
  const list = findListToAdopt(spreadsheet, tabs, conventions);
  if (list === null && tabs.clients !== null && contentOf(tabs.clients, () => false) !== 'nothing') {
    const tab = tabs.clients.sheet.getName();
    throw new UserError(texts.setUp.tabInUse(tab, texts.clientHeaders.client, texts.menu.setUp));
  }
  const fitting = preset ?? suggestPreset(list);
  const recognised = list === null ? NOTHING_RECOGNISED : recogniseList(list, fitting, conventions);
  return {
    ...context,
    tabs,
    list: list && { ...list, readAs: recognised.readAs },
    recognised,
    preset: fitting,
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
  if (found === null) throw new UserError(setUp.unknownPreset(nameInSentence(String(preset)), PRESET_NAMES));
  return found;
}
