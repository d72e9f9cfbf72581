/**
 * How a cell of the workbook looks: its text as Sheets displays it and its style, conditional formatting included.
 * Free of any grid library.
 */
import { formatContent } from '../typing/format-content';
import { heldIn, remembered } from '../workbook/remembered';
import type { SheetModel } from '../workbook/sheet-model';
import { CellError, type CellFormat, type Content } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { conditionalStyles, type ConditionalStyle } from './conditional-styles';

export interface CellLook {
  readonly text: string;
  /** Set for cells with a checkbox. */
  readonly checked: boolean | null;
  /** Equal styles are one object. */
  readonly style: LookStyle;
}

export interface LookStyle extends Omit<CellFormat, 'horizontalAlignment'> {
  readonly horizontalAlignment: 'left' | 'center' | 'right';
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
}

export type CellLooks = (row: number, column: number) => CellLook | null;

/** Looks of the cells of a sheet; null for a cell in which there is nothing to see. */
export function cellLooks(workbook: Workbook, sheet: SheetModel): CellLooks {
  const conditional = conditionalStyles(workbook, sheet);
  const styleFor = styleCache();
  const textFor = textCache(workbook.locale);
  return (row, column) => {
    const content = sheet.contentAt(row, column);
    const validation = sheet.validationAt(row, column);
    const isCheckbox = validation?.criteria === 'CHECKBOX';
    const style = styleFor(sheet.formatAt(row, column), conditional(row, column), alignmentOf(content));
    if (content === '' && isPlain(style) && !isCheckbox) return null;
    const text = textFor(content, sheet.numberFormatAt(row, column));
    return { text, checked: isCheckbox ? isTicked(content, validation.args) : null, style };
  };
}

/** @param args of the rule that makes the cell a checkbox: what it holds when it is ticked comes first */
export function isTicked(content: Content, args: readonly unknown[]): boolean {
  return args.length > 0 ? String(args[0]) === String(content) : content === true;
}

type Alignment = LookStyle['horizontalAlignment'];

/** Sheets puts numbers and dates right, TRUE and errors in the middle, texts left. */
function alignmentOf(content: Content): Alignment {
  if (typeof content === 'number') return 'right';
  return typeof content === 'boolean' || content instanceof CellError ? 'center' : 'left';
}

function textCache(locale: string): (content: Content, numberFormat: string) => string {
  const numbers = remembered((numberFormat: string) =>
    remembered((content: number) => formatContent(content, numberFormat, locale)),
  );
  return (content, numberFormat) =>
    typeof content === 'number'
      ? numbers(numberFormat)(content)
      : formatContent(content, numberFormat, locale);
}

function styleCache() {
  const byFormat = new Map<CellFormat, Map<string, LookStyle>>();
  return (format: CellFormat, extra: ConditionalStyle | undefined, alignment: Alignment): LookStyle => {
    const key = extra ? alignment + JSON.stringify(extra) : alignment;
    const known = heldIn(byFormat, format, () => new Map<string, LookStyle>());
    return heldIn(known, key, () => styleOf(format, extra, alignment));
  };
}

function styleOf(format: CellFormat, extra: ConditionalStyle | undefined, alignment: Alignment): LookStyle {
  const { horizontalAlignment: own, wrapStrategy } = format;
  const horizontalAlignment = own === 'general' ? alignment : own === 'general-left' ? 'left' : own;
  const wrap = wrapStrategy ?? (alignment === 'right' ? 'CLIP' : 'OVERFLOW');
  return { ...format, ...extra, horizontalAlignment, wrap };
}

/** Nothing of the style shows where there is no text. */
function isPlain({ background, borders }: LookStyle): boolean {
  return background === null && Object.keys(borders).length === 0;
}
