/**
 * A file on its way from one page to the spreadsheet: the page in which it was chosen leaves it in the browser's own database, and the
 * spreadsheet takes it from there. No server sees it.
 */
import { inStore } from './database';

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEY = 'handed over';

/** @throws Error where the browser keeps nothing */
export async function handOver(file: HandedFile): Promise<void> {
  await inStore('readwrite', (entries) => entries.put(file, KEY));
}

/** Gives the file once. */
export async function takeHandedFile(): Promise<HandedFile | undefined> {
  const file = (await inStore('readonly', (entries) => entries.get(KEY))) as HandedFile | undefined;
  await inStore('readwrite', (entries) => entries.delete(KEY));
  return file;
}
