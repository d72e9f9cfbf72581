/** Colours of SpreadsheetML (direct, of the theme, of the old palette, lightened) → `#rrggbb`. */
import { hexByte } from '../../../services/rules/range-colors';
import type { XmlElement } from '../package/xml';

/** Colours by number of the theme attribute. */
export type ThemeColors = readonly string[];

/** Order of the theme attribute; the file lists dark before light. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

const OFFICE_THEME =
  'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** The palette of old formats, numbers 8 to 63; 0 to 7 repeat its first eight. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export function readThemeColors(theme: XmlElement | undefined): ThemeColors {
  const scheme = theme?.at('themeElements/clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = scheme?.at(`${name}/*`);
    const value = color?.attributes['lastClr'] ?? color?.attributes['val'];
    return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : OFFICE_THEME[index]!;
  });
}

/** @returns null for an automatic colour, or one nobody can tell */
export function readColor(node: XmlElement | undefined, theme: ThemeColors): string | null {
  if (!node || node.attributes['auto'] === '1') return null;
  const base = baseColor(node.attributes, theme);
  return base === null ? null : `#${tinted(base, Number(node.attributes['tint'] ?? 0))}`;
}

function baseColor({ rgb, theme, indexed }: XmlElement['attributes'], colors: ThemeColors): string | null {
  if (rgb !== undefined) return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toLowerCase() : null;
  if (theme !== undefined) return colors[Number(theme)] ?? null;
  const index = Number(indexed ?? NaN);
  return PALETTE[index < 8 ? index : index - 8] ?? null;
}

/** Moves the lightness towards white (positive) or black, as the format's standard defines tint. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return channels
    .map((channel) => hexByte(255 * atLightness(channel, lightness, high - low, target)))
    .join('');
}

/** A channel of the colour with the same hue and saturation at another lightness. */
function atLightness(channel: number, lightness: number, chroma: number, target: number): number {
  if (chroma === 0) return target;
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1));
  return target + ((channel - lightness) / chroma) * saturation * (1 - Math.abs(2 * target - 1));
}

/** `#rrggbb` → the file's `FFRRGGBB`. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
