/**
 * Where a command begins that reads tabs: they are found by one read, and the Settings tab, which says in what language everything is told, is
 * read before all others and once.
 */
import { activeSpreadsheet } from './active-spreadsheet';
import { learnLanguage } from './chosen-language';
import { contextOf, type Context } from './context';
import { userTexts } from './run-command';
import { locateTabs, type LocatedTabs } from './tabs/locate-tabs';
import { languageCell, readCells } from './tabs/settings-tab';

export interface Begun {
  /** When reading began, in milliseconds since 1970: what was there by then is in what was read. */
  readonly readFrom: number;
  readonly tabs: LocatedTabs;
  readonly context: Context;
}

/** Two reads. */
export function begin(): Begun {
  const readFrom = Date.now();
  const spreadsheet = activeSpreadsheet();
  return beginOn(spreadsheet, locateTabs(spreadsheet), readFrom);
}

/** One read, where the tabs are found already. */
export function beginOn(
  spreadsheet: Context['spreadsheet'],
  tabs: LocatedTabs,
  readFrom = Date.now(),
): Begun {
  const settingCells = readCells(tabs.settings);
  learnLanguage(languageCell(tabs.settings, settingCells));
  return {
    readFrom,
    tabs,
    context: contextOf(spreadsheet, userTexts(), settingCells),
  };
}
