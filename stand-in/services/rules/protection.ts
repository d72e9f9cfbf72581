/**
 * Protection of a range or a whole sheet. The person named by the world's `ownerEmail` owns every spreadsheet and may
 * always edit; a protection that only warns stops nobody's script.
 */
import type { ProtectionRecord } from '../../workbook/annotations';
import type { Area } from '../../workbook/types';
import { checkParameters, oneOf, text, type ParameterKind } from '../calls/parameters';
import { mayEdit, protectedCellError } from './protection-check';
import { LocalUser } from '../script/session';
import type { SheetState } from '../sheet/sheet-base';
import { requirePermission } from '../calls/world';
import type { PartOf } from '../calls/part-of';

type SheetsProtection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

const STATE = Symbol('protection');
const user: ParameterKind = (value) => value instanceof LocalUser;
const person = oneOf(text, user);

interface ProtectionState extends SheetState {
  readonly record: ProtectionRecord;
}

export class LocalProtection implements PartOf<SheetsProtection, LocalProtection> {
  declare readonly [STATE]: ProtectionState;

  constructor(state: SheetState, record: ProtectionRecord) {
    Object.defineProperty(this, STATE, { value: { ...state, record } });
  }

  addEditor(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.Protection.addEditor', args, [person]);
    const { record } = this.open('addEditor');
    record.editors = [...new Set([...record.editors, String(args[0])])];
    return this;
  }

  /** Who is in a domain is not known here. */
  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    const { session, record } = this[STATE];
    return mayEdit(session.world, record);
  }

  getRange(): Range {
    const { session, workbook, sheet, record } = this[STATE];
    return session.makeRange(workbook, sheet, record.area ?? sheet.wholeArea) as unknown as Range;
  }

  getUnprotectedRanges(): Range[] {
    const { session, workbook, sheet, record } = this[STATE];
    return record.unprotected.map((area) => session.makeRange(workbook, sheet, area) as unknown as Range);
  }

  isWarningOnly(): boolean {
    return this[STATE].record.warningOnly;
  }

  remove(): void {
    const { sheet, record } = this.open('remove');
    sheet.protections = sheet.protections.filter((other) => other !== record);
  }

  toString(): string {
    return 'Protection';
  }

  /** Only who may edit the protected cells may change their protection. */
  private open(method: string): ProtectionState {
    const state = this[STATE];
    const { world } = state.session;
    requirePermission(world, 'writeDocument', method);
    world.calls.write(`Protection.${method}`);
    if (!mayEdit(world, state.record)) throw protectedCellError();
    return state;
  }
}

/** Protects an area, or the whole sheet (null); a sheet that is protected already keeps its protection. */
export function protect(state: SheetState, area: Area | null): LocalProtection {
  const existing = area === null ? state.sheet.protections.find((record) => record.area === null) : undefined;
  if (existing !== undefined) return new LocalProtection(state, existing);
  const record: ProtectionRecord = {
    id: state.workbook.newRecordId(),
    area,
    warningOnly: false,
    editors: [],
    unprotected: [],
  };
  state.sheet.protections.push(record);
  return new LocalProtection(state, record);
}
