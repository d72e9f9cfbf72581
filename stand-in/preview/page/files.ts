/** Opening and downloading files: everything stays in the browser. */
import type { AddOn } from '../../add-on';
import { describeFinding, describeStrays } from '../../files/describe-finding';
import { readCsv, type ListWords } from '../../files/read-csv';
import { readXlsx, type XlsxFile } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';
import type { Workbook } from '../../workbook/workbook';
import { restoreSnapshot, type WorkbookSnapshot } from '../snapshot';
import { element } from './element';

export interface OpenedFile {
  readonly workbook: Workbook;
  /** Bytes of an .xlsx file, for writing into it later. */
  readonly file: Uint8Array | null;
  /** Calculates it once it is open. */
  readonly settle: (addOn: AddOn) => void;
  /** What the file does not say and had to be found out, in sentences. */
  readonly findings: readonly string[];
}

/**
 * The spreadsheet speaks the language of the list.
 *
 * @throws Error that names the file and says why it cannot be read
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  { timeZone, words }: { timeZone: string; words: ListWords },
): Promise<OpenedFile> {
  const title = name.replace(/\.[^.]+$/, '');
  try {
    if (!/\.(csv|tsv|txt)$/i.test(name)) {
      const xlsx = await readXlsx(bytes, { locale: words.localeOfWorkbook, timeZone, name: title });
      const findings = xlsx.strays.flatMap(describeStrays);
      return { workbook: xlsx.workbook, file: bytes, findings, settle: (addOn) => settle(xlsx, addOn) };
    }
    const options = { ...words, locale: words.localeOfTable, timeZone, name: title };
    const { workbook, findings } = readCsv(bytes, options);
    return { workbook, file: null, findings: findings.map(describeFinding), settle: () => undefined };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot open ${name}: ${why}.`, { cause: error });
  }
}

/** Formulas of the file that cannot be calculated here keep its results. */
function settle({ source, calculated }: XlsxFile, addOn: AddOn): void {
  source.settle(calculated, (formula) => addOn.isCalledIn(formula));
}

/** The workbook as .xlsx; one that was opened from a file is written into it, so that nothing of it is lost. */
export async function xlsxBytes(
  { workbook, addOn }: { readonly workbook: Workbook; readonly addOn: AddOn },
  snapshot: WorkbookSnapshot,
  file: Uint8Array | null,
): Promise<Uint8Array> {
  if (!file) return writeXlsx(workbook);
  const { locale, timeZone } = workbook;
  const reading = await readXlsx(file, { locale, timeZone, name: workbook.name });
  reading.workbook.engine = workbook.engine;
  settle(reading, addOn);
  restoreSnapshot(reading.workbook, snapshot);
  return writeXlsx(reading.workbook, reading.source);
}

/** Lets the user choose a file. */
export function chooseFile(onChosen: (name: string, bytes: Uint8Array) => void): void {
  const input = element('input', { type: 'file', accept: '.xlsx,.csv,.tsv,.txt' });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void chosen.arrayBuffer().then((buffer) => onChosen(chosen.name, new Uint8Array(buffer)));
  });
  input.click();
}

export function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
