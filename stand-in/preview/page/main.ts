/**
 * Starts the preview: loads the add-on and what was typed before, and makes it ready. What shows it is large, and is read by the browser
 * meanwhile.
 */
import './preview.css';
import { loadAddOn, loadIndex, type Assets } from './prepare';
import { showBanner } from './banner';
import { byId } from './element';
import { localeOf, prepareFirst, takeOpening } from './opening';
import { pageTexts, speakLanguageOf } from './page-language';
import { loadStored } from './storage';

async function start(): Promise<void> {
  const loading = import('./show-spreadsheet');
  const [addOn, index, stored] = await Promise.all([
    loadAddOn(),
    loadIndex(),
    loadStored().catch(() => null),
  ]);
  document.title = index.productName;
  const assets = { addOn, index };
  const opening = takeOpening();
  showBeginning(assets, localeOf(assets, opening, stored));
  const prepared = prepareFirst(assets, opening, stored);
  const { showSpreadsheet } = await loading;
  await showSpreadsheet(assets, prepared, { opening, stored });
}

/** Speaks the language in which it will go on. */
function showBeginning({ index }: Assets, locale: string): void {
  speakLanguageOf(index, locale);
  showBanner(index);
  const { labels, says } = pageTexts();
  byId('title').textContent = labels.spreadsheet;
  byId('loading').textContent = says.working;
}

start().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  byId('loading').textContent = `The preview cannot start. ${why}`;
});
