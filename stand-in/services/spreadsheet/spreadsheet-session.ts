/**
 * What the objects of SpreadsheetApp share: the world, the open workbooks, which of them is active, and how to make a
 * Spreadsheet, Sheet or Range of a place in them. The makers are filled in by spreadsheet-app.ts, so that the classes
 * need not import each other.
 */
import type { Address } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { FormulaEngine, Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import type { World } from '../calls/world';

// The classes of SpreadsheetApp's objects, as types: each class file completes its own interface here. They all need each
// other, and imports must not go in circles.
/* eslint-disable @typescript-eslint/no-empty-object-type -- completed elsewhere */
export interface LocalRange {}
export interface LocalRangeList {}
export interface LocalSheet {}
export interface LocalSpreadsheet {}
/* eslint-enable @typescript-eslint/no-empty-object-type */

export interface SheetsSession {
  readonly world: World;
  readonly engine: FormulaEngine;
  /** By id. */
  readonly workbooks: Map<string, Workbook>;
  active: Workbook | null;
  makeSpreadsheet(workbook: Workbook): LocalSpreadsheet;
  makeSheet(workbook: Workbook, sheet: SheetModel): LocalSheet;
  makeRange(workbook: Workbook, sheet: SheetModel, place: Area | Address): LocalRange;
  makeRangeList(workbook: Workbook, ranges: readonly LocalRange[]): LocalRangeList;
}

/** Fails as Google does once the sheet of an object was deleted. */
export function requireSheet(workbook: Workbook, sheet: SheetModel): SheetModel {
  if (!workbook.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  return sheet;
}

/** Looks like Google's: 44 characters. The same world makes the same ids in the same order. */
export function newSpreadsheetId(session: SheetsSession): string {
  const number = String(session.workbooks.size + 1).padStart(4, '0');
  return `1LocalSpreadsheet${number}_0123456789abcdefghijkl`.padEnd(44, '0');
}
