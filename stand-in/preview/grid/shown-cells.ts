/**
 * The cells as Univer reads them. It keeps none: those that it draws it asks for, and gets as the workbook has them at that moment. So a list
 * costs what is in sight of it, however long it is.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from '@univerjs/core';
import { DocSimpleSkeleton, getFontStyleString } from '@univerjs/engine-render';
import { widthOf } from '../../workbook/cell-store';
import { heldIn } from '../../workbook/remembered';
import type { SheetModel } from '../../workbook/sheet-model';
import type { BorderLine } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { cellLooks, type CellLook, type CellLooks, type LookStyle } from '../cell-look';
import { offeredTexts } from '../validation-areas';
import { flag, idOf, type CellMatrix } from './univer-workbook';

type ShownCell = ICellDataForSheetInterceptor;
type Marks = Pick<ShownCell, 'markers'>;

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

  constructor(private readonly workbookOf: () => Workbook) {}

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
    return heldIn(this.styles, style, () => univerStyle(style));
  }

  private row(id: string, index: number): CellMatrix[number] | undefined {
    const shown = this.sheet(id);
    if (!shown?.sheet.cells.rows[index]) return undefined;
    return heldIn(shown.rows, index, () => this.cellsOf(shown, index));
  }

  private cellsOf(shown: ShownSheet, index: number): CellMatrix[number] {
    const cells: CellMatrix[number] = {};
    for (let column = 0; column < shown.columns; column++) {
      const look = shown.looks(index + 1, column + 1);
      if (!look) continue;
      const marks = marksOf(shown, look, index + 1, column + 1);
      cells[column] = { ...valueOf(look), ...marks, s: this.styleOf(look) };
    }
    return cells;
  }

  private sheet(id: string): ShownSheet | undefined {
    const known = this.shown.get(id);
    if (known) return known;
    const workbook = this.workbookOf();
    const sheet = workbook.sheets.find((each) => idOf(each) === id);
    return sheet && heldIn(this.shown, id, () => shownSheet(workbook, sheet));
  }
}

function shownSheet(workbook: Workbook, sheet: SheetModel): ShownSheet {
  return {
    sheet,
    looks: cellLooks(workbook, sheet),
    offered: offeredTexts(workbook, sheet),
    columns: sheet.cells.rows.reduce((most, row) => Math.max(most, widthOf(row)), 0),
    rows: new Map(),
  };
}

/** A red corner where the dropdown does not offer what is there. */
const NOT_OFFERED = { markers: { tr: { size: 6, color: '#fe4b4b' } } };

function marksOf({ sheet, offered }: ShownSheet, { text }: CellLook, row: number, column: number): Marks {
  const rule = text === '' ? null : sheet.validationAt(row, column);
  const texts = rule && offered(rule);
  return texts && !texts.has(text) ? NOT_OFFERED : {};
}

/**
 * Univer shows texts only: it neither formats nor calculates, that is the workbook's business. Texts are not marked as such: of those that
 * are, Univer finds out at each drawing whether they could be numbers.
 */
function valueOf({ checked, text }: CellLook): ShownCell {
  return checked === null ? { v: text } : { v: checked ? 1 : 0, t: CellValueType.BOOLEAN };
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
    ht: HorizontalAlign[inCapitals(style.horizontalAlignment)],
    vt: VerticalAlign[inCapitals(style.verticalAlignment)],
    tb: WrapStrategy[style.wrap],
    ...(style.textRotation === 0 ? {} : { tr: { a: -style.textRotation } }),
    ...bordersOf(style),
  };
}

/** Univer's names of what is called so here. */
function inCapitals<Name extends string>(name: Name): Uppercase<Name> {
  return name.toUpperCase() as Uppercase<Name>;
}

const LINES: Record<BorderLine['style'], BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

function bordersOf({ borders }: LookStyle): Pick<IStyleData, 'bd'> {
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left };
  const lines = Object.entries(sides).flatMap(([side, line]) =>
    line ? [[side, { s: LINES[line.style], cl: { rgb: line.color } }] as const] : [],
  );
  return lines.length > 0 ? { bd: Object.fromEntries(lines) } : {};
}

/** Pixels beside and below a text. */
const PADDING = 2;

/** How tall a row has to be for a wrapped text: Univer's own lines, as it will draw them. */
export class TextHeights {
  private readonly known = new Map<string, number>();

  /** Pixels. */
  heightOf(text: string, style: IStyleData, columnWidth: number): number {
    const font = getFontStyleString(style).fontCache;
    return heldIn(this.known, `${columnWidth}|${font}|${text}`, () => {
      const lines = new DocSimpleSkeleton(text, font, true, columnWidth - 2 * PADDING, Infinity);
      lines.calculate();
      return Math.ceil(lines.getTotalHeight()) + PADDING;
    });
  }
}
