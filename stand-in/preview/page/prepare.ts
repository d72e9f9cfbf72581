/**
 * The files beside the page, fetched by relative address, and spreadsheets with the add-on in them, made ready before anybody sees them: the
 * sample, what was here before, what comes from a file. Knows nothing of the grid, whose library takes longer to come than all of this.
 */
import { liveStory } from '../live-story';
import { PreviewSession, type AddOnFiles } from '../preview-session';
import type { PreviewIndex } from '../page-texts';
import { sampleWorkbook } from '../sample-workbook';
import { restoreSnapshot } from '../snapshot';
import type { OpenedFile } from './files';
import type { StoredSpreadsheet } from './storage';
import type { ListWords } from '../../files/read-csv';

export const DEFAULT_LOCALE = 'en_US';

/** What lies beside the page. */
export interface Assets {
  readonly addOn: AddOnFiles;
  readonly index: PreviewIndex;
}

/** As somebody keeps a list who has used the add-on for months, or the plain list that it was at first. */
export type SampleKind = 'inUse' | 'plain';

export interface Prepared {
  readonly session: PreviewSession;
  /** The .xlsx file it was opened from. */
  readonly file: Uint8Array | null;
  /** Whether something would be lost by opening another spreadsheet. */
  isChanged: boolean;
}

/** @param locale one of those that have a sample; any other gets the English one */
export async function prepareSample(
  { addOn, index }: Assets,
  locale: string,
  kind: SampleKind,
): Promise<Prepared> {
  const sample = index.samples[locale] ?? index.samples[DEFAULT_LOCALE]!;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const session = new PreviewSession({ addOn, locale });
  session.open(sampleWorkbook(sample, locale, timeZone));
  if (kind === 'inUse') await liveStory(session, sample.story);
  return { session, file: null, isChanged: false };
}

/** What was stored in this browser. */
export function prepareStored(
  { addOn }: Assets,
  { locale, workbook: snapshot, file, isChanged }: StoredSpreadsheet,
): Prepared {
  const session = new PreviewSession({ addOn, locale });
  const workbook = session.inspection.newWorkbook(snapshot.name);
  restoreSnapshot(workbook, snapshot);
  if (workbook.timeZone === '') workbook.timeZone = session.inspection.world.timeZone;
  session.open(workbook);
  return { session, file, isChanged };
}

/** What was read from a file; the spreadsheet speaks its language. */
export function prepareFile({ addOn }: Assets, { workbook, file, settle }: OpenedFile): Prepared {
  const session = new PreviewSession({ addOn, locale: workbook.locale });
  session.open(workbook);
  settle(session.addOn);
  return { session, file, isChanged: false };
}

export async function loadAddOn(): Promise<AddOnFiles> {
  const [code, dialogs, importPage, sidebar] = await Promise.all(
    ['Code.js', 'Dialog.html', 'Import.html', 'Page.html'].map((name) => fetchText(`add-on/${name}`)),
  );
  return { code: code!, html: { Dialog: dialogs!, Import: importPage!, Page: sidebar! } };
}

export async function loadIndex(): Promise<PreviewIndex> {
  return JSON.parse(await fetchText('preview.json')) as PreviewIndex;
}

/** What a file's words mean to the add-on: its build puts it beside the page. */
export async function loadListWords(): Promise<ListWords> {
  const { LIST_WORDS } = (await import(new URL('list-words.js', document.baseURI).href)) as {
    LIST_WORDS: ListWords;
  };
  return LIST_WORDS;
}

export async function loadExample(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(`examples/${encodeURIComponent(name)}`)).arrayBuffer());
}

async function fetchText(path: string): Promise<string> {
  return (await fetchFile(path)).text();
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Cannot load ${path}: the server answers ${response.status}.`);
  return response;
}
