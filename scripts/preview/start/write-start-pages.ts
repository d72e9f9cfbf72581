/** Writes the pages to start at, one for each language and one that goes on to the visitor's, the guide, and what they are made with. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { LANGUAGES, type Language } from '../../../src/i18n/types/texts';
import { formatGuidePage } from '../guide/format-guide-page';
import { formatStartPage } from './format-start-page';
import { GUIDE_FOLDER } from './page-parts';

const SOURCES = 'scripts/preview/start';
const GUIDE = 'docs/guide';
const ICON = 'docs/marketplace/images/icon.svg';

/**
 * @param spreadsheet the page of the spreadsheet, in the same folder
 * @returns what was written, from the folder
 */
export async function writeStartPages(root: string, outDir: string, spreadsheet: string): Promise<string[]> {
  const pages = Object.fromEntries([
    ['index.html', formatStartPage('en', { spreadsheet, isFront: true })],
    ...LANGUAGES.map((language) => [`${language}.html`, formatStartPage(language, { spreadsheet })]),
    ...(await Promise.all(LANGUAGES.map((language) => guidePage(root, language, spreadsheet)))),
    ['start.css', await readFile(join(root, SOURCES, 'start.css'), 'utf8')],
  ]) as Record<string, string>;
  const pictures = await readdir(join(root, GUIDE, 'images'));
  const copies = Object.fromEntries([
    ['icon.svg', ICON],
    ...pictures.map((name) => [`${GUIDE_FOLDER}/images/${name}`, `${GUIDE}/images/${name}`]),
    ...LANGUAGES.map((language) => [`try-${language}.png`, `docs/images/try-${language}.png`]),
  ]) as Record<string, string>;
  await mkdir(join(outDir, GUIDE_FOLDER, 'images'), { recursive: true });
  await Promise.all([
    ...Object.entries(pages).map(([name, text]) => writeFile(join(outDir, name), text)),
    ...Object.entries(copies).map(([name, source]) => cp(join(root, source), join(outDir, name))),
    bundleScript(root, join(outDir, 'start.js')),
  ]);
  return [...Object.keys(pages), ...Object.keys(copies), 'start.js'];
}

async function guidePage(
  root: string,
  language: Language,
  spreadsheet: string,
): Promise<[path: string, text: string]> {
  const markdown = await readFile(join(root, GUIDE, `${language}.md`), 'utf8');
  return [`${GUIDE_FOLDER}/${language}.html`, formatGuidePage(language, markdown, spreadsheet)];
}

/** Not a module: what decides on the language runs before anything is drawn. */
async function bundleScript(root: string, outfile: string): Promise<void> {
  const entryPoints = [`${SOURCES}/browser.ts`];
  await bundle({ absWorkingDir: root, entryPoints, outfile, bundle: true, minify: true, target: 'es2022', charset: 'utf8', logLevel: 'warning' }); // oxfmt-ignore
}
