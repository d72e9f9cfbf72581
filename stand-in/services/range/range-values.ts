/**
 * Range: contents. Values, display values, formulas, notes, and what empties cells. Texts are read as if typed, dates become serial
 * numbers in the spreadsheet's time zone, and the other way round. Works on whole blocks, because 100,000 rows come at once, and
 * changes nothing before all values were read.
 */
import { formatFormula, formulaFromR1C1, parseFormula } from '../../formulas/spelling/localize-formula';
import { moveFormula } from '../../formulas/spelling/shift-formula';
import { displayValue, isAutomaticFormat, isDateFormat } from '../../typing/format-content';
import { localeConventions } from '../../typing/locales';
import { parseTyped, type TypedContent } from '../../typing/parse-typed';
import { dateToSerial, isDate, serialToDate } from '../../typing/serial-date';
import { areaOf, forEachCell, mapCells } from '../../workbook/area';
import { withFormat } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type Area, type CellFormat, type Content } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { anyValue, isEnum, isMissing, orNull, tableOf, text } from '../calls/parameters';
import { changes, reads } from '../calls/service-class';
import type { World } from '../calls/world';
import {
  calculated,
  forEachWith,
  readsEach,
  readsFirst,
  requireShape,
  type OpenRange,
  type RangeMethods,
} from './range-base';
import { CONTENTS, clearParts } from './range-clear';
import { requireValid } from './validation-check';

export const rangeValues: RangeMethods = {
  getValue: calculated(
    readsFirst(({ sheet, workbook }, row, column) =>
      toScriptValue(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), workbook.timeZone),
    ),
  ),
  getValues: calculated(reads([], ({ sheet, area, workbook }) => readValues(sheet, area, workbook.timeZone))),
  getDisplayValue: calculated(readsFirst(shownText)),
  getDisplayValues: calculated(readsEach(shownText)),
  getFormula: readsFirst(typedFormula),
  getFormulas: readsEach(typedFormula),
  getNote: readsFirst(({ sheet }, row, column) => sheet.cells.extras(row, column).note),
  getNotes: readsEach(({ sheet }, row, column) => sheet.cells.extras(row, column).note),
  clearContent: changes([], (open) => clearParts(open, CONTENTS)),
  clearNote: changes([], (open) => clearParts(open, { note: '' })),
  clearDataValidations: changes([], (open) => clearParts(open, { validation: null })),

  setValue: changes([anyValue], (open, value) => {
    const { sheet, area, workbook, session } = open;
    const read = entryReader(workbook, session.world);
    writeEach(open, (row, column) => {
      const entry = read(value, sheet.formatAt(area.row + row, area.column + column));
      return movedEntry(entry, row, column);
    });
  }),

  setValues: changes([tableOf(anyValue)], ({ sheet, area, workbook, session }, values) => {
    requireShape(area, values);
    const read = entryReader(workbook, session.world);
    requireValid(workbook, sheet, area, (row, column) =>
      read(values[row - area.row]![column - area.column], sheet.formatAt(row, column)),
    );
    writeValues(sheet, area, values, read);
    workbook.touch(sheet, area);
  }),

  setFormula: changes([orNull(text)], (open, formula) => {
    const entry = formulaEntry(formula, open);
    writeEach(open, (row, column) => movedEntry(entry, row, column));
  }),

  setFormulas: changes([tableOf(orNull(text))], (open, formulas) => {
    requireShape(open.area, formulas);
    writeEach(open, (row, column) => formulaEntry(formulas[row]![column], open));
  }),

  setNote: changes([orNull(text)], ({ sheet, area }, note) =>
    forEachCell(area, (row, column) => sheet.setNote(row, column, note ?? '')),
  ),

  setNotes: changes([tableOf(orNull(text))], ({ sheet, area }, notes) =>
    forEachWith(area, notes, (row, column, note) => sheet.setNote(row, column, noteText(note))),
  ),
};

/** Writes the entry made for each cell, given its offset in the range; all are made before the first is written. */
function writeEach(
  open: OpenRange,
  entryAt: (rowOffset: number, columnOffset: number) => TypedContent,
): void {
  const { sheet, area, workbook } = open;
  const entries = mapCells(areaOf(0, 0, area.numRows, area.numColumns), entryAt);
  const entryOf = (row: number, column: number) => entries[row - area.row]![column - area.column]!;
  requireValid(workbook, sheet, area, entryOf);
  forEachCell(area, (row, column) => writeEntry(sheet, row, column, entryOf(row, column)));
  workbook.touch(sheet, area);
}

/** Relative to the sheet, not to the range. */
function shownText({ sheet, workbook }: OpenRange, row: number, column: number): string {
  return displayValue(sheet, row, column, workbook.locale);
}

function typedFormula({ sheet, workbook }: OpenRange, row: number, column: number): string {
  const formula = sheet.formulaAt(row, column);
  return formula === null ? '' : formatFormula(formula, workbook.locale);
}

function formulaEntry(formula: unknown, { workbook }: OpenRange): TypedContent {
  const typed = textOrBlank(formula);
  return typed === '' ? { content: '' } : { content: '', formula: parseFormula(typed, workbook.locale) };
}

function textOrBlank(value: unknown): string {
  return isMissing(value) ? '' : String(value);
}

/** setNotes writes whole numbers with ".0", as Google does (issue 429373214). */
function noteText(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : textOrBlank(value);
}

const MAX_CHARACTERS = 50000;

type EntryReader = (value: unknown, format: CellFormat) => TypedContent;

const BLANK: TypedContent = { content: '' };
/** Texts of a column come again soon, or are all different. */
const MOST_REMEMBERED = 1000;

function entryReader(workbook: Workbook, world: World): EntryReader {
  const { locale, timeZone } = workbook;
  const year = new Date(world.clock.now()).getFullYear();
  const typed = new Map<string, TypedContent>();
  const readText = (text: string, format: CellFormat): TypedContent => {
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

function readDate(value: Date, timeZone: string, locale: string): TypedContent {
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
function writeEntry(sheet: SheetModel, row: number, column: number, entry: TypedContent): void {
  if (entry.formula === undefined) sheet.setContent(row, column, entry.content);
  else sheet.setFormula(row, column, formulaFromR1C1(entry.formula, row, column));
  const { numberFormat } = entry;
  const format = sheet.formatAt(row, column);
  if (numberFormat !== undefined && isAutomaticFormat(format.numberFormat))
    sheet.cells.setFormat(row, column, withFormat(format, { numberFormat }));
}

/** Writes a block of script values; nothing is changed unless all of them can be read. */
function writeValues(
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly unknown[])[],
  read: EntryReader,
): void {
  /** Those with a formula or a number format. */
  const special: { readonly row: number; readonly column: number; readonly entry: TypedContent }[] = [];
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
function readValues(sheet: SheetModel, area: Area, timeZone: string): unknown[][] {
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

function toScriptValue(content: Content, numberFormat: string, timeZone: string): unknown {
  if (content instanceof CellError) return content.code;
  if (typeof content === 'number' && isDateFormat(numberFormat)) return serialToDate(content, timeZone);
  return content;
}

/** The entry for another cell of a range that is filled with one value: relative references move along. */
function movedEntry(entry: TypedContent, rows: number, columns: number): TypedContent {
  return entry.formula === undefined
    ? entry
    : { ...entry, formula: moveFormula(entry.formula, rows, columns) };
}
