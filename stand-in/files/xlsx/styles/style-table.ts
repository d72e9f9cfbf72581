/**
 * The styles part, growing: every new look of a cell is an old one with something changed, so that what the workbook
 * has no words for (borders, indents, locking, named styles) stays, and goes where the look goes.
 */
import { DEFAULT_FORMAT } from '../../../workbook/cell-format';
import { heldIn } from '../../../workbook/remembered';
import type { CellFormat, RuleLook } from '../../../workbook/types';
import { argb } from './colors';
import { builtInFormat, FIRST_CUSTOM_FORMAT, writeNumberFormat } from './number-formats';
import { element, writeElement, xml, type XmlElement } from '../package/xml';

/** What scripts can change of a font, and how files call it. */
const FONT_TAGS = { fontColor: 'color', bold: 'b', italic: 'i' } as const;
const FONT_KEYS = ['fontColor', 'bold', 'italic'] as const;
const ALIGNMENT_KEYS = ['horizontalAlignment', 'verticalAlignment', 'wrapStrategy'] as const;

export class StyleTable {
  /** Positions in the lists of the part, by list and by what stands there. */
  private readonly known = new Map<string, Map<string, number>>();
  private readonly byFormat = new Map<number, Map<CellFormat, Map<CellFormat, number>>>();

  /** @param formats of the file, by their numbers */
  constructor(
    private readonly root: XmlElement,
    private readonly formats: readonly CellFormat[],
  ) {}

  /**
   * The style of a cell that had style `base`, read as `before`, and is to look like `after`. A look that comes from
   * elsewhere in the file brings its own style along.
   */
  cellStyle(base: number, before: CellFormat, after: CellFormat): number {
    // Another file's number says nothing here.
    const brought =
      after.fileStyle !== null && after.fileStyle < this.formats.length ? after.fileStyle : null;
    const start = brought ?? (before.fileStyle === null ? base : 0);
    const was = start === base ? before : (this.formats[start] ?? DEFAULT_FORMAT);
    if (was === after) return start;
    const ofStart = heldIn(this.byFormat, start, () => new Map<CellFormat, Map<CellFormat, number>>());
    const ofBefore = heldIn(ofStart, was, () => new Map<CellFormat, number>());
    return heldIn(ofBefore, after, () => this.addCellStyle(start, was, after));
  }

  /** The style of a rule. */
  ruleStyle(look: RuleLook): number {
    const { background } = look;
    const font = fontElements(look);
    const parts = [
      ...(font.length > 0 ? [element('font', {}, font)] : []),
      ...(background === null
        ? []
        : [xml`<fill><patternFill><bgColor rgb="${argb(background)}"/></patternFill></fill>`]),
    ];
    return this.add('dxfs', element('dxf', {}, parts));
  }

  private addCellStyle(base: number, before: CellFormat, after: CellFormat): number {
    const xf = (this.root.all('cellXfs/*')[base] ?? element('xf', { xfId: 0 })).clone();
    const differs = (keys: readonly (keyof CellFormat)[]) => keys.some((key) => before[key] !== after[key]);
    if (before.numberFormat !== after.numberFormat) this.setNumberFormat(xf, after.numberFormat);
    if (differs(FONT_KEYS)) this.setFont(xf, before, after);
    if (before.background !== after.background) this.setFill(xf, after.background);
    if (differs(ALIGNMENT_KEYS)) setAlignment(xf, after);
    return this.add('cellXfs', xf);
  }

  private setNumberFormat(xf: XmlElement, pattern: string): void {
    const code = writeNumberFormat(pattern);
    const id = code === 'General' ? 0 : (builtInFormat(code) ?? this.customFormat(code));
    xf.set({ numFmtId: id, applyNumberFormat: 1 });
  }

  private customFormat(code: string): number {
    const formats = this.root.ensure('numFmts');
    const entries = formats.elements;
    const same = entries.find(({ attributes }) => attributes['formatCode'] === code);
    if (same) return Number(same.attributes['numFmtId']);
    const taken = entries.map(({ attributes }) => Number(attributes['numFmtId']));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1;
    formats.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    formats.attributes['count'] = String(entries.length + 1);
    return id;
  }

  private setFont(xf: XmlElement, before: CellFormat, after: CellFormat): void {
    const fonts = this.root.all('fonts/*');
    const font = (fonts[Number(xf.attributes['fontId'] ?? 0)] ?? element('font')).clone();
    for (const key of FONT_KEYS) {
      if (before[key] === after[key]) continue;
      for (const old of font.all(FONT_TAGS[key])) font.remove(old);
      for (const made of fontElements({ [key]: after[key] })) font.insert(made);
    }
    xf.set({ fontId: this.add('fonts', font), applyFont: 1 });
  }

  private setFill(xf: XmlElement, background: string | null): void {
    const solid = (color: string) => xml`
      <fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
    xf.set({
      fillId: background === null ? 0 : this.add('fills', solid(background)),
      applyFill: 1,
    });
  }

  /** Appends to a list of the part, unless it is there: a file that is written every day must not grow. */
  private add(listName: string, node: XmlElement): number {
    const list = this.root.ensure(listName);
    const known = heldIn(this.known, listName, () => positions(list));
    return heldIn(known, writeElement(node), () => {
      list.children.push(node);
      const count = list.elements.length;
      list.attributes['count'] = String(count);
      return count - 1;
    });
  }
}

/** Where a list holds the same twice, the first counts. */
function positions(list: XmlElement): Map<string, number> {
  const texts = list.elements.map(writeElement);
  return new Map(texts.map((text, index): [string, number] => [text, index]).reverse());
}

/** In the order that the schema wants. */
function fontElements(look: Partial<RuleLook>): XmlElement[] {
  return [
    ...(look.bold ? [element('b')] : []),
    ...(look.italic ? [element('i')] : []),
    ...(look.strikethrough ? [element('strike')] : []),
    ...(look.underline ? [element('u')] : []),
    ...(look.fontColor ? [element('color', { rgb: argb(look.fontColor) })] : []),
  ];
}

const HORIZONTAL = {
  general: undefined,
  'general-left': undefined,
  left: 'left',
  center: 'center',
  right: 'right',
} as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: undefined } as const;

function setAlignment(xf: XmlElement, format: CellFormat): void {
  xf.ensure('alignment').set({
    horizontal: HORIZONTAL[format.horizontalAlignment],
    vertical: VERTICAL[format.verticalAlignment],
    wrapText: format.wrapStrategy === 'WRAP' ? 1 : undefined,
  });
  xf.attributes['applyAlignment'] = '1';
}
