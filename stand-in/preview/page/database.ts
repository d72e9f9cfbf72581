/**
 * The browser's own database, in which the preview keeps what is open. Private windows of some browsers have none. In it lies too a file on
 * its way from the page in which it was chosen to the spreadsheet; no server sees it.
 */

const DATABASE = 'client-tiers-preview';
const STORE = 'spreadsheets';

/** @returns what the request gives; rejects with a sentence where the browser refuses */
export function inStore(
  mode: IDBTransactionMode,
  act: (entries: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () =>
      reject(new Error(`Cannot open the browser's database: ${opening.error?.message}`));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      const closed = (then: () => void) => () => {
        database.close();
        then();
      };
      transaction.oncomplete = closed(() => resolve(request.result));
      transaction.onabort = closed(() =>
        reject(new Error(`Cannot use the browser's database: ${transaction.error?.message}`)),
      );
    };
  });
}

interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KEY = 'handed over';

/** Leaves a file for the spreadsheet. @throws Error where the browser keeps nothing */
export async function handOver(file: HandedFile): Promise<void> {
  await inStore('readwrite', (entries) => entries.put(file, KEY));
}

/** Gives the file that was left, once. */
export async function takeHandedFile(): Promise<HandedFile | undefined> {
  const file = (await inStore('readonly', (entries) => entries.get(KEY))) as HandedFile | undefined;
  await inStore('readwrite', (entries) => entries.delete(KEY));
  return file;
}
