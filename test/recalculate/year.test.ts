/**
 * A year of one assistant: her list, two time trackers, Xero and PayPal in; facts, money and new tiers out. Hours, income, days late and
 * what is open in golden/jahr.json were worked out a second time from the files by a program that shares nothing with this project.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, runCommand } from './run-command';

const FOLDER = join(EXAMPLES, 'jahr');
const FILES = [
  'toggl-dezember-bis-mai.csv',
  'clockify-juni-bis-november.csv',
  'xero-rechnungen.csv',
  'paypal.csv',
];
const OPTIONS = [
  '--name',
  'Coaching Hoffmann=Coaching Dr. Hoffmann',
  '--use-records',
  '--today',
  '2026-11-26',
];

async function recalculate(files: readonly string[]) {
  const imports = files.flatMap((file) => ['--import', join(FOLDER, file)]);
  const args = [join(FOLDER, 'kunden.xlsx'), ...imports, ...OPTIONS, '--json'];
  const { exitCode, printed, complained } = await runCommand(args);
  expect([exitCode, complained]).toEqual([0, '']);
  const { milliseconds, imports: told, ...report } = JSON.parse(printed);
  const named = told.map((each: { file: string }) => ({ ...each, file: each.file.replace(/^.*[/\\]/, '') }));
  expect(milliseconds).toBeGreaterThanOrEqual(0);
  return { imports: named, ...report };
}

test('has its reviewed answers', async () => {
  const golden = JSON.parse(readFileSync(join(__dirname, 'golden', 'jahr.json'), 'utf8'));
  expect(await recalculate(FILES)).toEqual(golden);
});

test('the order of the files says nothing, and a file that comes twice brings nothing', async () => {
  const golden = JSON.parse(readFileSync(join(__dirname, 'golden', 'jahr.json'), 'utf8'));
  const { money, concentration, clients } = await recalculate([...FILES].reverse());
  expect({ money, concentration, clients }).toEqual({
    money: golden.money,
    concentration: golden.concentration,
    clients: golden.clients,
  });
  const twice = await recalculate([...FILES, FILES[2]]);
  expect(twice.imports[4]).toMatchObject({ imported: 0, alreadyThere: 106 });
  expect(twice.money).toEqual(golden.money);
});
