/** Puts the service worker beside a built page: it names that build's files and knows them by their content. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';

export const SERVICE_WORKER = 'service-worker.js';

/**
 * @param folder of the built page
 * @param paths of the files that work without a connection, from the folder, with slashes
 */
export async function writeServiceWorker(
  root: string,
  folder: string,
  paths: readonly string[],
): Promise<void> {
  const files = [...paths].sort();
  await bundle({
    absWorkingDir: root,
    entryPoints: ['scripts/preview/offline/service-worker.ts'],
    outfile: join(folder, SERVICE_WORKER),
    bundle: true,
    minify: true,
    target: 'es2022',
    define: {
      OFFLINE_FILES: JSON.stringify(files),
      OFFLINE_VERSION: JSON.stringify(await versionOf(folder, files)),
    },
    logLevel: 'warning',
  });
}

async function versionOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\0`).update(await readFile(join(folder, path)));
  return hash.digest('hex').slice(0, 16);
}
