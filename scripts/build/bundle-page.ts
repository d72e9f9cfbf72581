/**
 * The pages, one for the sidebar and one for the dialogs: each an HTML file that holds its style and its script, because HtmlService serves
 * single files and the add-on loads nothing from the network.
 * Template literals are lowered: HtmlService cuts `//` and `/*` out of them. It is minified, unlike Code.js, because the
 * sidebar is to open quickly.
 */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import {
  build,
  type BuildFailure,
  type BuildOptions,
  type Loader,
  type Metafile,
  type Plugin,
} from 'esbuild';
import { shortWord } from '../../src/i18n/short-word';
import { BuildError } from './build-error';
import { workOut } from './work-out-loader.cjs';
import { readBundledPackages, type BundledPackage } from './third-party-notices';

const PLACEHOLDER = /<!--\s*inline:\s*(.*?)\s*-->/g;

export interface BundledPage {
  html: string;
  /** Those whose code is in it. */
  packages: BundledPackage[];
}

interface Bundle {
  text: string;
  metafile: Metafile;
}

/**
 * Gives the text of a page, and whose code is in it.
 *
 * @param entry its script; page.html and page.css stand beside it
 */
export async function bundlePage(root: string, entry: string): Promise<BundledPage> {
  const folder = posix.dirname(entry);
  const file = `${folder}/page.html`;
  const template = await readFile(join(root, file), 'utf8').catch(() => {
    throw new BuildError(`${file} is missing.`);
  });
  const placeholders = [...template.matchAll(PLACEHOLDER)].map(([, name]) => name);
  if (placeholders.slice().sort().join() !== 'page.css,page.ts') {
    throw new BuildError(
      `${file} must have "<!-- inline: page.css -->" and "<!-- inline: page.ts -->" once each; it has ${placeholders.join(', ') || 'neither'}.`,
    );
  }
  const [style, script] = await Promise.all([
    inlineStyle(root, `${folder}/page.css`),
    inlineScript(root, entry),
  ]);
  // A function as replacement: in a string, `$&` of the bundled code would be expanded.
  const html = template.replace(PLACEHOLDER, (_whole, name: string) =>
    name === 'page.css' ? style : script.text,
  );
  return { html, packages: await readPackages(script.metafile, root) };
}

async function readPackages(metafile: Metafile, root: string): Promise<BundledPackage[]> {
  const packages = await readBundledPackages(metafile, root);
  const bare = packages.find(({ text }) => text === undefined);
  if (bare) throw new BuildError(`${bare.name} brings no licence text, which must travel with the page.`);
  return packages;
}

async function inlineStyle(root: string, file: string): Promise<string> {
  const { text: css } = await bundle(root, file, {
    loader: { '.css': 'css' },
    minify: true,
  });
  if (/<\/style/i.test(css)) throw new BuildError(`${file} must not contain "</style".`);
  return `<style>\n${css}</style>`;
}

/** Words of all languages, each once, and headers of products; how they are put together stays behind. */
const workedOut: Plugin = {
  name: 'worked out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]i18n[\\/](?:all-import|file)-words\.ts$/ }, ({ path }) =>
      load(path, (words) => words),
    );
    onLoad({ filter: /[\\/]all-layouts\.ts$/ }, ({ path }) => load(path, withShortWords));
  },
};

/** Lists in layouts are of words that are compared as headers are, but for these, which name fields. */
const OF_FIELDS = ['needs', 'fillsDown'];

function withShortWords(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'string' ? shortWord(each) : withShortWords(each)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, OF_FIELDS.includes(key) ? held : withShortWords(held)]),
  );
}

async function load(path: string, shorten: (value: unknown) => unknown): Promise<{ contents: string }> {
  const values = await workOut(path, (value) => `unpackLists(${JSON.stringify(packLists(shorten(value)))})`);
  return { contents: `import { unpackLists } from ${JSON.stringify(UNPACK)};\n${values}` };
}

const UNPACK = join(__dirname, 'unpack-lists');

/** Lists of words in one string each, which is a third shorter than with marks around every word. */
function packLists(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string' && !each.includes('|'))
      ? `|${value.join('|')}`
      : value.map(packLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, packLists(held)]));
}

async function inlineScript(root: string, entry: string): Promise<Bundle> {
  const { text: code, metafile } = await bundle(root, entry, {
    format: 'iife',
    target: 'es2020',
    minify: true,
    supported: { 'template-literal': false },
    // Instead of the sidebar's own, which is for its types: JSX as calls, fields as plain assignments, both shorter.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(__dirname, 'jsx-factory.ts')],
    plugins: [workedOut],
  });
  // Either sequence in a string would change how the browser reads the rest of the page.
  const safe = code.replace(/<(?=\/script|!--)/gi, () => '\\x3C');
  return { text: `<script>\n${safe}</script>`, metafile };
}

async function bundle(
  root: string,
  file: string,
  options: BuildOptions & { loader?: Record<string, Loader> },
): Promise<Bundle> {
  try {
    const result = await build({
      ...options,
      absWorkingDir: root,
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'silent',
    });
    if (result.warnings.length > 0) throw new BuildError(`${file}: ${result.warnings[0].text}`);
    return { text: result.outputFiles[0].text, metafile: result.metafile };
  } catch (error) {
    throw error instanceof BuildError ? error : new BuildError(describeFailure(error as BuildFailure, file));
  }
}

function describeFailure(failure: BuildFailure, file: string): string {
  const [first] = failure.errors ?? [];
  if (!first) return `${file}: ${failure.message}`;
  const { location, text } = first;
  return location ? `${location.file}:${location.line}: ${text}` : `${file}: ${text}`;
}
