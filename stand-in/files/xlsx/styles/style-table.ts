/**
 * The styles part, growing: every new look of a cell is an old one with something changed, so that what the workbook
 * has no words for (indents, locking, named styles) stays.
 */
import type { CellFormat, ConditionalFormatRule } from '../../../workbook/types';
import { argb } from './colors';
import { builtInFormat, FIRST_CUSTOM_FORMAT, writeNumberFormat } from './number-formats';
import { fontElements } from './texts';
import {
  child,
  childElements,
  element,
  ensureChild,
  insertInOrder,
  removeChild,
  writeElement,
  type XmlElement,
} from '../package/xml';

const PARTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT_PARTS = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const FONT_KEYS = [
  'fontColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;
const ALIGNMENT_KEYS = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
  'textRotation',
  'verticalText',
  'textDirection',
] as const;

type ConditionalLook = NonNullable<ConditionalFormatRule['condition']>;

export class StyleTable {
  /** Positions in the lists of the part, by list and by what stands there. */
  private readonly known = new Map<string, Map<string, number>>();
  private readonly byFormat = new Map<number, Map<CellFormat, Map<CellFormat, number>>>();

  constructor(private readonly root: XmlElement) {}

  /** The style of a cell that had style `base`, read as `before`, and is to look like `after`. */
  cellStyle(base: number, before: CellFormat, after: CellFormat): number {
    if (before === after) return base;
    const ofBase = getOrMake(this.byFormat, base, () => new Map<CellFormat, Map<CellFormat, number>>());
    const ofBefore = getOrMake(ofBase, before, () => new Map<CellFormat, number>());
    return getOrMake(ofBefore, after, () => this.addCellStyle(base, before, after));
  }

  /** The style of a rule. */
  ruleStyle(look: ConditionalLook): number {
    const style = {
      fontColor: look.fontColor,
      bold: look.bold ?? undefined,
      italic: look.italic ?? undefined,
      underline: look.underline ?? undefined,
      strikethrough: look.strikethrough ?? undefined,
    };
    const font = fontElements(style, 'name');
    const fill = look.background === null ? [] : [element('bgColor', { rgb: argb(look.background) })];
    const parts = [
      ...(font.length > 0 ? [element('font', {}, font)] : []),
      ...(fill.length > 0 ? [element('fill', {}, [element('patternFill', {}, fill)])] : []),
    ];
    return this.add('dxfs', element('dxf', {}, parts));
  }

  private addCellStyle(base: number, before: CellFormat, after: CellFormat): number {
    const xf = clone(childElements(child(this.root, 'cellXfs'))[base] ?? element('xf', { xfId: 0 }));
    const differs = (keys: readonly (keyof CellFormat)[]) => keys.some((key) => before[key] !== after[key]);
    if (before.numberFormat !== after.numberFormat) this.setNumberFormat(xf, after.numberFormat);
    if (differs(FONT_KEYS)) this.setFont(xf, before, after);
    if (before.background !== after.background) this.setFill(xf, after.background);
    if (JSON.stringify(before.borders) !== JSON.stringify(after.borders)) this.setBorders(xf, after);
    if (differs(ALIGNMENT_KEYS)) setAlignment(xf, after);
    return this.add('cellXfs', xf);
  }

  private setNumberFormat(xf: XmlElement, pattern: string): void {
    const code = writeNumberFormat(pattern);
    const id = code === 'General' ? 0 : (builtInFormat(code) ?? this.customFormat(code));
    xf.attributes['numFmtId'] = String(id);
    xf.attributes['applyNumberFormat'] = '1';
  }

  private customFormat(code: string): number {
    const formats = ensureChild(this.root, 'numFmts', PARTS);
    const entries = childElements(formats);
    const same = entries.find(({ attributes }) => attributes['formatCode'] === code);
    if (same) return Number(same.attributes['numFmtId']);
    const id =
      Math.max(FIRST_CUSTOM_FORMAT - 1, ...entries.map(({ attributes }) => Number(attributes['numFmtId']))) +
      1;
    formats.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    formats.attributes['count'] = String(entries.length + 1);
    return id;
  }

  private setFont(xf: XmlElement, before: CellFormat, after: CellFormat): void {
    const fonts = childElements(child(this.root, 'fonts'));
    const font = clone(fonts[Number(xf.attributes['fontId'] ?? 0)] ?? element('font'));
    for (const key of FONT_KEYS) {
      if (before[key] === after[key]) continue;
      const tag = FONT_TAGS[key];
      for (const old of childElements(font, tag)) removeChild(font, old);
      const [made] = fontElements({ [key]: after[key] ?? undefined }, 'name');
      const standard = key === 'fontFamily' || key === 'fontSize' ? child(fonts[0], tag) : undefined;
      const node = made ?? (standard && clone(standard));
      if (node) insertInOrder(font, node, FONT_PARTS);
      if (key === 'fontFamily')
        font.children = childElements(font).filter(({ name }) => name !== 'scheme' && name !== 'family');
    }
    xf.attributes['fontId'] = String(this.add('fonts', font));
    xf.attributes['applyFont'] = '1';
  }

  private setFill(xf: XmlElement, background: string | null): void {
    const colors =
      background === null
        ? []
        : [element('fgColor', { rgb: argb(background) }), element('bgColor', { indexed: 64 })];
    const pattern = element('patternFill', { patternType: background === null ? 'none' : 'solid' }, colors);
    xf.attributes['fillId'] =
      background === null ? '0' : String(this.add('fills', element('fill', {}, [pattern])));
    xf.attributes['applyFill'] = '1';
  }

  private setBorders(xf: XmlElement, { borders }: CellFormat): void {
    const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
      const line = borders[side];
      if (!line) return element(side);
      return element(side, { style: LINE_NAMES[line.style] }, [element('color', { rgb: argb(line.color) })]);
    });
    xf.attributes['borderId'] = String(
      this.add('borders', element('border', {}, [...sides, element('diagonal')])),
    );
    xf.attributes['applyBorder'] = '1';
  }

  /** Appends to a list of the part, unless it is there: a file that is written every day must not grow. */
  private add(listName: string, node: XmlElement): number {
    const list = ensureChild(this.root, listName, PARTS);
    const known = getOrMake(this.known, listName, () => positions(list));
    return getOrMake(known, writeElement(node), () => {
      list.children.push(node);
      const count = childElements(list).length;
      list.attributes['count'] = String(count);
      return count - 1;
    });
  }
}

/** Where a list holds the same twice, the first counts. */
function positions(list: XmlElement): Map<string, number> {
  const texts = childElements(list).map(writeElement);
  return new Map(texts.map((text, index): [string, number] => [text, index]).reverse());
}

const FONT_TAGS = {
  fontColor: 'color',
  fontFamily: 'name',
  fontSize: 'sz',
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 'strike',
} as const;

const LINE_NAMES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const;

const HORIZONTAL = {
  general: undefined,
  'general-left': undefined,
  left: 'left',
  center: 'center',
  right: 'right',
} as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: undefined } as const;

function setAlignment(xf: XmlElement, format: CellFormat): void {
  const alignment = ensureChild(xf, 'alignment', ['alignment', 'protection', 'extLst']);
  const degrees = format.textRotation < 0 ? 90 - format.textRotation : format.textRotation;
  const values: Record<string, string | number | undefined> = {
    horizontal: HORIZONTAL[format.horizontalAlignment],
    vertical: VERTICAL[format.verticalAlignment],
    wrapText: format.wrapStrategy === 'WRAP' ? 1 : undefined,
    textRotation: format.verticalText ? 255 : degrees || undefined,
    readingOrder:
      format.textDirection === null ? undefined : format.textDirection === 'LEFT_TO_RIGHT' ? 1 : 2,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete alignment.attributes[name];
    else alignment.attributes[name] = String(value);
  }
  xf.attributes['applyAlignment'] = '1';
}

export function clone(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((part) => (typeof part === 'string' ? part : clone(part))),
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
