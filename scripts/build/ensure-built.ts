/** Builds only when needed, for tests and commands that run the built file. */
import { join } from 'node:path';
import { DEFAULT_ROOT } from '../built-files';
import { isBuildStale } from './freshness.cjs';

export interface EnsureBuiltOptions {
  root?: string;
  outDir?: string;
}

/** Builds when a built file is missing or older than a source; gives the folder that holds the build. */
export async function ensureBuilt({
  root = DEFAULT_ROOT,
  outDir = join(root, 'dist'),
}: EnsureBuiltOptions = {}) {
  if (isBuildStale(root, outDir)) {
    // Bundlers take longer to load than a list to recalculate.
    const { build } = await import('../build');
    await build({ root, outDir });
  }
  return outDir;
}
