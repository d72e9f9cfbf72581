/** What every part of Sheet builds on: the sheet it stands for, and how it finds ranges. */
import { parseAddress, splitSheetName, type Address } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import { stateOf, type Methods } from '../calls/service-class';
import { addressOfArea } from '../range/range-base';
import { requireSheet, type SpreadsheetState } from '../spreadsheet/spreadsheet-session';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SheetState extends SpreadsheetState {
  readonly sheet: SheetModel;
}

/** A part of Sheet: `sheet.ts` puts them together. */
export type SheetMethods = Methods<Sheet, SheetState>;

export const sheetKind = instance<Sheet>('Sheet');

/** The sheet without recording anything; fails when it was deleted. */
export function stateOfSheet(sheet: Sheet): SheetState {
  return existing(stateOf<SheetState>(sheet));
}

export function existing(state: SheetState): SheetState {
  requireSheet(state.workbook, state.sheet);
  return state;
}

interface Place {
  readonly sheet: SheetModel;
  readonly address: Address;
}

/**
 * Finds what a notation means: A1, R1C1, with or without a sheet's name, or a named range. `home` is where a notation
 * without a sheet belongs. An address beyond the edge of the sheet is found; using the range is what fails.
 */
function findPlace(workbook: Workbook, home: SheetModel, notation: string): Place {
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

/** @throws Google's sentence where the notation means nothing */
export function rangeAt({ session, workbook, sheet }: SheetState, notation: string) {
  const place = findPlace(workbook, sheet, notation);
  return session.makeRange(workbook, place.sheet, place.address);
}

function fits(sheet: SheetModel, { lastRow, lastColumn }: Address): boolean {
  return (lastRow ?? 1) <= sheet.maxRows && (lastColumn ?? 1) <= sheet.maxColumns;
}

function findName(workbook: Workbook, name: string): Place {
  const entry = workbook.namedRange(name);
  const sheet = entry && workbook.sheetById(entry.sheetId);
  if (!entry || !sheet) throw exception('Range not found');
  return { sheet, address: addressOfArea(entry.area) };
}
