/**
 * Protection of a range or a whole sheet. The person named by the world's `ownerEmail` owns every spreadsheet and may
 * always edit; a protection that only warns stops nobody's script.
 */
import type { ProtectionRecord, Area } from '../../workbook/types';
import { kind, oneOf, text } from '../calls/parameters';
import { asks, changes, openedClass, writes, type Need } from '../calls/service-class';
import { LocalUser } from '../script/script-services';
import { rangeOf, type SheetState } from '../spreadsheet/spreadsheet-session';
import { mayEdit, protectedCellError } from './protection-check';

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
