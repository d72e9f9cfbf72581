/**
 * Color, its builder, RgbColor and ThemeColor. A colour is kept as cells keep it: `#rrggbb`, or the name of a theme
 * colour; `colorOf` and `keptColor` translate.
 */
import { exception } from './exception';
import { ColorType, ThemeColorType } from './enums';
import { checkParameters, constantOf, text } from './parameters';
import { isThemeColor, parseColor } from './range-colors';
import { hideState } from './hidden-state';

type SheetsColor = GoogleAppsScript.Spreadsheet.Color;
type ThemeColorTypeConstant = GoogleAppsScript.Spreadsheet.ThemeColorType;
type ColorTypeConstant = GoogleAppsScript.Base.ColorType;

export class LocalRgbColor implements GoogleAppsScript.Base.RgbColor {
  constructor(private readonly hex: string) {
    hideState(this);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): ColorTypeConstant {
    return ColorType.RGB as unknown as ColorTypeConstant;
  }

  toString(): string {
    return 'RgbColor';
  }
}

export class LocalThemeColor implements GoogleAppsScript.Spreadsheet.ThemeColor {
  constructor(private readonly name: keyof typeof ThemeColorType) {
    hideState(this);
  }

  getThemeColorType(): ThemeColorTypeConstant {
    return ThemeColorType[this.name] as unknown as ThemeColorTypeConstant;
  }

  getColorType(): ColorTypeConstant {
    return ColorType.THEME as unknown as ColorTypeConstant;
  }

  toString(): string {
    return 'ThemeColor';
  }
}

/** What Color and ColorBuilder answer alike; `kept` is null while nothing was set. */
abstract class ColorReader {
  protected abstract readonly kept: string | null;

  asRgbColor(): LocalRgbColor {
    if (this.kept === null || isThemeColor(this.kept)) throw exception('Object is not of type RgbColor.');
    return new LocalRgbColor(this.kept);
  }

  asThemeColor(): LocalThemeColor {
    if (this.kept === null || !isThemeColor(this.kept)) throw exception('Object is not of type ThemeColor.');
    return new LocalThemeColor(this.kept as keyof typeof ThemeColorType);
  }

  getColorType(): ColorTypeConstant {
    const type = this.kept === null ? 'UNSUPPORTED' : isThemeColor(this.kept) ? 'THEME' : 'RGB';
    return ColorType[type] as unknown as ColorTypeConstant;
  }
}

export class LocalColor extends ColorReader implements SheetsColor {
  constructor(protected readonly kept: string) {
    super();
    hideState(this);
  }

  override toString(): string {
    return 'Color';
  }
}

export class LocalColorBuilder extends ColorReader implements GoogleAppsScript.Spreadsheet.ColorBuilder {
  protected kept: string | null = null;

  constructor() {
    super();
    hideState(this);
  }

  setRgbColor(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.ColorBuilder.setRgbColor', args, [text]);
    const color = parseColor(String(args[0]));
    if (color === null) throw exception(`Invalid color string: ${String(args[0])}`);
    this.kept = color;
    return this;
  }

  setThemeColor(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.ColorBuilder.setThemeColor', args, [constantOf(ThemeColorType)]);
    this.kept = String(args[0]);
    return this;
  }

  build(): LocalColor {
    if (this.kept === null)
      throw exception('Cannot build a color: neither an RGB nor a theme color was set.');
    return new LocalColor(this.kept);
  }

  override toString(): string {
    return 'ColorBuilder';
  }
}

/** A Color for `#rrggbb` or the name of a theme colour; null stays null. */
export function colorOf(kept: string | null): LocalColor | null {
  return kept === null ? null : new LocalColor(kept);
}

/** How cells keep a Color (or a builder, which Google accepts too). */
export function keptColor(color: SheetsColor): string {
  return String(color.getColorType()) === 'THEME'
    ? String(color.asThemeColor().getThemeColorType())
    : color.asRgbColor().asHexString();
}

/** Fits parameters that want a Color. */
export function isColor(value: unknown): value is SheetsColor {
  return value instanceof ColorReader;
}
