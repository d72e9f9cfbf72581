/**
 * The zip that an .xlsx file is: parts, their relationships and content types. Parts nobody touches come out as they
 * went in. Knows nothing of cells.
 */
import JSZip from 'jszip';
import { FileError } from '../file-error';
import { child, childElements, element, parseXml, writeXml, type XmlElement } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `comments`, … */
  readonly type: string;
  /** Path of the part, or the address of something outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

export class XlsxPackage {
  private readonly trees = new Map<string, XmlElement>();
  private readonly textsBefore = new Map<string, string>();

  private constructor(private readonly zip: JSZip) {}

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

  has(path: string): boolean {
    return this.trees.has(path) || this.zip.file(path) !== null;
  }

  /** @returns the part's tree; changes of it are saved */
  tree(path: string): XmlElement | undefined {
    return this.trees.get(path);
  }

  /** Text of a part that is read as it is: VML, whose dialect is not always XML. */
  async text(path: string): Promise<string> {
    return (await this.zip.file(path)?.async('string')) ?? '';
  }

  setText(path: string, text: string): void {
    this.zip.file(path, text, { createFolders: false });
  }

  addPart(path: string, tree: XmlElement, contentType: string): void {
    this.trees.set(path, tree);
    this.setContentType(path, contentType);
  }

  setContentType(path: string, contentType: string): void {
    const types = this.trees.get(CONTENT_TYPES)!;
    const known = childElements(types, 'Override').find((node) => node.attributes['PartName'] === `/${path}`);
    if (known) known.attributes['ContentType'] = contentType;
    else types.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  contentType(path: string): string | undefined {
    const types = childElements(this.trees.get(CONTENT_TYPES), 'Override');
    return types.find((node) => node.attributes['PartName'] === `/${path}`)?.attributes['ContentType'];
  }

  setDefaultContentType(extension: string, contentType: string): void {
    const types = this.trees.get(CONTENT_TYPES)!;
    const isKnown = childElements(types, 'Default').some(
      (node) => node.attributes['Extension'] === extension,
    );
    if (!isKnown)
      types.children.unshift(element('Default', { Extension: extension, ContentType: contentType }));
  }

  /** Removes a part, what it refers to itself, and the reference from `owner`. */
  removePart(path: string, owner: string): void {
    this.trees.delete(path);
    this.zip.remove(path);
    this.trees.delete(relationshipsPath(path));
    this.zip.remove(relationshipsPath(path));
    const types = this.trees.get(CONTENT_TYPES)!;
    types.children = types.children.filter(
      (node) => typeof node === 'string' || node.attributes['PartName'] !== `/${path}`,
    );
    const rels = this.trees.get(relationshipsPath(owner));
    if (!rels) return;
    rels.children = rels.children.filter(
      (node) => typeof node === 'string' || resolveTarget(owner, node.attributes['Target'] ?? '') !== path,
    );
  }

  /** `owner` is a part's path, '' for the package itself. */
  relationships(owner: string): Relationship[] {
    return childElements(this.trees.get(relationshipsPath(owner)), 'Relationship').map(({ attributes }) => {
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

  /** @returns the new relationship's id */
  addRelationship(owner: string, type: string, target: string, isExternal = false): string {
    const path = relationshipsPath(owner);
    const rels = this.trees.get(path) ?? element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS });
    this.trees.set(path, rels);
    const taken = new Set(childElements(rels).map((node) => node.attributes['Id']));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const attributes = {
      Id: `rId${number}`,
      Type: `${RELATIONSHIPS}/${type}`,
      Target: isExternal ? target : relativePath(owner, target),
    };
    rels.children.push(
      element('Relationship', isExternal ? { ...attributes, TargetMode: 'External' } : attributes),
    );
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
    for (const [path, tree] of this.trees) this.textsBefore.set(path, writeXml(tree));
  }

  async save(): Promise<Uint8Array> {
    for (const [path, tree] of this.trees) {
      const text = writeXml(tree);
      if (text !== this.textsBefore.get(path)) this.zip.file(path, text, { createFolders: false });
    }
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  private async loadTrees(): Promise<void> {
    const wanted = this.partNames.filter(isTreePart);
    for (const name of wanted) {
      const text = await this.zip.file(name)!.async('string').catch(damaged(name));
      try {
        this.trees.set(name, parseXml(text));
      } catch {
        damaged(name)();
      }
    }
    if (!this.trees.has(CONTENT_TYPES)) throw new FileError('it is a zip file, but not a spreadsheet');
  }
}

/** Charts, pivot tables and the like stay bytes. */
function isTreePart(name: string): boolean {
  if (name === CONTENT_TYPES) return true;
  if (name.endsWith('.rels')) return /^(_rels|xl\/_rels|xl\/worksheets\/_rels)\//.test(name);
  return /^xl\/((worksheets|theme|comments)\/)?[^/]+\.xml$/.test(name);
}

function damaged(name: string): () => never {
  return () => {
    throw new FileError(`it is damaged: its part ${name} cannot be read`);
  };
}

function relationshipsPath(owner: string): string {
  if (owner === '') return '_rels/.rels';
  const slash = owner.lastIndexOf('/');
  return `${owner.slice(0, slash)}/_rels/${owner.slice(slash + 1)}.rels`;
}

/** As all programs write it; some do not understand paths from the root. */
function relativePath(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Path of the workbook part, wherever the package keeps it. */
export function workbookPath(source: XlsxPackage): string {
  const found = source.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (found === undefined || child(source.tree(found), 'sheets') === undefined) {
    throw new FileError('it is a zip file, but not a spreadsheet');
  }
  return found;
}
