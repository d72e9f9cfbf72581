/** Shows the first spreadsheet: with the grid's library, and all that is done there. */
import { createUniver } from '../grid/create-univer';
import { App } from './app';
import { showBanner, showInstructions } from './banner';
import { acceptDroppedFile } from './dropped-file';
import { byId, drawn } from './element';
import { MenuBar } from './menu-bar';
import { topMenus, confirmed, openFile } from './menus';
import { sampleOf, type Opening, localeOf } from './opening';
import { pageTexts } from './page-language';
import { type Assets, type Prepared, prepareSample } from './prepare';
import type { StoredSpreadsheet } from './storage';
import { exposeForTests } from './test-access';
import { takeHandedFile } from './database';
import { messageOf, tell } from './questions';

interface Found {
  /** What the address asks for. */
  readonly opening: Opening | null;
  /** What was typed before. */
  readonly stored: StoredSpreadsheet | null;
}

/** @param preparing goes on while the library starts */
export async function showSpreadsheet(
  assets: Assets,
  preparing: Promise<Prepared>,
  { opening, stored }: Found,
): Promise<void> {
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

/** Of what is shown first, that which needs an answer or time. */
async function finishOpening(
  app: App,
  opening: Opening | null,
  stored: StoredSpreadsheet | null,
): Promise<void> {
  if (opening?.what === 'file') return openHanded(app);
  if (opening?.what === 'howTo') return showInstructions(app.assets.index);
  if (!opening || !stored?.isChanged) return;
  const { assets, sample } = app;
  await confirmed(app, () =>
    app.openSoon(() => prepareSample(assets, localeOf(assets, opening, stored), sample)),
  );
}

async function openDropped(app: App, file: File): Promise<void> {
  await openFile(app, file.name, new Uint8Array(await file.arrayBuffer()));
}

async function openHanded(app: App): Promise<void> {
  try {
    const file = await takeHandedFile();
    if (file) await openFile(app, file.name, file.bytes);
  } catch (error) {
    await tell(pageTexts().menus.open, messageOf(error));
  }
}
