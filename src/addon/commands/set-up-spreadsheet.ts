/** Set up: makes what is missing of Clients, Criteria, Tiers, Rules and Settings. Called by the dialog; running it twice changes nothing. */
import { nameInSentence } from '../../core/shorten-text';
import { PRESET_NAMES, type PresetName } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { chooseLanguage } from '../chosen-language';
import { contextOf, type Context } from '../context';
import { makeMemorySheet } from '../history/open-memory';
import { parsePreset } from '../set-up/parse-preset';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import { EXTRA_COLUMNS, readAllChoices, writeChosenColumns, type ChosenColumn } from '../tabs/chosen-columns';
import { contentOf } from '../making/claim-tab';
import { isKeptIn } from '../reading/list-language';
import { locateClientColumn, readClientList, type ClientList } from '../tabs/clients-tab';
import { locateTabs, markComplete, readMarks } from '../tabs/locate-tabs';
import { lookAtFreezing, lookOfList } from '../making/complete-list';
import { nameRanges } from '../making/name-ranges';
import { suggestPreset } from '../set-up/suggest-preset';
import { removeWorkTabs } from '../making/work-tab';
import type { ColumnChoices } from '../your-columns/column-contract';
import { findList } from '../your-columns/find-list';
import { parseChoices } from '../your-columns/parse-choices';
import type { SetUpQuestion } from '../your-columns/set-up-question';
import { settleColumns, type SettledList } from '../your-columns/settle-columns';
import type { CriteriaTab } from '../tabs/criteria-tab';
import { claimListTab, completeClients, isCriterionOf } from '../set-up/complete-clients';
import { completeSettings } from '../set-up/complete-settings';
import { completeCriteria, completeHistory, completeRules, completeTiers } from '../set-up/complete-tabs';
import type { SetUpRun } from '../set-up/set-up-run';
import { tellWhatWasMade } from '../set-up/tell-what-was-made';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the spreadsheet up.
 *
 * @param preset name of the preset; left out, the one that fits the client list best
 * @param choicesJson what she chose for her columns, as JSON of ColumnChoices; left out, what is exact and sure is taken
 * @returns what was done, as sentences in the user's language
 * @throws Error with a sentence in the user's language
 */
export function setUpSpreadsheet(preset?: string, choicesJson?: string): string {
  const texts = userTexts();
  try {
    const choices = checkedChoices(choicesJson, texts);
    return withDocumentLock(texts, () => setUp(chosenPreset(preset, texts), texts, choices));
  } catch (error) {
    throw new Error(failureText(error, texts.menu.setUp, texts, 'begun'), { cause: error });
  }
}

/** Sets up under a lock that the caller holds. @param choices null where she was not asked */
export function setUp(preset: PresetName | null, texts: Texts, choices: ColumnChoices | null = null): string {
  const run = startRun(preset, texts, choices);
  claimListTab(run);
  const criteriaTab = completeCriteria(run);
  const tiersTab = completeTiers(run);
  const clients = completeClients(run, criteriaTab, tiersTab);
  completeRules(run, tiersTab, clients);
  const settingsSheet = completeSettings(run, () => tiersTab);
  if (run.takesHers) {
    const tab = settingsSheet.getName();
    run.report.push(texts.setUp.inYourLanguage(run.sheetTexts.settings.names.language, tab));
  }
  keepChosenColumns(run, settingsSheet, criteriaTab);
  nameRanges(run, criteriaTab, tiersTab);
  completeHistory(run);
  makeMemorySheet(run.spreadsheet, run.tabs.memory, run.sheetTexts);
  if (!isComplete(run)) markComplete(clients.sheet, 'clients');
  clients.toShow.activate();
  run.report.push(...clients.remarks);
  return tellWhatWasMade(run, clients, texts);
}

function isComplete({ tabs: { clients } }: Pick<SetUpRun, 'tabs'>): boolean {
  return clients?.isComplete ?? false;
}

/** Whatever is in the way is found before anything is made. */
function startRun(preset: PresetName | null, texts: Texts, choices: ColumnChoices | null): SetUpRun {
  const spreadsheet = activeSpreadsheet();
  const marks = readMarks(spreadsheet);
  removeWorkTabs(spreadsheet, marks);
  const asked = contextOf(spreadsheet, texts);
  const tabs = locateTabs(spreadsheet, marks);
  const question = { ...asked, tabs, preset, choices: choices ?? {} };
  const read = readAsBefore(question, choices) ?? readAnew(question);
  if (read.list === null && tabs.clients !== null && contentOf(tabs.clients, () => false) !== 'nothing') {
    const tab = tabs.clients.sheet.getName();
    throw new UserError(texts.setUp.tabInUse(tab, texts.clientHeaders.client, texts.menu.setUp));
  }
  const newList = isComplete({ tabs }) ? null : read.list;
  const takesHers = tabs.settings === null && isInHers(read.list, asked);
  if (takesHers) chooseLanguage(texts.language);
  const context = takesHers ? contextOf(spreadsheet, texts) : asked;
  return {
    ...context,
    tabs,
    ...read,
    takesHers,
    // Everything is read before anything is made: a read after a write waits until it is done.
    listLook: newList === null ? undefined : lookOfList(newList),
    freezeLook: newList === null ? undefined : lookAtFreezing(newList.sheet),
    names: new Set(spreadsheet.getNamedRanges().map((range) => range.getName())),
    isAsked: choices !== null && read.list !== null,
    added: new Set(choices?.added ?? []),
    place: choices?.place ?? null,
    createdTabs: [],
    report: [],
  };
}

/** A list in her language, in a spreadsheet that is counted to another one: no language has been chosen yet. */
function isInHers(list: ClientList | null, { texts, sheetTexts }: Context): boolean {
  return list !== null && texts.language !== sheetTexts.language && isKeptIn(texts, sheetTexts, list.headers);
}

type ReadList = Pick<SetUpRun, keyof SettledList | 'list' | 'preset'>;

const NOTHING_CHOSEN: Omit<SettledList, 'list'> = {
  taken: new Map(),
  likely: new Map(),
  scales: new Map(),
  own: [],
  weights: new Map(),
};

/** Where everything is chosen already and nobody chose anew; else null. Without a Settings tab what was chosen there is lost. */
function readAsBefore(question: SetUpQuestion, choices: ColumnChoices | null): ReadList | null {
  const { tabs, preset } = question;
  const isChosen = choices === null && tabs.criteria !== null && tabs.settings !== null;
  if (!isChosen || tabs.clients === null || !isComplete({ tabs })) return null;
  const list = readClientList(tabs.clients.sheet, readAllChoices(tabs, question));
  return list && { ...NOTHING_CHOSEN, list, preset: preset ?? suggestPreset(list) };
}

function readAnew(question: SetUpQuestion): ReadList {
  const found = findList(question);
  return found === null
    ? { ...NOTHING_CHOSEN, list: null, preset: question.preset ?? PRESET_NAMES[0] }
    : { ...settleColumns(found, question), preset: found.preset };
}

/** A new tab has no lines for columns: it needs some only where something is read under another name than ours. */
function keepChosenColumns(run: SetUpRun, settings: Sheet, criteriaTab: CriteriaTab): void {
  if (isComplete(run) && !run.isAsked && run.tabs.settings !== null) return;
  const chosen = settingsOf(run, criteriaTab);
  const isNew = run.tabs.settings === null;
  if (!isNew || [...chosen.values()].some((header) => header !== ''))
    writeChosenColumns(settings, chosen, run.sheetTexts);
}

/** What the Settings tab keeps: headers under which something else than a criterion is read; '' for our own name. */
function settingsOf({ list }: SetUpRun, criteriaTab: CriteriaTab): ReadonlyMap<ChosenColumn, string> {
  if (list === null) return new Map();
  const extras = EXTRA_COLUMNS.filter((key) => !isCriterionOf(criteriaTab, key)).map(
    (key) => [key, list.readAs?.get(key) ?? ''] as const,
  );
  const isPlain = locateClientColumn(list.headers) === list.clientColumn;
  return new Map([...extras, [CLIENT, isPlain ? '' : String(list.headers[list.clientColumn])]]);
}

/** Null where the choice is left to us. */
export function chosenPreset(preset: string | null | undefined, { setUp }: Texts): PresetName | null {
  if (preset === undefined || preset === null || preset === '') return null;
  const found = parsePreset(String(preset));
  if (found === null) throw new UserError(setUp.unknownPreset(nameInSentence(String(preset)), PRESET_NAMES));
  return found;
}

/** Null where nothing was sent. */
export function checkedChoices(json: string | null | undefined, { writing }: Texts): ColumnChoices | null {
  if (json === undefined || json === null || json === '') return null;
  const choices = parseChoices(json);
  if (choices === null) throw new UserError(writing.unknownCall);
  return choices;
}
