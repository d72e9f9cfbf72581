/**
 * Starts the preview: loads the add-on and what was typed before, and makes it ready. What shows it is large, and is read by the browser
 * meanwhile.
 */
import './preview.css';
import { loadAddOn, loadIndex } from './assets';
import { byId } from './element';
import { prepareFirst, takeOpening } from './opening';
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
  const prepared = prepareFirst(assets, opening, stored);
  const { showSpreadsheet } = await loading;
  await showSpreadsheet(assets, prepared, { opening, stored });
}

start().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  byId('loading').textContent = `The preview cannot start. ${why}`;
});
