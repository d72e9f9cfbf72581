/**
 * The state of a workbook at one moment, for undo, for taking back a command that has to wait for an answer, and for
 * keeping what was typed. Formats, notes and rules are immutable and shared, so that a snapshot costs a few arrays.
 * Selections are not part of it: they are the user's, not the document's.
 */
import type { MetadataRecord, Area, NamedRangeEntry } from '../workbook/types';
import { areaBetween } from '../workbook/area';
import { CellStore, widthOf, type RowCells } from '../workbook/cell-store';
import { ownParts, SheetModel } from '../workbook/sheet-model';
import type { SheetCells, Workbook } from '../workbook/workbook';

type Method = (...args: never[]) => unknown;
type DataKey = {
  [Key in keyof SheetModel]: SheetModel[Key] extends Method ? never : Key;
}[keyof SheetModel];

interface SheetSnapshot extends Readonly<
  Pick<SheetModel, Exclude<DataKey, 'cells' | 'selection' | 'wholeArea'>>
> {
  readonly rows: readonly (RowCells | undefined)[];
}

export interface WorkbookSnapshot {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly sheets: readonly SheetSnapshot[];
  readonly namedRanges: readonly NamedRangeEntry[];
  readonly metadata: readonly MetadataRecord[];
}

export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  workbook.settle();
  const { name, locale, timeZone, activeSheet, sheets } = workbook;
  const settings = { name, locale, timeZone, activeSheetId: activeSheet.id };
  return { ...settings, ...copyLists(workbook), sheets: sheets.map(snapshotOfSheet) };
}

/** Makes the workbook what it was. The snapshot can be used again. */
export function restoreSnapshot(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const changes = shapeOf(workbook) === shapeOf(snapshot) ? changedCells(workbook, snapshot) : null;
  const { sheets, ...settings } = snapshot;
  Object.assign(workbook, settings, copyLists(snapshot));
  const restored = sheets.map((state) => restoredSheet(before.get(state.id), state));
  workbook.sheets.splice(0, workbook.sheets.length, ...restored);
  if (changes === null) workbook.touch();
  else for (const { sheet, area } of changes) workbook.touch(sheet, area);
}

type Lists = Pick<WorkbookSnapshot, 'namedRanges' | 'metadata'>;

function copyLists({ namedRanges, metadata }: Lists): Lists {
  const copy = <Entry extends object>(entries: readonly Entry[]) => entries.map((entry) => ({ ...entry }));
  return { namedRanges: copy(namedRanges), metadata: copy(metadata) };
}

function snapshotOfSheet(sheet: SheetModel): SheetSnapshot {
  const state: Record<string, unknown> = { ...sheet, ...ownParts(sheet), rows: sheet.cells.clone().rows };
  delete state['cells'];
  delete state['selection'];
  return state as unknown as SheetSnapshot;
}

/** Sheets keep their identity, because the user's selection hangs on them. */
function restoredSheet(former: SheetModel | undefined, { rows, ...state }: SheetSnapshot): SheetModel {
  const cells = new CellStore();
  cells.rows = [...rows];
  const sheet = former ?? new SheetModel(state.id, state.name);
  return Object.assign(sheet, state, ownParts(state), { cells: cells.clone() });
}

/** Equal where single cells differ at most. */
function shapeOf({ sheets, namedRanges, locale }: WorkbookSnapshot | Workbook): string {
  const sizes = sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]);
  return JSON.stringify([sizes, namedRanges, locale]);
}

/** In rows whose contents or formulas differ, one area for each: formulas need not be calculated for the rest. */
function changedCells(workbook: Workbook, snapshot: WorkbookSnapshot): SheetCells[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const [now, { rows: then }] = [sheet.cells.rows, snapshot.sheets[index]!];
    const areas = longer(now, then).map((_row, at) => changedArea(at + 1, now[at], then[at]));
    return areas.flatMap((area) => (area ? [{ sheet, area }] : []));
  });
}

function changedArea(row: number, now: RowCells | undefined, then: RowCells | undefined): Area | null {
  if (now === then) return null;
  const isSame = (index: number) =>
    (now?.contents[index] ?? '') === (then?.contents[index] ?? '') &&
    now?.extras?.[index] === then?.extras?.[index];
  let [first, last] = [0, Math.max(widthOf(now), widthOf(then)) - 1];
  while (first <= last && isSame(first)) first++;
  while (first <= last && isSame(last)) last--;
  return first > last ? null : areaBetween(row, first + 1, row, last + 1);
}

/** Whether both show the same spreadsheet; a script that wrote what was there already has changed nothing. */
export function sameSnapshot(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return (
    withoutCells(a) === withoutCells(b) &&
    a.sheets.every((sheet, index) => sameRows(sheet.rows, b.sheets[index]!.rows))
  );
}

function withoutCells({ sheets, ...rest }: WorkbookSnapshot): string {
  const looks = sheets.map((sheet) => ({ ...sheet, rows: null }));
  return JSON.stringify([rest, looks], (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}

function sameRows(a: SheetSnapshot['rows'], b: SheetSnapshot['rows']): boolean {
  return longer(a, b).every((_row, at) => {
    const [one, other] = [a[at], b[at]];
    // Shared for as long as nobody changes it.
    return one === other || ROW_PARTS.every((part) => sameList(one?.[part] ?? [], other?.[part] ?? []));
  });
}

const ROW_PARTS = ['contents', 'formats', 'extras'] as const;

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return longer(a, b).every((_cell, at) => (a[at] ?? '') === (b[at] ?? ''));
}

function longer<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.length > b.length ? a : b;
}
