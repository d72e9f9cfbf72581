/**
 * NamedRange: a name for a range of the spreadsheet. Names are unique whatever their case, up to 250 letters, digits and
 * underscores, do not begin with a digit or with true or false, and do not look like a cell (A1, R1C1).
 */
import type { NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { asks, serviceClass, writes } from '../calls/service-class';
import { areaOfRange, placeOf } from '../range/range-base';
import type { SpreadsheetState } from './spreadsheet-session';

import Sheets = GoogleAppsScript.Spreadsheet;

const VALID_NAME = /^(?!true|false)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

export const LocalNamedRange = serviceClass<
  Sheets.NamedRange,
  SpreadsheetState & { readonly entry: NamedRangeEntry }
>('SpreadsheetApp.NamedRange', {
  getName: asks([], ({ entry }) => entry.name),
  getRange: asks([], ({ session, workbook, entry }) => {
    const sheet = workbook.sheetById(entry.sheetId);
    if (sheet === null) throw exception('Range not found');
    return session.makeRange(workbook, sheet, entry.area);
  }),
  remove: writes([], ({ workbook, entry }) => {
    workbook.namedRanges = workbook.namedRanges.filter((other) => other !== entry);
    workbook.touch();
  }),
});

/** Names a range; a name in use moves to the new place. @throws when the name is not valid */
export function defineNamedRange(workbook: Workbook, name: string, range: Sheets.Range): void {
  requireValidName(name);
  const place = { sheetId: placeOf(range).sheet.id, area: areaOfRange(range) };
  const existing = workbook.namedRange(name);
  if (existing === null) workbook.namedRanges.push({ name, ...place });
  else Object.assign(existing, place);
  workbook.touch();
}

function requireValidName(name: string): void {
  if (VALID_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)) return;
  throw exception(
    `The name "${name}" is not valid for a named range: it needs letters, digits and underscores, ` +
      'no digit first, and must not look like a cell reference.',
  );
}
