/**
 * What a release holds: the file to paste, what clasp pushes, the guide, the changelog, the licence, the notices of packages that
 * are inside, and checksums over all of it. The same sources give the same files, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BUILT_FILES, type BuiltFiles } from '../built-files';
import { readNotices } from '../build/code-head';
import { formatPasteFile, PASTE_FILE } from '../build/paste-file';

const GUIDE = 'docs/guide';
const COPIED = ['CHANGELOG.md', 'LICENSE'];
/** As `sha256sum --check` reads it. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Path inside the release, with slashes → content. */
export type ReleaseFiles = ReadonlyMap<string, string | Buffer>;

/** @returns the files by path; the guide is left out where there is none */
export async function gatherRelease(root: string, built: BuiltFiles): Promise<ReleaseFiles> {
  const files = new Map<string, string | Buffer>([[PASTE_FILE, await formatPasteFile(built)]]);
  for (const name of BUILT_FILES) files.set(`dist/${name}`, built[name]);
  for (const name of COPIED) files.set(name, await readFile(join(root, name)));
  files.set('NOTICES.txt', readNotices(built['Code.js']));
  for (const path of await filesBelow(join(root, GUIDE))) {
    files.set(`guide/${path}`, await readFile(join(root, GUIDE, path)));
  }
  return files.set(CHECKSUMS_FILE, formatChecksums(files));
}

/** @returns paths with slashes; none where the folder is not there */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll(sep, '/')); // prettier-ignore
}

function formatChecksums(files: ReleaseFiles): string {
  const lines = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`);
  return lines.sort((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1)).join('');
}

function pathIn(line: string): string {
  return line.slice(66);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
