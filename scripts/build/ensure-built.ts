/** Builds only when needed, for tests and commands that run the built file. */
import { join } from 'node:path';
import { BUILT_FILES, DEFAULT_ROOT } from '../built-files';
import { ADD_ON_SOURCES, isStale } from './freshness.cjs';

export interface EnsureBuiltOptions {
  root?: string;
  outDir?: string;
}

/** Builds when a built file is missing or older than a source; gives the folder that holds the build. */
export async function ensureBuilt({
  root = DEFAULT_ROOT,
  outDir = join(root, 'dist'),
}: EnsureBuiltOptions = {}) {
  const made = BUILT_FILES.map((name) => join(outDir, name));
  if (isStale(root, made, ADD_ON_SOURCES)) {
    // Bundlers take longer to load than a list to recalculate.
    const { build } = await import('../build');
    await build({ root, outDir });
  }
  return outDir;
}
