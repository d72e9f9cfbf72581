/**
 * Builds only when needed, for tests and commands that run the built file.
 * Freshness goes by modification times; folders count too, so that a deleted source is noticed.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, BUILT_FILES, DEFAULT_ROOT } from '../build';

const SOURCES = [
  'src/addon',
  'src/core',
  'src/i18n',
  'src/dialogs',
  'src/pages',
  'src/sidebar',
  'scripts/build',
  'scripts/build.ts',
  'appsscript.json',
  'package-lock.json',
];

export interface EnsureBuiltOptions {
  root?: string;
  outDir?: string;
}

/** Builds when a built file is missing or older than a source; gives the folder that holds the build. */
export async function ensureBuilt({
  root = DEFAULT_ROOT,
  outDir = join(root, 'dist'),
}: EnsureBuiltOptions = {}) {
  if (await isStale(root, outDir)) await build({ root, outDir });
  return outDir;
}

async function isStale(root: string, outDir: string): Promise<boolean> {
  const built = await Promise.all(BUILT_FILES.map((name) => modifiedAt(join(outDir, name))));
  const sources = await Promise.all(SOURCES.map((path) => newestIn(join(root, path))));
  return Math.min(...built) <= Math.max(...sources);
}

/** Milliseconds; 0 for what does not exist. */
async function modifiedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function newestIn(path: string): Promise<number> {
  const own = await modifiedAt(path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const children = await Promise.all(
    entries.map((entry) => {
      const child = join(path, entry.name);
      return entry.isDirectory() ? newestIn(child) : modifiedAt(child);
    }),
  );
  return Math.max(own, ...children);
}
