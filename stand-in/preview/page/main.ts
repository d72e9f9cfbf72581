/**
 * Starts the preview: loads the add-on and what was typed before, and makes it ready. What shows it is large, and is read by the browser
 * meanwhile.
 */
import './preview.css';
import { loadAddOn, loadIndex } from './prepare';
import { showBanner } from './banner';
import { byId } from './element';
import { localeOf, prepareFirst, takeOpening, type Beginning } from './opening';
import { pageTexts, speakLanguageOf } from './page-language';
import { loadStored } from './storage';

async function start(): Promise<void> {
  const loading = import('./show-spreadsheet');
  const storing = loadStored().catch(() => null);
  const [addOn, index, stored] = await Promise.all([loadAddOn(), loadIndex(), storing]);
  document.title = index.productName;
  const beginning = { assets: { addOn, index }, opening: takeOpening(), stored };
  showBeginning(beginning);
  const preparing = prepareFirst(beginning);
  const { showSpreadsheet } = await loading;
  await showSpreadsheet(beginning, preparing);
}

/** Speaks the language in which it will go on. */
function showBeginning(beginning: Beginning): void {
  const { index } = beginning.assets;
  speakLanguageOf(index, localeOf(beginning));
  showBanner(index);
  const { labels, says } = pageTexts();
  byId('title').textContent = labels.spreadsheet;
  byId('loading').textContent = says.working;
}

start().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  byId('loading').textContent = `The preview cannot start. ${why}`;
});
