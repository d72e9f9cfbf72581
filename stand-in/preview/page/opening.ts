/**
 * What the page shows first. The address may ask for something, as links of other pages do: `?open=inUse` or `plain`, one of the samples, or
 * `file`, which was left for it, or `howTo`, how the add-on comes into Google Sheets; `&locale=de_DE` says in which language. It is asked once: a reload shows what is there by then. What somebody
 * has changed here stays, unless she says that it may go.
 */
import type { App } from './app';
import { takeHandedFile } from './handed-file';
import { showInstructions } from './instructions';
import { confirmed, openFile, openSample } from './menus';
import { pageTexts } from './page-language';
import { messageOf, tell } from './questions';
import type { StoredSpreadsheet } from './storage';

const KINDS = ['inUse', 'plain', 'file', 'howTo'] as const;

export interface Opening {
  readonly what: (typeof KINDS)[number];
  readonly locale: string | null;
}

export function takeOpening(): Opening | null {
  const asked = new URLSearchParams(location.search);
  const what = KINDS.find((kind) => kind === asked.get('open'));
  if (!what) return null;
  history.replaceState(null, '', location.pathname);
  return { what, locale: asked.get('locale') };
}

/** Shows something at once: what was asked for, or what has to be there before it can be asked whether it may go. */
export function showFirst(app: App, opening: Opening | null, stored: StoredSpreadsheet | null): void {
  const mayStay = !opening || opening.what === 'file' || opening.what === 'howTo';
  if (stored && (mayStay || stored.isChanged)) return app.reopen(stored);
  openAsked(app, opening);
}

/** What needs an answer, or time. */
export async function finishOpening(
  app: App,
  opening: Opening | null,
  stored: StoredSpreadsheet | null,
): Promise<void> {
  if (opening?.what === 'file') return openHanded(app);
  if (opening?.what === 'howTo') return showInstructions(app.index);
  if (opening && stored?.isChanged) await confirmed(app, () => openAsked(app, opening));
}

export async function openDropped(app: App, file: File): Promise<void> {
  await openFile(app, file.name, new Uint8Array(await file.arrayBuffer()));
}

function openAsked(app: App, opening: Opening | null): void {
  if (opening?.locale && opening.locale in app.index.samples) app.locale = opening.locale;
  app.isSampleInUse = opening?.what !== 'plain';
  openSample(app);
}

async function openHanded(app: App): Promise<void> {
  try {
    const file = await takeHandedFile();
    if (file) await openFile(app, file.name, file.bytes);
  } catch (error) {
    await tell(pageTexts().menus.open, messageOf(error));
  }
}
