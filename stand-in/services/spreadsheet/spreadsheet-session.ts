/**
 * What the objects of SpreadsheetApp share: the world, the open workbooks, which of them is active, and how to make a
 * Spreadsheet, Sheet or Range of a place in them. The makers are filled in by apps-script.ts, so that the classes
 * need not import each other.
 */
import type { Calculator } from '../../formulas/recalculation/calculator';
import type { Address } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import type { World } from '../calls/world';

import Sheets = GoogleAppsScript.Spreadsheet;

export interface SheetsSession {
  readonly world: World;
  readonly engine: Calculator;
  /** By id. */
  readonly workbooks: Map<string, Workbook>;
  active: Workbook | null;
  makeSpreadsheet(workbook: Workbook): Sheets.Spreadsheet;
  makeSheet(workbook: Workbook, sheet: SheetModel): Sheets.Sheet;
  makeRange(workbook: Workbook, sheet: SheetModel, place: Area | Address): Sheets.Range;
  makeRangeList(ranges: readonly Sheets.Range[]): Sheets.RangeList;
}

/** What a Spreadsheet stands for. */
export interface SpreadsheetState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
}

/** What a Sheet stands for. */
export interface SheetState extends SpreadsheetState {
  readonly sheet: SheetModel;
}

/** A range of a sheet. */
export function rangeOf({ session, workbook, sheet }: SheetState, place: Area | Address): Sheets.Range {
  return session.makeRange(workbook, sheet, place);
}

export const spreadsheetKind = instance<Sheets.Spreadsheet>('Spreadsheet');

/** Fails as Google does once the sheet of an object was deleted. */
export function requireSheet(state: SheetState): SheetState {
  const { workbook, sheet } = state;
  if (!workbook.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  return state;
}

/** Looks like Google's: 44 characters. The same world makes the same ids in the same order. */
export function newSpreadsheetId(session: SheetsSession): string {
  const number = String(session.workbooks.size + 1).padStart(4, '0');
  return `1LocalSpreadsheet${number}_0123456789abcdefghijkl`.padEnd(44, '0');
}
