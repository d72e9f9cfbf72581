/**
 * Protection of a range or a whole sheet, and who may edit what is protected. The person named by the world's `ownerEmail` owns every spreadsheet and may
 * always edit; a protection that only warns stops nobody's script.
 */
import type { ProtectionRecord, Area } from '../../workbook/types';
import { containsArea, overlaps } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { exception } from '../calls/exception';
import { kind, oneOf, text } from '../calls/parameters';
import { asks, changes, openedClass, writes, type Need } from '../calls/service-class';
import type { World } from '../calls/world';
import { LocalUser } from '../script/script-services';
import { rangeOf, type SheetState } from '../spreadsheet/spreadsheet-session';

import Sheets = GoogleAppsScript.Spreadsheet;

const person = oneOf(
  text,
  kind((value) => value instanceof LocalUser, String),
);

interface ProtectionState extends SheetState {
  readonly record: ProtectionRecord;
}

/** Only who may edit the protected cells may change their protection. */
function open(state: ProtectionState, { record: effect }: Need): ProtectionState {
  if (effect === 'write' && !mayEdit(state.session.world, state.record)) throw protectedCellError();
  return state;
}

const LocalProtection = openedClass<Sheets.Protection, ProtectionState, ProtectionState>(
  'SpreadsheetApp.Protection',
  { open },
  {
    addEditor: changes([person], ({ record }, email) => {
      record.editors = [...new Set([...record.editors, email])];
    }),
    /** Who is in a domain is not known here. */
    canDomainEdit: asks([], () => false),
    canEdit: asks([], ({ session, record }) => mayEdit(session.world, record)),
    getRange: asks([], (state) => rangeOf(state, state.record.area ?? state.sheet.wholeArea)),
    getUnprotectedRanges: asks([], (state) => state.record.unprotected.map((area) => rangeOf(state, area))),
    isWarningOnly: asks([], ({ record }) => record.warningOnly),
    remove: writes([], ({ sheet, record }) => {
      sheet.protections = sheet.protections.filter((other) => other !== record);
    }),
  },
);

/** Protects an area, or the whole sheet (null); a sheet that is protected already keeps its protection. */
export function protect(state: SheetState, area: Area | null): Sheets.Protection {
  const { sheet, workbook } = state;
  const existing = area === null ? sheet.protections.find((record) => record.area === null) : undefined;
  if (existing) return protectionOf(state, existing);
  const id = workbook.newRecordId();
  const record: ProtectionRecord = { id, area, warningOnly: false, editors: [], unprotected: [] };
  sheet.protections.push(record);
  return protectionOf(state, record);
}

export function protectionOf(state: SheetState, record: ProtectionRecord): Sheets.Protection {
  return new LocalProtection({ ...state, record });
}

/** Whether the user may edit what a protection covers. */
function mayEdit({ userEmail, ownerEmail }: World, record: ProtectionRecord): boolean {
  return record.warningOnly || userEmail === ownerEmail || record.editors.includes(userEmail);
}

/** @throws Google's sentence when the user may not edit one of the area's cells */
export function requireEditable(world: World, sheet: SheetModel, area: Area): void {
  const blocking = sheet.protections.some(
    (record) =>
      !mayEdit(world, record) &&
      (record.area === null
        ? !record.unprotected.some((free) => containsArea(free, area))
        : overlaps(record.area, area)),
  );
  if (blocking) throw protectedCellError();
}

function protectedCellError(): Error {
  return exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
