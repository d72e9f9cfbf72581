/**
 * Range: contents. Values, display values, formulas, notes, and what empties cells.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- Google declares the values of cells as any */
import { formatFormula } from '../../formulas/spelling/localize-formula';
import { formatContent } from '../../typing/format-content';
import { areaOf } from '../../workbook/area';
import { anyValue, orNull, text } from '../calls/parameters';
import {
  forEachCell,
  mapCells,
  openForContents,
  openForReading,
  openForWriting,
  requireShape,
  tableOf,
  type OpenRange,
  type RangeBase,
} from './range-base';
import { clearParts } from './range-clear';
import {
  canonicalFormula,
  entryReader,
  movedEntry,
  readValues,
  toScriptValue,
  writeEntry,
  writeValues,
  type Entry,
} from './range-content';
import { requireValid } from './range-validation';

type Table<T> = T[][];

export const rangeValues = {
  getValue(this: RangeBase): any {
    const { sheet, area, workbook } = openForContents(this, 'getValue');
    const content = sheet.contentAt(area.row, area.column);
    return toScriptValue(content, sheet.numberFormatAt(area.row, area.column), workbook.timeZone);
  },

  getValues(this: RangeBase): any[][] {
    const { sheet, area, workbook } = openForContents(this, 'getValues');
    return readValues(sheet, area, workbook.timeZone);
  },

  getDisplayValue(this: RangeBase): string {
    const open = openForContents(this, 'getDisplayValue');
    return displayValue(open, open.area.row, open.area.column);
  },

  getDisplayValues(this: RangeBase): Table<string> {
    const open = openForContents(this, 'getDisplayValues');
    return mapCells(open.area, (row, column) => displayValue(open, row, column));
  },

  getFormula(this: RangeBase): string {
    const open = openForReading(this, 'getFormula');
    return typedFormula(open, open.area.row, open.area.column);
  },

  getFormulas(this: RangeBase): Table<string> {
    const open = openForReading(this, 'getFormulas');
    return mapCells(open.area, (row, column) => typedFormula(open, row, column));
  },

  getNote(this: RangeBase): string {
    const { sheet, area } = openForReading(this, 'getNote');
    return sheet.noteAt(area.row, area.column);
  },

  getNotes(this: RangeBase): Table<string> {
    const { sheet, area } = openForReading(this, 'getNotes');
    return mapCells(area, (row, column) => sheet.noteAt(row, column));
  },

  clearContent<Target extends RangeBase>(this: Target): Target {
    clearParts(openForWriting(this, 'clearContent'), { contents: true });
    return this;
  },

  clearNote<Target extends RangeBase>(this: Target): Target {
    clearParts(openForWriting(this, 'clearNote'), { notes: true });
    return this;
  },

  clearDataValidations<Target extends RangeBase>(this: Target): Target {
    clearParts(openForWriting(this, 'clearDataValidations'), { validations: true });
    return this;
  },

  setValue<Target extends RangeBase>(this: Target, ...args: [value: any]): Target {
    const open = openForWriting(this, 'setValue', args, [anyValue]);
    const { sheet, area, workbook, session } = open;
    const reader = entryReader(workbook, session.world);
    writeEach(open, (row, column) => {
      const entry = reader.read(args[0], sheet.formatAt(area.row + row, area.column + column));
      return movedEntry(entry, row, column);
    });
    return this;
  },

  setValues<Target extends RangeBase>(this: Target, ...args: [values: any[][]]): Target {
    const { sheet, area, workbook, session } = openForWriting(this, 'setValues', args, [tableOf(anyValue)]);
    const [values] = args;
    requireShape(area, values);
    const reader = entryReader(workbook, session.world);
    requireValid(workbook, sheet, area, (row, column) =>
      reader.read(values[row - area.row]![column - area.column], sheet.formatAt(row, column)),
    );
    writeValues(sheet, area, values, reader);
    workbook.touch(sheet, area);
    return this;
  },

  setFormula<Target extends RangeBase>(this: Target, ...args: [formula: string]): Target {
    const open = openForWriting(this, 'setFormula', args, [orNull(text)]);
    const entry = formulaEntry(canonicalFormula(textOrBlank(args[0]), open.workbook.locale));
    writeEach(open, (row, column) => movedEntry(entry, row, column));
    return this;
  },

  setFormulas<Target extends RangeBase>(this: Target, ...args: [formulas: string[][]]): Target {
    const open = openForWriting(this, 'setFormulas', args, [tableOf(orNull(text))]);
    const [formulas] = args;
    requireShape(open.area, formulas);
    const { locale } = open.workbook;
    writeEach(open, (row, column) =>
      formulaEntry(canonicalFormula(textOrBlank(formulas[row]![column]), locale)),
    );
    return this;
  },

  setNote<Target extends RangeBase>(this: Target, ...args: [note: string | null]): Target {
    const { sheet, area } = openForWriting(this, 'setNote', args, [orNull(text)]);
    forEachCell(area, (row, column) => sheet.setNote(row, column, textOrBlank(args[0])));
    return this;
  },

  setNotes<Target extends RangeBase>(this: Target, ...args: [notes: Table<string | null>]): Target {
    const { sheet, area } = openForWriting(this, 'setNotes', args, [tableOf(orNull(text))]);
    const [notes] = args;
    requireShape(area, notes);
    forEachCell(area, (row, column) => {
      sheet.setNote(row, column, noteText(notes[row - area.row]![column - area.column]));
    });
    return this;
  },
};

/** Writes the entry made for each cell, given its offset in the range; all are made before the first is written. */
function writeEach(open: OpenRange, entryAt: (rowOffset: number, columnOffset: number) => Entry): void {
  const { sheet, area, workbook } = open;
  const entries = mapCells(areaOf(0, 0, area.numRows, area.numColumns), entryAt);
  const entryOf = (row: number, column: number) => entries[row - area.row]![column - area.column]!;
  requireValid(workbook, sheet, area, entryOf);
  forEachCell(area, (row, column) => writeEntry(sheet, row, column, entryOf(row, column)));
  workbook.touch(sheet, area);
}

/** Relative to the sheet, not to the range. */
function displayValue({ sheet, workbook }: OpenRange, row: number, column: number): string {
  return formatContent(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), workbook.locale);
}

function typedFormula({ sheet, workbook }: OpenRange, row: number, column: number): string {
  const formula = sheet.formulaAt(row, column);
  return formula === null ? '' : formatFormula(formula, workbook.locale);
}

function formulaEntry(formula: string): Entry {
  return formula === '' ? { content: '' } : { content: '', formula };
}

function textOrBlank(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** setNotes writes whole numbers with ".0", as Google does (issue 429373214). */
function noteText(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : textOrBlank(value);
}
