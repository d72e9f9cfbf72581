/** TextStyle and its builder. A style says only what was set, and never changes once built. */
import type { CellFormat } from '../../workbook/types';
import { boolean, checkParameters, text, type ParameterKind } from '../calls/parameters';
import { parseColor } from './range-colors';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

type Style = Partial<Pick<CellFormat, 'bold' | 'italic' | 'fontColor'>>;

export class LocalTextStyle implements PartOf<GoogleAppsScript.Spreadsheet.TextStyle, LocalTextStyle> {
  constructor(private readonly style: Style) {
    hideState(this);
  }

  /** Only what the style sets, as cells keep it. */
  static kept({ style }: LocalTextStyle): Style {
    return style;
  }

  toString(): string {
    return 'TextStyle';
  }
}

export class LocalTextStyleBuilder implements PartOf<
  GoogleAppsScript.Spreadsheet.TextStyleBuilder,
  LocalTextStyleBuilder
> {
  constructor(private style: Style = {}) {
    hideState(this);
  }

  build(): LocalTextStyle {
    return new LocalTextStyle(this.style);
  }

  setBold(...args: unknown[]): this {
    return this.set('setBold', args, boolean, { bold: args[0] as boolean });
  }

  setItalic(...args: unknown[]): this {
    return this.set('setItalic', args, boolean, { italic: args[0] as boolean });
  }

  setForegroundColor(...args: unknown[]): this {
    return this.set('setForegroundColor', args, text, { fontColor: parseColor(String(args[0])) });
  }

  toString(): string {
    return 'TextStyleBuilder';
  }

  private set(method: string, args: readonly unknown[], kind: ParameterKind, style: Style): this {
    checkParameters(`SpreadsheetApp.TextStyleBuilder.${method}`, args, [kind]);
    this.style = { ...this.style, ...style };
    return this;
  }
}

/** Fits parameters that want a TextStyle. */
export function isTextStyle(value: unknown): value is LocalTextStyle {
  return value instanceof LocalTextStyle;
}
