/**
 * `npm run release`: makes release/client-tiers-<version>/, what a person needs who wants the add-on and not its sources. It refuses
 * where the changelog does not tell the version, or where nothing says that the gate was green on exactly these sources. It publishes
 * nothing.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from './build';
import { DEFAULT_ROOT } from './built-files';
import { BuildError } from './build/build-error';
import { findObstacles } from './release/find-obstacles';
import { CHECKSUMS_FILE, gatherRelease, type ReleaseFiles } from './release/gather-release';

async function main(): Promise<void> {
  try {
    const { version } = JSON.parse(await readSource('package.json')) as { version: string };
    const obstacles = findObstacles({
      root: DEFAULT_ROOT,
      version,
      changelog: await readSource('CHANGELOG.md'),
    });
    if (obstacles.length > 0) return refuse(obstacles);
    const files = await gatherRelease(DEFAULT_ROOT, await build());
    const folder = join(DEFAULT_ROOT, 'release', `client-tiers-${version}`);
    await replaceFolder(folder, files);
    console.log(`${String(files.get(CHECKSUMS_FILE))}\n${folder}`);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    refuse([error.message]);
  }
}

function readSource(name: string): Promise<string> {
  return readFile(join(DEFAULT_ROOT, name), 'utf8');
}

function refuse(reasons: readonly string[]): void {
  console.error(['No release was made.', ...reasons].join('\n'));
  process.exitCode = 1;
}

/** What is there is the former release or the new one, never half of it. */
async function replaceFolder(folder: string, files: ReleaseFiles): Promise<void> {
  const unfinished = `${folder}.${process.pid}.tmp`;
  for (const [path, content] of files) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true });
    await writeFile(join(unfinished, path), content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

void main();
