/** The styles part → cell formats by number, and the looks that conditional formats give. */
import { formatOf } from '../../../workbook/cell-format';
import type { BorderLine, CellFormat, RuleLook } from '../../../workbook/types';
import { readColor, type ThemeColors } from './colors';
import { readNumberFormat } from './number-formats';
import { isTrue, type XmlElement } from '../package/xml';

type FontParts = Pick<
  CellFormat,
  'fontColor' | 'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

export interface Styles {
  readonly theme: ThemeColors;
  /** By number of the cell's style. */
  readonly formats: readonly CellFormat[];
  /** By number of the rule's style. */
  readonly conditional: readonly RuleLook[];
}

export function readStyles(root: XmlElement | undefined, theme: ThemeColors): Styles {
  const listed = (path: string) => root?.all(path) ?? [];
  const codes = listed('numFmts/numFmt').map(({ attributes }) => attributes);
  const fonts = listed('fonts/font').map((node) => readFont(node, theme));
  const parts: StyleParts = {
    codes: new Map(codes.map(({ numFmtId, formatCode = '' }) => [Number(numFmtId), formatCode])),
    fonts: fonts.map((font) => withoutDefaults(font, fonts[0])),
    backgrounds: listed('fills/fill').map((node) => readFill(node, theme)),
    borders: listed('borders/border').map((node) => readBorders(node, theme)),
  };
  const formats = listed('cellXfs/xf').map((node, number) => readCellStyle(node, number, parts));
  const conditional = listed('dxfs/dxf').map((node) => readConditionalStyle(node, theme));
  return { theme, formats: formats.length > 0 ? formats : [formatOf({})], conditional };
}

interface StyleParts {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly FontParts[];
  readonly backgrounds: readonly (string | null)[];
  readonly borders: readonly CellFormat['borders'][];
}

/** Style 0 is the look of cells that have none. */
function readCellStyle(
  node: XmlElement,
  number: number,
  { codes, fonts, backgrounds, borders }: StyleParts,
): CellFormat {
  const { numFmtId, fontId, fillId, borderId } = node.attributes;
  return formatOf({
    fileStyle: number || null,
    numberFormat: readNumberFormat(Number(numFmtId ?? 0), codes),
    ...(fonts[Number(fontId ?? 0)] ?? {}),
    background: backgrounds[Number(fillId ?? 0)] ?? null,
    borders: borders[Number(borderId ?? 0)] ?? {},
    ...readAlignment(node.at('alignment')),
  });
}

function readFont(node: XmlElement | undefined, theme: ThemeColors): FontParts {
  return {
    fontColor: readColor(node?.at('color'), theme),
    fontFamily: node?.at('name')?.attributes['val'] ?? null,
    fontSize: Number(node?.at('sz')?.attributes['val']) || null,
    bold: readFlag(node, 'b') ?? false,
    italic: readFlag(node, 'i') ?? false,
    underline: readFlag(node, 'u') ?? false,
    strikethrough: readFlag(node, 'strike') ?? false,
  };
}

/** @returns null where a font says nothing of it; lines below are of many kinds, or `none` */
function readFlag(font: XmlElement | undefined, name: string): boolean | null {
  const found = font?.at(name);
  if (!found) return null;
  const value = found.attributes['val'];
  return name === 'u' ? value !== 'none' && value !== '0' : isTrue(value, true);
}

/** What the file's default font says is nobody's choice. */
function withoutDefaults(font: FontParts, standard: FontParts | undefined): FontParts {
  return {
    ...font,
    fontFamily: font.fontFamily === standard?.fontFamily ? null : font.fontFamily,
    fontSize: font.fontSize === standard?.fontSize ? null : font.fontSize,
    fontColor: font.fontColor === (standard?.fontColor ?? '#000000') ? null : font.fontColor,
  };
}

function readFill(node: XmlElement, theme: ThemeColors): string | null {
  const pattern = node.at('patternFill');
  if (!pattern || (pattern.attributes['patternType'] ?? 'none') === 'none') return null;
  const [front, back] = [pattern.at('fgColor'), pattern.at('bgColor')];
  return readColor(pattern.attributes['patternType'] === 'solid' ? front : (back ?? front), theme);
}

/** What files call the lines that Sheets has. */
const LINES: Readonly<Record<BorderLine['style'], string>> = {
  DOTTED: 'hair dotted',
  DASHED: 'dashed dashDot dashDotDot slantDashDot',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium mediumDashed mediumDashDot mediumDashDotDot',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
const LINE_STYLES = Object.entries(LINES) as [BorderLine['style'], string][];

function readBorders(node: XmlElement, theme: ThemeColors): CellFormat['borders'] {
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const line = node.at(side);
    const name = line?.attributes['style'] ?? '';
    const [style] = LINE_STYLES.find(([, names]) => names.split(' ').includes(name)) ?? [];
    return style ? [[side, { style, color: readColor(line?.at('color'), theme) ?? '#000000' }]] : [];
  });
  return Object.fromEntries(sides) as CellFormat['borders'];
}

const HORIZONTAL: Record<string, CellFormat['horizontalAlignment']> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const VERTICAL: Record<string, CellFormat['verticalAlignment']> = { top: 'top', center: 'middle' };

function readAlignment(node: XmlElement | undefined): Partial<CellFormat> {
  if (!node) return {};
  const { horizontal = '', vertical = '', wrapText, textRotation = '0' } = node.attributes;
  const degrees = Number(textRotation);
  return {
    horizontalAlignment: HORIZONTAL[horizontal] ?? 'general',
    verticalAlignment: VERTICAL[vertical] ?? 'bottom',
    wrapStrategy: isTrue(wrapText) ? 'WRAP' : null,
    textRotation: degrees > 180 ? 0 : degrees > 90 ? 90 - degrees : degrees,
  };
}

function readConditionalStyle(node: XmlElement, theme: ThemeColors): RuleLook {
  const font = node.at('font');
  const fill = node.at('fill/patternFill');
  return {
    background: readColor(fill?.at('bgColor') ?? fill?.at('fgColor'), theme),
    fontColor: readColor(font?.at('color'), theme),
    bold: readFlag(font, 'b'),
    italic: readFlag(font, 'i'),
    underline: readFlag(font, 'u'),
    strikethrough: readFlag(font, 'strike'),
  };
}
