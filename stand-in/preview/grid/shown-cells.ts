/**
 * The cells as Univer reads them. It keeps none: those that it draws it asks for, and gets as the workbook has them at that moment. So a list
 * costs what is in sight of it, however long it is.
 */
import {
  type ICellDataForSheetInterceptor,
  type IStyleData,
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
} from '@univerjs/core';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import type { CellLook, CellLooks, LookStyle } from '../cell-look';
import { offeredTexts } from '../validation-areas';
import { idOf, type CellMatrix } from './univer-workbook';
import type { BorderLine } from '../../workbook/types';

interface ShownSource {
  workbookOf(): Workbook;
  looks(sheet: SheetModel): CellLooks;
}

/** What was looked at of a sheet since it was changed. */
interface ShownSheet {
  readonly sheet: SheetModel;
  readonly looks: CellLooks;
  readonly offered: ReturnType<typeof offeredTexts>;
  readonly columns: number;
  readonly rows: Map<number, CellMatrix[number]>;
}

export class ShownCells {
  private readonly shown = new Map<string, ShownSheet>();
  private readonly styles = new WeakMap<LookStyle, IStyleData>();

  constructor(private readonly source: ShownSource) {}

  /** Something may look different by now. */
  forget(): void {
    this.shown.clear();
  }

  /** Of a sheet by Univer's name for it. Cells are found but not listed: Univer would go through all that are, and has no need to. */
  matrixOf(id: string): CellMatrix {
    return new Proxy<CellMatrix>(
      {},
      { get: (_, key) => (typeof key === 'string' ? this.row(id, Number(key)) : undefined) },
    );
  }

  /** How the cells of a sheet look. */
  looksOf(sheet: SheetModel): CellLooks {
    return this.sheet(idOf(sheet))!.looks;
  }

  /** One object for cells that look alike. */
  styleOf({ style }: CellLook): IStyleData {
    let known = this.styles.get(style);
    if (!known) this.styles.set(style, (known = univerStyle(style)));
    return known;
  }

  private row(id: string, index: number): CellMatrix[number] | undefined {
    const shown = this.sheet(id);
    if (!shown?.sheet.cells.rows[index]) return undefined;
    let row = shown.rows.get(index);
    if (!row) shown.rows.set(index, (row = this.cellsOf(shown, index)));
    return row;
  }

  private cellsOf(shown: ShownSheet, index: number): CellMatrix[number] {
    const cells: CellMatrix[number] = {};
    for (let column = 0; column < shown.columns; column++) {
      const look = shown.looks(index + 1, column + 1);
      if (look)
        cells[column] = {
          ...univerCell(look),
          ...marksOf(shown, look, index + 1, column + 1),
          s: this.styleOf(look),
        };
    }
    return cells;
  }

  private sheet(id: string): ShownSheet | undefined {
    const known = this.shown.get(id);
    if (known) return known;
    const sheet = this.source.workbookOf().sheets.find((each) => idOf(each) === id);
    if (!sheet) return undefined;
    const made = {
      sheet,
      looks: this.source.looks(sheet),
      offered: offeredTexts(this.source.workbookOf(), sheet),
      columns: usedColumns(sheet),
      rows: new Map<number, CellMatrix[number]>(),
    };
    this.shown.set(id, made);
    return made;
  }
}

/** A red corner where the dropdown does not offer what is there. */
const NOT_OFFERED = { markers: { tr: { size: 6, color: '#fe4b4b' } } };

function marksOf(
  { sheet, offered }: ShownSheet,
  { text }: CellLook,
  row: number,
  column: number,
): Pick<ICellDataForSheetInterceptor, 'markers'> {
  const rule = text === '' ? null : sheet.validationAt(row, column);
  const texts = rule && offered(rule);
  return texts && !texts.has(text) ? NOT_OFFERED : {};
}

function usedColumns(sheet: SheetModel): number {
  return sheet.cells.rows.reduce(
    (most, row) =>
      Math.max(most, row?.contents.length ?? 0, row?.formats?.length ?? 0, row?.extras?.length ?? 0),
    0,
  );
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAP = { OVERFLOW: WrapStrategy.OVERFLOW, WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP };
const LINES: Record<BorderLine['style'], BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/**
 * Univer shows texts only: it neither formats nor calculates, that is the workbook's business. Texts are not marked as such: of those that
 * are, Univer finds out at each drawing whether they could be numbers.
 */
function univerCell({ checked, text }: CellLook): ICellData {
  if (checked !== null) return { v: checked ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: text };
}

function univerStyle(style: LookStyle): IStyleData {
  return {
    ff: style.fontFamily ?? 'Arial',
    fs: style.fontSize ?? 10,
    bl: flag(style.bold),
    it: flag(style.italic),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.background === null ? {} : { bg: { rgb: style.background } }),
    cl: { rgb: style.fontColor ?? '#000000' },
    ht: HORIZONTAL[style.horizontalAlignment],
    vt: VERTICAL[style.verticalAlignment],
    tb: WRAP[style.wrap],
    ...(style.textRotation === 0 ? {} : { tr: { a: -style.textRotation } }),
    ...bordersOf(style),
  };
}

function bordersOf({ borders }: LookStyle): Pick<IStyleData, 'bd'> {
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left };
  const lines = Object.entries(sides).flatMap(([side, line]) =>
    line ? [[side, { s: LINES[line.style], cl: { rgb: line.color } }] as const] : [],
  );
  return lines.length > 0 ? { bd: Object.fromEntries(lines) } : {};
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
