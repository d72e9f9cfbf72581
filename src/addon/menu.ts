/** The menu. It appears in every authorization mode, so it reads nothing but the user's language. */
import { userTexts } from './run-command';

/** Names of the global functions that the items call. */
export interface MenuHandlers {
  readonly sidebar: string;
  readonly setUp: string;
  readonly recalculate: string;
  readonly freeze: string;
  readonly help: string;
}

export function addMenu(handlers: MenuHandlers): void {
  const { menu } = userTexts();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.sidebar, handlers.sidebar)
    .addItem(menu.recalculate, handlers.recalculate)
    .addItem(menu.setUp, handlers.setUp)
    .addItem(menu.freeze, handlers.freeze)
    .addSeparator()
    .addItem(menu.help, handlers.help)
    .addToUi();
}
