/** Range: contents. Values, display values, formulas, notes, and what empties cells. */
import { formatFormula, parseFormula } from '../../formulas/spelling/localize-formula';
import { displayValue } from '../../typing/format-content';
import { areaOf, forEachCell, mapCells } from '../../workbook/area';
import { anyValue, isMissing, orNull, tableOf, text } from '../calls/parameters';
import { changes, reads } from '../calls/service-class';
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
import {
  entryReader,
  movedEntry,
  readValues,
  toScriptValue,
  writeEntry,
  writeValues,
  type Entry,
} from './range-content';
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
  getNote: readsFirst(({ sheet }, row, column) => sheet.noteAt(row, column)),
  getNotes: readsEach(({ sheet }, row, column) => sheet.noteAt(row, column)),
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
function writeEach(open: OpenRange, entryAt: (rowOffset: number, columnOffset: number) => Entry): void {
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

function formulaEntry(formula: unknown, { workbook }: OpenRange): Entry {
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
