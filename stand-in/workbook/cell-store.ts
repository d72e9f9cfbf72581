/**
 * The cells of one sheet, row by row and only as far as something is in them. A row keeps contents, formats and the
 * rarer rest (formula, spill, note, validation, text runs) in arrays of their own, so that a plain cell costs one array
 * slot. Positions count from 1. Knows nothing of formulas' meaning and of the grid's size.
 */
import { DEFAULT_FORMAT, rowFormatsChanger, withFormatAt, type RowFormats } from './cell-format';
import { heldIn } from './remembered';
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
  readonly formats: RowFormats;
  readonly extras: readonly Extras[] | null;
}

/** A row to change. */
interface OwnRow {
  contents: Content[];
  formats: RowFormats;
  extras: Extras[] | null;
  /** Whoever may change it. */
  readonly owner: object;
}

function hasNothingButRule({ formula, spilledFrom, note, runs, resultFormat }: CellExtras): boolean {
  return formula === null && spilledFrom === null && note === '' && runs === null && resultFormat === '';
}

/** The extras with some parts replaced; undefined when nothing is left. */
export function changeExtras(extras: Extras, parts: Partial<CellExtras>): Extras {
  const changed = { ...(extras ?? NO_EXTRAS), ...parts };
  if (!hasNothingButRule(changed)) return changed;
  return changed.validation === null ? undefined : ruleAlone(changed.validation);
}

/** Whole columns have one rule and nothing else: their cells share one object, or they would cost most of a long list. */
const rulesAlone = new WeakMap<ValidationRule, CellExtras>();

function ruleAlone(validation: ValidationRule): CellExtras {
  return heldIn(rulesAlone, validation, () => ({ ...NO_EXTRAS, validation }));
}

/** Blocks of thousands of cells are copied: most have nothing here, or a rule alone, and cost no object. */
function extrasOf(cell: Readonly<Cell>): Extras {
  const { formula, keepsResult, spilledFrom, note, validation, runs } = cell;
  if (formula === null && spilledFrom === null && note === '' && runs === null)
    return validation === null ? undefined : ruleAlone(validation);
  return { formula, keepsResult, spilledFrom, note, validation, runs, resultFormat: '' };
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
      extras: found?.extras?.slice() ?? null,
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
    cells.formats = withFormatAt(cells.formats, column, format);
  }

  setExtras(row: number, column: number, extras: Extras): void {
    if (!extras && !this.rows[row - 1]?.extras?.[column - 1]) return;
    const cells = this.ownRow(row);
    const all = (cells.extras ??= []);
    while (all.length < column) all.push(undefined);
    all[column - 1] = extras;
  }

  changeExtras(row: number, column: number, parts: Partial<CellExtras>): void {
    this.setExtras(row, column, changeExtras(this.rows[row - 1]?.extras?.[column - 1], parts));
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
    const changeFormats = rowFormatsChanger((formats) => change(formats, undefined));
    this.changeRows((row) => {
      row.contents = change(row.contents, '');
      row.formats = changeFormats(row.formats);
      row.extras = row.extras && change(row.extras, undefined);
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
  const extras = row.extras;
  if (!extras) return column;
  for (let last = extras.length; last > column; last--) {
    const extra = extras[last - 1];
    if (extra && (extra.formula !== null || extra.spilledFrom !== null)) return last;
  }
  return column;
}
