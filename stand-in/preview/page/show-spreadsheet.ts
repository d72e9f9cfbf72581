/** Shows the first spreadsheet: with the grid's library, and all that is done there. */
import { createUniver } from '../grid/create-univer';
import { App } from './app';
import { showBanner, showInstructions } from './banner';
import { acceptDroppedFile } from './dropped-file';
import { byId, drawn } from './element';
import { MenuBar } from './menu-bar';
import { attempt, openFile, openSample, topMenus } from './menus';
import { localeOf, sampleOf, type Beginning } from './opening';
import { pageTexts } from './page-language';
import type { Prepared } from './prepare';
import { exposeForTests } from './test-access';
import { takeHandedFile } from './database';

/** @param preparing goes on while the library starts */
export async function showSpreadsheet(beginning: Beginning, preparing: Promise<Prepared>): Promise<void> {
  const { assets, opening } = beginning;
  const univer = createUniver(byId('grid'));
  const prepared = await preparing;
  const app = new App(univer, assets, prepared, sampleOf(opening));
  const menuBar = new MenuBar(byId('menu-bar'));
  let shown = '';
  app.onMenusChanged = () => {
    showBanner(assets.index);
    labelParts();
    const described = JSON.stringify([app.session.menus, pageTexts().menus]);
    if (described !== shown) menuBar.show(topMenus(app));
    shown = described;
  };
  app.open(prepared);
  exposeForTests(app);
  byId('loading').remove();
  await app.grid.ready();
  await drawn();
  document.body.setAttribute('data-ready', String(Math.round(performance.now())));
  acceptDroppedFile(
    (file) => void file.arrayBuffer().then((buffer) => openFile(app, file.name, new Uint8Array(buffer))),
  );
  await finishOpening(app, beginning);
}

/** Those that index.html names in English. */
function labelParts(): void {
  const { language, labels } = pageTexts();
  document.documentElement.lang = language;
  const parts = { 'menu-bar': labels.menus, grid: labels.spreadsheet, tabs: labels.sheets };
  for (const [id, label] of Object.entries(parts)) byId(id).setAttribute('aria-label', label);
}

/** Of what is shown first, that which needs an answer or time. */
async function finishOpening(app: App, beginning: Beginning): Promise<void> {
  const { opening, stored } = beginning;
  if (opening?.what === 'file') return openHanded(app);
  if (opening?.what === 'howTo') return showInstructions(app.assets.index);
  if (opening && stored?.isChanged) await openSample(app, localeOf(beginning), app.sample);
}

function openHanded(app: App): Promise<void> {
  return attempt(pageTexts().menus.open, async () => {
    const file = await takeHandedFile();
    if (file) await openFile(app, file.name, file.bytes);
  });
}
