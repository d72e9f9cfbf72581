/** Whether a spreadsheet has a list of clients that setting up would take. */
import type { Context } from '../context';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { findList, type FoundList } from '../your-columns/find-list';

/** Null where there is no list: then a Clients tab is made. */
export function findListToAdopt(tabs: LocatedTabs, context: Context): FoundList | null {
  return findList({ ...context, tabs, preset: null, choices: {} });
}
