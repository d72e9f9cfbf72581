/**
 * What the page shows first. The address may ask for something, as links of other pages do: `?open=inUse` or `plain`, one of the samples, or
 * `file`, which was left for it, or `howTo`, how the add-on comes into Google Sheets; `&locale=de_DE` says in which language. It is asked once: a reload shows what is there by then. What somebody
 * has changed here stays, unless she says that it may go.
 */
import {
  DEFAULT_LOCALE,
  prepareSample,
  prepareStored,
  type Assets,
  type Prepared,
  type SampleKind,
} from './prepare';
import type { StoredSpreadsheet } from './storage';

const KINDS = ['inUse', 'plain', 'file', 'howTo'] as const;

export interface Opening {
  readonly what: (typeof KINDS)[number];
  readonly locale: string | null;
}

/** What is known when the page begins. */
export interface Beginning {
  readonly assets: Assets;
  /** What the address asks for. */
  readonly opening: Opening | null;
  /** What was typed before. */
  readonly stored: StoredSpreadsheet | null;
}

export function takeOpening(): Opening | null {
  const asked = new URLSearchParams(location.search);
  const what = KINDS.find((kind) => kind === asked.get('open'));
  if (!what) return null;
  history.replaceState(null, '', location.pathname);
  return { what, locale: asked.get('locale') };
}

/** Which sample is meant where none, or any, is asked for. */
export function sampleOf(opening: Opening | null): SampleKind {
  return opening?.what === 'plain' ? 'plain' : 'inUse';
}

/** What is shown at once: what was asked for, or what has to be there before it can be asked whether it may go. */
export async function prepareFirst(beginning: Beginning): Promise<Prepared> {
  const { assets, opening, stored } = beginning;
  const mayStay = !opening || opening.what === 'file' || opening.what === 'howTo';
  if (stored && (mayStay || stored.isChanged)) return prepareStored(assets, stored);
  return prepareSample(assets, localeOf(beginning), sampleOf(opening));
}

/** Language of what is opened anew. */
export function localeOf({ assets, opening, stored }: Beginning): string {
  const asked = opening?.locale;
  return asked && asked in assets.index.samples ? asked : (stored?.locale ?? DEFAULT_LOCALE);
}
