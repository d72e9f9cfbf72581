/**
 * What Univer was told of each sheet, so that only what looks different is told again: cells, heights that rows need for
 * their wrapped texts, sizes that somebody set.
 */
import type { ICellData, IStyleData } from '@univerjs/core';
import { DEFAULT_ROW_HEIGHT, type SheetModel } from '../../workbook/sheet-model';
import type { CellLook, CellLooks, LookStyle } from '../cell-look';
import { RowHeights, type MeasureText } from '../row-heights';
import { univerCell, univerStyle } from './univer-cells';
import type { CellMatrix } from './univer-workbook';

/** What was sent; rows and columns from 1. */
interface SentSheet {
  /** Row → column → what was sent for the cell. */
  readonly keys: Map<number, Map<number, string>>;
  /** Row → height of its wrapped texts, where they need more than a row has. */
  readonly heights: Map<number, number>;
  rowSizes: ReadonlyMap<number, number>;
  columnSizes: ReadonlyMap<number, number>;
}

/** Rows and columns whose size somebody set or reset. */
export interface SizeChanges {
  readonly sizedRows: readonly number[];
  readonly sizedColumns: readonly number[];
}

/** How the cells of a sheet look, as far as its columns are used. */
export interface Shown {
  readonly columns: number;
  readonly looks: CellLooks;
}

export interface RowChanges {
  readonly cells: CellMatrix;
  /** Rows whose texts need another height than before. */
  readonly grownRows: readonly { readonly row: number; readonly height: number }[];
}

/** Takes text and style off a cell. */
const EMPTIED = { v: null, s: null, p: null } as unknown as ICellData;
const NO_KEYS: ReadonlyMap<number, string> = new Map();

export class SentSheets {
  /** By the names under which cells refer to them. */
  readonly styles: Record<string, IStyleData> = {};
  private readonly sent = new Map<number, SentSheet>();
  private readonly styleIds = new Map<string, string>();
  private readonly styleIdOf = new WeakMap<LookStyle, string>();
  private readonly rowHeights: RowHeights;

  constructor(measure: MeasureText) {
    this.rowHeights = new RowHeights(measure);
  }

  /** Univer starts anew and knows nothing. */
  forget(): void {
    this.sent.clear();
  }

  /** What is to be sent of the sizes; it counts as sent. */
  takeSizes(sheet: SheetModel): SizeChanges {
    const sent = this.sentOf(sheet);
    const { rowSizes, columnSizes } = sent;
    sent.rowSizes = new Map(sheet.rowLines.sizes);
    sent.columnSizes = new Map(sheet.columnLines.sizes);
    return {
      sizedRows: changedKeys(rowSizes, sent.rowSizes),
      sizedColumns: changedKeys(columnSizes, sent.columnSizes),
    };
  }

  /** What is to be sent of `count` rows; it counts as sent. */
  takeRows(sheet: SheetModel, { columns, looks }: Shown, firstRow: number, count: number): RowChanges {
    const sent = this.sentOf(sheet);
    const cells: CellMatrix = {};
    const grownRows: { row: number; height: number }[] = [];
    for (let row = firstRow; row < firstRow + count; row++) {
      const { changed, height } = this.takeRow(sheet, sent, row, { columns, looks });
      if (changed) cells[row - 1] = changed;
      if (height === (sent.heights.get(row) ?? DEFAULT_ROW_HEIGHT)) continue;
      grownRows.push({ row, height });
      if (height > DEFAULT_ROW_HEIGHT) sent.heights.set(row, height);
      else sent.heights.delete(row);
    }
    return { cells, grownRows };
  }

  /** Rows in which there is something to see, or was. */
  rowsOf(sheet: SheetModel): number {
    let last = sheet.cells.rows.length;
    for (const row of this.sentOf(sheet).keys.keys()) last = Math.max(last, row);
    return last;
  }

  /** Pixels on the screen. */
  rowHeight(sheet: SheetModel, row: number): number {
    return this.sent.get(sheet.id)?.heights.get(row) ?? sheet.rowHeight(row);
  }

  private takeRow(
    sheet: SheetModel,
    sent: SentSheet,
    row: number,
    { columns, looks }: Shown,
  ): { changed: CellMatrix[number] | null; height: number } {
    const former = sent.keys.get(row) ?? NO_KEYS;
    const now = new Map<number, string>();
    const changed: CellMatrix[number] = {};
    let height = DEFAULT_ROW_HEIGHT;
    for (let column = 1; column <= columns; column++) {
      const look = looks(row, column);
      if (!look) continue;
      const key = `${this.styleId(look.style)}|${look.checked ?? ''}|${look.text}`;
      now.set(column, key);
      height = Math.max(height, this.textHeight(sheet, row, column, look));
      if (former.get(column) !== key) changed[column - 1] = this.cellOf(look);
    }
    for (const column of former.keys()) if (!now.has(column)) changed[column - 1] = EMPTIED;
    if (now.size > 0) sent.keys.set(row, now);
    else sent.keys.delete(row);
    return { changed: Object.keys(changed).length > 0 ? changed : null, height };
  }

  /** Rows whose height nobody set grow with their wrapped texts. */
  private textHeight(sheet: SheetModel, row: number, column: number, { style, text }: CellLook): number {
    if (style.wrap !== 'WRAP' || text === '' || sheet.rowLines.sizes.has(row)) return 0;
    return this.rowHeights.heightOf(text, style, sheet.columnWidth(column));
  }

  private sentOf({ id }: SheetModel): SentSheet {
    let sent = this.sent.get(id);
    if (!sent) {
      sent = { keys: new Map(), heights: new Map(), rowSizes: new Map(), columnSizes: new Map() };
      this.sent.set(id, sent);
    }
    return sent;
  }

  /** Univer takes over a style it does not know yet when it comes as an object. */
  private cellOf(look: CellLook): ICellData {
    return { ...univerCell(look), s: { ...this.styles[this.styleId(look.style)] }, p: null };
  }

  private styleId(style: LookStyle): string {
    let id = this.styleIdOf.get(style);
    if (id !== undefined) return id;
    const made = univerStyle(style);
    const described = JSON.stringify(made);
    id = this.styleIds.get(described) ?? `look-${this.styleIds.size}`;
    this.styleIds.set(described, id);
    this.styles[id] = made;
    this.styleIdOf.set(style, id);
    return id;
  }
}

function changedKeys(former: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): number[] {
  return [...new Set([...former.keys(), ...now.keys()])].filter((key) => former.get(key) !== now.get(key));
}

export function usedColumns(sheet: SheetModel): number {
  return sheet.cells.rows.reduce(
    (most, row) =>
      Math.max(most, row?.contents.length ?? 0, row?.formats?.length ?? 0, row?.extras?.length ?? 0),
    0,
  );
}
