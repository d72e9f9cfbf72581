/**
 * The state of a workbook at one moment, for undo, for taking back a command that has to wait for an answer, and for
 * keeping what was typed. Formats, notes and rules are immutable and shared, so that a snapshot costs a few arrays.
 * Selections are not part of it: they are the user's, not the document's.
 */
import type { MetadataRecord, Area, NamedRangeEntry } from '../workbook/types';
import { areaOf } from '../workbook/area';
import { CellStore, type RowCells } from '../workbook/cell-store';
import { ownParts, SheetModel } from '../workbook/sheet-model';
import type { Workbook } from '../workbook/workbook';

type SheetState = Omit<
  Pick<
    SheetModel,
    { [Key in keyof SheetModel]: SheetModel[Key] extends Method ? never : Key }[keyof SheetModel]
  >,
  'cells' | 'selection' | 'wholeArea'
>;
type Method = (...args: never[]) => unknown;

interface SheetSnapshot extends Readonly<SheetState> {
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
  return {
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    activeSheetId: workbook.activeSheet.id,
    sheets: workbook.sheets.map(snapshotOfSheet),
    namedRanges: workbook.namedRanges.map((entry) => ({ ...entry })),
    metadata: workbook.metadata.map((entry) => ({ ...entry })),
  };
}

/** Makes the workbook what it was. The snapshot can be used again. */
export function restoreSnapshot(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const sameSheets = hasSameGrid(workbook, snapshot);
  const changes = sameSheets ? changedCells(workbook, snapshot) : null;
  workbook.name = snapshot.name;
  workbook.locale = snapshot.locale;
  workbook.timeZone = snapshot.timeZone;
  workbook.namedRanges = snapshot.namedRanges.map((entry) => ({ ...entry }));
  workbook.metadata = snapshot.metadata.map((entry) => ({ ...entry }));
  const sheets = snapshot.sheets.map((state) => restoredSheet(before.get(state.id), state));
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
  workbook.activeSheetId = snapshot.activeSheetId;
  if (changes === null) workbook.touch();
  else for (const { sheet, area } of changes) workbook.touch(sheet, area);
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

function hasSameGrid(workbook: Workbook, { sheets, namedRanges, locale }: WorkbookSnapshot): boolean {
  const sameSheets =
    sheets.length === workbook.sheets.length &&
    sheets.every((state, index) => {
      const sheet = workbook.sheets[index]!;
      const sameSize = sheet.maxRows === state.maxRows && sheet.maxColumns === state.maxColumns;
      return sheet.id === state.id && sheet.name === state.name && sameSize;
    });
  return (
    sameSheets &&
    locale === workbook.locale &&
    JSON.stringify(namedRanges) === JSON.stringify(workbook.namedRanges)
  );
}

interface ChangedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Rows whose contents or formulas differ, as one area per stretch: formulas need not be calculated for the rest. */
function changedCells(workbook: Workbook, snapshot: WorkbookSnapshot): ChangedCells[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const rows = snapshot.sheets[index]!.rows;
    const changed: ChangedCells[] = [];
    for (let row = 1; row <= Math.max(rows.length, sheet.cells.rows.length); row++) {
      const columns = changedColumns(sheet.cells.rowAt(row), rows[row - 1]);
      if (columns) changed.push({ sheet, area: areaOf(row, columns.first, 1, columns.count) });
    }
    return changed;
  });
}

function changedColumns(
  now: RowCells | undefined,
  then: RowCells | undefined,
): { first: number; count: number } | null {
  const width = Math.max(
    ...[now, then].flatMap((row) => [row?.contents.length ?? 0, row?.extras?.length ?? 0]),
  );
  let first = 0;
  let last = 0;
  for (let column = 1; column <= width; column++) {
    const index = column - 1;
    const isSame =
      (now?.contents[index] ?? '') === (then?.contents[index] ?? '') &&
      now?.extras?.[index] === then?.extras?.[index];
    if (isSame) continue;
    first ||= column;
    last = column;
  }
  return first === 0 ? null : { first, count: last - first + 1 };
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
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]];
    // Shared for as long as nobody changes it.
    if (one === other) continue;
    const isSame =
      sameList(one?.contents, other?.contents, '') &&
      sameList(one?.formats, other?.formats, undefined) &&
      sameList(one?.extras, other?.extras, undefined);
    if (!isSame) return false;
  }
  return true;
}

type List = readonly unknown[] | null | undefined;

function sameList(a: List, b: List, blank: unknown): boolean {
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index++) {
    if ((a?.[index] ?? blank) !== (b?.[index] ?? blank)) return false;
  }
  return true;
}
