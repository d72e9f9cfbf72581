/** What a release holds, and what keeps one from being made. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from '../../scripts/built-files';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { findObstacles } from '../../scripts/release/find-obstacles';
import { gatherRelease } from '../../scripts/release/gather-release';
import { noteTested, readCheckout } from '../../scripts/release/tested-tree';
import { createTemporaryFolder, removeTemporaryFolders, writeFixture } from '../build/fixture-project';

afterAll(removeTemporaryFolders);

const TOLD = '# Changelog\n\n## Unreleased\n\n## 1.4.0 – 2026-11-26\n\n### Added\n\n- A release.\n';

describe('what a release holds', () => {
  let built: BuiltFiles;

  beforeAll(async () => {
    const dist = await ensureBuilt();
    const read = (name: string): [string, string] => [name, readFileSync(join(dist, name), 'utf8')];
    built = Object.fromEntries(BUILT_FILES.map(read)) as BuiltFiles;
  });

  function createSources(): string {
    const root = createTemporaryFolder();
    writeFixture(root, 'CHANGELOG.md', TOLD);
    writeFixture(root, 'LICENSE', 'MIT');
    writeFixture(root, 'docs/guide/de.md', '![](images/de.png)');
    writeFixture(root, 'docs/guide/images/de.png', 'a picture');
    return root;
  }

  test('the file to paste, what clasp pushes, the guide with its pictures, and what has to travel along', async () => {
    const files = await gatherRelease(createSources(), built);
    expect([...files.keys()].sort()).toEqual(
      [
        'CHANGELOG.md',
        'Code.gs',
        'LICENSE',
        'NOTICES.txt',
        'SHA256SUMS',
        ...BUILT_FILES.map((name) => `dist/${name}`),
        'guide/de.md',
        'guide/images/de.png',
      ].sort(),
    );
    expect(files.get('NOTICES.txt')).toMatch(
      /^The pages contain these packages:\n\npreact \d[^]*Permission is hereby granted/,
    );
    expect(files.get('NOTICES.txt')).not.toMatch(/^ \*/m);
  });

  test('checksums name every other file, and are those of its bytes', async () => {
    const files = await gatherRelease(createSources(), built);
    const lines = String(files.get('SHA256SUMS')).trim().split('\n');
    const expected = [...files]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}`);
    expect([...lines].sort()).toEqual(expected.sort());
  });

  test('the same sources give the same bytes', async () => {
    expect(await gatherRelease(createSources(), built)).toEqual(await gatherRelease(createSources(), built));
  });

  test('no guide is no obstacle', async () => {
    const root = createTemporaryFolder();
    writeFixture(root, 'CHANGELOG.md', TOLD);
    writeFixture(root, 'LICENSE', 'MIT');
    expect([...(await gatherRelease(root, built)).keys()]).not.toContainEqual(
      expect.stringMatching(/^guide/),
    );
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
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: checkout });
    const obstacles = (): string[] => findObstacles({ root: checkout, version: '1.4.0', changelog: TOLD });
    git('init', '--quiet');
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
