/**
 * XML text ⇄ a tree that keeps whatever it does not understand: names with their prefixes, attributes and order are as
 * in the text. Comments and processing instructions are dropped.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Children kept as text, behind the others: a sheet may have more rows than there is room for as elements. */
  written?: Iterable<string>;
}
type XmlNode = XmlElement | string;

const SPREADSHEET_NAMESPACE = /\/spreadsheetml\/(?:2006\/)?main$/;

export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children,
  };
}

/** An element as it is written, with values, elements and lists of elements in their places; blanks around tags are none of it. */
export function xml(
  literals: TemplateStringsArray,
  ...values: (string | number | XmlElement | readonly XmlElement[])[]
): XmlElement {
  const written = values.map((value) => {
    if (typeof value !== 'object') return escapeAttribute(String(value));
    return [value].flat().map(writeElement).join('');
  });
  const bare = literals.map((literal) => literal.replace(/(?<=>|^)\s+(?=<|$)/g, ''));
  return parseWritten(bare.map((literal, at) => literal + (written[at] ?? '')).join(''));
}

/** Deeper than any program nests, and shallow enough for functions that call themselves per level. */
const MAX_DEPTH = 200;

/** What becomes of an element that is complete; true: it is taken, and does not stand in the tree. */
type Take = (node: XmlElement, parent: XmlElement) => boolean;

/** Text → tree, piece by piece. Elements of SpreadsheetML lose their prefix, if the file uses one. */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly open: XmlElement[] = [];
  private root: XmlElement | null = null;
  private prefix: string | null = null;

  constructor(private readonly take: Take = () => false) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => this.enter(name, attributes));
    parser.on('closetag', () => this.leave());
    const addText = (found: string) => void this.open.at(-1)?.children.push(found);
    parser.on('text', addText);
    parser.on('cdata', addText);
  }

  /** @throws Error when the text is no well-formed XML */
  write(text: string): void {
    this.parser.write(text);
  }

  /** @throws Error when the text ends too early */
  end(): XmlElement {
    this.parser.close();
    if (!this.root) throw new Error('The XML text is empty.');
    return this.root;
  }

  private enter(name: string, attributes: Record<string, string>): void {
    if (!this.root) this.prefix = spreadsheetPrefix(name, attributes);
    const node = { name: withoutPrefix(name, this.prefix), attributes, children: [] };
    this.root ??= node;
    this.open.push(node);
    if (this.open.length > MAX_DEPTH)
      throw new Error(`The XML text is nested deeper than ${MAX_DEPTH} levels.`);
  }

  private leave(): void {
    const node = this.open.pop()!;
    const parent = this.open.at(-1);
    if (parent && !this.take(node, parent)) parent.children.push(node);
  }
}

/** @throws Error when the text is no well-formed XML */
export function parseXml(text: string): XmlElement {
  const reader = new XmlReader();
  reader.write(text.replace(/^\uFEFF/, ''));
  return reader.end();
}

function spreadsheetPrefix(rootName: string, attributes: Record<string, string>): string | null {
  const prefix = /^([^:]+):/.exec(rootName)?.[1];
  if (prefix === undefined || !SPREADSHEET_NAMESPACE.test(attributes[`xmlns:${prefix}`] ?? '')) return null;
  attributes['xmlns'] = attributes[`xmlns:${prefix}`]!;
  return `${prefix}:`;
}

function withoutPrefix(name: string, prefix: string | null): string {
  return prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root)}`;
}

/** An element alone, without the line that starts a file. */
export function writeElement(root: XmlElement): string {
  const parts: string[] = [];
  addElement(root, parts);
  return parts.join('');
}

function addElement({ name, attributes, children, written }: XmlElement, parts: string[]): void {
  parts.push('<', name);
  for (const key in attributes) parts.push(' ', key, '="', escapeAttribute(attributes[key]!), '"');
  if (children.length === 0 && !written) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of children) {
    if (typeof child === 'string') parts.push(escapeText(child));
    else addElement(child, parts);
  }
  for (const text of written ?? []) parts.push(text);
  parts.push('</', name, '>');
}

const PIECE = /<(\/?)([^\s/>]+)([^>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;

/** The element that `writeElement` wrote: quicker than any XML, because nothing else can stand there. */
export function parseWritten(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [piece, closing, name, attributes, empty] of text.matchAll(PIECE)) {
    const parent = open[open.length - 1]!;
    if (name === undefined) parent.children.push(unescapeXml(piece));
    else if (closing) open.pop();
    else {
      const node: XmlElement = { name, attributes: parseAttributes(attributes!), children: [] };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  return root.children[0] as XmlElement;
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) attributes[name!] = unescapeXml(value!);
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#13': '\r',
  '#10': '\n',
  '#9': '\t',
};

function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(/&([^;]+);/g, (_all, name: string) => ENTITIES[name]!) : text;
}

/** Characters that XML 1.0 cannot hold in any spelling; a lone half of a pair among them. */
const IMPOSSIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g',
);

function escapeText(text: string): string {
  if (!/[&<>\r]|[^\t\n -~]/.test(text)) return text;
  return text
    .replace(IMPOSSIBLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** The first child element of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** All child elements, or those of one name. */
export function childElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((node): node is XmlElement => typeof node !== 'string');
  return name === undefined ? elements : elements.filter((node) => node.name === name);
}

/** All text inside, at any depth. */
export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

export function removeChild(parent: XmlElement, node: XmlElement | undefined): void {
  parent.children = parent.children.filter((other) => other !== node);
}

/** An attribute by its name without prefix, such as `id` of `r:id`. */
export function prefixedAttribute(node: XmlElement, localName: string): string | undefined {
  const key = Object.keys(node.attributes).find((name) => name.endsWith(`:${localName}`));
  return key === undefined ? undefined : node.attributes[key];
}

/** XML's booleans: `1`, `true` and their opposites; a bare attribute of an element counts as given. */
export function isTrue(value: string | undefined, whenMissing = false): boolean {
  return value === undefined ? whenMissing : value === '1' || value === 'true' || value === 'on';
}

/** Sets attributes; those without a value go. */
export function setAttributes(
  { attributes }: XmlElement,
  values: Readonly<Record<string, string | number | undefined>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete attributes[name];
    else attributes[name] = String(value);
  }
}

/** Puts a child where the schema's `order` of names wants it, replacing nothing. */
export function insertInOrder(parent: XmlElement, node: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(node.name);
  const index = parent.children.findIndex(
    (other) => typeof other !== 'string' && order.indexOf(other.name) > rank,
  );
  parent.children.splice(index < 0 ? parent.children.length : index, 0, node);
}

/** The child of that name, made in its place if there is none. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = child(parent, name);
  if (found) return found;
  const made = element(name);
  insertInOrder(parent, made, order);
  return made;
}

// Elements by their names without prefix: programs choose prefixes as they like.

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function parts(node: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(node).filter((each) => localName(each) === name);
}

/** The first element at the end of a path such as `chart/plotArea`. */
export function part(node: XmlElement | undefined, path: string): XmlElement | undefined {
  return path.split('/').reduce<XmlElement | undefined>((at, name) => parts(at, name)[0], node);
}

/** What an element that only has a value says. */
export function valueOf(node: XmlElement | undefined, path: string): string | undefined {
  return part(node, path)?.attributes['val'];
}

/** At any depth. */
export function allParts(node: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(node).flatMap((each) => [
    ...(localName(each) === name ? [each] : []),
    ...allParts(each, name),
  ]);
}

/** The order in which the schema wants the parts of a worksheet. */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');
