/** Of what the page shows first, that which needs an answer or time; and files that are dropped on it. */
import type { App } from './app';
import { takeHandedFile } from './handed-file';
import { showInstructions } from './instructions';
import { confirmed, openFile } from './menus';
import { localeOf, type Opening } from './opening';
import { pageTexts } from './page-language';
import { prepareSample } from './prepare';
import { messageOf, tell } from './questions';
import type { StoredSpreadsheet } from './storage';

export async function finishOpening(
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

export async function openDropped(app: App, file: File): Promise<void> {
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
