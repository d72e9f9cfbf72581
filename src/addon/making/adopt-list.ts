/** Finds the user's client list: on the Clients tab, else on a tab of hers that looks like one. */
import { chooseTab } from '../../core/recognition/choose-tab';
import { listProposer } from '../../core/recognition/propose-list';
import type { Conventions } from '../../core/reading/read-value';
import { knownClients } from '../reading/known-headers';
import { readTabCells } from '../reading/recognise-list';
import { findClientList, readClientList, withNotes, type ClientList } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Null where there is no list: then a Clients tab is made. */
export function findListToAdopt(
  spreadsheet: Spreadsheet,
  tabs: LocatedTabs,
  conventions: Conventions,
): ClientList | null {
  if (tabs.clients !== null) return readClientList(tabs.clients.sheet);
  const taken = Object.values(tabs).map((tab) => tab?.sheet.getSheetId());
  const active = spreadsheet.getActiveSheet();
  const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== active.getSheetId());
  const lists = [active, ...others]
    .filter((sheet) => !taken.includes(sheet.getSheetId()))
    .map((sheet) => ({ sheet, list: findClientList(sheet, sheet.getDataRange().getValues()) }));
  const propose = listProposer(knownClients().knowledge, conventions);
  const chosen = chooseTab(
    lists.map(({ sheet, list }) => (list === null ? null : propose(readTabCells(sheet)))),
    0,
  );
  // A client column alone, on the tab that is open, is the beginning of a list.
  const [open] = lists;
  const found = chosen === null ? (open?.sheet === active ? open.list : null) : lists[chosen].list;
  return found && withNotes(found);
}
