/**
 * How a cell of the workbook looks: its text as Sheets displays it and its style, conditional formatting included.
 * Free of any grid library.
 */
import { formatContent } from '../typing/format-content';
import type { SheetModel } from '../workbook/sheet-model';
import { CellError, type CellFormat, type Content } from '../workbook/types';
import type { ConditionalStyle, ConditionalStyles } from './conditional-styles';

export interface CellLook {
  readonly text: string;
  /** Set for cells with a checkbox. */
  readonly checked: boolean | null;
  /** Equal styles are one object. */
  readonly style: LookStyle;
}

export interface LookStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: 'left' | 'center' | 'right';
  readonly verticalAlignment: CellFormat['verticalAlignment'];
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly textRotation: number;
  readonly borders: CellFormat['borders'];
}

export type CellLooks = (row: number, column: number) => CellLook | null;

/** Looks of the cells of a sheet; null for a cell in which there is nothing to see. */
export function cellLooks(sheet: SheetModel, locale: string, conditional: ConditionalStyles): CellLooks {
  const styleFor = styleCache();
  const texts = textCache(locale);
  return (row, column) => {
    const content = sheet.contentAt(row, column);
    const format = sheet.formatAt(row, column);
    const extra = conditional(row, column);
    const validation = sheet.validationAt(row, column);
    const isCheckbox = validation?.criteria === 'CHECKBOX';
    const style = styleFor(format, extra, alignmentOf(content), typeof content === 'number');
    if (content === '' && style.isPlain && !isCheckbox) return null;
    const text = texts(content, sheet.numberFormatAt(row, column));
    return { text, checked: isCheckbox ? isChecked(content, validation.args) : null, style: style.look };
  };
}

function isChecked(content: Content, args: readonly unknown[]): boolean {
  return args.length > 0 ? String(args[0]) === String(content) : content === true;
}

/** Sheets puts numbers and dates right, TRUE and errors in the middle, texts left. */
function alignmentOf(content: Content): LookStyle['horizontalAlignment'] {
  if (typeof content === 'number') return 'right';
  return typeof content === 'boolean' || content instanceof CellError ? 'center' : 'left';
}

function textCache(locale: string): (content: Content, numberFormat: string) => string {
  const numbers = new Map<string, Map<number, string>>();
  return (content, numberFormat) => {
    if (typeof content !== 'number') return formatContent(content, numberFormat, locale);
    let known = numbers.get(numberFormat);
    if (!known) numbers.set(numberFormat, (known = new Map()));
    let text = known.get(content);
    if (text === undefined) known.set(content, (text = formatContent(content, numberFormat, locale)));
    return text;
  };
}

interface KnownStyle {
  readonly look: LookStyle;
  readonly isPlain: boolean;
}

function styleCache() {
  const byFormat = new Map<CellFormat, Map<string, KnownStyle>>();
  return (
    format: CellFormat,
    extra: ConditionalStyle | undefined,
    alignment: LookStyle['horizontalAlignment'],
    isNumber: boolean,
  ): KnownStyle => {
    let known = byFormat.get(format);
    if (!known) byFormat.set(format, (known = new Map()));
    const key = `${alignment}${isNumber ? 1 : 0}${extra ? JSON.stringify(extra) : ''}`;
    let style = known.get(key);
    if (!style) {
      const look = styleOf(format, extra, alignment, isNumber);
      known.set(key, (style = { look, isPlain: isPlain(look) }));
    }
    return style;
  };
}

function styleOf(
  format: CellFormat,
  extra: ConditionalStyle | undefined,
  alignment: LookStyle['horizontalAlignment'],
  isNumber: boolean,
): LookStyle {
  const horizontal = format.horizontalAlignment;
  return {
    background: extra?.background ?? format.background,
    fontColor: extra?.fontColor ?? format.fontColor,
    fontFamily: format.fontFamily,
    fontSize: format.fontSize,
    bold: extra?.bold ?? format.bold,
    italic: extra?.italic ?? format.italic,
    underline: extra?.underline ?? format.underline,
    strikethrough: extra?.strikethrough ?? format.strikethrough,
    horizontalAlignment:
      horizontal === 'general' ? alignment : horizontal === 'general-left' ? 'left' : horizontal,
    verticalAlignment: format.verticalAlignment,
    wrap: format.wrapStrategy ?? (isNumber ? 'CLIP' : 'OVERFLOW'),
    textRotation: format.textRotation,
    borders: format.borders,
  };
}

/** Nothing of the style shows where there is no text. */
function isPlain({ background, borders }: LookStyle): boolean {
  return background === null && Object.keys(borders).length === 0;
}
