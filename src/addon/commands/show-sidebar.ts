/** Open sidebar: the page brings its texts along and asks for the rest. */
import { SIDEBAR_TEXTS } from '../../i18n/languages';
import { PRODUCT_NAME } from '../product';
import { runCommand } from '../run-command';
import { sidebarPage } from '../show-page';

export function showSidebar(): void {
  runCommand(
    (texts) => texts.menu.sidebar,
    ({ language }) => {
      const page = sidebarPage({ view: 'sidebar', language, texts: SIDEBAR_TEXTS[language] });
      SpreadsheetApp.getUi().showSidebar(page.setTitle(PRODUCT_NAME));
      return null;
    },
  );
}
