/** Spreadsheet: its sheets, and ranges found by address or name. */
import { exception } from '../calls/exception';
import { boolean, integer, number, optional, orNull, plainObject, text } from '../calls/parameters';
import { asks, reads, writes, type Methods, serviceClass } from '../calls/service-class';
import { rangeKind, areaOfRange, placeOf } from '../range/range-base';
import { findRange, rangeAt, sheetKind, stateOfSheet } from '../sheet/sheet-base';
import type { SheetState, SpreadsheetState } from './spreadsheet-session';
import { deleteSheet, requireSheetName } from './spreadsheet-sheets';
import type { NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';

import Sheets = GoogleAppsScript.Spreadsheet;

const options = orNull(plainObject);
/** A number is a place before it is a name. */
const INSERTIONS = [
  [optional(options)],
  [number, optional(options)],
  [text, optional(options)],
  [text, integer, optional(options)],
];

export const spreadsheetContents: Methods<Sheets.Spreadsheet, SpreadsheetState> = {
  getSheets: asks([], ({ session, workbook }) =>
    workbook.sheets.map((sheet) => session.makeSheet(workbook, sheet)),
  ),

  getSheetByName: asks([orNull(text)], ({ session, workbook }, name) => {
    if (name === null) throw exception('Invalid argument: name');
    const sheet = workbook.sheetByName(name);
    return sheet && session.makeSheet(workbook, sheet);
  }),

  getNumSheets: asks([], ({ workbook }) => workbook.sheets.length),

  getActiveSheet: asks([], ({ session, workbook }) => session.makeSheet(workbook, workbook.activeSheet)),

  setActiveSheet: writes([sheetKind, optional(boolean)], ({ workbook }, given) => {
    const { sheet } = stateOfSheet(given);
    if (!workbook.sheets.includes(sheet)) throw exception('The sheet must be in this spreadsheet.');
    workbook.activeSheetId = sheet.id;
    return given;
  }),

  /** New sheets become the active one; without an index they stand after the sheet that was active. */
  insertSheet: writes({ either: INSERTIONS }, ({ session, workbook }, ...args) => {
    const { name = workbook.freeSheetName(), index, template } = insertionOf(args);
    const position = index ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
    if (position < 0 || position > workbook.sheets.length) throw exception('Sheet index is out of bounds.');
    requireSheetName(workbook, name);
    const sheet = template
      ? stateOfSheet(template).sheet.clone(workbook.newSheetId(), name)
      : workbook.addSheet(name, { index: position });
    if (template) workbook.placeSheet(sheet, position);
    workbook.activeSheetId = sheet.id;
    return session.makeSheet(workbook, sheet);
  }),

  deleteSheet: writes([sheetKind], ({ workbook }, sheet) => deleteSheet(workbook, stateOfSheet(sheet).sheet)),

  getRange: asks([text], (state, notation) => rangeAt(onActiveSheet(state), notation)),

  /** A named range, or (with a sheet's name) an address; null when there is none. */
  getRangeByName: reads([text], (state, name) => {
    const isMeant = name.includes('!') || state.workbook.namedRange(name) !== null;
    return isMeant ? findRange(onActiveSheet(state), name) : null;
  }),

  getNamedRanges: reads([], ({ session, workbook }) =>
    workbook.namedRanges.map((entry) => new LocalNamedRange({ session, workbook, entry })),
  ),

  setNamedRange: writes([text, rangeKind], ({ workbook }, name, range) =>
    defineNamedRange(workbook, name, range),
  ),
};

function onActiveSheet(state: SpreadsheetState): SheetState {
  return { ...state, sheet: state.workbook.activeSheet };
}

interface Insertion {
  readonly name?: string;
  readonly index?: number;
  readonly template?: Sheets.Sheet;
}

/** By what they are: the first argument may be any of the three. */
function insertionOf(args: readonly unknown[]): Insertion {
  const { template } = (args.find((arg) => typeof arg === 'object' && arg !== null) ?? {}) as Insertion;
  if (template && !sheetKind.fits(template)) throw exception('Invalid argument: template');
  return {
    name: args.find((arg) => typeof arg === 'string'),
    index: args.find((arg) => typeof arg === 'number'),
    template,
  };
}

/** Names are unique whatever their case, and what does not fit here, or looks like a cell (A1, R1C1), is none. */
const VALID_NAME = /^(?!true|false)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

const LocalNamedRange = serviceClass<
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
function defineNamedRange(workbook: Workbook, name: string, range: Sheets.Range): void {
  if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name))
    throw exception(
      `The name "${name}" is not valid for a named range: it needs letters, digits and underscores, ` +
        'no digit first, and must not look like a cell reference.',
    );
  const place = { sheetId: placeOf(range).sheet.id, area: areaOfRange(range) };
  const existing = workbook.namedRange(name);
  if (existing === null) workbook.namedRanges.push({ name, ...place });
  else Object.assign(existing, place);
  workbook.touch();
}
