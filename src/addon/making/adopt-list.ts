/** Whether a spreadsheet has a list of clients that setting up would take. */
import type { Conventions } from '../../core/reading/read-value';
import { textsFor } from '../../i18n/languages';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { findList, type FoundList } from '../your-columns/find-list';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Null where there is no list: then a Clients tab is made. */
export function findListToAdopt(
  spreadsheet: Spreadsheet,
  tabs: LocatedTabs,
  conventions: Conventions,
): FoundList | null {
  const texts = textsFor(spreadsheet.getSpreadsheetLocale());
  return findList({ spreadsheet, tabs, conventions, preset: null, choices: {}, texts });
}
