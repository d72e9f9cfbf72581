/**
 * What happens to a formula when the grid changes under it: rows or columns come or go, the formula is copied
 * elsewhere, a sheet is renamed. Works on the canonical spelling and touches nothing but references.
 */
import {
  MAX_COLUMN,
  areaOfAddress,
  columnLetters,
  columnNumber,
  parseAddress,
  quoteSheetName,
  unquoteSheetName,
} from '../../workbook/a1-notation';
import { lastColumnOf, lastRowOf } from '../../workbook/area';
import type { GridEdit } from '../../workbook/types';
import type { FormulaEngine } from '../../workbook/workbook';
import { splitReference, tokenize, type Token } from './tokens';

/** One end of a reference, `$A$1`, `A`, `$1`. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

const MAX_ROW = 10_000_000;

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, mark1, letters, mark2, digits] = match ?? ['', '', '', '', ''];
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    columnFixed: letters !== '' && mark1 === '$',
    rowFixed: letters === '' ? mark1 === '$' || mark2 === '$' : mark2 === '$',
  };
}

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
      const { sheetPrefix, cells } = splitReference(text);
      const sheetName = sheetPrefix === '' ? null : unquoteSheetName(sheetPrefix.slice(0, -1));
      return change(sheetName, cells, sheetPrefix) ?? text;
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
    const before = cells.split(':').map(parseCorner);
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
  const [newStart, newEnd] = edit.kind === 'insert' ? inserted(start, end, edit) : deleted(start, end, edit);
  if (newStart > newEnd) return null;
  if (newStart === start && newEnd === end) return corners;
  return corners.map((corner) => {
    const value = corner[line];
    if (value === null) return corner;
    return { ...corner, [line]: value === start ? newStart : newEnd };
  });
}

function inserted(start: number, end: number, { position, count }: GridEdit): [number, number] {
  return [start >= position ? start + count : start, end >= position ? end + count : end];
}

function deleted(start: number, end: number, { position, count }: GridEdit): [number, number] {
  const last = position + count - 1;
  const newStart = start > last ? start - count : Math.min(start, position);
  const newEnd = end > last ? end - count : Math.min(end, position - 1);
  return [newStart, newEnd];
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

/** @returns the formula after areas were moved; open references, which name a line only, stay */
export function relocateFormula(
  canonical: string,
  homeSheetName: string,
  where: Parameters<FormulaEngine['relocate']>[2],
): string {
  return mapReferences(canonical, (sheetName, cells) => {
    const corners = cells.split(':').map(parseCorner);
    const address = parseAddress(cells);
    const isBounded = address && corners.every(({ row, column }) => row !== null && column !== null);
    const target = isBounded && where(sheetName ?? homeSheetName, areaOfAddress(address, 0, 0));
    if (!target) return null;
    const { area } = target;
    const ends = [area, { row: lastRowOf(area), column: lastColumnOf(area) }];
    const moved = corners.map((corner, at) =>
      formatCorner({ ...corner, row: ends[at].row, column: ends[at].column }),
    );
    const isHome = sheetName === null && target.sheetName.toLowerCase() === homeSheetName.toLowerCase();
    return `${isHome ? '' : `${quoteSheetName(target.sheetName)}!`}${moved.join(':')}`;
  });
}
