/**
 * The sizes of rows and columns that Univer was told, so that only those are told again that changed: what somebody set, and the heights that
 * rows need for their wrapped texts.
 */
import { heldIn } from '../../workbook/remembered';
import { DEFAULT_ROW_HEIGHT, type SheetModel } from '../../workbook/sheet-model';
import type { CellLook, CellLooks } from '../cell-look';

/** Pixels of rows or columns, which count from 1. */
type Sizes = Map<number, number>;

/** What was sent; the heights are those that wrapped texts need, where that is more than a row has. */
type SentSheet = Readonly<Record<'heights' | 'rowSizes' | 'columnSizes', Sizes>>;

/** Rows and columns whose size somebody set or reset. */
export interface SizeChanges {
  readonly sizedRows: readonly number[];
  readonly sizedColumns: readonly number[];
}

/** Rows whose texts need another height than before. */
export type GrownRows = readonly { readonly row: number; readonly height: number }[];

export class SentSizes {
  private readonly sent = new Map<number, SentSheet>();

  /** @param heightOf pixels that a wrapped text takes in a column of a width in pixels */
  constructor(private readonly heightOf: (look: CellLook, columnWidth: number) => number) {}

  /** Univer starts anew and knows nothing. */
  forget(): void {
    this.sent.clear();
  }

  /** What is to be sent of the sizes; it counts as sent. */
  takeSizes(sheet: SheetModel): SizeChanges {
    const { rowSizes, columnSizes } = this.sentOf(sheet);
    return {
      sizedRows: takeChanged(rowSizes, sheet.rowLines.sizes),
      sizedColumns: takeChanged(columnSizes, sheet.columnLines.sizes),
    };
  }

  /** What is to be sent of `count` rows; it counts as sent. */
  takeHeights(sheet: SheetModel, looks: CellLooks, firstRow: number, count: number): GrownRows {
    const { heights } = this.sentOf(sheet);
    const grown: { row: number; height: number }[] = [];
    for (let row = firstRow; row < firstRow + count; row++) {
      const height = this.heightFor(sheet, looks, row);
      if (height === (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) continue;
      grown.push({ row, height });
      if (height > DEFAULT_ROW_HEIGHT) heights.set(row, height);
      else heights.delete(row);
    }
    return grown;
  }

  /** Rows in which there is a text, or was a tall one. */
  rowsOf(sheet: SheetModel): number {
    return Math.max(sheet.cells.rows.length, ...this.sentOf(sheet).heights.keys());
  }

  /** Pixels on the screen. */
  rowHeight(sheet: SheetModel, row: number): number {
    return this.sentOf(sheet).heights.get(row) ?? sheet.rowHeight(row);
  }

  /** Rows whose height nobody set grow with their wrapped texts. */
  private heightFor(sheet: SheetModel, looks: CellLooks, row: number): number {
    let height = DEFAULT_ROW_HEIGHT;
    if (sheet.rowLines.sizes.has(row)) return height;
    const { formats } = sheet.cells.rows[row - 1] ?? {};
    formats?.forEach((format, index) => {
      if (format?.wrapStrategy !== 'WRAP') return;
      const look = looks(row, index + 1);
      if (!look || look.text === '') return;
      height = Math.max(height, this.heightOf(look, sheet.columnWidth(index + 1)));
    });
    return height;
  }

  private sentOf({ id }: SheetModel): SentSheet {
    return heldIn(this.sent, id, () => ({
      heights: new Map(),
      rowSizes: new Map(),
      columnSizes: new Map(),
    }));
  }
}

/** @returns where sizes are not those that were sent, which they are from here on */
function takeChanged(sent: Sizes, now: ReadonlyMap<number, number>): number[] {
  const changed = [...new Set([...sent.keys(), ...now.keys()])].filter(
    (key) => sent.get(key) !== now.get(key),
  );
  sent.clear();
  for (const [key, size] of now) sent.set(key, size);
  return changed;
}
