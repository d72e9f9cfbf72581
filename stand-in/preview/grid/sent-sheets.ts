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

interface SentSheet {
  /** Place → what was sent for it. */
  readonly keys: Map<number, string>;
  /** Row → height of its wrapped texts, where they need more than a row has. */
  readonly heights: Map<number, number>;
  readonly rowSizes: Map<number, number>;
  readonly columnSizes: Map<number, number>;
}

export interface SheetChanges {
  readonly cells: CellMatrix;
  /** Rows whose texts need another height than before. */
  readonly grownRows: readonly { readonly row: number; readonly height: number }[];
  /** Rows and columns whose size somebody set or reset. */
  readonly sizedRows: readonly number[];
  readonly sizedColumns: readonly number[];
}

const NOTHING_SENT: SentSheet = {
  keys: new Map(),
  heights: new Map(),
  rowSizes: new Map(),
  columnSizes: new Map(),
};
/** More than a sheet can have. */
const COLUMNS = 18279;
/** Takes text and style off a cell. */
const EMPTIED = { v: null, s: null, p: null } as unknown as ICellData;

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

  /** What is to be sent; it counts as sent. */
  takeChanges(sheet: SheetModel, looks: CellLooks): SheetChanges {
    const former = this.sent.get(sheet.id) ?? NOTHING_SENT;
    const now: SentSheet = {
      keys: new Map(),
      heights: new Map(),
      rowSizes: new Map(sheet.rowLines.sizes),
      columnSizes: new Map(sheet.columnLines.sizes),
    };
    const cells = this.changedCells(sheet, looks, former, now);
    this.sent.set(sheet.id, now);
    return {
      cells,
      grownRows: changedKeys(former.heights, now.heights).map((row) => ({
        row,
        height: now.heights.get(row) ?? DEFAULT_ROW_HEIGHT,
      })),
      sizedRows: changedKeys(former.rowSizes, now.rowSizes),
      sizedColumns: changedKeys(former.columnSizes, now.columnSizes),
    };
  }

  /** Pixels on the screen. */
  rowHeight(sheet: SheetModel, row: number): number {
    return this.sent.get(sheet.id)?.heights.get(row) ?? sheet.rowHeight(row);
  }

  private changedCells(sheet: SheetModel, looks: CellLooks, former: SentSheet, now: SentSheet): CellMatrix {
    const changed: CellMatrix = {};
    forEachUsedPlace(sheet, (row, column) => {
      const look = looks(row, column);
      if (!look) return;
      const place = row * COLUMNS + column;
      const key = `${this.styleId(look.style)}|${look.checked ?? ''}|${look.text}`;
      now.keys.set(place, key);
      this.growRow(now.heights, sheet, row, column, look);
      if (former.keys.get(place) !== key) (changed[row - 1] ??= {})[column - 1] = this.cellOf(look);
    });
    for (const place of former.keys.keys()) {
      if (now.keys.has(place)) continue;
      (changed[Math.floor(place / COLUMNS) - 1] ??= {})[(place % COLUMNS) - 1] = EMPTIED;
    }
    return changed;
  }

  /** Rows whose height nobody set grow with their wrapped texts. */
  private growRow(
    heights: Map<number, number>,
    sheet: SheetModel,
    row: number,
    column: number,
    { style, text }: CellLook,
  ): void {
    if (style.wrap !== 'WRAP' || text === '' || sheet.rowLines.sizes.has(row)) return;
    const height = this.rowHeights.heightOf(text, style, sheet.columnWidth(column));
    if (height > (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) heights.set(row, height);
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

function forEachUsedPlace(sheet: SheetModel, visit: (row: number, column: number) => void): void {
  const rows = sheet.cells.rows.length;
  const columns = usedColumns(sheet);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) visit(row, column);
  }
}

function usedColumns(sheet: SheetModel): number {
  return sheet.cells.rows.reduce(
    (most, row) =>
      Math.max(most, row?.contents.length ?? 0, row?.formats?.length ?? 0, row?.extras?.length ?? 0),
    0,
  );
}
