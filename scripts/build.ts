/**
 * `npm run build`: makes the files that are the add-on, dist/Code.js, dist/appsscript.json and a page each for dialogs, import and sidebar, and
 * dist-paste/Code.gs, all of it in one file to paste. The same sources give the same bytes. Anything that would be broken on Google (a warning, a function without help
 * text, a missing file) stops the build; nothing is written then.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build/build-error';
import { bundlePage } from './build/bundle-page';
import { bundleServer } from './build/bundle-server';
import { formatCodeHead } from './build/code-head';
import { declarePublication, readPublication } from './build/publication';
import { formatPasteFile, PASTE_FILE } from './build/paste-file';
import { sealCode } from './build/seal';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from './built-files';

export interface BuildOptions {
  /** The folder that holds src/ and appsscript.json; this project if left out. */
  root?: string;
  /** Where the files go; dist/ of this project if left out. Other files there are removed. */
  outDir?: string;
}

/**
 * Builds the add-on.
 *
 * @throws BuildError with one sentence about what is wrong; outDir is as before then.
 */
export async function build({
  root = DEFAULT_ROOT,
  outDir = join(root, 'dist'),
}: BuildOptions = {}): Promise<BuiltFiles> {
  const parts = [
    bundleServer(root),
    bundlePage(root, 'src/dialogs/page.tsx'),
    bundlePage(root, 'src/import-page/page.tsx'),
    bundlePage(root, 'src/sidebar/page.ts'),
    readManifest(root),
    readPublication(root),
  ] as const;
  // When one fails, the others are not left at work behind the caller's back.
  await Promise.allSettled(parts);
  const [server, dialogs, importPage, sidebar, manifest, publication] = await Promise.all(parts);
  const pages = { Dialog: dialogs, Import: importPage, Page: sidebar };
  const files: BuiltFiles = {
    'Code.js': sealCode(formatCodeHead(pages) + declarePublication(publication) + server),
    'Dialog.html': dialogs.html,
    'Import.html': importPage.html,
    'Page.html': sidebar.html,
    'appsscript.json': manifest,
  };
  await removeLeftovers(outDir);
  await mkdir(outDir, { recursive: true });
  for (const name of BUILT_FILES) await replaceFile(join(outDir, name), files[name]);
  return files;
}

async function readManifest(root: string): Promise<string> {
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8').catch(() => {
    throw new BuildError('appsscript.json is missing.');
  });
  try {
    JSON.parse(manifest);
  } catch (error) {
    throw new BuildError(`appsscript.json is not JSON: ${(error as Error).message}.`);
  }
  return manifest;
}

/** A file from an earlier build would be pushed along. A folder that is not a build is left alone. */
async function removeLeftovers(outDir: string): Promise<void> {
  const present = await readdir(outDir).catch((): string[] => []);
  if (present.length > 0 && !present.includes('appsscript.json')) {
    throw new BuildError(
      `${outDir} holds other files and no earlier build; empty it or choose another folder.`,
    );
  }
  const leftovers = present.filter(
    (name) => !name.endsWith('.tmp') && !BUILT_FILES.some((built) => built === name),
  );
  for (const name of leftovers) await rm(join(outDir, name), { recursive: true });
}

/** Whoever reads the file meanwhile sees the old or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

async function writePasteFile(text: string): Promise<void> {
  const folder = join(DEFAULT_ROOT, 'dist-paste');
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, PASTE_FILE), text);
}

function tellSize(name: string, text: string): void {
  console.log(`${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}

async function main(): Promise<void> {
  try {
    const files = await build();
    const pasted = await formatPasteFile(files);
    await writePasteFile(pasted);
    for (const name of BUILT_FILES) tellSize(`dist/${name}`, files[name]);
    tellSize(`dist-paste/${PASTE_FILE}`, pasted);
  } catch (error) {
    console.error(`Build failed: ${error instanceof BuildError ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
