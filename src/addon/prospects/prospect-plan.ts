/** What judging needs: both tabs read, columns found. Whatever must be mended first comes back as sentences. */
import { isRedFlag } from '../../core/prospects/judge-prospects';
import { nameInSentence } from '../../core/shorten-text';
import type { DecimalMark } from '../../core/reading/parse-number';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { columnOf, columnsOf, type ClientList } from '../tabs/clients-tab';
import {
  readCriteriaTab,
  withChosenColumns,
  type CriteriaTab,
  type ListedCriterion,
} from '../tabs/criteria-tab';
import { indexOfHeader } from '../tabs/headers';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { isOwnColumn, locateNamesake } from '../output/own-columns';
import {
  findProspectList,
  isOwnProspectList,
  locateProspectOutput,
  PROSPECT_OUTPUT,
  prospectOutputHeader,
  prospectOutputOf,
  readProspectCells,
  type ProspectOutputColumns,
} from './prospects-tab';

export interface ProspectPlan {
  readonly list: ClientList;
  readonly criteriaTab: CriteriaTab;
  readonly criteria: readonly ListedCriterion[];
  /** Positions of the criteria's columns on Prospects; -1 for one that is neither weighed nor a red flag. */
  readonly columns: readonly number[];
  readonly output: ProspectOutputColumns;
}

/** The same texts, where "set up" is the menu item that makes the tabs for prospects. */
export function textsForProspects(texts: Texts): Texts {
  return { ...texts, menu: { ...texts.menu, setUp: texts.menu.addProspects } };
}

/** Null where there is no such tab. One read per tab. */
export function readProspectPlan(
  tabs: LocatedTabs,
  decimalMark: DecimalMark,
  userTexts: Texts,
): ProspectPlan | readonly string[] | null {
  if (tabs.prospects === null) return null;
  const texts = textsForProspects(userTexts);
  const { tabProblems, menu } = texts;
  const { sheet, isMarked } = tabs.prospects;
  const found = findProspectList(sheet, readProspectCells(sheet));
  if (found === null) {
    const missing = tabProblems.noHeader(sheet.getName(), texts.prospects.headers.prospect, menu.setUp);
    return isMarked ? [missing] : null;
  }
  if (!isOwnProspectList(found, isMarked)) return null;
  if (tabs.prospectCriteria === null) return [tabProblems.noTab(texts.tabs.prospectCriteria, menu.setUp)];
  const criteriaTab = readCriteriaTab(tabs.prospectCriteria.sheet, decimalMark, texts);
  if (criteriaTab.problems.length > 0) return criteriaTab.problems;
  const { criteria } = criteriaTab;
  const list = withChosenColumns(found, criteria);
  const columns = criteria.map(({ identity }) => columnOf(list, identity));
  const output = locateProspectOutput(list);
  const problems = [
    ...missingOutput(list, output, texts),
    ...duplicateColumns(list, criteria, texts),
    ...missingColumns(list, criteriaTab, columns, texts),
  ];
  return problems.length > 0 ? problems : { list, criteriaTab, criteria, columns, output };
}

function missingOutput(list: ClientList, output: ProspectOutputColumns, texts: Texts): string[] {
  const { tabProblems, menu } = texts;
  const tab = list.sheet.getName();
  return PROSPECT_OUTPUT.filter((key) => output[key] < 0).map((key) => {
    const hers = locateNamesake(list, key, prospectOutputOf);
    if (hers < 0) return tabProblems.noHeader(tab, prospectOutputHeader(key, texts), menu.setUp);
    const cell = cellOnTab(tab, list.headerRowNumber, hers + 1);
    return tabProblems.notOurColumn(nameInSentence(String(list.headers[hers])), cell, menu.setUp);
  });
}

function missingColumns(
  list: ClientList,
  { sheet, criteria, columns: { criterion } }: CriteriaTab,
  columns: readonly number[],
  { tabProblems, prospects, menu }: Texts,
): string[] {
  return criteria.flatMap((each, index) => {
    if (columns[index] >= 0) return [];
    const cell = cellOnTab(sheet.getName(), each.rowNumber, criterion + 1);
    const tab = list.sheet.getName();
    if (isRedFlag(each))
      return [prospects.flagWithoutColumn(nameInSentence(each.name), cell, tab, menu.setUp)];
    return each.weight > 0
      ? [tabProblems.criterionWithoutColumn(nameInSentence(each.name), cell, tab, menu.setUp)]
      : [];
  });
}

/** Among the columns that are read or written. */
function duplicateColumns(list: ClientList, criteria: readonly ListedCriterion[], texts: Texts): string[] {
  const named = (wordOf: (texts: Texts) => string) => (header: unknown) =>
    indexOfHeader([header], wordOf) === 0;
  const isSame: ((header: unknown, column: number) => boolean)[] = [
    named(({ prospects }) => prospects.headers.prospect),
    ...PROSPECT_OUTPUT.map(
      (key) => (header: unknown, column: number) =>
        prospectOutputOf(header) === key && isOwnColumn(list, column),
    ),
    ...criteria.map(({ identity }) => {
      const columns = columnsOf(list, identity);
      return (_: unknown, column: number): boolean => columns.includes(column);
    }),
  ];
  return isSame.flatMap((isOne) => {
    const same = list.headers.flatMap((header, index) => (isOne(header, index) ? [index] : []));
    if (same.length < 2) return [];
    const cells = same.map((index) => cellOnTab(list.sheet.getName(), list.headerRowNumber, index + 1));
    return [texts.tabProblems.duplicateHeader(nameInSentence(String(list.headers[same[0]])), cells)];
  });
}
