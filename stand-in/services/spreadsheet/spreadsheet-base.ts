/** What every part of Spreadsheet builds on: the workbook it stands for and how a call on it begins. */
import type { Workbook } from '../../workbook/workbook';
import { checkParameters, type ParameterKind } from '../calls/parameters';
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

export function checkSpreadsheet(
  method: string,
  args: readonly unknown[],
  ...signatures: ParameterKind[][]
): void {
  checkParameters(`SpreadsheetApp.Spreadsheet.${method}`, args, ...signatures);
}

export function openSpreadsheetForReading(spreadsheet: SpreadsheetBase, method: string): SpreadsheetState {
  const state = spreadsheet[STATE];
  requirePermission(state.session.world, 'readDocument', method);
  state.session.world.calls.read(`Spreadsheet.${method}`);
  return state;
}

export function openSpreadsheetForWriting(spreadsheet: SpreadsheetBase, method: string): SpreadsheetState {
  const state = spreadsheet[STATE];
  requirePermission(state.session.world, 'writeDocument', method);
  state.session.world.calls.write(`Spreadsheet.${method}`);
  return state;
}
