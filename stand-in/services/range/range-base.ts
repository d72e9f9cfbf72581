/**
 * What every part of Range builds on: the place a range stands for, how a service call on it begins (argument check,
 * permission, call log, bounds), and reading or writing one thing of each of its cells.
 *
 * A range is static coordinates on a sheet: it does not follow its cells when rows or columns are inserted above.
 */
import { areaOfAddress, formatAddress, type Address } from '../../workbook/a1-notation';
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { checkParameters, type Call, type ParameterKind } from '../calls/parameters';
import { requireEditable } from '../rules/protection-check';
import { requireSheet, type SheetsSession } from '../spreadsheet/spreadsheet-session';
import { requirePermission } from '../calls/world';

const STATE = Symbol('range');

interface RangeState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
  readonly address: Address;
}

export abstract class RangeBase {
  declare readonly [STATE]: RangeState;

  constructor(state: RangeState) {
    // Not enumerable: JSON.stringify of a range is {}, as on Google.
    Object.defineProperty(this, STATE, { value: state });
  }

  toString(): string {
    return 'Range';
  }
}

export function stateOf(range: RangeBase): RangeState {
  return range[STATE];
}

/** Recognises a Range of any world. */
export function isRange(value: unknown): value is RangeBase {
  return value instanceof RangeBase;
}

export const rangeKind: ParameterKind = isRange;

/** The cells a range covers now; open ends reach the edge of the sheet as it is. */
export function areaOfRange(range: RangeBase): Area {
  const { address, sheet } = range[STATE];
  return areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
}

export function addressOfArea(area: Area): Address {
  return {
    firstRow: area.row,
    firstColumn: area.column,
    lastRow: lastRowOf(area),
    lastColumn: lastColumnOf(area),
  };
}

export function notationOf(range: RangeBase): string {
  return formatAddress(range[STATE].address);
}

export function check(method: string, ...[args, ...signatures]: Call): void {
  if (args) checkParameters(`SpreadsheetApp.Range.${method}`, args, ...signatures);
}

export interface OpenRange extends RangeState {
  readonly area: Area;
}

/** Begins a call that reads formats, notes, rules: records it and makes sure that the cells exist. */
export function openForReading(range: RangeBase, method: string, ...call: Call): OpenRange {
  check(method, ...call);
  const state = range[STATE];
  requirePermission(state.session.world, 'readDocument', method);
  state.session.world.calls.read(`Range.${method}`, cellsOf(range));
  return withBounds(range, state);
}

/** Begins a call that reads contents: like `openForReading`, with formulas up to date. */
export function openForContents(range: RangeBase, method: string, ...call: Call): OpenRange {
  const open = openForReading(range, method, ...call);
  open.workbook.settle();
  return open;
}

/** Begins a call that changes something. */
export function openForWriting(range: RangeBase, method: string, ...call: Call): OpenRange {
  check(method, ...call);
  const state = range[STATE];
  requirePermission(state.session.world, 'writeDocument', method);
  state.session.world.calls.write(`Range.${method}`, cellsOf(range));
  const open = withBounds(range, state);
  requireEditable(state.session.world, open.sheet, open.area);
  return open;
}

function cellsOf(range: RangeBase): number {
  const { numRows, numColumns } = areaOfRange(range);
  return numRows * numColumns;
}

function withBounds(range: RangeBase, state: RangeState): OpenRange {
  requireSheet(state.workbook, state.sheet);
  const area = areaOfRange(range);
  requireInside(area, state.sheet);
  return { ...state, area };
}

export const OUTSIDE_SHEET = 'The coordinates of the range are outside the dimensions of the sheet.';

export function requireInside(area: Area, sheet: SheetModel): void {
  if (
    area.row < 1 ||
    area.column < 1 ||
    area.numRows < 1 ||
    area.numColumns < 1 ||
    lastRowOf(area) > sheet.maxRows ||
    lastColumnOf(area) > sheet.maxColumns
  ) {
    throw exception(OUTSIDE_SHEET);
  }
}

/** One value per cell, row by row, in fresh arrays. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const result: T[][] = [];
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumnOf(area); column++) line.push(read(row, column));
    result.push(line);
  }
  return result;
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) visit(row, column);
  }
}

/** Refuses data of another shape than the range, in Google's words. */
export function requireShape(area: Area, data: readonly unknown[][]): void {
  if (data.length !== area.numRows) throw shapeError('rows', data.length, area.numRows);
  for (const line of data) {
    if (line.length !== area.numColumns) throw shapeError('columns', line.length, area.numColumns);
  }
}

function shapeError(what: 'rows' | 'columns', given: number, wanted: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** Two-dimensional data of any kind of element. */
export const tableOf =
  (kind: ParameterKind): ParameterKind =>
  (value) =>
    Array.isArray(value) && value.every((line) => Array.isArray(line) && line.every(kind));
