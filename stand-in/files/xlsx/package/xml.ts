/**
 * XML text ⇄ a tree that keeps whatever it does not understand: names with their prefixes, attributes and order are as
 * in the text. Comments and processing instructions are dropped.
 */
import { SaxesParser } from 'saxes';

type XmlNode = XmlElement | string;
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Paths are of local names, such as `cols/col`: programs choose prefixes as they like. */
export class XmlElement {
  /** Children kept as text, behind the others: a sheet may have more rows than there is room for as elements. */
  written?: Iterable<string>;

  constructor(
    readonly name: string,
    public attributes: Record<string, string> = {},
    public children: XmlNode[] = [],
  ) {}

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  private isCalled(name: string): boolean {
    return this.name === name || name === '*' || this.localName === name;
  }

  get elements(): XmlElement[] {
    return this.children.filter((node) => typeof node !== 'string');
  }

  /** All text inside, at any depth. */
  get text(): string {
    return this.children.map((node) => (typeof node === 'string' ? node : node.text)).join('');
  }

  /** The elements at the end of a path; `*` stands for any name. */
  all(path: string): XmlElement[] {
    const [name, ...rest] = path.split('/');
    const found = this.elements.filter((each) => each.isCalled(name!));
    return rest.length === 0 ? found : found.flatMap((each) => each.all(rest.join('/')));
  }

  /** The first element at the end of a path, and the first at each step. */
  at(path: string): XmlElement | undefined {
    const end = path.indexOf('/');
    const name = end < 0 ? path : path.slice(0, end);
    const found = this.children.find(
      (node): node is XmlElement => typeof node !== 'string' && node.isCalled(name),
    );
    return end < 0 ? found : found?.at(path.slice(end + 1));
  }

  /** The text of that element. */
  textAt(path: string): string {
    return this.at(path)?.text ?? '';
  }

  /** What that element says, if it only has a value. */
  value(path: string): string | undefined {
    return this.at(path)?.attributes['val'];
  }

  /** Elements of a name, at any depth. */
  within(name: string): XmlElement[] {
    return this.elements.flatMap((each) => [
      ...(each.localName === name ? [each] : []),
      ...each.within(name),
    ]);
  }

  /** An attribute by its name without prefix, such as `id` of `r:id`. */
  prefixed(localName: string): string | undefined {
    const key = Object.keys(this.attributes).find((name) => name.endsWith(`:${localName}`));
    return key === undefined ? undefined : this.attributes[key];
  }

  /** Sets attributes; those without a value go. */
  set(values: Values): void {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete this.attributes[name];
      else this.attributes[name] = String(value);
    }
  }

  remove(node: XmlElement | undefined): void {
    this.children = this.children.filter((other) => other !== node);
  }

  /** Puts a child where the schema wants it, or last, replacing nothing. */
  insert(node: XmlElement): void {
    const order = (ORDERS[this.name] ?? '').split(' ');
    const rank = order.indexOf(node.name);
    const index = this.children.findIndex(
      (other) => typeof other !== 'string' && order.indexOf(other.name) > rank,
    );
    this.children.splice(index < 0 ? this.children.length : index, 0, node);
  }

  /** The child of that name, made in its place if there is none. */
  ensure(name: string): XmlElement {
    const found = this.at(name);
    if (found) return found;
    const made = element(name);
    this.insert(made);
    return made;
  }

  /** Ends a change of one of its lists: one that is empty goes, and one that says how many it holds says so. */
  close(list: XmlElement): void {
    const { length } = list.elements;
    if (length === 0) this.remove(list);
    else if (COUNTED.includes(list.name)) list.attributes['count'] = String(length);
  }

  clone(): XmlElement {
    const children = this.children.map((node) => (typeof node === 'string' ? node : node.clone()));
    return new XmlElement(this.name, { ...this.attributes }, children);
  }
}

const SPREADSHEET_NAMESPACE = /\/spreadsheetml\/(?:2006\/)?main$/;

/** Attributes without a value are none. */
export function element(name: string, attributes: Values = {}, children: XmlNode[] = []): XmlElement {
  const made = new XmlElement(name, {}, children);
  made.set(attributes);
  return made;
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
    const isPrefixed = this.prefix !== null && name.startsWith(this.prefix);
    const node = new XmlElement(isPrefixed ? name.slice(this.prefix!.length) : name, attributes);
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

function spreadsheetPrefix(rootName: string, attributes: Record<string, string>): string | null {
  const prefix = /^([^:]+):/.exec(rootName)?.[1];
  if (prefix === undefined || !SPREADSHEET_NAMESPACE.test(attributes[`xmlns:${prefix}`] ?? '')) return null;
  attributes['xmlns'] = attributes[`xmlns:${prefix}`]!;
  return `${prefix}:`;
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
  const root = new XmlElement('');
  const open = [root];
  for (const [piece, closing, name, attributes, empty] of text.matchAll(PIECE)) {
    const parent = open[open.length - 1]!;
    if (name === undefined) parent.children.push(unescapeXml(piece));
    else if (closing) open.pop();
    else {
      const node = new XmlElement(name, parseAttributes(attributes!));
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

/** XML's booleans: `1`, `true` and their opposites; a bare attribute of an element counts as given. */
export function isTrue(value: string | undefined, whenMissing = false): boolean {
  return value === undefined ? whenMissing : value === '1' || value === 'true' || value === 'on';
}

/** The order in which the schema wants the parts of an element. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  xf: 'alignment protection extLst',
  comments: 'authors commentList extLst',
};

const COUNTED = ['mergeCells', 'dataValidations'];
