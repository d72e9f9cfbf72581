/**
 * What a script gives to a cell ⇄ what the cell holds: texts are read as if typed, dates become serial numbers in the
 * spreadsheet's time zone, and the other way round. Works on whole blocks, because 100,000 rows come at once, and
 * changes nothing before all values were read.
 */
import { formulaFromR1C1 } from '../../formulas/spelling/localize-formula';
import { moveFormula } from '../../formulas/spelling/shift-formula';
import { isAutomaticFormat, isDateFormat } from '../../typing/format-content';
import { localeConventions } from '../../typing/locales';
import { parseTyped, type TypedContent } from '../../typing/parse-typed';
import { dateToSerial, isDate, serialToDate } from '../../typing/serial-date';
import { withFormat } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type Area, type CellFormat, type Content } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { isEnum } from '../calls/parameters';
import type { World } from '../calls/world';

const MAX_CHARACTERS = 50000;

/** What goes into a cell: a content or a formula, and the number format that a general cell takes from it. */
export type Entry = TypedContent;

export type EntryReader = (value: unknown, format: CellFormat) => Entry;

const BLANK: Entry = { content: '' };
/** Texts of a column come again soon, or are all different. */
const MOST_REMEMBERED = 1000;

export function entryReader(workbook: Workbook, world: World): EntryReader {
  const { locale, timeZone } = workbook;
  const year = new Date(world.clock.now()).getFullYear();
  const typed = new Map<string, Entry>();
  const readText = (text: string, format: CellFormat): Entry => {
    // "@", and "@STRING@" as older scripts write it.
    if (/^@(STRING@)?$/i.test(format.numberFormat)) return { content: withinLimit(text) };
    let entry = typed.get(text);
    if (!entry) {
      entry = parseTyped(withinLimit(text), '', locale, year);
      if (typed.size < MOST_REMEMBERED) typed.set(text, entry);
    }
    return entry;
  };
  return (value, format) => {
    if (typeof value === 'string') return value === '' ? BLANK : readText(value, format);
    if (typeof value === 'number')
      return { content: Number.isFinite(value) ? value : new CellError('#NUM!') };
    if (typeof value === 'boolean') return { content: value };
    if (value === null || value === undefined) return BLANK;
    if (isDate(value)) return readDate(value, timeZone, locale);
    return readText(textOfObject(value), format);
  };
}

function withinLimit(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  throw exception(
    `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
  );
}

function readDate(value: Date, timeZone: string, locale: string): Entry {
  const serial = dateToSerial(value, timeZone);
  if (Number.isNaN(serial)) return { content: new CellError('#NUM!') };
  const { datePattern } = localeConventions(locale);
  // A moment shows with 24 hours, as NOW() does, even where people type a.m. and p.m.
  return { content: serial, numberFormat: Number.isInteger(serial) ? datePattern : `${datePattern} H:mm:ss` };
}

/** Objects arrive in Java as maps and arrays and are written as Java writes them. */
function textOfObject(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@0';
  const isMap = typeof value === 'object' && value !== null && !isEnum(value);
  if (!isMap || Object.getPrototypeOf(value)?.constructor?.name !== 'Object') return String(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}=${String(part)}`)
    .join(', ')}}`;
}

/** Puts an entry into a cell. */
export function writeEntry(sheet: SheetModel, row: number, column: number, entry: Entry): void {
  if (entry.formula === undefined) sheet.setContent(row, column, entry.content);
  else sheet.setFormula(row, column, formulaFromR1C1(entry.formula, row, column));
  const { numberFormat } = entry;
  const format = sheet.formatAt(row, column);
  if (numberFormat !== undefined && isAutomaticFormat(format.numberFormat))
    sheet.setFormat(row, column, withFormat(format, { numberFormat }));
}

/** Writes a block of script values; nothing is changed unless all of them can be read. */
export function writeValues(
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly unknown[])[],
  read: EntryReader,
): void {
  /** Those with a formula or a number format. */
  const special: { readonly row: number; readonly column: number; readonly entry: Entry }[] = [];
  const readCell = (value: unknown, row: number, column: number): Content => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const entry = read(value, sheet.formatAt(row, column));
    if (entry.formula !== undefined || entry.numberFormat !== undefined) special.push({ row, column, entry });
    return entry.content;
  };
  const lines = values.map((line, down) =>
    line.map((value, right) => readCell(value, area.row + down, area.column + right)),
  );
  lines.forEach((contents, down) => writeContents(sheet, area.row + down, area.column, contents));
  for (const { row, column, entry } of special) writeEntry(sheet, row, column, entry);
}

/** Writes plain contents to a stretch of a row: the fast way of `sheet.setContent`. */
function writeContents(sheet: SheetModel, row: number, column: number, contents: readonly Content[]): void {
  const cells = sheet.cells.ownRow(row);
  if (cells.extras) {
    contents.forEach((content, offset) => sheet.setContent(row, column + offset, content));
    return;
  }
  while (cells.contents.length < column - 1) cells.contents.push('');
  for (let offset = 0; offset < contents.length; offset++)
    cells.contents[column - 1 + offset] = contents[offset]!;
}

/** What `getValues` gives: fresh arrays, '' for blanks, dates where the format says so, errors as their text. */
export function readValues(sheet: SheetModel, area: Area, timeZone: string): unknown[][] {
  const result: unknown[][] = [];
  for (let row = area.row; row < area.row + area.numRows; row++) {
    const cells = sheet.cells.rowAt(row);
    const line = new Array<unknown>(area.numColumns);
    for (let offset = 0; offset < area.numColumns; offset++) {
      const index = area.column - 1 + offset;
      const content = cells?.contents[index] ?? '';
      const isPlain =
        typeof content === 'string' ||
        (typeof content === 'number' && !cells?.formats?.[index] && !cells?.extras?.[index]);
      line[offset] = isPlain
        ? content
        : toScriptValue(content, sheet.numberFormatAt(row, index + 1), timeZone);
    }
    result.push(line);
  }
  return result;
}

export function toScriptValue(content: Content, numberFormat: string, timeZone: string): unknown {
  if (content instanceof CellError) return content.code;
  if (typeof content === 'number' && isDateFormat(numberFormat)) return serialToDate(content, timeZone);
  return content;
}

/** The entry for another cell of a range that is filled with one value: relative references move along. */
export function movedEntry(entry: Entry, rows: number, columns: number): Entry {
  return entry.formula === undefined
    ? entry
    : { ...entry, formula: moveFormula(entry.formula, rows, columns) };
}
