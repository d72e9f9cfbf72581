/** The lint rules that guard the design, each broken once: a rule that cannot fail guards nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createTemporaryFolder, removeTemporaryFolders, writeFixture } from './fixture-project';

const REPOSITORY = join(__dirname, '../..');
const COMPLETE = `/**
 * Doubles an amount.
 *
 * @param amount any number
 * @returns twice the amount
 * @example
 * double(2) // => 4
 */
`;

/** file → its text, and the rules it breaks */
const CASES: Record<string, [string, string[]]> = {
  'src/core/complete.ts': [
    `${COMPLETE}export function double(amount: number) {\n  return amount * 2;\n}`,
    [],
  ],
  'src/core/private.ts': ['function double(amount: number) {\n  return amount * 2;\n}\nvoid double;', []],
  'src/core/private-with-comment.ts': [
    '/** Doubles. */\nfunction double(amount: number) {\n  return amount * 2;\n}\nvoid double;',
    [],
  ],
  'src/core/no-comment.ts': [
    'export function double(amount: number) {\n  return amount * 2;\n}',
    ['jsdoc/require-jsdoc'],
  ],
  'src/core/arrow.ts': ['export const double = (amount: number) => amount * 2;', ['jsdoc/require-jsdoc']],
  'src/addon/functions/empty-comment.ts': [
    '/** @since 1 */\nexport function double(amount: number) {\n  return amount * 2;\n}',
    ['description', 'example', 'param', 'returns'].map((part) => `jsdoc/require-${part}`),
  ],
  'src/core/wrong-name.ts': [
    `${COMPLETE.replace('@param amount', '@param number')}export function double(amount: number) {\n  return amount * 2;\n}`,
    ['jsdoc/check-param-names', 'jsdoc/require-param'],
  ],
  'src/addon/menu.ts': ['export function open() {\n  return 1;\n}', []],
  'src/addon/timer.ts': ['setTimeout(() => 1, 1);', ['no-restricted-globals']],
  'src/addon/address.ts': ["void new URL('a:b');", ['no-restricted-globals']],
  'src/addon/log.ts': ["console.log('a'); Logger.log('a');", ['no-restricted-globals']],
  'src/sidebar/log.ts': ["console.error('a');", ['no-restricted-globals']],
  'src/core/log.ts': ["console.log('a');", ['no-restricted-globals']],
  'src/addon/newer.ts': ['void [1].at(-1);', ['no-restricted-syntax']],
  'src/core/clock.ts': ['void new Date();', ['no-restricted-syntax']],
  'src/core/chance.ts': ['void Math.random();', ['no-restricted-syntax']],
  'src/core/locale.ts': ['void (1).toLocaleString();', ['no-restricted-syntax']],
  'src/core/platform.ts': ['void SpreadsheetApp.getActive();', ['no-restricted-globals']],
  'src/dialogs/markup.ts': ["document.body.innerHTML = '';", ['no-restricted-properties']],
  'src/sidebar/markup.ts': ["document.body.innerHTML = '';", ['no-restricted-properties']],
};

afterAll(removeTemporaryFolders);

it('reports exactly what breaks a rule', () => {
  const root = createTemporaryFolder();
  for (const [name, [text]] of Object.entries(CASES)) writeFixture(root, name, text);
  const command = join(REPOSITORY, 'node_modules/eslint/bin/eslint.js');
  const config = join(REPOSITORY, 'eslint.config.mjs');
  const args = [command, '--config', config, '--format', 'json', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
  const found = results.map(({ filePath, messages }) => [
    filePath.slice(root.length + 1),
    [...new Set(messages.map(({ ruleId }) => ruleId))].sort(),
  ]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(CASES).map(([name, [, rules]]) => [name, rules])),
  );
});
