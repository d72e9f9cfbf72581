/** The look of a cell in Univer's words. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderLine } from '../../workbook/types';
import type { CellLook, LookStyle } from '../cell-look';

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
export function univerCell({ checked, text }: CellLook): ICellData {
  if (checked !== null) return { v: checked ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: text };
}

export function univerStyle(style: LookStyle): IStyleData {
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
