import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { build } from '../../scripts/build';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { createFixtureProject, removeTemporaryFolders, writeFixture } from './fixture-project';

afterAll(removeTemporaryFolders);

describe('a working project', () => {
  const root = createFixtureProject();

  it('gives the five files of an Apps Script project', async () => {
    await build({ root });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([
      'Code.js',
      'Dialog.html',
      'Import.html',
      'Page.html',
      'appsscript.json',
    ]);
  });

  it('gives the same bytes wherever and however often it is built', async () => {
    expect(await build({ root: createFixtureProject() })).toEqual(await build({ root }));
  });

  it('puts help text and parameters on each declaration', async () => {
    const code = (await build({ root }))['Code.js'];
    expect(code).toMatch(/@preserve\s*\n \*\/\nfunction CLIENTDOUBLE\(amount, times\) \{\s*\}/);
    expect(code).toMatch(/\*\/\nfunction greet\(\) \{\s*\}/);
  });

  it('lowers class fields, private names and static blocks, and the result runs', async () => {
    const code = (await build({ root }))['Code.js'];
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('[CLIENTDOUBLE(3), CLIENTDOUBLE(3, 2), greet()]', context)).toEqual([
      6,
      12,
      'Grüß Gott',
    ]);
  });

  it('inlines style and script, umlauts readable, nothing that HtmlService or the browser would cut', async () => {
    const page = (await build({ root }))['Page.html'];
    expect(page).toContain('color:#333');
    expect(page).toContain('Ä');
    expect(page).toContain('$&');
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('`');
  });

  it('knows where the guide is, once package.json has a homepage', async () => {
    const homepage = 'https://example.org/client-tiers/';
    const hosted = createFixtureProject({ 'package.json': JSON.stringify({ homepage }) });
    expect((await build({ root: hosted }))['Code.js']).toContain(`\nvar HOMEPAGE_ = "${homepage}";\n`);
    expect((await build({ root }))['Code.js']).toContain('\nvar HOMEPAGE_ = "";\n');
  });

  it('removes what an earlier build left', async () => {
    writeFixture(root, 'dist/Old.html', '<p>old</p>');
    await build({ root });
    expect(existsSync(join(root, 'dist/Old.html'))).toBe(false);
  });

  it('touches no folder that is not a build', async () => {
    writeFixture(root, 'letters/letter.html', 'Dear');
    await expect(build({ root, outDir: join(root, 'letters') })).rejects.toThrow('holds other files');
    expect(readFileSync(join(root, 'letters/letter.html'), 'utf8')).toBe('Dear');
  });
});

const WITH_COMMENT = '/**\n * Opens.\n *\n * @preserve\n */\n';

describe.each([
  ['no entry file', { 'src/addon/entry.ts': null }, /src\/addon\/entry.ts is missing/],
  ['no page', { 'src/sidebar/page.html': null }, /src\/sidebar\/page.html is missing/],
  ['no style', { 'src/sidebar/page.css': null }, /page\.css/],
  ['no manifest', { 'appsscript.json': null }, /appsscript.json is missing/],
  [
    'a homepage that is no folder',
    { 'package.json': '{"homepage":"https://example.org/client-tiers#readme"}' },
    /has the homepage "https:\/\/example.org\/client-tiers#readme"; the folder/,
  ],
  ['a broken manifest', { 'appsscript.json': '{' }, /appsscript.json is not JSON/],
  ['an entry file without globals', { 'src/addon/entry.ts': 'export {};' }, /lists no function/],
  [
    'a global without comment',
    { 'src/addon/entry.ts': 'global.onOpen = () => 1;' },
    /:1: onOpen has no doc comment/,
  ],
  [
    'a comment that is not directly above',
    { 'src/addon/entry.ts': `${WITH_COMMENT}\n\nglobal.onOpen = () => 1;` },
    /onOpen has no doc comment directly above/,
  ],
  [
    'a comment that would not survive',
    { 'src/addon/entry.ts': '/** Opens. */\nglobal.onOpen = () => 1;' },
    /onOpen needs "@preserve"/,
  ],
  [
    'a global whose parameters cannot be seen',
    { 'src/addon/entry.ts': `const onOpen = (e: unknown) => e;\n${WITH_COMMENT}global.onOpen = onOpen;` },
    /onOpen must be assigned a function written out there/,
  ],
  [
    'a rest parameter',
    { 'src/addon/entry.ts': `${WITH_COMMENT}global.onOpen = (...all: unknown[]) => all;` },
    /onOpen must name each parameter/,
  ],
  [
    'a global listed twice',
    {
      'src/addon/entry.ts': `${WITH_COMMENT}global.onOpen = () => 1;\n${WITH_COMMENT}global.onOpen = () => 2;`,
    },
    /onOpen is listed twice/,
  ],
  ['a missing import', { 'src/core/double.ts': null }, /double/],
  ['a syntax error', { 'src/core/double.ts': 'export function double( {' }, /double\.ts/],
  [
    'a package in the server file',
    { 'src/core/double.ts': "import 'typescript';\nexport const double = 1;" },
    /typescript/,
  ],
  ['a warning', { 'src/core/double.ts': 'export const triple = 3;' }, /double/],
  ['a script error in the page', { 'src/sidebar/page.ts': 'const = 1' }, /src\/sidebar\/page\.ts:1: /],
  [
    'a placeholder too few',
    { 'src/sidebar/page.html': '<!-- inline: page.css -->' },
    /must have .* once each; it has page.css/,
  ],
  ['an unknown placeholder', { 'src/sidebar/page.html': '<!-- inline: other.ts -->' }, /it has other.ts/],
] as [string, Record<string, string | null>, RegExp][])('%s', (_name, changes, sentence) => {
  it('stops the build with a sentence and writes nothing', async () => {
    const root = createFixtureProject(changes);
    await expect(build({ root })).rejects.toThrow(sentence);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('ensureBuilt', () => {
  const root = createFixtureProject();
  const builtFile = join(root, 'dist/Code.js');
  const isRebuilt = async () => {
    writeFileSync(builtFile, 'untouched');
    await ensureBuilt({ root });
    return readFileSync(builtFile, 'utf8') !== 'untouched';
  };

  it('builds where nothing is built, and gives the folder', async () => {
    expect(await ensureBuilt({ root })).toBe(join(root, 'dist'));
    expect(existsSync(builtFile)).toBe(true);
  });

  it('leaves a fresh build alone', async () => {
    expect(await isRebuilt()).toBe(false);
  });

  it.each(['src/core/double.ts', 'src/sidebar/page.css', 'appsscript.json', 'src/core'])(
    'builds again when %s is newer',
    async (name) => {
      await build({ root });
      const later = Date.now() / 1000 + 60;
      utimesSync(join(root, name), later, later);
      expect(await isRebuilt()).toBe(true);
      const earlier = later - 3600;
      utimesSync(join(root, name), earlier, earlier);
    },
  );
});
