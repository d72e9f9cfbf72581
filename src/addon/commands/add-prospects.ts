/** Add a tab for prospects: makes what is missing of Prospects and Prospect criteria. Running it twice changes nothing. */
import type { PresetCriterion } from '../../core/presets/presets';
import { PROSPECT_PRESET } from '../../core/presets/prospect-preset';
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { contextOf, type Context } from '../context';
import { wantedProspectColumns } from '../prospects/complete-prospects-tab';
import { textsForProspects } from '../prospects/prospect-plan';
import { findProspectList, PROSPECT_LIST, readProspectCells } from '../prospects/prospects-tab';
import { runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import { claimTab, contentOf, insertOwnTab, type TabShape } from '../making/claim-tab';
import type { ClientList } from '../tabs/clients-tab';
import { completeList, freezeHeader, lookAtFreezing, type CompletedColumns } from '../making/complete-list';
import { CRITERIA_TAB_WIDTH, fillCriteria } from '../making/create-criteria-tab';
import type { CriterionLine } from '../making/criterion-lines';
import { CRITERIA_TABLE, readCriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import {
  locateTabs,
  markComplete,
  markTab,
  readMarks,
  type LocatedTab,
  type LocatedTabs,
} from '../tabs/locate-tabs';
import { isHeaderOf } from '../tabs/table';
import { keptColumns } from '../output/own-columns';
import { removeWorkTabs } from '../making/work-tab';
import { mostCanBeRated } from '../set-up/most-can-be-rated';
import { tellWhatWasMade, type ListMadeFor, type Made } from '../set-up/tell-what-was-made';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ProspectCriterionKey = (typeof PROSPECT_PRESET.criteria)[number]['key'];

const TOAST_SECONDS = 12;
const CRITERIA_TAB: TabShape = {
  tab: 'prospectCriteria',
  columns: CRITERIA_TAB_WIDTH,
  isOurs: (headers) => isHeaderOf(CRITERIA_TABLE, headers),
};

/** One run: what it works on, and what it has done so far. */
interface ProspectsRun extends Made {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: LocatedTabs;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
  readonly dateFormat: Context['dateFormat'];
}

export function addProspects(): void {
  runCommand(
    (texts) => texts.menu.addProspects,
    (texts) => withDocumentLock(texts, () => addProspectTabs(textsForProspects(texts))),
    'begun',
  );
}

/** Under a lock that the caller holds. */
function addProspectTabs(texts: Texts): Notice {
  const spreadsheet = activeSpreadsheet();
  const marks = readMarks(spreadsheet);
  removeWorkTabs(spreadsheet, marks);
  const context = contextOf(spreadsheet, texts);
  const run: ProspectsRun = {
    spreadsheet,
    tabs: locateTabs(spreadsheet, marks),
    texts,
    sheetTexts: context.sheetTexts,
    dateFormat: context.dateFormat,
    createdTabs: [],
    report: [],
  };
  const { prospects } = run.tabs;
  // Whatever is in the way is found before anything is made, and her list is marked.
  const existing = prospects && prospectListOn(prospects, texts);
  if (prospects !== null && !prospects.isMarked) markTab(prospects.sheet, 'prospects');
  const { sheet: criteriaSheet, criteria } = completeCriteria(run);
  const list =
    existing ??
    emptyList(insertOwnTab(spreadsheet, 'prospects', run.sheetTexts, criteriaSheet.getIndex() - 1));
  const completed = completeProspects(run, list, criteria);
  spreadsheet.setActiveSheet(list.sheet);
  return {
    kind: 'toast',
    title: list.sheet.getName(),
    text: tellWhatWasMade(run, completed, texts),
    seconds: TOAST_SECONDS,
  };
}

function completeProspects(
  run: ProspectsRun,
  list: ClientList,
  criteria: readonly ListedCriterion[],
): ListMadeFor {
  const { spreadsheet, tabs, texts, sheetTexts } = run;
  const { sheet } = list;
  const isFirst = !(tabs.prospects?.isComplete ?? false);
  const completed = completeList(list, {
    spreadsheet,
    read: () => findProspectList(sheet, readProspectCells(sheet)),
    wantedIn: (each) => wantedProspectColumns(each, isFirst, criteria, run),
    explains: false,
    workTabName: sheetTexts.setUp.workTab,
    beingEdited: texts.failures.beingEdited,
  });
  if (list.headers.length > 0 && isFirst) {
    const { headerRowNumber, clientColumn } = completed.list;
    freezeHeader(sheet, lookAtFreezing(sheet), headerRowNumber, clientColumn === 0 ? 1 : 0);
  }
  if (isFirst) markComplete(sheet, 'prospects');
  if (list.headers.length === 0 && completed.added.length > 0) run.createdTabs.push(sheet.getName());
  else run.report.push(...remarksOn(completed, run));
  return { sheet, canBeRated: mostCanBeRated(completed.list, criteria) };
}

function emptyList(sheet: Sheet): ClientList {
  return { sheet, headerRowNumber: 1, headers: [], notes: [], cells: [], rows: [], clientColumn: -1 };
}

function remarksOn({ list, added }: CompletedColumns, { texts, sheetTexts }: ProspectsRun): string[] {
  const { setUp } = texts;
  if (added.length === 0) return [];
  const kept = keptColumns(list, added, PROSPECT_LIST, sheetTexts);
  return [
    setUp.columnsAdded(added, list.sheet.getName()),
    ...kept.map(({ header, cell, ours }) => setUp.columnKept(header, cell, ours)),
  ];
}

/** @throws UserError where the tab holds something else */
function prospectListOn(located: LocatedTab, texts: Texts): ClientList {
  const { sheet } = located;
  if (contentOf(located, () => false) === 'nothing') return emptyList(sheet);
  const list = findProspectList(sheet, readProspectCells(sheet));
  if (list !== null) return list;
  const { prospect } = texts.prospects.headers;
  throw new UserError(texts.setUp.tabInUse(sheet.getName(), prospect, texts.menu.addProspects));
}

/** What a rating that clients have too looks like after a first call; the others mean one thing anyway. */
function guidanceOf(key: ProspectCriterionKey, { prospects, columns }: Texts): string {
  const own: Partial<Record<ProspectCriterionKey, string>> = prospects.guidance;
  return own[key] ?? columns[key].guidance;
}

function prospectLine(
  { key, ...criterion }: PresetCriterion<ProspectCriterionKey>,
  texts: Texts,
): CriterionLine {
  return {
    identity: key,
    criterion: texts.columns[key].name,
    ...criterion,
    column: '',
    guidance: guidanceOf(key, texts),
    source: texts.sources[PROSPECT_PRESET.source],
  };
}

/** The criteria, from a tab that is filled where it is empty. */
function completeCriteria(run: ProspectsRun): { sheet: Sheet; criteria: readonly ListedCriterion[] } {
  const { spreadsheet, tabs, texts, sheetTexts, createdTabs } = run;
  const { sheet, isEmpty } = claimTab(spreadsheet, tabs.prospectCriteria, CRITERIA_TAB, sheetTexts);
  if (isEmpty) {
    fillCriteria(
      sheet,
      PROSPECT_PRESET.criteria.map((criterion) => prospectLine(criterion, sheetTexts)),
      `${sheetTexts.numbersAreOurs} ${sheetTexts.prospects.criteriaRemark}`,
      sheetTexts,
    );
    createdTabs.push(sheet.getName());
  }
  const { criteria, problems } = readCriteriaTab(sheet, contextOf(spreadsheet, texts));
  if (problems.length === 0) return { sheet, criteria };
  const { criterion } = texts.criteriaHeaders;
  const isHers = tabs.prospectCriteria?.isMarked !== true;
  throw new UserError(
    isHers && criteria.length === 0
      ? texts.setUp.tabInUse(sheet.getName(), criterion, texts.menu.addProspects)
      : problems.map(({ text }) => text).join(' '),
  );
}
