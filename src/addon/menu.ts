/** The menu. It appears in every authorization mode, so it reads nothing but the user's language. */
import { userTexts } from './run-command';

/** Names of the global functions that the items call. */
export interface MenuHandlers {
  readonly sidebar: string;
  readonly setUp: string;
  readonly recalculate: string;
  readonly asYouType: string;
  readonly sort: string;
  readonly filter: string;
  readonly addProspects: string;
  readonly makeClient: string;
  readonly importRecords: string;
  readonly removeImport: string;
  readonly freeze: string;
  readonly planDay: string;
  readonly planWeek: string;
  readonly calendar: string;
  readonly startClient: string;
  readonly weeklyUpdate: string;
  readonly share: string;
  readonly dayColumns: string;
  readonly help: string;
}

export function addMenu(handlers: MenuHandlers): void {
  const { menu, tabs } = userTexts();
  const ui = SpreadsheetApp.getUi();
  const prospects = ui
    .createMenu(tabs.prospects)
    .addItem(menu.addProspects, handlers.addProspects)
    .addItem(menu.makeClient, handlers.makeClient);
  const today = ui
    .createMenu(tabs.today)
    .addItem(menu.planDay, handlers.planDay)
    .addItem(menu.planWeek, handlers.planWeek)
    .addItem(menu.calendar, handlers.calendar)
    .addItem(menu.startClient, handlers.startClient)
    .addItem(menu.weeklyUpdate, handlers.weeklyUpdate)
    .addItem(menu.share, handlers.share)
    .addItem(menu.dayColumns, handlers.dayColumns);
  ui.createAddonMenu()
    .addItem(menu.sidebar, handlers.sidebar)
    .addItem(menu.recalculate, handlers.recalculate)
    .addItem(menu.asYouType, handlers.asYouType)
    .addItem(menu.sort, handlers.sort)
    .addItem(menu.filter, handlers.filter)
    .addItem(menu.setUp, handlers.setUp)
    .addSubMenu(today)
    .addItem(menu.importRecords, handlers.importRecords)
    .addItem(menu.removeImport, handlers.removeImport)
    .addSubMenu(prospects)
    .addItem(menu.freeze, handlers.freeze)
    .addSeparator()
    .addItem(menu.help, handlers.help)
    .addToUi();
}
