/** Add a tab for prospects: makes what is missing of Prospects and Prospect criteria. Running it twice changes nothing. */
import { PROSPECT_PRESET } from '../../core/prospect-preset';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import type { DecimalMark } from '../../core/reading/parse-number';
import { nameInSentence } from '../../core/shorten-text';
import { decimalMarkOf } from '../conventions';
import { completeProspectsTab } from '../prospects/complete-prospects-tab';
import { textsForProspects } from '../prospects/prospect-plan';
import {
  findProspectList,
  isNothing,
  isOwnProspectList,
  locateProspectOutput,
  PROSPECT_OUTPUT,
  readProspectCells,
} from '../prospects/prospects-tab';
import { runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import type { ClientList } from '../tabs/clients-tab';
import { fillCriteria } from '../tabs/create-criteria-tab';
import { readCriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { locateTabs, markTab } from '../tabs/locate-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ProspectCriterionKey = (typeof PROSPECT_PRESET.criteria)[number]['key'];

const TOAST_SECONDS = 12;

export function addProspects(): void {
  runCommand(
    (texts) => texts.menu.addProspects,
    (texts) => withDocumentLock(texts, () => addProspectTabs(textsForProspects(texts))),
  );
}

/** Under a lock that the caller holds. */
function addProspectTabs(texts: Texts): Notice {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const sheetTexts = textsFor(locale);
  const tabs = locateTabs(spreadsheet);
  const report: string[] = [];
  // Whatever is in the way is found before anything is made.
  const existing = tabs.prospects && prospectListOn(tabs.prospects.sheet, tabs.prospects.isMarked, texts);
  const criteriaSheet =
    tabs.prospectCriteria?.sheet ??
    spreadsheet.insertSheet(sheetTexts.tabs.prospectCriteria, spreadsheet.getNumSheets());
  const criteria = completeCriteria(criteriaSheet, decimalMarkOf(locale), texts, sheetTexts, report);
  const list =
    existing ?? emptyList(spreadsheet.insertSheet(sheetTexts.tabs.prospects, criteriaSheet.getIndex() - 1));
  const prospects = list.sheet;
  const isMarked = tabs.prospects?.isMarked ?? false;
  const added = completeProspectsTab(list, !isMarked, criteria, sheetTexts);
  if (added.length > 0) report.push(reportOf(list, added, texts));
  for (const [tab, sheet] of [
    ['prospects', prospects],
    ['prospectCriteria', criteriaSheet],
  ] as const) {
    if (!(tabs[tab]?.isMarked ?? false)) markTab(sheet, tab);
  }
  spreadsheet.setActiveSheet(prospects);
  return {
    kind: 'toast',
    title: prospects.getName(),
    text: summary(report, prospects, texts),
    seconds: TOAST_SECONDS,
  };
}

function emptyList(sheet: Sheet): ClientList {
  return { sheet, headerRowNumber: 1, headers: [], rows: [], clientColumn: -1 };
}

function reportOf({ sheet, headers }: ClientList, added: readonly string[], { setUp }: Texts): string {
  return headers.length === 0
    ? setUp.tabCreated(sheet.getName())
    : setUp.columnsAdded(added, sheet.getName());
}

function summary(report: readonly string[], prospects: Sheet, { setUp, menu }: Texts): string {
  if (report.length === 0) return setUp.nothingToDo;
  return `${setUp.done(report)} ${setUp.nextStep(prospects.getName(), menu.recalculate)}`;
}

/** @throws UserError where the tab is the user's and holds something else */
function prospectListOn(sheet: Sheet, isMarked: boolean, texts: Texts): ClientList {
  const cells = readProspectCells(sheet);
  if (cells.every((row) => row.every(isNothing))) return emptyList(sheet);
  const list = findProspectList(sheet, cells);
  if (list === null) {
    const { prospect } = texts.prospects.headers;
    throw new UserError(texts.setUp.tabInUse(sheet.getName(), prospect, texts.menu.addProspects));
  }
  if (isOwnProspectList(list, isMarked)) return list;
  const columns = locateProspectOutput(list);
  const foreign = PROSPECT_OUTPUT.map((key) => columns[key]).find((column) => column >= 0);
  if (foreign === undefined) return list;
  const cell = cellOnTab(sheet.getName(), list.headerRowNumber, foreign + 1);
  const header = nameInSentence(String(list.headers[foreign]));
  throw new UserError(texts.prospects.columnInUse(header, cell, texts.menu.addProspects));
}

/** What a rating that clients have too looks like after a first call; the others mean one thing anyway. */
function guidanceOf(key: ProspectCriterionKey, { prospects, columns }: Texts): string {
  const own: Partial<Record<ProspectCriterionKey, string>> = prospects.guidance;
  return own[key] ?? columns[key].guidance;
}

/** The criteria, from a tab that is filled where it is empty. */
function completeCriteria(
  sheet: Sheet,
  decimalMark: DecimalMark,
  texts: Texts,
  sheetTexts: Texts,
  report: string[],
): readonly ListedCriterion[] {
  if (sheet.getLastRow() === 0) {
    fillCriteria(
      sheet,
      PROSPECT_PRESET.criteria,
      (key) => guidanceOf(key, sheetTexts),
      sheetTexts.sources[PROSPECT_PRESET.source],
      `${sheetTexts.numbersAreOurs} ${sheetTexts.prospects.criteriaRemark}`,
      sheetTexts,
    );
    report.push(texts.setUp.tabCreated(sheet.getName()));
  }
  const { criteria, problems } = readCriteriaTab(sheet, decimalMark, texts);
  if (problems.length === 0) return criteria;
  const { criterion } = texts.criteriaHeaders;
  throw new UserError(
    criteria.length === 0
      ? texts.setUp.tabInUse(sheet.getName(), criterion, texts.menu.addProspects)
      : problems.join(' '),
  );
}
