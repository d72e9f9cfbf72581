/** What every part of Sheet builds on: the sheet it stands for, and how it finds ranges. */
import { parseAddress, splitSheetName } from '../../workbook/a1-notation';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import { stateOf, type Methods } from '../calls/service-class';
import { requireSheet, type SheetState } from '../spreadsheet/spreadsheet-session';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A part of Sheet: `sheet.ts` puts them together. */
export type SheetMethods = Methods<Sheet, SheetState>;

export const sheetKind = instance<Sheet>('Sheet');

/** The sheet without recording anything; fails when it was deleted. */
export function stateOfSheet(sheet: Sheet): SheetState {
  return requireSheet(stateOf(sheet));
}

/**
 * Finds what a notation means: A1, R1C1, with or without a sheet's name, or a named range; null for nothing. `home` is where
 * a notation without a sheet belongs. An address beyond the edge of the sheet is found; using the range is what fails.
 */
export function findRange({ session, workbook, sheet: home }: SheetState, notation: string): Range | null {
  const { sheetName, rest } = splitSheetName(notation.trim());
  // "!A1" has an empty sheet name, which is no name.
  const sheet = !sheetName ? home : workbook.sheetByNameIgnoringCase(sheetName);
  const address = sheet && parseAddress(rest);
  const named = workbook.namedRange(notation);
  const holder = named && workbook.sheetById(named.sheetId);
  const { firstRow, firstColumn, lastRow, lastColumn } = address ?? { firstRow: 0 };
  const isOnGrid = address && (lastRow ?? 1) <= sheet.maxRows && (lastColumn ?? 1) <= sheet.maxColumns;
  if (holder && !sheetName && !isOnGrid) return session.makeRange(workbook, holder, named.area);
  return address && firstRow !== 0 && firstColumn !== 0 ? session.makeRange(workbook, sheet, address) : null;
}

/** @throws Google's sentence where the notation means nothing */
export function rangeAt(state: SheetState, notation: string): Range {
  const found = findRange(state, notation);
  if (!found) throw exception('Range not found');
  return found;
}
