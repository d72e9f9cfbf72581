/**
 * Spreadsheet: its sheets, and ranges found by address or name.
 */
import { exception } from '../calls/exception';
import { instance, nothing, number, oneOf, plainObject, text } from '../calls/parameters';
import { rangeKind } from '../range/range-base';
import { findPlace, sheetKind, stateOfSheet } from '../sheet/sheet-base';
import { integer, toInteger } from '../calls/signature';
import {
  checkSpreadsheet,
  openSpreadsheetForReading,
  openSpreadsheetForWriting,
  SpreadsheetBase,
  stateOfSpreadsheet,
} from './spreadsheet-base';
import { deleteSheet, requireSheetName } from './spreadsheet-sheets';
import { defineNamedRange, LocalNamedRange } from './named-range';
import type { LocalRange, LocalSheet } from './spreadsheet-session';

export abstract class SpreadsheetContents extends SpreadsheetBase {
  getSheets(): LocalSheet[] {
    const { session, workbook } = stateOfSpreadsheet(this);
    return workbook.sheets.map((sheet) => session.makeSheet(workbook, sheet));
  }

  getSheetByName(...args: [name: string]): LocalSheet | null {
    checkSpreadsheet('getSheetByName', args, [oneOf(text, nothing)]);
    const [name] = args;
    if (name === null || name === undefined) throw exception('Invalid argument: name');
    const { session, workbook } = stateOfSpreadsheet(this);
    const sheet = workbook.sheetByName(String(name));
    return sheet && session.makeSheet(workbook, sheet);
  }

  getNumSheets(): number {
    return stateOfSpreadsheet(this).workbook.sheets.length;
  }

  getActiveSheet(): LocalSheet {
    const { session, workbook } = stateOfSpreadsheet(this);
    return session.makeSheet(workbook, workbook.activeSheet);
  }

  setActiveSheet(...args: [sheet: LocalSheet, restoreSelection?: boolean]): LocalSheet {
    const { workbook } = openSpreadsheetForWriting(
      this,
      'setActiveSheet',
      args,
      [sheetKind],
      [sheetKind, (value) => typeof value === 'boolean'],
    );
    const { sheet } = stateOfSheet(args[0]);
    if (!workbook.sheets.includes(sheet)) throw exception('The sheet must be in this spreadsheet.');
    workbook.activeSheetId = sheet.id;
    return args[0];
  }

  /** New sheets become the active one; without an index they stand after the sheet that was active. */
  insertSheet(
    ...args: [
      nameOrIndex?: string | number | SheetOptions,
      indexOrOptions?: number | SheetOptions,
      options?: SheetOptions,
    ]
  ): LocalSheet {
    const options = oneOf(plainObject, nothing);
    const { session, workbook } = openSpreadsheetForWriting(
      this,
      'insertSheet',
      args,
      [],
      [text],
      [options],
      [number, options],
      [text, integer],
      [text, options],
      [text, integer, options],
    );
    const { name, index, template } = insertionOf(args);
    const position = index ?? workbook.indexOf(workbook.activeSheet) + 1;
    if (position < 0 || position > workbook.sheets.length) throw exception('Sheet index is out of bounds.');
    const newName = name ?? workbook.freeSheetName();
    requireSheetName(workbook, newName);
    const sheet = template
      ? stateOfSheet(template).sheet.clone(workbook.newSheetId(), newName)
      : workbook.addSheet(newName, { index: position });
    if (template) workbook.placeSheet(sheet, position);
    workbook.activeSheetId = sheet.id;
    return session.makeSheet(workbook, sheet);
  }

  deleteSheet(...args: [sheet: LocalSheet]): void {
    const { workbook } = openSpreadsheetForWriting(this, 'deleteSheet', args, [sheetKind]);
    deleteSheet(workbook, stateOfSheet(args[0]).sheet);
  }

  getRange(...args: [a1Notation: string]): LocalRange {
    checkSpreadsheet('getRange', args, [text]);
    const { session, workbook } = stateOfSpreadsheet(this);
    const place = findPlace(workbook, workbook.activeSheet, String(args[0]));
    return session.makeRange(workbook, place.sheet, place.address);
  }

  /** A named range, or (with a sheet's name) an address; null when there is none. */
  getRangeByName(...args: [name: string]): LocalRange | null {
    const { session, workbook } = openSpreadsheetForReading(this, 'getRangeByName', args, [text]);
    const name = String(args[0]);
    const entry = workbook.namedRange(name);
    const sheet = entry && workbook.sheetById(entry.sheetId);
    if (entry && sheet) return session.makeRange(workbook, sheet, entry.area);
    return name.includes('!') ? tryOrNull(() => this.getRange(name)) : null;
  }

  getNamedRanges(): LocalNamedRange[] {
    const state = openSpreadsheetForReading(this, 'getNamedRanges');
    return state.workbook.namedRanges.map((entry) => new LocalNamedRange(state, entry));
  }

  setNamedRange(...args: [name: string, range: LocalRange]): void {
    const { workbook } = openSpreadsheetForWriting(this, 'setNamedRange', args, [text, rangeKind]);
    defineNamedRange(workbook, String(args[0]), args[1]);
  }
}

interface SheetOptions {
  readonly template?: LocalSheet | undefined;
}

function insertionOf(args: readonly unknown[]): {
  name: string | null;
  index: number | null;
  template: LocalSheet | null;
} {
  const rest = [...args];
  const options = typeof rest.at(-1) === 'object' ? (rest.pop() as SheetOptions | null) : null;
  const name = typeof rest[0] === 'string' ? String(rest.shift()) : null;
  const index = rest.length > 0 && rest[0] !== undefined && rest[0] !== null ? toInteger(rest[0]) : null;
  const template = options?.template ?? null;
  if (template && !instance('Sheet')(template)) throw exception('Invalid argument: template');
  return { name, index, template };
}

function tryOrNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch {
    return null;
  }
}
