/** The menu. It appears in every authorization mode, so it reads nothing but the user's language. */
import type { Texts } from '../i18n/types/texts';
import { userTexts } from './run-command';

/** Names of the global functions that the items call. */
type MenuHandlers = Readonly<Record<keyof Texts['menu'], string>>;

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
