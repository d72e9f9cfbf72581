/** A file of hers → tables, in pieces: between them the page shows how far it is, and can be told to stop. Nothing leaves the page. */
import { calendarTable } from '../../core/imports/calendar/calendar-table';
import type { CalendarView } from '../../core/imports/calendar/calendar-times';
import { isCalendar } from '../../core/imports/calendar/parse-calendar';
import { csvRows } from '../../core/imports/csv-rows';
import { camtTable, isCamt } from '../../core/imports/statement/camt-table';
import { isStatement, statementTable } from '../../core/imports/statement/statement-table';
import type { ImportTable } from '../../core/imports/types';
import type { CellValue } from '../../core/types';
import { decodeEntities } from './decode-entities';
import { decodeText } from './decode-text';
import { xlsxSheets, type XlsxSheet } from './xlsx-sheets';
import { zipTexts } from './zip-texts';

/** A file of the browser, or of a disk. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** More than a spreadsheet takes at once. */
export const MOST_ROWS = 200_000;
export const MOST_MEGABYTES = 100;

/** One table of a file: an Excel file may have several. */
export interface NamedTable {
  readonly name: string;
  readonly table: ImportTable;
}

export type Refusal = 'tooLarge' | 'tooManyRows' | 'unreadable' | 'oldExcel' | 'empty';

/** Why a file cannot be used. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** She does not want it any more. */
export class Stopped extends Error {}

export interface Watch {
  /** @param rows read so far */
  readonly onProgress: (rows: number) => void;
  readonly isStopped: () => boolean;
}

/** As long as a page may be busy and still feel at hand. */
const PIECE_MILLISECONDS = 30;

/**
 * @param view what reading calendars needs to know
 * @throws RefusedFile, or Stopped
 */
export async function readFile(file: ChosenFile, watch: Watch, view: CalendarView): Promise<NamedTable[]> {
  if (file.size > MOST_MEGABYTES * 1e6) throw new RefusedFile('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tables = await tablesOf(file.name, bytes, watch, view);
  const filled = tables.filter(({ table }) => table.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new RefusedFile('empty');
  return filled;
}

/** A PDF begins as a text does; in others are signs that steer machines and are neither line breaks nor tabs. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /^%PDF-|[\0-\x08\x0e-\x1a]/;
/** HTML, XML and JSON. */
const MARKUP = /^\s*(?:<[!?a-z]|[{[]\s*[{["])/i;

async function tablesOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  watch: Watch,
  view: CalendarView,
): Promise<NamedTable[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new RefusedFile('oldExcel');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readSheets(name, bytes, watch);
  const text = decodeText(bytes);
  if (NO_TEXT.test(text)) throw new RefusedFile('unreadable');
  if (isCamt(text)) return [{ name, table: await takeRows(statementRows(text), watch) }];
  // Many programs call a page of the web .xls.
  if (MARKUP.test(text)) throw new RefusedFile(/\.xls$/i.test(name) ? 'oldExcel' : 'unreadable');
  return [{ name, table: await takeRows(rowsOf(text, view), watch) }];
}

function rowsOf(text: string, view: CalendarView): Iterable<string[]> {
  if (isCalendar(text)) return calendarTable(text, view);
  return isStatement(text) ? statementTable(text) : plainRows(csvRows(text));
}

/** As programs write that nothing is there. */
const NOTHING = /^(?:null|NULL|None|NaN|undefined|#N\/A)$/;

function statementRows(xml: string): string[][] {
  return camtTable(xml).map((row) => row.map(decodeEntities));
}

function* plainRows(rows: Iterable<string[]>): Generator<string[]> {
  for (const row of rows) yield row.map((field) => (NOTHING.test(field) ? '' : decodeEntities(field)));
}

async function readSheets(name: string, bytes: Uint8Array<ArrayBuffer>, watch: Watch): Promise<NamedTable[]> {
  const sheets = await xlsxSheets(bytes).catch(() => statementsIn(bytes));
  const tables: NamedTable[] = [];
  for (const sheet of sheets) {
    const table = await takeRows(sheet.rows(), watch);
    tables.push({ name: sheets.length === 1 ? name : `${name} · ${sheet.name}`, table });
  }
  return tables;
}

/** Banks hand out an archive with a statement for each day. */
async function statementsIn(bytes: Uint8Array<ArrayBuffer>): Promise<XlsxSheet[]> {
  const texts = await zipTexts(bytes, (part) => /\.xml$/i.test(part)).catch(() => new Map<string, string>());
  const statements = [...texts].filter(([, text]) => isCamt(text));
  if (statements.length === 0) throw new RefusedFile('unreadable');
  return statements.map(([name, text]) => ({ name, rows: () => statementRows(text) }));
}

async function takeRows(
  rows: Iterable<CellValue[]>,
  { onProgress, isStopped }: Watch,
): Promise<CellValue[][]> {
  const table: CellValue[][] = [];
  let pieceBegan = Date.now();
  for (const row of rows) {
    table.push(row);
    if (table.length > MOST_ROWS) throw new RefusedFile('tooManyRows');
    if (table.length % 100 !== 0 || Date.now() - pieceBegan < PIECE_MILLISECONDS) continue;
    onProgress(table.length);
    await nextTurn();
    if (isStopped()) throw new Stopped();
    pieceBegan = Date.now();
  }
  return table;
}

/** Lets the page draw and answer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
