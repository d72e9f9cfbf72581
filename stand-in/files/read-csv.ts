/**
 * A csv file → a workbook of one sheet. Fields are entered as if typed in a locale, each column in its own notation; what
 * the file itself does not say, and had to be found out, is told.
 */
import { localeConventions } from '../typing/locales';
import { formatChanger } from '../workbook/cell-format';
import { remembered } from '../workbook/remembered';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from '../workbook/sheet-model';
import { Workbook } from '../workbook/workbook';
import { decodeText, isUnusual, type TextEncoding } from './decode-text';
import { entryOf, readNotation, type ColumnNotation, type Entered, type EntrySettings } from './enter-field';
import { FileError } from './file-error';
import { parseCsvText, type CsvTable } from './parse-csv-text';

export interface ReadCsvOptions {
  /** Of the spreadsheet; a function decides when the rows are there. Guessed if left out. */
  readonly locale?: string | ((table: CsvTable) => string);
  readonly timeZone?: string;
  readonly name?: string;
  readonly sheetName?: string;
  /** For dates typed without a year, which stay text unless they have a month's name. */
  readonly currentYear?: number;
  /** Of two readings of bytes that say nothing themselves; more than 0 where the first makes more sense. */
  readonly isLikelier?: (a: string, b: string) => number;
  /** Whether a column under this header holds names, which stay the texts that they are: a client may be called 4711. */
  readonly holdsNames?: (header: string) => boolean;
}

/** What the words in a file mean to an add-on; the stand-in itself knows none. */
export interface ListWords extends Required<Pick<ReadCsvOptions, 'isLikelier' | 'holdsNames'>> {
  localeOfTable(table: CsvTable): string;
  localeOfWorkbook(workbook: Workbook): string;
}

/** What was found out about the file, to be told. */
export type CsvFinding =
  | { readonly kind: 'encoding'; readonly encoding: TextEncoding }
  | {
      readonly kind: 'dateOrder';
      readonly column: string;
      readonly order: 'DMY' | 'MDY';
      readonly proof: string;
    }
  | {
      /** More fields than headers: a mark inside a name or a number has cut it. */
      readonly kind: 'tooManyFields';
      readonly rowNumbers: readonly number[];
      readonly delimiter: string;
    };

interface CsvFile {
  readonly workbook: Workbook;
  readonly table: CsvTable;
  readonly findings: readonly CsvFinding[];
}

/** @throws FileError when there is no text, nothing but blanks, or a line that can be read in no way */
export function readCsv(bytes: Uint8Array, options: ReadCsvOptions = {}): CsvFile {
  const { text, encoding } = decodeText(bytes, options.isLikelier);
  if (/^[\s;,|"\uFEFF]*$/.test(text)) throw new FileError('it is empty');
  const table = parseCsvText(text);
  const { locale = guessCsvLocale, name, timeZone, sheetName = 'Sheet1' } = options;
  const told = typeof locale === 'string' ? locale : locale(table);
  const workbook = new Workbook({ name, timeZone, locale: told });
  const columns = readColumns(table, workbook.locale);
  const rows = Math.max(DEFAULT_ROWS, table.rows.length);
  const sheet = workbook.addSheet(sheetName, { rows, columns: Math.max(DEFAULT_COLUMNS, columns.length) });
  fillSheet(sheet, table, columns, { ...options, workbook });
  workbook.touch();
  const { dateOrder: usual } = localeConventions(workbook.locale);
  const orders = columns.filter(({ dateOrder }) => dateOrder !== usual).flatMap(orderFinding);
  const unusual = isUnusual(encoding) ? [{ kind: 'encoding', encoding } as const] : [];
  return { workbook, table, findings: [...unusual, ...orders, ...longRows(table)] };
}

/** Rows longer than the header and than most others. The header is the first full row, or, where a legend stands above it, behind a gap. */
function longRows({ rows, delimiter }: CsvTable): CsvFinding[] {
  const lengths = rows.map(filledLength);
  const isTitle = (row: readonly string[]): boolean => row.filter((field) => field.trim() !== '').length < 2;
  const first = rows.findIndex((row) => !isTitle(row));
  const isHeader = (row: readonly string[], at: number): boolean =>
    lengths[at - 1] === 0 && lengths[at]! > lengths[first]! && !/\d/.test(row.join(''));
  const belowLegend = rows.findIndex((row, at) => at > first && isHeader(row, at));
  const header = lengths[belowLegend === -1 ? first : belowLegend] ?? 0;
  const longer = lengths.flatMap((length, at) => (length > header ? [at + 1] : []));
  const isUsual = longer.length * 2 > lengths.length - 1;
  return longer.length === 0 || isUsual ? [] : [{ kind: 'tooManyFields', rowNumbers: longer, delimiter }];
}

function filledLength(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1]!.trim() === '') length--;
  return length;
}

interface Column extends ColumnNotation {
  /** The first texts of the column, one of which is its header. */
  readonly headers: readonly string[];
}

/** A title and a line of groups may stand above the headers. */
const HEADER_ROWS = 10;

function readColumns({ rows, decimal }: CsvTable, locale: string): Column[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const { dateOrder } = localeConventions(locale);
  return Array.from({ length: width }, (_unused, index) => {
    const fields = rows.map((row) => (row[index] ?? '').trim());
    const headers = fields.slice(0, HEADER_ROWS).filter((field) => /\p{L}/u.test(field));
    return { ...readNotation(fields, decimal, dateOrder), headers };
  });
}

function orderFinding({ dateOrder, orderProof, headers }: Column): CsvFinding[] {
  if (dateOrder === null || orderProof === null) return [];
  return [{ kind: 'dateOrder', column: headers[0] ?? '', order: dateOrder, proof: orderProof }];
}

function fillSheet(
  sheet: SheetModel,
  { rows }: CsvTable,
  columns: readonly Column[],
  { workbook, holdsNames = () => false, currentYear }: ReadCsvOptions & { readonly workbook: Workbook },
): void {
  const { locale, timeZone } = workbook;
  const settings: EntrySettings = { locale, timeZone, currentYear: currentYear ?? new Date().getFullYear() };
  const entries = columns.map((column) =>
    column.headers.some(holdsNames)
      ? (field: string): Entered => ({ content: field.trim() === '' ? '' : field })
      : entryOf(column, settings),
  );
  const changerFor = remembered((numberFormat: string) => formatChanger({ numberFormat }));
  rows.forEach((row, rowIndex) => {
    row.forEach((field, index) => {
      if (field === '') return;
      const { content, numberFormat } = entries[index]!(field);
      if (content === '') return;
      sheet.setContent(rowIndex + 1, index + 1, content);
      if (numberFormat === undefined) return;
      const before = sheet.formatAt(rowIndex + 1, index + 1);
      sheet.cells.setFormat(rowIndex + 1, index + 1, changerFor(numberFormat)(before));
    });
  });
}

/** `;` between fields and a comma as decimal mark is what a German Sheets exports. */
export function guessCsvLocale({ decimal, delimiter, rows }: CsvTable): string {
  if (decimal === ',') return 'de_DE';
  const hasGermanDates = (): boolean =>
    rows.some((row) => row.some((field) => /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(field.trim())));
  return decimal === null && delimiter === ';' && hasGermanDates() ? 'de_DE' : 'en_US';
}
