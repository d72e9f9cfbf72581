/** What a person sees on the terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorDepth, paint } from '../../scripts/recalculate/terminal-colors';
import { pad, printable, widthOf, wrap } from '../../scripts/recalculate/terminal-text';
import { EXAMPLES, runCommand, temporaryFolder, TODAY } from './run-command';

const CLIENTS = join(EXAMPLES, 'clients.xlsx');

test('says when there are no texts in the language of a locale', async () => {
  const { exitCode, complained } = await runCommand([CLIENTS, '--locale', 'fr_FR', ...TODAY]);
  expect([exitCode, complained]).toEqual([
    0,
    'There are no texts in the language of fr_FR: numbers and dates are read as there, and sentences are English. Languages: English, German, Norwegian Bokmål, Hungarian, Dutch.',
  ]);
});

test('who has left comes last, and is told for programs too', async () => {
  const file = join(temporaryFolder(), 'clients.csv');
  writeFileSync(file, 'Client,Status,Fun,Hourly rate\nAcme,stopped,5,90\nBolt,active,,\nCrane,active,3,40\n');
  const { printed } = await runCommand([file, ...TODAY], { columns: 90 });
  const clients = printed.split('\n').filter((line) => /^ +[\d–] /.test(line));
  expect(clients.map((line) => line.trim().split(/ {2,}/).slice(1, 3))).toEqual([
    ['Crane', 'A'],
    ['Bolt', '–'],
    ['Acme', '–'],
  ]);
  expect(printed).toContain('1 client has left and is not rated.');
  expect(printed).toContain('By this column 1 of 3 clients has left: not rated.');
  const told = JSON.parse((await runCommand([file, '--json', ...TODAY])).printed);
  expect(told.clients[0]).toMatchObject({
    client: 'Acme',
    hasLeft: true,
    tier: null,
    rank: null,
    why: 'Has left (Status: stopped), so it is not rated.',
    nextStep: '',
  });
  expect(told.clients.map(({ hasLeft }: { hasLeft: boolean }) => hasLeft)).toEqual([true, false, false]);
});

test('best client first, then provisional ones with their range, those not rated last, reasons inside the width, then the summary and the problems', async () => {
  const { printed } = await runCommand([CLIENTS, ...TODAY], { columns: 90 });
  const [table, summary, problems] = printed.split('\n\n');
  const lines = table!.split('\n');
  expect(lines[0]).toBe('Rank  Client               Tier       Score  Why');
  expect(lines[1]).toMatch(/^ {3}1 {2}Harbour Lane Studio {6}A {6}100\.0 {2}Tier A with 100 points/);
  const provisional = lines.findIndex((line) =>
    line.startsWith('   –  Willow Ceramics       A (A–C)    93.2'),
  );
  const unrated = lines.findIndex((line) =>
    line.startsWith('   –  Fernhill Yoga            –          –  Not rated yet.'),
  );
  const lastRanked = lines.findIndex((line) => line.startsWith('  10  '));
  expect([lastRanked > 0 && provisional > lastRanked, unrated]).toEqual([true, lines.length - 2]);
  expect(lines.at(-1)!.trim()).toBe('→ Fill in what you know about this client');
  expect(table).toContain('→ Talk about payment terms: 48 days late');
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(90);
  expect(summary).toBe(
    '12 clients: A 4, B 4, C 3, 1 not rated yet. 1 cell could not be read, Clients!B9. 2 rows need a look, the first is Clients!A11.',
  );
  expect(problems!.split('\n')).toHaveLength(3);
});

test('numbers and words are those of the list’s language', async () => {
  const { printed } = await runCommand([join(EXAMPLES, 'kundenliste.csv'), ...TODAY]);
  expect(printed.split('\n')[0]).toMatch(/^Rang {2}Kunde +Kategorie {2}Punkte {2}Warum$/);
  expect(printed).toContain('90,8');
  const english = await runCommand([join(EXAMPLES, 'kundenliste.csv'), '--locale', 'en_GB', ...TODAY]);
  expect(english.printed.split('\n')[0]).toContain('Why');
});

test('the preset is the one asked for, or the one that fits', async () => {
  const json = async (...args: string[]) =>
    JSON.parse((await runCommand([CLIENTS, '--json', ...TODAY, ...args])).printed);
  expect(Object.keys((await json()).tierCounts)).toEqual(['A', 'B', 'C']);
  expect(Object.keys((await json('--preset', 'practice')).tierCounts)).toEqual(['A', 'B', 'C', 'D']);
});

test.each([[[]], [['--preset', 'gooddifficult']], [['--preset', 'Good & difficult']]])(
  'the preset Good & difficult fits its own columns, and goes by either name: %j',
  async (args) => {
    const file = join(temporaryFolder(), 'difficult.csv');
    writeFileSync(file, 'Client,Delegates,Keeps agreements,Organised\nAcme,5,1,1\n');
    const { clients } = JSON.parse((await runCommand([file, '--json', ...TODAY, ...args])).printed);
    // Weights 2 and 5; Organised has none. What the list has no column for is not judged.
    expect(clients).toMatchObject([
      { client: 'Acme', tier: 'D', score: expect.closeTo(200 / 7, 9), evidence: 1 },
    ]);
  },
);

test('a preset for a list that is set up already is said to be of no use', async () => {
  const out = join(temporaryFolder(), 'ready.xlsx');
  const first = await runCommand([CLIENTS, '--out', out, '--preset', 'VA']);
  expect(first.complained).toBe('');
  const { exitCode, complained } = await runCommand([out, '--preset', 'Practice']);
  expect([exitCode, complained]).toEqual([
    0,
    `${out} is set up already; its own criteria were used, not those of --preset Practice.`,
  ]);
});

test('a tier stands in its colour on a terminal with colours', async () => {
  const colored = await runCommand([CLIENTS, ...TODAY], {
    isTerminal: true,
    environment: { COLORTERM: 'truecolor' },
  });
  expect(colored.printed).toContain('\u001b[48;2;');
  const plain = await runCommand([CLIENTS, ...TODAY], { isTerminal: true, environment: { NO_COLOR: '1' } });
  expect(plain.printed).not.toContain('\u001b');
});

test.each([
  [false, {}, 'none'],
  [true, {}, '256'],
  [true, { TERM: 'dumb' }, 'none'],
  [true, { COLORTERM: 'truecolor' }, '24-bit'],
  [true, { NO_COLOR: '1', COLORTERM: 'truecolor' }, 'none'],
  [true, { NO_COLOR: '' }, '256'],
  [false, { FORCE_COLOR: '1' }, '256'],
  [false, { FORCE_COLOR: '3' }, '24-bit'],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, '256'],
  [true, { FORCE_COLOR: '0' }, 'none'],
] as const)('terminal %s with %j has colours: %s', (isTerminal, environment, depth) => {
  expect(colorDepth(isTerminal, environment)).toBe(depth);
});

test('colours of the palette are near those asked for', () => {
  expect(paint('x', '#ffffff', '#000000', '256')).toBe('\u001b[48;5;231;38;5;16mx\u001b[0m');
  expect(paint('x', '#ff0000', '#00ff00', '24-bit')).toBe('\u001b[48;2;255;0;0;38;2;0;255;0mx\u001b[0m');
});

test.each([
  ['abc', 3],
  ['Müller – „x“', 12],
  ['🦊', 2],
  ['👩‍👩‍👧', 2],
  ['王建国', 6],
  ['e\u0301', 1],
  ['שלום', 4],
])('%s takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
  expect(widthOf(pad(text, 20))).toBe(20);
});

test('lines break between words, long words where they must', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
  expect(wrap('', 4)).toEqual(['']);
  expect(printable('a\u001b[2Jb\nc\u202ed')).toBe('a [2Jb c d');
});

test('an empty list says so', async () => {
  const path = join(temporaryFolder(), 'header.csv');
  writeFileSync(path, 'Client,Fun\n');
  expect(await runCommand([path])).toMatchObject({
    exitCode: 0,
    printed: 'There are no clients yet: write the first name below “Client”.',
  });
});

test('--help explains every option', async () => {
  const { printed, exitCode } = await runCommand(['--help']);
  expect(exitCode).toBe(0);
  for (const option of ['--out', '--json', '--preset', '--locale', '--today', '--force', '--help'])
    expect(printed).toContain(`  ${option} `);
});
