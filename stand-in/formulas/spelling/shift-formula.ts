/**
 * What happens to a formula when the grid changes under it: rows or columns come or go, the formula is copied
 * elsewhere, a sheet is renamed. Works on the canonical spelling and touches nothing but references.
 */
import {
  MAX_COLUMN,
  columnLetters,
  parseCorner,
  quoteSheetName,
  splitSheetName,
  type Corner,
} from '../../workbook/a1-notation';
import { areaBetween, lastColumnOf, lastRowOf, moveAreaLines, shiftSpan } from '../../workbook/area';
import type { GridEdit, LineMove } from '../../workbook/types';
import { tokenize, type Token } from './tokens';

const MAX_ROW = 10_000_000;

function formatCorner(corner: Corner): string {
  const column =
    corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row}`;
  return column + row;
}

type Change = (sheetName: string | null, cells: string, sheetPrefix: string) => string | null;

/** @param change gives the new text of a reference, or null for one that stays */
function mapReferences(
  canonical: string,
  change: Change,
  kinds: readonly Token['kind'][] = ['reference'],
): string {
  return tokenize(canonical)
    .map(({ kind, text }) => {
      if (!kinds.includes(kind)) return text;
      const { sheetName, rest } = splitSheetName(text);
      return change(sheetName, rest, text.slice(0, text.length - rest.length)) ?? text;
    })
    .join('');
}

/** @param change gives null where nothing is left of a reference */
function mapCorners(
  canonical: string,
  change: (sheetName: string | null, corners: Corner[]) => Corner[] | null,
): string {
  return mapReferences(canonical, (sheetName, cells, sheetPrefix) => {
    if (cells === '#REF!') return null;
    const before = cells.split(':').map((part) => parseCorner(part)!);
    const after = change(sheetName, before);
    if (after === before) return null;
    return sheetPrefix + (after?.map(formatCorner).join(':') ?? '#REF!');
  });
}

/** @returns the formula as it reads after the edit; `homeSheetName` is where the formula stands */
export function shiftFormula(canonical: string, homeSheetName: string, edit: GridEdit): string {
  return mapCorners(canonical, (sheetName, corners) => {
    const target = (sheetName ?? homeSheetName).toLowerCase();
    return target === edit.sheetName.toLowerCase() ? shiftCorners(corners, edit) : corners;
  });
}

function shiftCorners(corners: Corner[], edit: GridEdit): Corner[] | null {
  const line = edit.dimension;
  const lines = corners.map((corner) => corner[line]);
  const given = lines.filter((value): value is number => value !== null);
  if (given.length === 0) return corners;
  const start = Math.min(...given);
  const open = lines.length > 1 && given.length === 1;
  const end = open ? Infinity : Math.max(...given);
  const shifted = shiftSpan({ start, count: end - start + 1 }, edit);
  if (!shifted) return null;
  const newEnd = shifted.start + shifted.count - 1;
  if (shifted.start === start && newEnd === end) return corners;
  return corners.map((corner) => {
    const value = corner[line];
    return value === null ? corner : { ...corner, [line]: value === start ? shifted.start : newEnd };
  });
}

/** @returns the formula as it reads when copied so many rows down and columns right; out of the grid gives #REF! */
export function moveFormula(canonical: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return canonical;
  return mapCorners(canonical, (_sheetName, corners) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
      column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
    }));
    return moved.every(isOnGrid) ? moved : null;
  });
}

function isOnGrid({ row, column }: Corner): boolean {
  return (
    (row === null || (row >= 1 && row <= MAX_ROW)) &&
    (column === null || (column >= 1 && column <= MAX_COLUMN))
  );
}

/** @returns the formula with every `oldName!` now reading `newName!` */
export function renameSheetInFormula(canonical: string, oldName: string, newName: string): string {
  const rename: Change = (sheetName, cells) =>
    sheetName?.toLowerCase() === oldName.toLowerCase() ? `${quoteSheetName(newName)}!${cells}` : null;
  return mapReferences(canonical, rename, ['reference', 'name']);
}

/** @returns the formula with #REF! in place of references to the sheet */
export function removeSheetFromFormula(canonical: string, name: string): string {
  return mapReferences(canonical, (sheetName) =>
    sheetName?.toLowerCase() === name.toLowerCase() ? '#REF!' : null,
  );
}

/** @returns the formula after lines of a sheet were moved; open references, which name a line only, stay */
export function moveLinesInFormula(
  canonical: string,
  homeSheetName: string,
  move: LineMove & Pick<GridEdit, 'sheetName'>,
): string {
  return mapCorners(canonical, (sheetName, corners) => {
    const isThere = (sheetName ?? homeSheetName).toLowerCase() === move.sheetName.toLowerCase();
    if (!isThere || corners.some(({ row, column }) => row === null || column === null)) return corners;
    const [rows, columns] = [corners.map(({ row }) => row!), corners.map(({ column }) => column!)];
    const [top, left, bottom, right] = [
      Math.min(...rows),
      Math.min(...columns),
      Math.max(...rows),
      Math.max(...columns),
    ];
    const moved = moveAreaLines(areaBetween(top, left, bottom, right), move);
    const ends = [moved, { row: lastRowOf(moved), column: lastColumnOf(moved) }];
    return corners.map((corner, at) => ({ ...corner, row: ends[at].row, column: ends[at].column }));
  });
}
