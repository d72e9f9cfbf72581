/**
 * What every part of Sheet builds on: the sheet it stands for, how a call on it begins, and how it finds ranges.
 */
import { parseAddress, splitSheetName, type Address } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { checkParameters, type Call, type ParameterKind } from '../calls/parameters';
import { requireSheet, type SheetsSession } from '../spreadsheet/spreadsheet-session';
import { requirePermission } from '../calls/world';

const STATE = Symbol('sheet');

export interface SheetState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
}

export abstract class SheetBase {
  declare readonly [STATE]: SheetState;

  constructor(state: SheetState) {
    // Not enumerable: JSON.stringify of a sheet is {}, as on Google.
    Object.defineProperty(this, STATE, { value: state });
  }

  toString(): string {
    return 'Sheet';
  }
}

/** The sheet without recording anything; fails when it was deleted. */
export function stateOfSheet(sheet: SheetBase): SheetState {
  const state = sheet[STATE];
  requireSheet(state.workbook, state.sheet);
  return state;
}

/** Recognises a Sheet of any world. */
function isSheet(value: unknown): value is SheetBase {
  return value instanceof SheetBase;
}

export const sheetKind: ParameterKind = isSheet;

export function checkSheet(method: string, ...[args, ...signatures]: Call): void {
  if (args) checkParameters(`SpreadsheetApp.Sheet.${method}`, args, ...signatures);
}

export function openSheetForReading(sheet: SheetBase, method: string, ...call: Call): SheetState {
  checkSheet(method, ...call);
  const { session } = sheet[STATE];
  requirePermission(session.world, 'readDocument', method);
  session.world.calls.read(`Sheet.${method}`);
  return stateOfSheet(sheet);
}

export function openSheetForWriting(sheet: SheetBase, method: string, ...call: Call): SheetState {
  checkSheet(method, ...call);
  const { session } = sheet[STATE];
  requirePermission(session.world, 'writeDocument', method);
  session.world.calls.write(`Sheet.${method}`);
  return stateOfSheet(sheet);
}

export interface Place {
  readonly sheet: SheetModel;
  readonly address: Address;
}

/**
 * Finds what a notation means: A1, R1C1, with or without a sheet's name, or a named range. `home` is where a notation
 * without a sheet belongs. An address beyond the edge of the sheet is found; using the range is what fails.
 */
export function findPlace(workbook: Workbook, home: SheetModel, notation: string): Place {
  const { sheetName, rest } = splitSheetName(notation.trim());
  // "!A1" has an empty sheet name, which is no name.
  const sheet = !sheetName ? home : workbook.sheetByNameIgnoringCase(sheetName);
  const address = sheet && parseAddress(rest);
  if (!sheet || !address) return findName(workbook, notation);
  if (address.firstRow === 0 || address.firstColumn === 0) throw exception('Range not found');
  if (!sheetName && !fits(sheet, address) && workbook.namedRange(notation))
    return findName(workbook, notation);
  return { sheet, address };
}

function fits(sheet: SheetModel, { lastRow, lastColumn }: Address): boolean {
  return (lastRow ?? 1) <= sheet.maxRows && (lastColumn ?? 1) <= sheet.maxColumns;
}

function findName(workbook: Workbook, name: string): Place {
  const entry = workbook.namedRange(name);
  const sheet = entry && workbook.sheetById(entry.sheetId);
  if (!entry || !sheet) throw exception('Range not found');
  const { row, column, numRows, numColumns } = entry.area;
  return {
    sheet,
    address: {
      firstRow: row,
      firstColumn: column,
      lastRow: row + numRows - 1,
      lastColumn: column + numColumns - 1,
    },
  };
}
