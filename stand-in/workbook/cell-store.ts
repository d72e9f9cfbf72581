/**
 * The cells of one sheet, row by row and only as far as something is in them. A row keeps contents, formats and the
 * rarer rest (formula, spill, note, validation, text runs) in arrays of their own, so that a plain cell costs one array
 * slot. Positions count from 1. Knows nothing of formulas' meaning and of the grid's size.
 */
import { DEFAULT_FORMAT } from './cell-format';
import { heldIn, remembered } from './remembered';
import { partChanger, rowListChanger, type RowList } from './row-list';
import { CellError, type Cell, type CellFormat, type Content, type ValidationRule } from './types';

/** What few cells have; immutable, so that cells may share one. */
export interface CellExtras extends Readonly<Omit<Cell, 'content' | 'format'>> {
  /** What a formula's result implies for a general cell: a date, say. Not the user's, so it goes with the formula. */
  readonly resultFormat: string;
}

/** None where the cell has nothing but content and format. */
export type Extras = CellExtras | undefined;

const NO_EXTRAS: CellExtras = Object.freeze({
  formula: null,
  keepsResult: false,
  spilledFrom: null,
  note: '',
  validation: null,
  runs: null,
  resultFormat: '',
});

/** A row to read: copies of a sheet share it for as long as none of them changes it. */
export interface RowCells {
  /** Index 0 is column A; shorter than the sheet is wide where the rest is empty. */
  readonly contents: readonly Content[];
  readonly formats: RowList<CellFormat>;
  readonly extras: RowList<CellExtras>;
}

/** A row to change. */
interface OwnRow {
  contents: Content[];
  formats: RowList<CellFormat>;
  extras: RowList<CellExtras>;
  /** Whoever may change it. */
  readonly owner: object;
}

function hasNothingButRule({ formula, spilledFrom, note, runs, resultFormat }: CellExtras): boolean {
  return formula === null && spilledFrom === null && note === '' && runs === null && resultFormat === '';
}

/** The extras with some parts replaced; undefined when nothing is left. */
export function changeExtras(extras: Extras, parts: Partial<CellExtras>): Extras {
  const changed = { ...(extras ?? NO_EXTRAS), ...parts };
  return hasNothingButRule(changed) ? ruleAlone(changed.validation) : changed;
}

/** Whole columns have one rule and nothing else: their cells share one object, or they would cost most of a long list. */
const rulesAlone = new WeakMap<ValidationRule, CellExtras>();

function ruleAlone(validation: ValidationRule | null): Extras {
  if (validation === null) return undefined;
  return heldIn(rulesAlone, validation, () => ({ ...NO_EXTRAS, validation }));
}

/** Blocks of thousands of cells are copied: most have nothing here, or a rule alone, and cost no object. */
function extrasOf(cell: Readonly<Cell>): Extras {
  const { formula, keepsResult, spilledFrom, note, validation, runs } = cell;
  if (formula === null && spilledFrom === null && note === '' && runs === null) return ruleAlone(validation);
  return { formula, keepsResult, spilledFrom, note, validation, runs, resultFormat: '' };
}

const withFormatAt = partChanger<CellFormat>();
const withExtrasAt = partChanger<CellExtras>();

/** Whether a cell has a formula, or a part of what one gives. */
export function isCalculated(extras: Extras): extras is CellExtras {
  return extras !== undefined && (extras.formula !== null || extras.spilledFrom !== null);
}

export class CellStore {
  /** Index 0 is row 1. */
  rows: (RowCells | undefined)[] = [];
  /** Another one from each copy on: rows of before are nobody's then. */
  private owner = {};

  rowAt(row: number): RowCells | undefined {
    return this.rows[row - 1];
  }

  /** The row, made where there is none, to be changed by whoever has this store. */
  ownRow(row: number): OwnRow {
    while (this.rows.length < row) this.rows.push(undefined);
    const found = this.rows[row - 1] as OwnRow | undefined;
    if (found?.owner === this.owner) return found;
    const own: OwnRow = {
      contents: found?.contents.slice() ?? [],
      formats: found?.formats ?? null,
      extras: found?.extras ?? null,
      owner: this.owner,
    };
    this.rows[row - 1] = own;
    return own;
  }

  /** Changes every row that there is. */
  changeRows(change: (row: OwnRow) => unknown): void {
    this.rows.forEach((row, index) => row && change(this.ownRow(index + 1)));
  }

  content(row: number, column: number): Content {
    return this.rows[row - 1]?.contents[column - 1] ?? '';
  }

  format(row: number, column: number): CellFormat {
    return this.rows[row - 1]?.formats?.[column - 1] ?? DEFAULT_FORMAT;
  }

  extras(row: number, column: number): CellExtras {
    return this.rows[row - 1]?.extras?.[column - 1] ?? NO_EXTRAS;
  }

  setContent(row: number, column: number, content: Content): void {
    if (content === '' && this.content(row, column) === '') return;
    const { contents } = this.ownRow(row);
    while (contents.length < column) contents.push('');
    contents[column - 1] = content;
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    if (this.format(row, column) === format) return;
    const cells = this.ownRow(row);
    cells.formats = withFormatAt(cells.formats, column, format === DEFAULT_FORMAT ? undefined : format);
  }

  setExtras(row: number, column: number, extras: Extras): void {
    if (this.rows[row - 1]?.extras?.[column - 1] === extras) return;
    const cells = this.ownRow(row);
    cells.extras = withExtrasAt(cells.extras, column, extras);
  }

  changeExtras(row: number, column: number, parts: Partial<CellExtras>): void {
    this.setExtras(row, column, changeExtras(this.rows[row - 1]?.extras?.[column - 1], parts));
  }

  /** The same change of what few cells have, for each of them. */
  changeEachExtra(change: (extras: CellExtras) => Extras): void {
    const changeList = remembered((extras: readonly Extras[]): readonly Extras[] => {
      const changed = extras.map((each) => each && change(each));
      return changed.some((each, index) => each !== extras[index]) ? changed : extras;
    });
    this.rows.forEach((row, index) => {
      const extras = row?.extras && changeList(row.extras);
      if (extras && extras !== row.extras) this.ownRow(index + 1).extras = extras;
    });
  }

  /** A copy of everything in a cell; changing it does not change the sheet. */
  cell(row: number, column: number): Cell {
    const { formula, keepsResult, spilledFrom, note, validation, runs } = this.extras(row, column);
    const [content, format] = [this.content(row, column), this.format(row, column)];
    return { content, formula, keepsResult, spilledFrom, note, validation, runs, format };
  }

  setCell(row: number, column: number, cell: Readonly<Cell>): void {
    this.setContent(row, column, cell.content);
    this.setFormat(row, column, cell.format);
    this.setExtras(row, column, extrasOf(cell));
  }

  insertRows(position: number, count: number): void {
    if (position > this.rows.length) return;
    const added = new Array<RowCells | undefined>(count).fill(undefined);
    this.rows = [...this.rows.slice(0, position - 1), ...added, ...this.rows.slice(position - 1)];
  }

  deleteRows(position: number, count: number): void {
    this.rows.splice(position - 1, count);
  }

  insertColumns(position: number, count: number): void {
    this.changeColumns((cells, blank) => {
      if (cells.length >= position)
        cells.splice(position - 1, 0, ...Array.from({ length: count }, () => blank));
      return cells;
    });
  }

  deleteColumns(position: number, count: number): void {
    this.changeColumns((cells) => {
      cells.splice(position - 1, count);
      return cells;
    });
  }

  /** The same change of each row, for each of its lists. */
  changeColumns(change: <T>(cells: T[], blank: T) => T[]): void {
    const changeFormats = rowListChanger<CellFormat>((formats) => change(formats, undefined));
    const changeExtras = rowListChanger<CellExtras>((extras) => change(extras, undefined));
    this.changeRows((row) => {
      row.contents = change(row.contents, '');
      row.formats = changeFormats(row.formats);
      row.extras = changeExtras(row.extras);
    });
  }

  /** Last row and column with content, a formula or a spilled result; 0 when there is none. */
  extent(): { readonly lastRow: number; readonly lastColumn: number } {
    let lastRow = 0;
    let lastColumn = 0;
    this.rows.forEach((row, index) => {
      const column = row ? lastUsedColumn(row) : 0;
      if (column > 0) lastRow = index + 1;
      if (column > lastColumn) lastColumn = column;
    });
    return { lastRow, lastColumn };
  }

  /** A copy: a change of the one does not show in the other. */
  clone(): CellStore {
    const copy = new CellStore();
    copy.rows = this.rows.slice();
    this.owner = {};
    return copy;
  }
}

/** Errors by what they show, whatever hovering says. */
export function sameContent(a: Content, b: Content): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}

/** How many columns of a row say anything. */
export function widthOf(row: RowCells | undefined): number {
  return row ? Math.max(row.contents.length, row.formats?.length ?? 0, row.extras?.length ?? 0) : 0;
}

/** Last column of a row that is not blank, 0 for none: a formula that gives "" is not blank, a note alone is. */
function lastUsedColumn(row: RowCells): number {
  let column = row.contents.length;
  while (column > 0 && row.contents[column - 1] === '') column--;
  let last = row.extras?.length ?? 0;
  while (last > column && !isCalculated(row.extras![last - 1])) last--;
  return Math.max(column, last);
}
