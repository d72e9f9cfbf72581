/** What every part of Spreadsheet builds on: the workbook it stands for and how a call on it begins. */
import type { Workbook } from '../../workbook/workbook';
import { checkParameters, type Call } from '../calls/parameters';
import type { SheetsSession } from './spreadsheet-session';
import { requirePermission } from '../calls/world';

const STATE = Symbol('spreadsheet');

export interface SpreadsheetState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
}

export abstract class SpreadsheetBase {
  declare readonly [STATE]: SpreadsheetState;

  constructor(state: SpreadsheetState) {
    // Not enumerable: JSON.stringify of a spreadsheet is {}, as on Google.
    Object.defineProperty(this, STATE, { value: state });
  }

  toString(): string {
    return 'Spreadsheet';
  }
}

export function stateOfSpreadsheet(spreadsheet: SpreadsheetBase): SpreadsheetState {
  return spreadsheet[STATE];
}

export function workbookOf(spreadsheet: SpreadsheetBase): Workbook {
  return spreadsheet[STATE].workbook;
}

/** Recognises a Spreadsheet of any world. */
export function isSpreadsheet(value: unknown): value is SpreadsheetBase {
  return value instanceof SpreadsheetBase;
}

export function checkSpreadsheet(method: string, ...[args, ...signatures]: Call): void {
  if (args) checkParameters(`SpreadsheetApp.Spreadsheet.${method}`, args, ...signatures);
}

export const openSpreadsheetForReading = opener('readDocument', 'read');
export const openSpreadsheetForWriting = opener('writeDocument', 'write');

function opener(permission: 'readDocument' | 'writeDocument', kind: 'read' | 'write') {
  return (spreadsheet: SpreadsheetBase, method: string, ...call: Call): SpreadsheetState => {
    checkSpreadsheet(method, ...call);
    const state = spreadsheet[STATE];
    requirePermission(state.session.world, permission, method);
    state.session.world.calls[kind](`Spreadsheet.${method}`);
    return state;
  };
}
