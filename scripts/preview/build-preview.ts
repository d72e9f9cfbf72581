/**
 * Builds the page to try the add-on: a folder of static files with relative addresses, for any web host and any folder there. Pages to start
 * at lead to the spreadsheet; the add-on in it is the very dist/ that ships, told that the guide is here, and beside it the one file to paste. Once seen, all of it works
 * without a connection. The same sources give the same files.
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { PRODUCT_NAME } from '../../src/addon/product';
import { LANGUAGES } from '../../src/i18n/types/texts';
import type { PreviewIndex } from '../../stand-in/preview/page-texts';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from '../built-files';
import { ensureBuilt } from '../build/ensure-built';
import { NO_HOMEPAGE, withHomepage } from '../build/publication';
import { formatPasteFile, PASTE_FILE } from '../build/paste-file';
import { formatNotices, readBundledPackages } from '../build/third-party-notices';
import { SERVICE_WORKER, writeServiceWorker } from './offline/write-service-worker';
import { PAGE_TEXTS } from './page-texts/page-texts';
import { SAMPLE_LOCALES, sampleTable } from './sample';
import { GUIDE_FOLDER } from './start/page-parts';
import { writeStartPages } from './start/write-start-pages';

/** Beside the page to start at, which is what the folder shows. */
export const SPREADSHEET_PAGE = 'spreadsheet.html';
const PREVIEW = 'stand-in/preview';
/** What the page asks for by itself, at once or later: first what makes a spreadsheet ready, while the browser reads what shows it. */
const SCRIPTS = {
  preview: `${PREVIEW}/page/main.ts`,
  'show-spreadsheet': `${PREVIEW}/page/show-spreadsheet.ts`,
  'list-words': 'scripts/recalculate/list-words.ts',
};
/** What the licences of the bundled packages want to travel along. */
const NOTICES_FILE = 'NOTICES.txt';
/** Modules of Node that the stand-in uses → what stands in for them in a browser. */
const BROWSER_MODULES = {
  'node:vm': 'script-context.ts',
};

/** No cell is hyphenated, but Univer asks for it with the first text it breaks: 5 MB in sixty languages. */
const WITHOUT_HYPHENATION: Plugin = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ kind, importer }) => {
      const isPattern = kind === 'dynamic-import' && importer.includes('@univerjs/engine-render/');
      return isPattern ? { path: 'no-pattern', namespace: 'nothing' } : undefined;
    });
    onLoad({ filter: /^/, namespace: 'nothing' }, () => ({ contents: 'export {};' }));
  },
};

export interface BuildPreviewOptions {
  readonly root?: string;
  readonly outDir?: string;
  /** A built add-on; left out, dist/ is taken and built when it is not up to date. */
  readonly addOnDir?: string;
  /** In place of what makes the page work without a connection: for reloading while somebody works on it. */
  readonly extraScript?: string;
}

/** @returns the folder */
export async function buildPreview({
  root = DEFAULT_ROOT,
  outDir = join(root, 'dist-preview'),
  addOnDir,
  extraScript = `navigator.serviceWorker?.register('${SERVICE_WORKER}').catch(() => undefined);`,
}: BuildPreviewOptions = {}): Promise<string> {
  const addOn = addOnDir ?? (await ensureBuilt({ root }));
  await mkdir(join(outDir, 'add-on'), { recursive: true });
  const written = await Promise.all([
    bundlePage(root, outDir),
    copyAddOn(addOn, outDir),
    writePage(root, outDir, extraScript),
    writeIndex(root, outDir),
    writeStartPages(root, outDir, SPREADSHEET_PAGE),
  ]);
  await writeServiceWorker(root, outDir, written.flat());
  return outDir;
}

/** The files that run here, where the guide stands beside them, and all of them in one to paste. */
async function copyAddOn(addOn: string, outDir: string): Promise<string[]> {
  const texts = await Promise.all(BUILT_FILES.map((name) => readFile(join(addOn, name), 'utf8')));
  const built = Object.fromEntries(BUILT_FILES.map((name, index) => [name, texts[index]])) as BuiltFiles;
  const files = {
    ...built,
    'Code.js': withHomepage(built['Code.js'], './'),
    [PASTE_FILE]: await formatPasteFile(built),
  };
  const paths = Object.entries(files).map(([name, text]) => [`add-on/${name}`, text] as const);
  await Promise.all(paths.map(([path, text]) => writeFile(join(outDir, path), text)));
  return paths.map(([path]) => path);
}

async function bundlePage(root: string, outDir: string): Promise<string[]> {
  await rm(join(outDir, 'chunks'), { recursive: true, force: true });
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: SCRIPTS,
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: Object.fromEntries(
      Object.entries(BROWSER_MODULES).map(([name, file]) => [name, join(root, PREVIEW, 'browser', file)]),
    ),
    plugins: [WITHOUT_HYPHENATION],
    logLevel: 'warning',
    metafile: true,
  });
  const notices = formatNotices(await readBundledPackages(metafile, root));
  await writeFile(
    join(outDir, NOTICES_FILE),
    ['This page contains these packages.', '', ...notices].join('\n'),
  );
  const built = Object.keys(metafile.outputs).map((path) => relative(outDir, resolve(root, path)));
  return [NOTICES_FILE, ...built.map((path) => path.replaceAll(sep, '/'))];
}

async function writePage(root: string, outDir: string, extraScript: string): Promise<string[]> {
  const page = await readFile(join(root, PREVIEW, 'page/index.html'), 'utf8');
  await writeFile(
    join(outDir, SPREADSHEET_PAGE),
    page.replace('</body>', () => `  <script>${extraScript}</script>\n  </body>`),
  );
  return [SPREADSHEET_PAGE];
}

async function writeIndex(root: string, outDir: string): Promise<string[]> {
  const examples = (await readdir(join(root, 'examples')).catch((): string[] => [])).filter((name) =>
    /\.(xlsx|csv)$/.test(name),
  );
  await rm(join(outDir, 'examples'), { recursive: true, force: true });
  await mkdir(join(outDir, 'examples'), { recursive: true });
  for (const name of examples) await cp(join(root, 'examples', name), join(outDir, 'examples', name));
  const hasReadme = await stat(join(root, 'README.md')).then(
    () => true,
    () => false,
  );
  if (hasReadme) await cp(join(root, 'README.md'), join(outDir, 'README.md'));
  const index: PreviewIndex = {
    productName: PRODUCT_NAME,
    examples: examples.sort(),
    samples: Object.fromEntries(SAMPLE_LOCALES.map((locale) => [locale, sampleTable(locale)])),
    guideUrls: Object.fromEntries(
      LANGUAGES.map((language) => [language, `${GUIDE_FOLDER}/${language}.html`]),
    ),
    startUrl: './',
    noHomepage: NO_HOMEPAGE,
    pageTexts: PAGE_TEXTS,
  };
  await writeFile(join(outDir, 'preview.json'), JSON.stringify(index));
  return ['preview.json', ...(hasReadme ? ['README.md'] : []), ...examples.map((name) => `examples/${name}`)];
}

async function main(): Promise<void> {
  const folder = await buildPreview();
  for (const name of [
    'index.html',
    SPREADSHEET_PAGE,
    'preview.js',
    'show-spreadsheet.js',
    'preview.css',
    'preview.json',
  ]) {
    const { size } = await stat(join(folder, name));
    console.log(`dist-preview/${name}  ${(size / 1024).toFixed(0)} KB`);
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(`Building the preview failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
