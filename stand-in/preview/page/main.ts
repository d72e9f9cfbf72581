/** Starts the preview: loads the add-on and what was typed before, then shows it. */
import './preview.css';
import { App } from './app';
import { loadAddOn, loadIndex } from './assets';
import { showBanner } from './banner';
import { byId } from './element';
import { messageOf } from './questions';
import { MenuBar } from './menu-bar';
import { acceptDroppedFile } from './dropped-file';
import { DEFAULT_LOCALE, topMenus } from './menus';
import { finishOpening, openDropped, showFirst, takeOpening } from './opening';
import { pageTexts } from './page-language';
import { loadStored } from './storage';
import { exposeForTests } from './test-access';

async function start(): Promise<void> {
  const [addOn, index, stored] = await Promise.all([
    loadAddOn(),
    loadIndex(),
    loadStored().catch(() => null),
  ]);
  const app = new App(addOn, index, stored?.locale ?? DEFAULT_LOCALE);
  const menuBar = new MenuBar(byId('menu-bar'));
  let shown = '';
  app.onMenusChanged = () => {
    showBanner(index);
    labelParts();
    const described = JSON.stringify([app.session.menus, pageTexts().menus]);
    if (described !== shown) menuBar.show(topMenus(app));
    shown = described;
  };
  document.title = index.productName;
  const opening = takeOpening();
  showFirst(app, opening, stored);
  exposeForTests(app);
  byId('loading').remove();
  await app.grid.ready();
  document.body.setAttribute('data-ready', String(Math.round(performance.now())));
  acceptDroppedFile((file) => void openDropped(app, file));
  await finishOpening(app, opening, stored);
}

/** Those that index.html names in English. */
function labelParts(): void {
  const { language, labels } = pageTexts();
  document.documentElement.lang = language;
  const parts = { 'menu-bar': labels.menus, grid: labels.spreadsheet, tabs: labels.sheets };
  for (const [id, label] of Object.entries(parts)) byId(id).setAttribute('aria-label', label);
}

start().catch((error: unknown) => {
  byId('loading').textContent = `The preview cannot start. ${messageOf(error)}`;
});
