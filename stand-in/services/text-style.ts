/** TextStyle and its builder. An attribute nobody set is null; a style never changes once built. */
import type { TextRun } from '../workbook/types';
import { colorOf, isColor, keptColor, type LocalColor } from './color';
import { boolean, checkParameters, number, orNull, text, type ParameterKind } from './parameters';
import { parseColor } from './range-colors';
import { hideState } from './hidden-state';

export interface TextAttributes {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly fontColor: string | null;
}

export const NO_ATTRIBUTES: TextAttributes = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  fontColor: null,
};

export class LocalTextStyle implements GoogleAppsScript.Spreadsheet.TextStyle {
  constructor(readonly attributes: TextAttributes) {
    hideState(this);
  }

  copy(): LocalTextStyleBuilder {
    return new LocalTextStyleBuilder(this.attributes);
  }

  getFontFamily(): string | null {
    return this.attributes.fontFamily;
  }

  getFontSize(): number | null {
    return this.attributes.fontSize;
  }

  /** `#rrggbb`, or the name of a theme colour. */
  getForegroundColor(): string | null {
    return this.attributes.fontColor;
  }

  getForegroundColorObject(): LocalColor | null {
    return colorOf(this.attributes.fontColor);
  }

  isBold(): boolean | null {
    return this.attributes.bold;
  }

  isItalic(): boolean | null {
    return this.attributes.italic;
  }

  isStrikethrough(): boolean | null {
    return this.attributes.strikethrough;
  }

  isUnderline(): boolean | null {
    return this.attributes.underline;
  }

  toString(): string {
    return 'TextStyle';
  }
}

export class LocalTextStyleBuilder implements GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  constructor(private attributes: TextAttributes = NO_ATTRIBUTES) {
    hideState(this);
  }

  build(): LocalTextStyle {
    return new LocalTextStyle(this.attributes);
  }

  setBold(...args: unknown[]): this {
    return this.set('setBold', 'bold', args, boolean);
  }

  setItalic(...args: unknown[]): this {
    return this.set('setItalic', 'italic', args, boolean);
  }

  setUnderline(...args: unknown[]): this {
    return this.set('setUnderline', 'underline', args, boolean);
  }

  setStrikethrough(...args: unknown[]): this {
    return this.set('setStrikethrough', 'strikethrough', args, boolean);
  }

  setFontFamily(...args: unknown[]): this {
    return this.set('setFontFamily', 'fontFamily', args, text);
  }

  setFontSize(...args: unknown[]): this {
    return this.set('setFontSize', 'fontSize', args, number);
  }

  setForegroundColor(...args: unknown[]): this {
    const [css] = args;
    this.set('setForegroundColor', 'fontColor', args, text);
    this.attributes = { ...this.attributes, fontColor: typeof css === 'string' ? parseColor(css) : null };
    return this;
  }

  setForegroundColorObject(...args: unknown[]): this {
    const [color] = args;
    this.set('setForegroundColorObject', 'fontColor', args, isColor);
    this.attributes = { ...this.attributes, fontColor: isColor(color) ? keptColor(color) : null };
    return this;
  }

  toString(): string {
    return 'TextStyleBuilder';
  }

  /** Null takes an attribute back. */
  private set(
    method: string,
    attribute: keyof TextAttributes,
    args: readonly unknown[],
    kind: ParameterKind,
  ): this {
    checkParameters(`SpreadsheetApp.TextStyleBuilder.${method}`, args, [orNull(kind)]);
    this.attributes = { ...this.attributes, [attribute]: args[0] ?? null };
    return this;
  }
}

/** Fits parameters that want a TextStyle. */
export function isTextStyle(value: unknown): value is LocalTextStyle {
  return value instanceof LocalTextStyle;
}

/** Only what a style sets, as cells and runs keep it. */
export function keptStyle(attributes: TextAttributes): TextRun['style'] {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}
