/**
 * What a release holds: what to read first, the file to paste, the guide as pages, what clasp pushes, the changelog, the licence, the notices of
 * packages that are inside, and checksums over all of it. The same sources give the same files, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareTexts } from '../../src/core/compare-texts';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { BUILT_FILES, type BuiltFiles } from '../built-files';
import { readNotices } from '../build/code-head';
import { formatPasteFile, PASTE_FILE } from '../build/paste-file';
import { readPublication } from '../build/publication';
import { formatLoneGuidePage } from '../preview/guide/format-guide-page';
import { formatReadme } from './format-readme';

const GUIDE = 'docs/guide';
const STYLE = 'scripts/preview/start/start.css';
const README = 'README.txt';
const COPIED = ['CHANGELOG.md', 'LICENSE'];
/** As `sha256sum --check` reads it. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Path inside the release, with slashes → content. */
export type ReleaseFiles = ReadonlyMap<string, string | Buffer>;

/** @returns the files by path */
export async function gatherRelease(root: string, built: BuiltFiles): Promise<ReleaseFiles> {
  const { version } = await readPublication(root);
  const files = new Map<string, string | Buffer>([
    [README, formatReadme(version)],
    [PASTE_FILE, await formatPasteFile(built)],
  ]);
  for (const name of BUILT_FILES) files.set(`dist/${name}`, built[name]);
  for (const name of COPIED) files.set(name, await readFile(join(root, name)));
  files.set('NOTICES.txt', readNotices(built['Code.js']));
  for (const [path, content] of await gatherGuide(root)) files.set(`guide/${path}`, content);
  return files.set(CHECKSUMS_FILE, formatChecksums(files));
}

/** Pages that need nothing but the pictures beside them. */
async function gatherGuide(root: string): Promise<ReadonlyMap<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  const style = await readFile(join(root, STYLE), 'utf8');
  for (const language of LANGUAGES) {
    const markdown = await readFile(join(root, GUIDE, `${language}.md`), 'utf8');
    files.set(`${language}.html`, formatLoneGuidePage(language, markdown, style));
  }
  for (const name of await readdir(join(root, GUIDE, 'images'))) {
    files.set(`images/${name}`, await readFile(join(root, GUIDE, 'images', name)));
  }
  return files;
}

function formatChecksums(files: ReleaseFiles): string {
  const lines = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`);
  return lines.sort((a, b) => compareTexts(pathIn(a), pathIn(b))).join('');
}

function pathIn(line: string): string {
  return line.slice(66);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
