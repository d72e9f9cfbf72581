/** Each arrow rule is broken once in a small project: a rule that cannot fail guards nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createTemporaryFolder, removeTemporaryFolders, writeFixture } from './fixture-project';

const REPOSITORY = join(__dirname, '../..');

/** Obeys every rule. */
const OBEDIENT = {
  'src/core/tier.ts': "import { score } from './score';\nexport const tier = score;",
  'src/core/score.ts': 'export const score = 1;',
  'src/i18n/en.ts': "export const en = 'Tier';",
  'src/addon/entry.ts':
    "import { tier } from '../core/tier';\nimport { en } from '../i18n/en';\nimport './menu';\nimport type { Calls } from './calls';\nexport const calls: Calls = { tier, en };",
  'src/addon/menu.ts': 'export {};',
  'src/addon/calls.ts':
    "import type { tier } from '../core/tier';\nexport interface Calls { tier: typeof tier; en: string }",
  'src/sidebar/page.ts':
    "import { en } from '../i18n/en';\nimport '../core/tier';\nimport type { Calls } from '../addon/calls';\nexport const page = (all: Calls) => all.en + en;",
  'stand-in/workbook.ts': "import { readFileSync } from 'node:fs';\nexport const workbook = readFileSync;",
  'scripts/preview.ts': "import '../stand-in/workbook';\nimport '../src/core/tier';",
  'test/workbook.test.ts': "import '../stand-in/workbook';\nimport '../scripts/preview';",
};

type Files = Record<string, string>;

function findViolations(changes: Files): string[] {
  const root = createTemporaryFolder();
  for (const [name, text] of Object.entries({ ...OBEDIENT, ...changes })) writeFixture(root, name, text);
  const command = join(REPOSITORY, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(REPOSITORY, '.dependency-cruiser.cjs');
  const args = [command, '--config', config, '--output-type', 'json', 'src', 'stand-in', 'scripts', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary as {
    violations: { rule: { name: string }; from: string }[];
  };
  return [...new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}

afterAll(removeTemporaryFolders);

it('accepts every arrow of the design', () => {
  expect(findViolations({})).toEqual([]);
});

const from = (path: string) => `import '${path}';\n`;

it('refuses each arrow that the design does not have', () => {
  const changes: Files = {
    'src/core/reads-sentence.ts': from('../i18n/en'),
    'src/core/reads-file.ts': from('node:fs'),
    'src/i18n/reads-core.ts': from('../core/score'),
    'src/addon/reads-package.ts': from('typescript'),
    'src/addon/runs-page.ts': "import { page } from '../sidebar/page';\nexport const run = page;",
    'src/sidebar/runs-addon.ts': from('../addon/menu'),
    'stand-in/cheats.ts': "import type { tier } from '../src/core/tier';\nexport type Tier = typeof tier;",
    'src/addon/runs-stand-in.ts': from('../../stand-in/workbook'),
    'stand-in/reads-script.ts': from('../scripts/preview'),
    'scripts/reads-test.ts': from('../test/workbook.test'),
    'stand-in/left.ts': "import type { Right } from './right';\nexport interface Left { right: Right }",
    'stand-in/right.ts': "import type { Left } from './left';\nexport interface Right { left: Left }",
    'stand-in/reads-nothing-there.ts': from('./nothing'),
    'stand-in/forgotten.ts': 'export {};',
    'test/core/runs-built.test.ts': from('../../stand-in/workbook'),
  };
  const found = findViolations(changes).filter(
    (violation) => !violation.startsWith('shipped-source-is-used'),
  );
  expect(found).toEqual([
    'addon-imports-core-and-i18n: src/addon/reads-package.ts',
    'addon-imports-core-and-i18n: src/addon/runs-page.ts',
    'addon-imports-core-and-i18n: src/addon/runs-stand-in.ts',
    'core-imports-only-core: src/core/reads-file.ts',
    'core-imports-only-core: src/core/reads-sentence.ts',
    'i18n-imports-only-i18n: src/i18n/reads-core.ts',
    'no-cycles: stand-in/left.ts',
    'no-orphans: stand-in/forgotten.ts',
    'no-unresolvable: src/addon/reads-package.ts',
    'no-unresolvable: stand-in/reads-nothing-there.ts',
    'only-scripts-and-tests-import-stand-in: src/addon/runs-stand-in.ts',
    'scripts-import-no-test: scripts/reads-test.ts',
    'sidebar-imports-core-i18n-and-types: src/sidebar/runs-addon.ts',
    'stand-in-imports-no-product: stand-in/cheats.ts',
    'stand-in-imports-no-product: stand-in/reads-script.ts',
    'tests-of-core-import-source-only: test/core/runs-built.test.ts',
  ]);
});

it('finds source that only a test uses', () => {
  const violations = findViolations({
    'src/core/dead.ts': "import { score } from './score';\nexport const dead = score;",
    'test/dead.test.ts': from('../src/core/dead'),
  });
  expect(violations).toEqual(['shipped-source-is-used: src/core/dead.ts']);
});
