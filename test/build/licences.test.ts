/**
 * Everything that `npm ci` installs, on any platform, may be used, changed and passed on; and what is bundled brings its
 * notice. A package with another licence fails here by name, until it is replaced or has a reason in EXCEPTIONS.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from '../../scripts/build';
import { formatNotices, readBundledPackages } from '../../scripts/build/third-party-notices';
import { builtPreview } from '../built-preview';
import { createFixtureProject, removeTemporaryFolders } from './fixture-project';
import { isPermissive } from './is-permissive';

const REPOSITORY = join(__dirname, '../..');

/** package: what it says → why we use it all the same */
const EXCEPTIONS: Record<string, string> = {
  '@ironcalc/wasm: MIT/Apache-2.0': 'an old way to write MIT OR Apache-2.0',
  '@univerjs/telemetry: nothing': 'the text it brings is the Apache License 2.0',
  'axe-core: MPL-2.0': 'used by tests only, unchanged, never passed on',
  'buffers: nothing': 'from 2011, below exceljs, which tests alone use; never passed on',
  'caniuse-lite: CC-BY-4.0': 'a table of browsers that build tools read; never passed on',
  'chainsaw: MIT/X11': 'another name of MIT',
  'spdx-exceptions: CC-BY-3.0': 'a list of names that a lint rule reads; never passed on',
  'traverse: MIT/X11': 'another name of MIT',
  'url-template: BSD': 'the text it brings is BSD-3-Clause',
};

interface LockEntry {
  license?: string;
  link?: boolean;
}

/** What a package of the lock file says, also the way packages said it before 2015. */
function licenceOf(folder: string, { license }: LockEntry): string {
  if (license) return license;
  const file = join(REPOSITORY, folder, 'package.json');
  const { licenses = [] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return licenses.map(({ type }: { type: string }) => type).join(' OR ') || 'nothing';
}

function readInstalled(): [name: string, licence: string][] {
  const { packages } = JSON.parse(readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8'));
  return (
    Object.entries(packages as Record<string, LockEntry>)
      // The project itself, and links to its own workspaces.
      .filter(([folder, { link }]) => folder !== '' && link !== true)
      .map(([folder, entry]) => [folder.replace(/^.*node_modules\//, ''), licenceOf(folder, entry)])
  );
}

afterAll(removeTemporaryFolders);

it('every installed package has a permissive licence, or a reason, and no reason is left over', () => {
  const installed = readInstalled();
  expect(installed.length).toBeGreaterThan(500);
  const others = installed.filter(([, licence]) => !isPermissive(licence)).map((found) => found.join(': '));
  expect([...new Set(others)].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});

it.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['GPL-3.0-or-later OR (MIT AND Zlib)', true],
  ['(MIT AND GPL-2.0-only)', false],
  ['MIT AND (GPL-2.0-only OR ISC)', true],
  ['MIT GPL-3.0', false],
  ['(MIT', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('%s: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});

describe('notices', () => {
  const MIT = { name: 'used', version: '1.0.0', license: 'MIT' };
  const project = (changes: Record<string, string | null> = {}) =>
    createFixtureProject({
      'src/sidebar/page.ts': "import { used } from 'used';\nconsole.log(used);",
      'node_modules/used/package.json': JSON.stringify(MIT),
      'node_modules/used/index.js': "export { idle } from 'idle';\nexport const used = 1;",
      'node_modules/used/LICENSE': 'Copyright Ada. Free to use. */ (end)',
      'node_modules/idle/package.json': JSON.stringify({ ...MIT, name: 'idle', sideEffects: false }),
      'node_modules/idle/index.js': 'export const idle = 1;',
      ...changes,
    });

  it('name what is in the page and nothing else, and cannot end the comment they stand in', async () => {
    const { 'Code.js': code } = await build({ root: project() });
    const [head] = code.split('*/\n');
    expect(head).toContain(' * used 1.0.0 (MIT)\n *\n * Copyright Ada. Free to use. * / (end)\n');
    expect(head).not.toContain('idle');
  });

  it('stop the build when a package brings no text', async () => {
    const root = project({ 'node_modules/used/LICENSE': null });
    await expect(build({ root })).rejects.toThrow('used brings no licence text');
  });

  it('lie beside the preview', async () => {
    const notices = readFileSync(join(await builtPreview(), 'NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^@univerjs\/core [\d.]+ \(Apache-2\.0\)$/m);
    expect(notices).toMatch(/^react [\d.]+ \(MIT\)$/m);
    expect(notices.match(/TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/g)).not.toBeNull();
    expect(notices).not.toMatch(/^(preact|webpack|exceljs) /m);
  });

  it('show a text that several packages share once', async () => {
    const root = project({
      'src/sidebar/page.ts': "export * from 'used';",
      'node_modules/idle/LICENSE': 'Copyright Ada. Free to use. */ (end)',
    });
    const { metafile } = await bundle({
      absWorkingDir: root,
      entryPoints: ['src/sidebar/page.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
    });
    expect(formatNotices(await readBundledPackages(metafile, root))).toEqual([
      'idle 1.0.0 (MIT)',
      'used 1.0.0 (MIT)',
      '',
      'Copyright Ada. Free to use. */ (end)',
      '',
    ]);
  });
});
