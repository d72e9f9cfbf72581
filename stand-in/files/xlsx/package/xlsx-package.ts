/**
 * The zip that an .xlsx file is: parts, their relationships and content types. Parts nobody touches come out as they
 * went in. Knows nothing of cells. Paths are as relationships spell them; the zip's own names may differ in case, or have
 * backslashes.
 */
import JSZip from 'jszip';
import { FileError } from '../../file-error';
import { RowTexts, takeRow } from './row-texts';
import { unknownZip, PartReader } from './zip-parts';
import { element, writeXml, xml, XmlReader, XmlElement } from './xml';

interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `comments`, … */
  readonly type: string;
  /** Path of the part, or the address of something outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Addresses of the two kinds of file that there are: the one that programs write, and the strict one. */
const NAMESPACES = {
  transitional: {
    spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  },
  strict: {
    spreadsheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    drawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    main: 'http://purl.oclc.org/ooxml/drawingml/main',
    chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  },
} as const;
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that are read; pivot tables, pictures and the like stay bytes. */
const TREE_TYPES = new Set(['officeDocument', 'worksheet', 'styles', 'theme', 'sharedStrings', 'comments']);
/** Read too, but a file in which one of these is damaged is none the worse for us. */
const DRAWN_TYPES = new Set(['drawing', 'chart']);

export class XlsxPackage {
  /** By the zip's own names. */
  private readonly trees = new Map<string, XmlElement>();
  private readonly textsBefore = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly parts = new PartReader();

  private constructor(private readonly zip: JSZip) {
    for (const name of this.partNames) this.names.set(keyOf(name), name);
  }

  /** @throws FileError in one sentence when the bytes are no spreadsheet */
  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new FileError('it is not an .xlsx file, or it is damaged');
    });
    const opened = new XlsxPackage(zip);
    await opened.loadTrees();
    return opened;
  }

  /** A new package of the given parts; texts are XML. */
  static async create(parts: Readonly<Record<string, string>>): Promise<XlsxPackage> {
    const zip = new JSZip();
    for (const [path, text] of Object.entries(parts)) zip.file(path, text, { createFolders: false });
    const created = new XlsxPackage(zip);
    await created.loadTrees();
    return created;
  }

  get partNames(): string[] {
    return Object.values(this.zip.files)
      .filter((file) => !file.dir)
      .map((file) => file.name);
  }

  /** Path of the workbook part, wherever the package keeps it; '' where it has none. */
  get workbookPath(): string {
    const isWorkbook = /spreadsheetml\.sheet\.main\+xml$|sheet\.macroEnabled\.main\+xml$/;
    const byType = this.contentTypes
      .all('Override')
      .find(({ attributes }) => isWorkbook.test(attributes['ContentType'] ?? ''));
    return this.related('', 'officeDocument') ?? byType?.attributes['PartName']?.replace(/^\//, '') ?? '';
  }

  /** The addresses that parts of this file name their elements and references by. */
  get namespaces(): (typeof NAMESPACES)[keyof typeof NAMESPACES] {
    const isStrict = this.trees.get(this.nameOf(this.workbookPath))?.attributes['xmlns'];
    return isStrict === NAMESPACES.strict.spreadsheet ? NAMESPACES.strict : NAMESPACES.transitional;
  }

  has(path: string): boolean {
    return this.names.has(keyOf(path));
  }

  /** @returns the part's tree; changes of it are saved */
  tree(path: string): XmlElement | undefined {
    return this.trees.get(this.nameOf(path));
  }

  /** Lets go of a tree that was read and will not be changed. */
  release(path: string): void {
    this.trees.delete(this.nameOf(path));
  }

  /** Text of a part that is read as it is: VML, whose dialect is not always XML. */
  async text(path: string): Promise<string> {
    const file = this.zip.file(this.nameOf(path));
    let text = '';
    if (file) await this.parts.read(file, (piece) => void (text += piece)).catch(damaged(path));
    return text;
  }

  setText(path: string, text: string): void {
    const name = this.nameOf(path);
    this.names.set(keyOf(path), name);
    this.zip.file(name, new TextEncoder().encode(text), { createFolders: false });
  }

  addPart(path: string, tree: XmlElement, contentType: string): void {
    this.names.set(keyOf(path), path);
    this.trees.set(path, tree);
    this.setContentType(path, contentType);
  }

  setContentType(path: string, contentType: string): void {
    const known = this.overrideOf(path);
    if (known) known.attributes['ContentType'] = contentType;
    else this.contentTypes.children.push(xml`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }

  setDefaultContentType(extension: string, contentType: string): void {
    const types = this.contentTypes;
    const isKnown = types
      .all('Default')
      .some((node) => node.attributes['Extension']?.toLowerCase() === extension);
    if (!isKnown)
      types.children.unshift(xml`<Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** Removes a part, what it refers to itself, and the reference from `owner`. */
  removePart(path: string, owner: string): void {
    this.removeFile(path);
    this.removeFile(relationshipsPath(path));
    this.contentTypes.remove(this.overrideOf(path));
    const rels = this.tree(relationshipsPath(owner));
    if (!rels) return;
    rels.children = rels.children.filter((node) => {
      const target = typeof node === 'string' ? null : resolveTarget(owner, node.attributes['Target'] ?? '');
      return target === null || keyOf(target) !== keyOf(path);
    });
  }

  /** `owner` is a part's path, '' for the package itself. */
  relationships(owner: string): Relationship[] {
    const entries = this.tree(relationshipsPath(owner))?.elements ?? [];
    return entries.map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').pop()!,
        target: isExternal ? target : resolveTarget(owner, target),
        isExternal,
      };
    });
  }

  /** Path of the first part of a type that another one refers to. */
  related(owner: string, type: string): string | undefined {
    return this.relationships(owner).find((relationship) => relationship.type === type)?.target;
  }

  /** @returns the new relationship's id */
  addRelationship(owner: string, type: string, target: string, isExternal = false): string {
    const path = this.nameOf(relationshipsPath(owner));
    const rels = this.trees.get(path) ?? element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS });
    this.trees.set(path, rels);
    this.names.set(keyOf(path), path);
    const taken = new Set(rels.elements.map((node) => node.attributes['Id']));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const attributes = {
      Id: `rId${number}`,
      Type: `${this.namespaces.relationships}/${type}`,
      Target: isExternal ? target : relativePath(owner, target),
      TargetMode: isExternal ? 'External' : undefined,
    };
    rels.children.push(element('Relationship', attributes));
    return `rId${number}`;
  }

  /** The first free path of a numbered part: `xl/worksheets/sheet`, `.xml`. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** From here on changes of trees count: parts that are the same when it is saved keep their bytes. */
  startEditing(): void {
    for (const [name, tree] of this.trees) this.textsBefore.set(name, writeXml(withoutRows(tree)));
  }

  async save(): Promise<Uint8Array> {
    for (const [name, tree] of this.trees) {
      const isSame = this.textsBefore.get(name) === writeXml(withoutRows(tree));
      const rows = tree.at('sheetData')?.written;
      if (!isSame || (rows instanceof RowTexts && rows.isChanged)) this.setText(name, writeXml(tree));
    }
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  private get contentTypes(): XmlElement {
    return this.tree(CONTENT_TYPES)!;
  }

  private overrideOf(path: string): XmlElement | undefined {
    return this.contentTypes
      .all('Override')
      .find(({ attributes }) => keyOf(attributes['PartName'] ?? '') === keyOf(path));
  }

  private nameOf(path: string): string {
    return this.names.get(keyOf(path)) ?? path;
  }

  private removeFile(path: string): void {
    this.trees.delete(this.nameOf(path));
    this.zip.remove(this.nameOf(path));
    this.names.delete(keyOf(path));
  }

  private async loadTrees(): Promise<void> {
    await this.loadTree(CONTENT_TYPES);
    if (!this.tree(CONTENT_TYPES)) throw new FileError(unknownZip(this.partNames));
    await this.loadTree(relationshipsPath(''));
    await this.loadWithRelated(this.workbookPath);
    if (!this.tree(this.workbookPath)?.at('sheets')) throw new FileError(unknownZip(this.partNames));
  }

  private async loadWithRelated(path: string): Promise<void> {
    if (!this.has(path) || this.tree(path)) return;
    await this.loadTree(path);
    await this.loadTree(relationshipsPath(path));
    for (const { type, target, isExternal } of this.relationships(path)) {
      if (isExternal) continue;
      if (TREE_TYPES.has(type)) await this.loadWithRelated(target);
      else if (DRAWN_TYPES.has(type)) await this.loadWithRelated(target).catch(() => undefined);
    }
  }

  private async loadTree(path: string): Promise<void> {
    const file = this.zip.file(this.nameOf(path));
    if (!file) return;
    const reader = new XmlReader(takeRow);
    await this.parts.read(file, (text) => reader.write(text)).catch(damaged(path));
    try {
      this.trees.set(file.name, reader.end());
    } catch {
      damaged(path)();
    }
  }
}

/** One key for all spellings of a part's name. */
function keyOf(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** A sheet's rows are compared by what was set, not as text. */
function withoutRows(tree: XmlElement): XmlElement {
  const sheetData = tree.at('sheetData');
  if (!sheetData?.written) return tree;
  const bare = new XmlElement(sheetData.name, sheetData.attributes, sheetData.children);
  const children = tree.children.map((node) => (node === sheetData ? bare : node));
  return new XmlElement(tree.name, tree.attributes, children);
}

function damaged(path: string): (error?: unknown) => never {
  return (error) => {
    if (error instanceof FileError) throw error;
    throw new FileError(`it is damaged: its part ${path} cannot be read`);
  };
}

function relationshipsPath(owner: string): string {
  if (owner === '') return '_rels/.rels';
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** As all programs write it; some do not understand paths from the root. */
function relativePath(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function resolveTarget(owner: string, spelled: string): string {
  const target = spelled.replace(/\\/g, '/');
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
