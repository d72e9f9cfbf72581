/**
 * What the page shows first. The address may ask for something, as links of other pages do: `?open=inUse` or `plain`, one of the samples, or
 * `file`, which was left for it; `&locale=de_DE` says in which language. It is asked once: a reload shows what is there by then. What somebody
 * has changed here stays, unless she says that it may go.
 */
import type { App } from './app';
import { takeHandedFile } from './handed-file';
import { confirmed, openFile, openSample } from './menus';
import { messageOf, tell } from './questions';
import type { StoredSpreadsheet } from './storage';

export interface Opening {
  readonly what: 'inUse' | 'plain' | 'file';
  readonly locale: string | null;
}

const KINDS = ['inUse', 'plain', 'file'] as const;

export function takeOpening(): Opening | null {
  const asked = new URLSearchParams(location.search);
  const what = KINDS.find((kind) => kind === asked.get('open'));
  if (!what) return null;
  history.replaceState(null, '', location.pathname);
  return { what, locale: asked.get('locale') };
}

/** Shows something at once: what was asked for, or what has to be there before it can be asked whether it may go. */
export function showFirst(app: App, opening: Opening | null, stored: StoredSpreadsheet | null): void {
  if (stored && (!opening || stored.isChanged || opening.what === 'file')) return app.reopen(stored);
  openAsked(app, opening);
}

/** What needs an answer, or time. */
export async function finishOpening(
  app: App,
  opening: Opening | null,
  stored: StoredSpreadsheet | null,
): Promise<void> {
  if (opening?.what === 'file') return openHanded(app);
  if (opening && stored?.isChanged) await confirmed(app, () => openAsked(app, opening));
}

export async function openDropped(app: App, file: File): Promise<void> {
  await openFile(app, file.name, new Uint8Array(await file.arrayBuffer()));
}

function openAsked(app: App, opening: Opening | null): void {
  if (opening?.locale && opening.locale in app.index.samples) app.locale = opening.locale;
  app.isSampleInUse = !opening || opening.what === 'inUse';
  openSample(app);
}

async function openHanded(app: App): Promise<void> {
  try {
    const file = await takeHandedFile();
    if (file) await openFile(app, file.name, file.bytes);
  } catch (error) {
    await tell('Open', messageOf(error));
  }
}
