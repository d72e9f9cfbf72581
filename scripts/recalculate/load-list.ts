/** A file of the user's → a workbook. What kind of file it is shows in its bytes, not in its name. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { describeFinding, describeStrays } from '../../stand-in/files/describe-finding';
import { FileError } from '../../stand-in/files/file-error';
import { readCsv } from '../../stand-in/files/read-csv';
import { readXlsx, type XlsxFile } from '../../stand-in/files/read-xlsx';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { normalizeHeader } from '../../src/addon/tabs/headers';
import { ALL_TEXTS } from '../../src/i18n/languages';
import { CommandError } from './command-error';
import { LIST_WORDS } from './list-words';

export interface LoadedList {
  readonly workbook: Workbook;
  /** null for a csv file. */
  readonly xlsx: XlsxFile | null;
  /** What the file does not say and had to be found out, in sentences. */
  readonly findings: readonly string[];
}

export interface LoadOptions {
  readonly locale: string | null;
  readonly timeZone: string;
  /** That of dates in a table that name none; left out: the present one. */
  readonly currentYear?: number;
}

/** A list of 100,000 clients has 15. */
const MOST_MEGABYTES = 200;

/** @throws CommandError when the file cannot be read or holds nothing */
export async function loadList(path: string, options: LoadOptions): Promise<LoadedList> {
  try {
    const bytes = await readBounded(path);
    const list = await readList(bytes, path, options);
    if (list.workbook.sheets.every((sheet) => sheet.cells.extent().lastRow === 0))
      throw new FileError('it is empty');
    return list;
  } catch (error) {
    if (error instanceof FileError) throw new CommandError(`Cannot read ${path}: ${error.message}.`);
    throw error;
  }
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_MEGABYTES * 1_000_000) return await readFile(path);
  } catch (error) {
    throw new FileError(reasonOf(error as NodeJS.ErrnoException));
  }
  throw new FileError(`it has more than ${MOST_MEGABYTES} MB, which is more than can be read here`);
}

async function readList(bytes: Buffer, path: string, options: LoadOptions): Promise<LoadedList> {
  const { locale, timeZone, currentYear } = options;
  const name = basename(path, extname(path));
  refuseOtherFormats(bytes, path);
  if (isZip(bytes) || isOldOffice(bytes)) {
    const xlsx = await readXlsx(bytes, { name, timeZone, locale: locale ?? LIST_WORDS.localeOfWorkbook });
    return { workbook: xlsx.workbook, xlsx, findings: xlsx.strays.flatMap(describeStrays) };
  }
  if (/\.(xlsx|xlsm)$/i.test(path))
    throw new FileError(bytes.length === 0 ? 'it is empty' : 'it is not an .xlsx file, or it is damaged');
  const { workbook, findings } = readCsv(bytes, {
    name,
    timeZone,
    currentYear,
    sheetName: sheetNameFor(name),
    ...LIST_WORDS,
    locale: locale ?? LIST_WORDS.localeOfTable,
  });
  return { workbook, xlsx: null, findings: findings.map(describeFinding) };
}

/** A file may be called like one of the add-on's other tabs, which its list is not. */
function sheetNameFor(name: string): string {
  const bare = name.replace(/[[\]*?:/\\]/g, ' ').trim();
  const taken = ALL_TEXTS.flatMap(({ tabs }) => Object.values(tabs).filter((tab) => tab !== tabs.clients));
  const isTaken = taken.some((tab) => normalizeHeader(tab) === normalizeHeader(bare));
  return (isTaken ? `${bare} list` : bare).slice(0, 100) || 'Sheet1';
}

/** @throws CommandError naming the tabs there are */
export function chooseTab({ workbook }: LoadedList, name: string): void {
  const sheet = workbook.sheetByNameIgnoringCase(name.trim());
  if (!sheet) {
    const names = workbook.sheets.map((each) => `"${each.name}"`).join(', ');
    throw new CommandError(
      `There is no tab "${name}"; there ${workbook.sheets.length > 1 ? 'are' : 'is'} ${names}.`,
    );
  }
  workbook.activeSheetId = sheet.id;
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK';
}

function isOldOffice(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';
}

function refuseOtherFormats(bytes: Buffer, path: string): void {
  const start = bytes.subarray(0, 200).toString('latin1');
  if (isZip(bytes) && start.includes('application/vnd.oasis.opendocument')) {
    throw new FileError('it is an OpenDocument file; save it as .xlsx or .csv');
  }
  if (start.startsWith('%PDF')) throw new FileError('it is a PDF; export the list as .xlsx or .csv');
  if (/^\s*(<!doctype html|<html)/i.test(start)) {
    throw new FileError('it is a web page; export the list as .xlsx or .csv');
  }
  if (/^(\u00ef\u00bb\u00bf)?<\?xml/.test(start))
    throw new FileError('it is an XML file; save it as .xlsx or .csv');
  if (/\.(ods|xls|xlsb|numbers|pdf)$/i.test(path) && !isZip(bytes) && !isOldOffice(bytes)) {
    throw new FileError('only .xlsx and .csv files can be read');
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not allowed';
    default:
      return error.message;
  }
}
