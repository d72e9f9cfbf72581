/** Finds the user's client list: on the Clients tab, else on a tab of hers that looks like one. */
import { findClientList, countKnown, readClientList, withNotes, type ClientList } from './clients-tab';
import type { LocatedTabs } from './locate-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On a tab that is not open, a client column alone is too little: some known input or result must stand beside it. */
const KNOWN_HEADERS_ELSEWHERE = 2;

/** Null where there is no list: then a Clients tab is made. */
export function findListToAdopt(spreadsheet: Spreadsheet, tabs: LocatedTabs): ClientList | null {
  if (tabs.clients !== null) return readClientList(tabs.clients.sheet);
  const taken = Object.values(tabs).map((tab) => tab?.sheet.getSheetId());
  const active = spreadsheet.getActiveSheet();
  const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== active.getSheetId());
  for (const sheet of [active, ...others]) {
    if (taken.includes(sheet.getSheetId())) continue;
    const list = findClientList(sheet, sheet.getDataRange().getValues());
    if (list === null) continue;
    if (sheet === active || countKnown(list.headers) >= KNOWN_HEADERS_ELSEWHERE) return withNotes(list);
  }
  return null;
}
