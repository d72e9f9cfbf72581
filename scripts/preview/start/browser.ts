/**
 * What moves in the page to start at: it goes on to the visitor's language, hands a chosen file to the spreadsheet, remembers what is open
 * there, and keeps the page for when there is no connection. The file never leaves the browser.
 */
import { LANGUAGES } from '../../../src/i18n/types/texts';
import { acceptDroppedFile } from '../../../stand-in/preview/page/dropped-file';
import { byId } from '../../../stand-in/preview/page/element';
import { handOver } from '../../../stand-in/preview/page/database';
import { loadStored } from '../../../stand-in/preview/page/storage';

const { documentElement: root } = document;

if (root.hasAttribute('data-front')) goToLanguage();
document.addEventListener('DOMContentLoaded', start);

/** Before anything is drawn. Whoever chooses a language is on that language's own page. */
function goToLanguage(): void {
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]!);
  const named = spoken.map((each) => (each === 'no' || each === 'nn' ? 'nb' : each));
  const language = named.find((each) => LANGUAGES.some((own) => own === each)) ?? root.lang;
  if (language !== root.lang) location.replace(`${language}.html`);
}

function start(): void {
  const input = byId('file') as HTMLInputElement;
  const open = (file: File): void =>
    void handFile(file).then(
      () => location.assign(input.dataset['opens']!),
      () => say('refused'),
    );
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) open(file);
  });
  acceptDroppedFile(open, (isOver) => document.body.classList.toggle('dragging', isOver));
  void offerToGoOn().catch(() => undefined);
  void keepForLater().catch(() => undefined);
}

async function handFile(file: File): Promise<void> {
  await handOver({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function offerToGoOn(): Promise<void> {
  const stored = await loadStored();
  if (!stored) return;
  const line = byId('go-on');
  line.querySelector('strong')!.textContent = stored.workbook.name;
  line.hidden = false;
}

async function keepForLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('service-worker.js');
  await navigator.serviceWorker.ready;
  say('offline');
}

/** Lines that are heard when they come wait beside their place. */
function say(id: 'offline' | 'refused'): void {
  const line = byId(id);
  line.textContent = line.dataset['text']!;
}
