/**
 * Range: contents. Values, display values, formulas, notes, and what empties cells.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- Google declares the values of cells as any */
import { formatFormula } from '../formulas/localize-formula';
import { formulaFromR1C1, formulaToR1C1 } from '../formulas/r1c1';
import { formatContent } from '../typing/format-content';
import { areaOf } from '../workbook/area';
import type { Area } from '../workbook/types';
import { anyValue, nothing, oneOf, orNull, plainObject, text } from './parameters';
import {
  check,
  forEachCell,
  mapCells,
  openForContents,
  openForReading,
  openForWriting,
  requireShape,
  tableOf,
  type OpenRange,
} from './range-base';
import { clearCells, clearParts, type ClearOptions } from './range-clear';
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
import { RangePlace } from './range-place';
import { requireValid } from './range-validation';

type Table<T> = T[][];

export abstract class RangeValues extends RangePlace {
  getValue(): any {
    const { sheet, area, workbook } = openForContents(this, 'getValue');
    const content = sheet.contentAt(area.row, area.column);
    return toScriptValue(content, sheet.numberFormatAt(area.row, area.column), workbook.timeZone);
  }

  getValues(): any[][] {
    const { sheet, area, workbook } = openForContents(this, 'getValues');
    return readValues(sheet, area, workbook.timeZone);
  }

  getDisplayValue(): string {
    const open = openForContents(this, 'getDisplayValue');
    return displayValue(open, open.area.row, open.area.column);
  }

  getDisplayValues(): Table<string> {
    const open = openForContents(this, 'getDisplayValues');
    return mapCells(open.area, (row, column) => displayValue(open, row, column));
  }

  isBlank(): boolean {
    const { sheet, area } = openForContents(this, 'isBlank');
    return mapCells(area, (row, column) => sheet.isUsed(row, column)).every((line) => !line.includes(true));
  }

  setValue(...args: [value: any]): this {
    check('setValue', args, [anyValue]);
    const open = openForWriting(this, 'setValue');
    const { sheet, area, workbook, session } = open;
    const reader = entryReader(workbook, session.world);
    return this.writeEach(open, (row, column) => {
      const entry = reader.read(args[0], sheet.formatAt(area.row + row, area.column + column));
      return movedEntry(entry, row, column);
    });
  }

  setValues(...args: [values: any[][]]): this {
    check('setValues', args, [tableOf(anyValue)]);
    const { sheet, area, workbook, session } = openForWriting(this, 'setValues');
    const [values] = args;
    requireShape(area, values);
    const reader = entryReader(workbook, session.world);
    requireValid(workbook, sheet, area, (row, column) =>
      reader.read(values[row - area.row]![column - area.column], sheet.formatAt(row, column)),
    );
    writeValues(sheet, area, values, reader);
    workbook.touch(sheet, area);
    return this;
  }

  getFormula(): string {
    const open = openForReading(this, 'getFormula');
    return typedFormula(open, open.area.row, open.area.column);
  }

  getFormulas(): Table<string> {
    const open = openForReading(this, 'getFormulas');
    return mapCells(open.area, (row, column) => typedFormula(open, row, column));
  }

  getFormulaR1C1(): string | null {
    const open = openForReading(this, 'getFormulaR1C1');
    return r1c1Formula(open, open.area.row, open.area.column);
  }

  getFormulasR1C1(): Table<string | null> {
    const open = openForReading(this, 'getFormulasR1C1');
    return mapCells(open.area, (row, column) => r1c1Formula(open, row, column));
  }

  setFormula(...args: [formula: string]): this {
    check('setFormula', args, [orNull(text)]);
    const open = openForWriting(this, 'setFormula');
    const entry = formulaEntry(canonicalFormula(textOrBlank(args[0]), open.workbook.locale));
    return this.writeEach(open, (row, column) => movedEntry(entry, row, column));
  }

  setFormulas(...args: [formulas: string[][]]): this {
    check('setFormulas', args, [tableOf(orNull(text))]);
    const open = openForWriting(this, 'setFormulas');
    const [formulas] = args;
    requireShape(open.area, formulas);
    const { locale } = open.workbook;
    return this.writeEach(open, (row, column) =>
      formulaEntry(canonicalFormula(textOrBlank(formulas[row]![column]), locale)),
    );
  }

  setFormulaR1C1(...args: [formula: string]): this {
    check('setFormulaR1C1', args, [orNull(text)]);
    const open = openForWriting(this, 'setFormulaR1C1');
    return this.writeEach(open, (row, column) => r1c1Entry(open, textOrBlank(args[0]), row, column));
  }

  setFormulasR1C1(...args: [formulas: string[][]]): this {
    check('setFormulasR1C1', args, [tableOf(orNull(text))]);
    const open = openForWriting(this, 'setFormulasR1C1');
    const [formulas] = args;
    requireShape(open.area, formulas);
    return this.writeEach(open, (row, column) =>
      r1c1Entry(open, textOrBlank(formulas[row]![column]), row, column),
    );
  }

  getNote(): string {
    const { sheet, area } = openForReading(this, 'getNote');
    return sheet.noteAt(area.row, area.column);
  }

  getNotes(): Table<string> {
    const { sheet, area } = openForReading(this, 'getNotes');
    return mapCells(area, (row, column) => sheet.noteAt(row, column));
  }

  setNote(...args: [note: string | null]): this {
    check('setNote', args, [orNull(text)]);
    const { sheet, area } = openForWriting(this, 'setNote');
    forEachCell(area, (row, column) => sheet.setNote(row, column, textOrBlank(args[0])));
    return this;
  }

  setNotes(...args: [notes: Table<string | null>]): this {
    check('setNotes', args, [tableOf(orNull(text))]);
    const { sheet, area } = openForWriting(this, 'setNotes');
    const [notes] = args;
    requireShape(area, notes);
    forEachCell(area, (row, column) => {
      sheet.setNote(row, column, noteText(notes[row - area.row]![column - area.column]));
    });
    return this;
  }

  clear(...args: [options?: ClearOptions]): this {
    check('clear', args, [], [oneOf(plainObject, nothing)]);
    clearCells(openForWriting(this, 'clear'), args[0] ?? {});
    return this;
  }

  clearContent(): this {
    clearParts(openForWriting(this, 'clearContent'), { contents: true });
    return this;
  }

  clearFormat(): this {
    clearParts(openForWriting(this, 'clearFormat'), { formats: true, keepNumberFormats: true });
    return this;
  }

  clearNote(): this {
    clearParts(openForWriting(this, 'clearNote'), { notes: true });
    return this;
  }

  clearDataValidations(): this {
    clearParts(openForWriting(this, 'clearDataValidations'), { validations: true });
    return this;
  }

  /** Writes the entry made for each cell, given its offset in the range; all are made before the first is written. */
  private writeEach(open: OpenRange, entryAt: (rowOffset: number, columnOffset: number) => Entry): this {
    const { sheet, area, workbook } = open;
    const entries = mapCells(areaOf(0, 0, area.numRows, area.numColumns), entryAt);
    const entryOf = (row: number, column: number) => entries[row - area.row]![column - area.column]!;
    requireValid(workbook, sheet, area, entryOf);
    forEachCell(area, (row, column) => writeEntry(sheet, row, column, entryOf(row, column)));
    workbook.touch(sheet, area);
    return this;
  }
}

/** Relative to the sheet, not to the range. */
function displayValue({ sheet, workbook }: OpenRange, row: number, column: number): string {
  return formatContent(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), workbook.locale);
}

function typedFormula({ sheet, workbook }: OpenRange, row: number, column: number): string {
  const formula = sheet.formulaAt(row, column);
  return formula === null ? '' : formatFormula(formula, workbook.locale);
}

function r1c1Formula({ sheet, workbook }: OpenRange, row: number, column: number): string | null {
  const formula = sheet.formulaAt(row, column);
  return formula === null ? null : formulaToR1C1(formatFormula(formula, workbook.locale), row, column);
}

function formulaEntry(formula: string): Entry {
  return formula === '' ? { content: '' } : { content: '', formula };
}

function r1c1Entry(
  { area, workbook }: { area: Area; workbook: OpenRange['workbook'] },
  formula: string,
  row: number,
  column: number,
): Entry {
  const typed = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  const a1 = formulaFromR1C1(typed, area.row + row, area.column + column);
  return formulaEntry(canonicalFormula(a1, workbook.locale));
}

function textOrBlank(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** setNotes writes whole numbers with ".0", as Google does (issue 429373214). */
function noteText(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : textOrBlank(value);
}
