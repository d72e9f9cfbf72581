/**
 * A csv file → a workbook of one sheet. Fields are entered as if typed in a locale, except that nothing ever becomes a
 * formula, and that what only looks like a number (postcodes, telephone and account numbers) stays text.
 */
import { isDateFormat } from '../typing/format-content';
import { localeConventions } from '../typing/locales';
import { parseTyped, type TypedContent } from '../typing/parse-typed';
import { withFormat } from '../workbook/cell-format';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../workbook/sheet-model';
import { Workbook } from '../workbook/workbook';
import { decodeText } from './decode-text';
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
}

export interface CsvFile {
  readonly workbook: Workbook;
  readonly table: CsvTable;
}

/** @throws FileError when there is no text, or nothing but blanks */
export function readCsv(bytes: Uint8Array, options: ReadCsvOptions = {}): CsvFile {
  const { text } = decodeText(bytes);
  const table = parseCsvText(text);
  if (/^[\s;,|"\uFEFF]*$/.test(text)) throw new FileError('it is empty');
  const { locale = guessCsvLocale, name, timeZone, sheetName = 'Sheet1' } = options;
  const workbook = new Workbook({
    name,
    timeZone,
    locale: typeof locale === 'string' ? locale : locale(table),
  });
  const columns = Math.max(DEFAULT_COLUMNS, ...table.rows.map(({ length }) => length));
  const sheet = workbook.addSheet(sheetName, { rows: Math.max(DEFAULT_ROWS, table.rows.length), columns });
  const enter = createEntry(workbook.locale, table.decimal, options.currentYear ?? new Date().getFullYear());
  table.rows.forEach((row, rowIndex) => {
    row.forEach((field, columnIndex) => {
      const { content, numberFormat } = enter(field);
      if (content === '') return;
      sheet.setContent(rowIndex + 1, columnIndex + 1, content);
      if (numberFormat === undefined) return;
      const format = sheet.formatAt(rowIndex + 1, columnIndex + 1);
      sheet.setFormat(rowIndex + 1, columnIndex + 1, withFormat(format, { numberFormat }));
    });
  });
  workbook.touch();
  return { workbook, table };
}

/** `;` between fields and a comma as decimal mark is what a German Sheets exports. */
export function guessCsvLocale({ decimal, delimiter, rows }: CsvTable): string {
  if (decimal === ',') return 'de_DE';
  const hasGermanDates = rows.some((row) =>
    row.some((field) => /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(field.trim())),
  );
  return decimal === null && delimiter === ';' && hasGermanDates ? 'de_DE' : 'en_US';
}

type Enter = (field: string) => Pick<TypedContent, 'content' | 'numberFormat'>;

/** A file may use another decimal mark than the locale of its language has: its own counts. */
function createEntry(locale: string, decimal: CsvTable['decimal'], currentYear: number): Enter {
  const isForeign = decimal !== null && localeConventions(locale).decimal !== decimal;
  const numberLocale = isForeign ? (decimal === ',' ? 'de_DE' : 'en_US') : locale;
  return (field) => {
    const text = field.trim();
    if (!isValue(text)) return { content: /^\s*$/.test(field) ? '' : field };
    const typed = parseTyped(text, '', locale, currentYear);
    const isDate = isDateFormat(typed.numberFormat ?? '');
    if (isDate) return isWholeMoment(text) ? typed : { content: field };
    const value = isForeign ? parseTyped(text, '', numberLocale, currentYear) : typed;
    if (value.formula !== undefined || isDateFormat(value.numberFormat ?? '')) return { content: field };
    return typeof value.content === 'string' ? { content: field } : value;
  };
}

/** Whether a field may become anything but text. */
function isValue(text: string): boolean {
  if (text === '') return false;
  const isCode = /^0\d/.test(text) && /^\d+$/.test(text);
  const isTooLong = /^-?\d{16,}$/.test(text);
  return !isCode && !isTooLong;
}

/** A date with all its parts, or with a month's name, or a time: 1/2 is more likely half of something. */
function isWholeMoment(text: string): boolean {
  return /(\d+\D+){2}\d/.test(text) || /[\p{L}:]/u.test(text);
}
