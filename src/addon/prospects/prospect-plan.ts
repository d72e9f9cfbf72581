/** What judging needs: both tabs read, columns found. Whatever must be mended first comes back as sentences. */
import { isRedFlag } from '../../core/prospects/judge-prospects';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import { columnProblems, headerProblems, type RatedList } from '../rated-list';
import { rowsWithoutClients, type RowLeftOut } from '../reading/rows-without-clients';
import { columnOf } from '../tabs/clients-tab';
import { readCriteriaTab, withChosenColumns, type ListedCriterion } from '../tabs/criteria-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import {
  findProspectList,
  isOwnProspectList,
  locateProspectOutput,
  PROSPECT_LIST,
  readProspectCells,
  type ProspectOutputColumns,
} from './prospects-tab';

export interface ProspectPlan extends RatedList {
  readonly output: ProspectOutputColumns;
}

/** The same texts, where "set up" is the menu item that makes the tabs for prospects. */
export function textsForProspects(texts: Texts): Texts {
  return { ...texts, menu: { ...texts.menu, setUp: texts.menu.addProspects } };
}

/** Null where there is no such tab. One read per tab. */
export function readProspectPlan(
  tabs: LocatedTabs,
  userContext: Context,
): ProspectPlan | readonly string[] | null {
  if (tabs.prospects === null) return null;
  const texts = textsForProspects(userContext.texts);
  const { tabProblems, menu, prospects } = texts;
  const { sheet, isMarked } = tabs.prospects;
  const found = findProspectList(sheet, readProspectCells(sheet));
  if (found === null) {
    const missing = tabProblems.noHeader(sheet.getName(), prospects.headers.prospect, menu.setUp);
    return isMarked ? [missing] : null;
  }
  if (!isOwnProspectList(found, isMarked)) return null;
  if (tabs.prospectCriteria === null) return [tabProblems.noTab(texts.tabs.prospectCriteria, menu.setUp)];
  const criteriaTab = readCriteriaTab(tabs.prospectCriteria.sheet, { ...userContext, texts });
  if (criteriaTab.problems.length > 0) return criteriaTab.problems.map(({ text }) => text);
  const { criteria } = criteriaTab;
  const list = withChosenColumns(found, criteria);
  const criteriaColumns = criteria.map(({ identity }) => columnOf(list, identity));
  const judged = { list, criteriaTab, criteria, criteriaColumns };
  const problems = problemsOf(judged, texts);
  if (problems.length > 0) return problems;
  const { conventions } = userContext;
  const leftOut = rowsWithoutClients(list, criteriaColumns, conventions).map(withoutFormer);
  return { ...judged, leftOut, output: locateProspectOutput(list), conventions };
}

function problemsOf(judged: Omit<RatedList, 'leftOut' | 'conventions'>, texts: Texts): string[] {
  const identities = judged.criteria.map(({ identity }) => identity);
  const needsColumn = (criterion: ListedCriterion): boolean => isRedFlag(criterion) || criterion.weight > 0;
  return [
    ...headerProblems(judged.list, PROSPECT_LIST, identities, texts),
    ...columnProblems(judged, needsColumn, texts),
  ];
}

/** Nobody here has been a client. */
function withoutFormer(row: RowLeftOut): RowLeftOut {
  return row.reason === 'former' ? { ...row, reason: 'section' } : row;
}
