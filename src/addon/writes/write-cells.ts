/**
 * Writes single cells of the user's that she asked to be written, all of them or none: everything is checked first, the tab is
 * read once more directly before each write, and what was written before a failure is taken back. Formulas, results of formulas
 * and protected cells are never written. It decides nothing: whoever calls finds the cells in what the tab holds.
 */
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { failureDetail, succeeds, UserError } from '../run-command';
import { brokenBy, mayBeFilled } from '../spills/would-break';
import { asTextInCell } from '../wording/text-in-cell';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import { closedCells, type ClosedCells } from './closed-cells';
import { restoreCells } from './restore-cells';
import { splitIntoRuns } from './split-into-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One cell to be written; row and column from 1. null empties it. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: number | boolean | Date | null;
}

export type Cells = readonly (readonly CellValue[])[];

/** What a cell shows, by its row and column from 1. One read. */
export type ShownAt = (row: number, column: number) => string;

/**
 * Finds the cells in what the tab holds now, and asks Google for nothing but what a cell shows.
 *
 * @throws UserError where they are not to be found
 */
export type FindCells = (cells: Cells, shownAt: ShownAt) => readonly CellChange[];

export interface Written {
  /** What the tab holds now; null where formulas on it may show something else than before. */
  readonly cells: Cells | null;
  /** Puts back what stood there, unless somebody has changed it since. */
  takeBack(): void;
}

/** Where cells of hers are to be written, and how they are found. */
interface Target {
  readonly sheet: Sheet;
  readonly find: FindCells;
  readonly texts: Texts;
}

/** Cells side by side that are written at once. */
interface Run {
  readonly range: Range;
  readonly before: CellValue[][];
  readonly after: CellValue[][];
  /** What to write so that it is as before. */
  readonly restored: CellValue[][];
  readonly cells: readonly string[];
}

interface WritePlan {
  readonly cells: Cells;
  readonly hasFormulas: boolean;
  readonly places: string;
  readonly runs: readonly Run[];
  /** Nothing was read after the cells, and nothing that goes by position before them: they are the last look. */
  readonly isLastLook: boolean;
}

/**
 * @param present what the tab held a moment ago, where it was read already
 * @throws UserError with a sentence that says why nothing was written, or what was
 */
export function writeCells(sheet: Sheet, find: FindCells, texts: Texts, present?: Cells): Written {
  const target = { sheet, find, texts };
  let known = present;
  return untilInPlace(texts.writing.editedMeanwhile, () => {
    const plan = known === undefined ? planAtOnce(target) : planWrite(target, known);
    known = undefined;
    const seen = carryOut(plan, target);
    return {
      cells: plan.hasFormulas ? null : afterRuns(seen, plan.runs),
      takeBack: () => plan.runs.forEach((run) => restore(run, plan, target)),
    };
  });
}

/**
 * The cells are read last: where nothing on the tab goes by position, neither a formula nor a protection, they need not be looked at again before they are
 * written. Otherwise they come first, so that whatever moves after that is seen by the look before the write.
 */
function planAtOnce(target: Target): WritePlan {
  const bounds = boundsOf(target.sheet);
  const cells = readAll(target.sheet);
  return bounds.hasFormulas || bounds.closed.isAny
    ? planWrite(target, cells)
    : planWithin(bounds, target, cells);
}

function planWrite(target: Target, cells: Cells): WritePlan {
  return { ...planWithin(boundsOf(target.sheet), target, cells), isLastLook: false };
}

/** What keeps cells from being written. */
interface Bounds {
  readonly formulas: readonly (readonly string[])[];
  readonly hasFormulas: boolean;
  readonly closed: ClosedCells;
}

/** Three reads. */
function boundsOf(sheet: Sheet): Bounds {
  const formulas = sheet.getDataRange().getFormulas();
  const hasFormulas = formulas.some((line) => line.some((formula) => formula !== ''));
  return { formulas, hasFormulas, closed: closedCells(sheet) };
}

function readAll(sheet: Sheet): CellValue[][] {
  return sheet.getDataRange().getValues() as CellValue[][];
}

function planWithin(
  { formulas, hasFormulas, closed }: Bounds,
  { sheet, find, texts }: Target,
  cells: Cells,
): WritePlan {
  let isLastLook = true;
  const found = find(cells, (row, column) => {
    isLastLook = false;
    return shownOn(sheet)(row, column);
  });
  const changes = found.filter(({ row, column, value }) => !isSame(cells[row - 1][column - 1], value));
  refuseBounds(sheet, changes, { formulas, closed }, texts);
  const mayJoin = (row: number, column: number): boolean =>
    isPlain(cells[row - 1][column - 1]) &&
    !formulas[row - 1]?.[column - 1] &&
    !closed.holds(row, column) &&
    !mayBeFilled(formulas, { row, column });
  const runs = splitIntoRuns(changes, mayJoin).map((run) => makeRun(sheet, run, cells));
  isLastLook &&= runs.every(({ before }) => !holdsText(before));
  return { cells, hasFormulas, places: placesOf(found), runs, isLastLook };
}

/** @throws UserError for the first cell that must not be written */
function refuseBounds(
  sheet: Sheet,
  changes: readonly CellChange[],
  { formulas, closed }: Pick<Bounds, 'formulas' | 'closed'>,
  { sidebarFailures, writing }: Texts,
): void {
  const nameOf = ({ row, column }: Pick<CellChange, 'row' | 'column'>): string =>
    cellOnTab(sheet.getName(), row, column);
  for (const change of changes) {
    if (formulas[change.row - 1]?.[change.column - 1]) {
      throw new UserError(sidebarFailures.holdsFormula(nameOf(change)));
    }
    if (closed.holds(change.row, change.column)) throw new UserError(writing.isProtected(nameOf(change)));
  }
  const broken = brokenBy(sheet, formulas, changes);
  if (broken !== null) throw new UserError(writing.wouldBreak(nameOf(broken.formula), nameOf(broken.cell)));
}

function shownOn(sheet: Sheet): ShownAt {
  return (row, column) => sheet.getRange(row, column).getDisplayValue();
}

/** What can be written again exactly as it stands. */
function isPlain(cell: CellValue): boolean {
  return cell === '' || typeof cell === 'number' || typeof cell === 'boolean';
}

function isSame(cell: CellValue, value: CellValue | null): boolean {
  return JSON.stringify(cell) === JSON.stringify(value ?? '');
}

function placesOf(changes: readonly CellChange[]): string {
  return JSON.stringify(changes.map(({ row, column }) => [row, column]));
}

function makeRun(sheet: Sheet, changes: readonly CellChange[], cells: Cells): Run {
  const [first, last] = [changes[0], changes[changes.length - 1]];
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  const range = sheet.getRange(first.row, first.column, rows, columns);
  const before = cells
    .slice(first.row - 1, last.row)
    .map((line) => line.slice(first.column - 1, last.column));
  const after = before.map((line) => [...line]);
  for (const { row, column, value } of changes) after[row - first.row][column - first.column] = value ?? '';
  const formats = holdsText(before) ? range.getNumberFormats() : null;
  const restored = before.map((line, row) =>
    line.map((cell, column) => (formats === null ? cell : asTextInCell(cell, formats[row][column]))),
  );
  const names = changes.map(({ row, column }) => cellOnTab(sheet.getName(), row, column));
  return { range, before, after, restored, cells: names };
}

function holdsText(cells: Cells): boolean {
  return cells.some((line) => line.some((cell) => typeof cell === 'string' && cell !== ''));
}

/**
 * @returns what was seen at the last look, before the write that followed
 * @throws MovedMeanwhile where the tab is no longer what was read; then nothing stays written
 */
function carryOut(plan: WritePlan, target: Target): Cells {
  const { sheet, find, texts } = target;
  const begun: Run[] = [];
  let seen = plan.cells;
  try {
    for (const run of plan.runs) {
      if (!plan.isLastLook || begun.length > 0) {
        seen = readAll(sheet);
        if (!isStill(plan, run, seen, (cells) => find(cells, shownOn(sheet)))) {
          throw new MovedMeanwhile(sheet.getName());
        }
      }
      begun.push(run);
      run.range.setValues(run.after);
      SpreadsheetApp.flush();
    }
  } catch (error) {
    takeBackRuns(begun, error, (run) => restore(run, plan, target), texts);
    throw error;
  }
  return seen;
}

function afterRuns(seen: Cells, runs: readonly Run[]): Cells {
  const cells = seen.map((line) => [...line]);
  for (const { range, after } of runs) {
    const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
    after.forEach((line, index) => cells[row + index].splice(column, line.length, ...line));
  }
  return cells;
}

/** By header row, names and what stands in the cells. */
function isStill(
  { places }: WritePlan,
  run: Run,
  cells: Cells,
  find: (cells: Cells) => readonly CellChange[],
): boolean {
  const [row, column] = [run.range.getRow() - 1, run.range.getColumn() - 1];
  const present = run.before.map((line, index) =>
    line.map((_, offset) => cells[row + index]?.[column + offset]),
  );
  return placesOf(find(cells)) === places && JSON.stringify(present) === JSON.stringify(run.before);
}

/** @param failure why it could not go on */
function takeBackRuns(
  begun: readonly Run[],
  failure: unknown,
  restoreRun: (run: Run) => void,
  texts: Texts,
): void {
  const left = begun.filter((run) => !succeeds(() => restoreRun(run)));
  if (left.length === 0) return;
  const what = failure instanceof MovedMeanwhile ? '' : failureDetail(failure);
  throw new UserError(
    texts.writing.partlyWritten(
      left.flatMap(({ cells }) => cells),
      what,
    ),
  );
}

/**
 * Somebody else's cell may stand there by now, and hold the same.
 *
 * @throws UserError where it cannot be found
 */
function restore({ range, after, restored }: Run, { places }: WritePlan, { sheet, find }: Target): void {
  const found = find(readAll(sheet), shownOn(sheet));
  if (placesOf(found) !== places) throw new MovedMeanwhile(sheet.getName());
  restoreCells(range, after, restored);
}
