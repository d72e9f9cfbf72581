/**
 * Which cells belong to the results of formulas that use our functions: tried out on a copy of the tab. There our formulas are
 * emptied; what disappears is a result of ours, or of a formula of hers that counts with one. Where it could be either, the
 * others are put back as values, and what comes back by itself is hers. At last the copy must show what the tab shows.
 */
import { FUNCTION_NAMES } from '../product';
import { canSpill } from './can-spill';
import { onCopyOf } from './on-copy';
import { forEachReached, type Formulas } from './possible-origins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Shown = readonly (readonly string[])[];

/** A cell with a formula; row and column from 1. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of formulas of ours with everything that they show. */
export interface OurResult extends Anchor {
  readonly anchors: readonly Anchor[];
  readonly formulas: Formulas;
  readonly shown: Shown;
}

export interface OurResults {
  readonly sure: readonly OurResult[];
  /** Formulas of which it cannot be told where their results end. */
  readonly unsure: readonly Anchor[];
}

/** Whether something holds of a cell; row and column from 0. */
type CellTest = (row: number, column: number) => boolean;

interface Extent extends Anchor {
  readonly rows: number;
  readonly columns: number;
}

const OUR_CALL = new RegExp(`(^|[^\\p{L}\\p{N}_.])(${FUNCTION_NAMES.join('|')})\\s*\\(`, 'iu');
/** What a formula shows whose result has no room. */
const NO_ROOM = '#REF!';

/** Whether a formula calls one of our functions; a name inside a text does not count. */
export function usesOurFunctions(formula: string): boolean {
  return OUR_CALL.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** @param found formulas of ours on the tab; others are taken as hers, and what has moved since they were found is left */
export function resultsOfOurs(sheet: Sheet, found: readonly Anchor[]): OurResults {
  if (found.length === 0) return { sure: [], unsure: [] };
  const data = sheet.getDataRange();
  const [shown, formulas] = [data.getDisplayValues(), data.getFormulas()];
  const anchors = found.filter(({ row, column }) => usesOurFunctions(formulas[row - 1]?.[column - 1] ?? ''));
  if (anchors.length < found.length) return { sure: [], unsure: found };
  const trial = { sheet, anchors, shown, formulas };
  const outcome = onCopyOf(sheet, (copy) => tryOut(copy, trial));
  if (outcome.isRight) return { sure: mergeResults(outcome.extents, trial), unsure: [] };
  const { disputed } = outcome;
  if (disputed.length === 0) return { sure: [], unsure: anchors };
  const { sure, unsure } = resultsOfOurs(sheet, without(anchors, disputed));
  return { sure, unsure: [...disputed, ...unsure] };
}

interface Trial {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];
  readonly shown: Shown;
  readonly formulas: Formulas;
}

interface Outcome {
  /** Whether the copy, with these cells as values, shows what the tab shows. */
  readonly isRight: boolean;
  readonly extents: readonly Extent[];
  /** Formulas with cells that may be theirs or a neighbour's. */
  readonly disputed: readonly Anchor[];
}

function tryOut(copy: Sheet, trial: Trial): Outcome {
  const { sheet, anchors, shown, formulas } = trial;
  const paste = (extents: readonly Extent[]): void => {
    for (const { row, column, rows, columns } of mergeExtents(extents)) {
      const source = sheet.getRange(row, column, rows, columns);
      source.copyTo(copy.getRange(row, column, rows, columns), { contentsOnly: true });
    }
  };
  copy.getRangeList(anchors.map(({ row, column }) => `R${row}C${column}`)).clearContent();
  const emptied = read(copy, shown);
  const isGone: CellTest = (row, column) =>
    formulas[row]?.[column] === '' && shown[row][column] !== '' && emptied[row][column] === '';
  const { mayBeHers, disputed } = dispute(trial, isGone);
  const undisputed = anchors.map((anchor) =>
    extentOf(anchor, (row, column) => isGone(row, column) && !mayBeHers(row, column), formulas),
  );
  paste(undisputed);
  if (disputed.length === 0)
    return { isRight: showsTheSame(read(copy, shown), shown), extents: undisputed, disputed };
  const pasted = read(copy, shown);
  const isOurs: CellTest = (row, column) =>
    isGone(row, column) && (!mayBeHers(row, column) || pasted[row][column] === '');
  const extents = anchors.map((anchor) => extentOf(anchor, isOurs, formulas));
  paste(extents);
  return { isRight: showsTheSame(read(copy, shown), shown), extents, disputed };
}

/** What a copy shows in the cells of the tab; '' where it has no such cell. */
function read(copy: Sheet, { length: rows, [0]: { length: columns } }: Shown): Shown {
  SpreadsheetApp.flush();
  const range = copy.getRange(
    1,
    1,
    Math.min(rows, copy.getMaxRows()),
    Math.min(columns, copy.getMaxColumns()),
  );
  const values = range.getDisplayValues();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => values[row]?.[column] ?? ''),
  );
}

/** A result of hers that lost its room, or cells that are missing or too many; numbers may differ where chance is at work. */
function showsTheSame(found: Shown, shown: Shown): boolean {
  return found.every((line, row) =>
    line.every(
      (text, column) =>
        (text === '') === (shown[row][column] === '') &&
        (text === NO_ROOM) === (shown[row][column] === NO_ROOM),
    ),
  );
}

/** Cells that are gone and that a formula of hers may reach, and our formulas that may reach them too. */
function dispute(
  { anchors, formulas }: Trial,
  isGone: CellTest,
): { mayBeHers: CellTest; disputed: readonly Anchor[] } {
  const places = new Set(anchors.map(({ row, column }) => `${row} ${column}`));
  const isAnchor = (row: number, column: number): boolean => places.has(`${row + 1} ${column + 1}`);
  const cells = new Set<string>();
  const disputed = new Map<string, Anchor>();
  const columns = formulas[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    forEachReached(formulas, column, canSpill, (row, origins) => {
      if (!isGone(row, column) || origins.every((each) => isAnchor(each.row, each.column))) return;
      cells.add(`${row} ${column}`);
      for (const each of origins) {
        const anchor = { row: each.row + 1, column: each.column + 1 };
        if (isAnchor(each.row, each.column)) disputed.set(`${each.row} ${each.column}`, anchor);
      }
    });
  }
  return { mayBeHers: (row, column) => cells.has(`${row} ${column}`), disputed: [...disputed.values()] };
}

/** The rectangle of a result: right along its first row, down to its last cell before the next formula. */
function extentOf({ row, column }: Anchor, isOurs: CellTest, formulas: Formulas): Extent {
  let columns = 1;
  while (isOurs(row - 1, column - 1 + columns)) columns++;
  let rows = 1;
  for (let below = row; below < formulas.length; below++) {
    const beside = Array.from({ length: columns }, (_, index) => column - 1 + index);
    if (beside.some((each) => formulas[below][each] !== '')) break;
    if (beside.some((each) => isOurs(below, each))) rows = below - row + 2;
  }
  return { row, column, rows, columns };
}

/** A formula in each row is a rectangle, too: one write instead of many. */
function mergeExtents(extents: readonly Extent[]): Extent[] {
  const merged: Extent[] = [];
  for (const extent of [...extents].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = merged[merged.length - 1];
    const continues =
      last !== undefined &&
      last.column === extent.column &&
      last.columns === extent.columns &&
      last.row + last.rows === extent.row;
    if (continues) merged[merged.length - 1] = { ...last, rows: last.rows + extent.rows };
    else merged.push(extent);
  }
  return merged;
}

function mergeResults(extents: readonly Extent[], { shown, formulas }: Trial): OurResult[] {
  return mergeExtents(extents).map(({ row, column, rows, columns }) => {
    const cut = (grid: Shown): string[][] =>
      grid.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
    const isInside = (each: Extent): boolean =>
      each.column === column && each.row >= row && each.row < row + rows;
    return { row, column, anchors: extents.filter(isInside), formulas: cut(formulas), shown: cut(shown) };
  });
}

function without(anchors: readonly Anchor[], left: readonly Anchor[]): Anchor[] {
  return anchors.filter(
    ({ row, column }) => !left.some((each) => each.row === row && each.column === column),
  );
}
