/** What a release holds, and what keeps one from being made. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from '../../scripts/built-files';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { findObstacles } from '../../scripts/release/find-obstacles';
import { gatherRelease, type ReleaseFiles } from '../../scripts/release/gather-release';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { noteTested, readCheckout } from '../../scripts/release/tested-tree';
import { lastContent } from '../dialogs/content-of';
import { openSpreadsheet } from '../addon/open-spreadsheet';
import { createTemporaryFolder, removeTemporaryFolders, writeFixture } from '../build/fixture-project';

afterAll(removeTemporaryFolders);

const TOLD = '# Changelog\n\n## Unreleased\n\n## 1.4.0 – 2026-11-26\n\n### Added\n\n- A release.\n';

afterEach(() => void delete process.env.GIT_DIR);

describe('what a release holds', () => {
  let built: BuiltFiles;
  let files: ReleaseFiles;

  beforeAll(async () => {
    const dist = await ensureBuilt();
    const read = (name: string): [string, string] => [name, readFileSync(join(dist, name), 'utf8')];
    built = Object.fromEntries(BUILT_FILES.map(read)) as BuiltFiles;
    files = await gatherRelease(DEFAULT_ROOT, built);
  });

  const holds = (path: string): boolean => files.has(path);
  const textOf = (path: string): string => String(files.get(path));

  test('what to read first, the file to paste, what clasp pushes, the guide, and what has to travel along', () => {
    const paths = [...files.keys()].filter((path) => !path.startsWith('guide/images/'));
    expect(paths.sort()).toEqual(
      [
        'CHANGELOG.md',
        'Code.gs',
        'LICENSE',
        'NOTICES.txt',
        'README.txt',
        'SHA256SUMS',
        ...BUILT_FILES.map((name) => `dist/${name}`),
        ...LANGUAGES.map((language) => `guide/${language}.html`),
      ].sort(),
    );
  });

  test('what to read first names what is there, and nothing else', () => {
    const named = textOf('README.txt').match(
      /guide\/\w+\.html|\b[\w/]+\.(?:gs|md|txt)|^(?:LICENSE|SHA256SUMS)/gm,
    )!;
    expect(named.filter((path) => !holds(path))).toEqual([]);
    const top = [...files.keys()].filter((path) => !/^dist\/|images|README/.test(path));
    expect(top.filter((path) => !named.includes(path))).toEqual([]);
  });

  test.each(LANGUAGES)('the guide in %s needs nothing but what lies beside it', (language) => {
    const page = textOf(`guide/${language}.html`);
    const addresses = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => `guide/${address}`);
    expect(addresses.length).toBeGreaterThan(LANGUAGES.length);
    expect(addresses.filter((path) => !holds(path))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
  });

  test('the file to paste is this version, and so is what to read first', () => {
    const opened = openSpreadsheet({}, {}, { code: textOf('Code.gs'), files: {} });
    opened.addOn.run('showHelp');
    expect(lastContent(opened).version).toBe(`Client Tiers ${version}`);
    expect(textOf('README.txt')).toMatch(new RegExp(`^Client Tiers ${version}\n`));
  });

  test('the notices are those of all packages in the pages', () => {
    const [first, ...notices] = textOf('NOTICES.txt').split(/^(?=\w+ \d+\.\d+\.\d+ \()/m);
    expect(first).toBe('The pages contain these packages:\n\n');
    expect(notices).toEqual([expect.stringMatching(/^preact [^]*Permission is hereby granted/)]);
    expect(textOf('NOTICES.txt')).not.toMatch(/^ \*/m);
  });

  test('checksums name every other file, and are those of its bytes', () => {
    const lines = textOf('SHA256SUMS').trim().split('\n');
    const expected = [...files]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}`);
    expect([...lines].sort()).toEqual(expected.sort());
  });

  test('the same sources give the same bytes', async () => {
    const again = await gatherRelease(DEFAULT_ROOT, built);
    expect(again.get('SHA256SUMS')).toBe(files.get('SHA256SUMS'));
  });
});

describe('what keeps a release from being made', () => {
  /** No checkout: an archive that somebody has unpacked. */
  const root = createTemporaryFolder();
  const told = (changelog: string): string[] => findObstacles({ root, version: '1.4.0', changelog });

  test('a version with a dated section, and nothing left under Unreleased, can be released', () => {
    expect(told(TOLD)).toEqual([]);
    expect(told('## [1.4.0] - 2026-11-26\n\n- A release.\n')).toEqual([]);
  });

  test.each([
    ['no section', '## 1.3.0 – 2026-10-01\n\n- Older.\n', ['CHANGELOG.md has no section for 1.4.0']],
    ['no day', '## 1.4.0\n\n- A release.\n', ['has no day: write "## 1.4.0 – ']],
    ['a day that is none', '## 1.4.0 – 2026-02-30\n\n- A release.\n', ['has no day']],
    ['nothing told', '## 1.4.0 – 2026-11-26\n\n### Added\n', ['is empty']],
    [
      'more under Unreleased',
      TOLD.replace('Unreleased\n', 'Unreleased\n\n- Later.\n'),
      ['move them to the section 1.4.0'],
    ],
    [
      'two at once',
      '## Unreleased\n\n- Later.\n\n## 1.4.0\n\n- A release.\n',
      ['has no day', 'under Unreleased'],
    ],
  ])('changelog: %s', (_what, changelog, sentences) => {
    expect(told(changelog)).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)));
  });

  test('a version that is none', () => {
    expect(findObstacles({ root, version: '1.4', changelog: TOLD })).toEqual([
      'package.json says version "1.4"; three numbers are needed, such as 1.4.0.',
    ]);
  });

  test('sources that are not committed, or that the gate has not seen as they are', () => {
    const checkout = createTemporaryFolder();
    // Nobody's settings, and not the checkout that a hook is about.
    const env = { PATH: process.env.PATH, HOME: checkout, GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: checkout, env });
    const obstacles = (): string[] => findObstacles({ root: checkout, version: '1.4.0', changelog: TOLD });
    git('init', '--quiet');
    git('config', 'status.showUntrackedFiles', 'no');
    process.env.GIT_DIR = join(checkout, 'as-in-a-hook-of-another');
    writeFixture(checkout, 'CHANGELOG.md', TOLD);
    expect(obstacles()).toEqual([expect.stringContaining('Not all is committed: CHANGELOG.md. ')]);
    git('add', '.');
    git('commit', '--quiet', '-m', 'all');
    expect(obstacles()).toEqual([expect.stringContaining('run npm test')]);

    const before = readCheckout(checkout);
    writeFixture(checkout, 'while-testing.txt', 'typed while the gate ran');
    noteTested(checkout, before);
    rmSync(join(checkout, 'while-testing.txt'));
    expect(obstacles()).toEqual([expect.stringContaining('run npm test')]);

    noteTested(checkout, readCheckout(checkout));
    expect(obstacles()).toEqual([]);
    git('commit', '--quiet', '--allow-empty', '-m', 'the same sources');
    expect(obstacles()).toEqual([]);
  });
});

test('the version of this project is one that can be released', () => {
  const { version } = JSON.parse(readFileSync(join(DEFAULT_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const changelog = `## ${version} – 2026-11-26\n\n- All.\n`;
  expect(findObstacles({ root: createTemporaryFolder(), version, changelog })).toEqual([]);
});
