/** One file recalculated again and again: what changed since the last run is told, as long as the file keeps its hidden tab. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { runCommand, temporaryFolder } from './run-command';

const folder = temporaryFolder();
/** Excel's limit. */
const MOST_CHARACTERS = 32_767;

type Edit = (workbook: Workbook) => void;

/** Saves a list as a csv file. */
function list(lines: readonly string[]): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

async function recalculate(input: string, name: string, today: string, ...args: string[]) {
  const out = join(folder, name);
  const columns = 120;
  const result = await runCommand([input, '--out', out, '--today', today, ...args], { columns });
  expect([result.exitCode, result.complained]).toEqual([0, '']);
  return { out, printed: result.printed };
}

/** As another program would: opens the file, changes cells, saves all of it anew. */
async function edited(path: string, edit: Edit): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as never);
  edit(workbook);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** Cells of a list with the columns Client, Fun and Network. */
const rate =
  (row: number, fun: number, network: number): Edit =>
  ({ worksheets: [clients] }) => {
    clients!.getCell(row, 2).value = fun;
    clients!.getCell(row, 3).value = network;
  };

const TWO = ['Client,Fun,Network', 'Acme,5,5', 'Bea,1,1'];

let made: Promise<{ out: string; printed: string }> | undefined;

/** What most begin with, made once and copied. @param name of the copy */
async function firstRun(name: string): Promise<{ out: string; printed: string }> {
  made ??= recalculate(list(TWO), 'made.xlsx', '2026-11-01');
  const { out, printed } = await made;
  copyFileSync(out, join(folder, name));
  return { out: join(folder, name), printed };
}

// Network alone would give 60 points and B: Fun decides.
test('a change is told once, with its cause, and its arrow stands beside the tier', async () => {
  const first = await firstRun('first.xlsx');
  expect(first.printed).not.toContain('first recalculation');
  const second = await recalculate(
    await edited(first.out, rate(2, 1, 1)),
    'second.xlsx',
    '2026-11-20',
    '--locale',
    'en_GB',
  );
  const [table, changes] = second.printed.split('\n\n');
  expect(table!.split('\n')[0]).toMatch(/^Rank {2}Client {2}Tier {2}Change {2}Score {2}Why$/);
  expect(table).toMatch(/Acme +C +▼ A +0\.0/);
  expect(changes!.split('\n')).toEqual([
    '            Date  Client  From → To  Cause',
    '20 November 2026  Acme      A → C    Fun 5 → 1',
  ]);
  const again = await runCommand([second.out, '--today', '2026-11-21', '--locale', 'en_GB', '--json']);
  const report = JSON.parse(again.printed);
  expect(report.changes).toEqual([]);
  expect(report.clients[0]).toMatchObject({ client: 'Acme', change: '▼ A' });
});

test('--json has the lines of the run, the first one too', async () => {
  const first = await runCommand([list(TWO), '--today', '2026-11-01', '--json']);
  expect(JSON.parse(first.printed).changes).toEqual([
    {
      date: '2026-11-01',
      client: 'All clients',
      from: '',
      to: '',
      cause: 'first recalculation; changes of 2 clients are recorded from here on',
    },
  ]);
  const { out } = await firstRun('json.xlsx');
  await edited(out, (workbook) => workbook.worksheets[0]!.addRow(['Cem', 3, 3]));
  const next = await runCommand([out, '--today', '2026-11-20', '--json']);
  expect(JSON.parse(next.printed).changes).toMatchObject([
    { date: '2026-11-20', client: 'Cem', from: '', to: 'B', cause: 'new client' },
  ]);
});

test('a long list is remembered in cells that Excel can hold, on a tab that stays hidden', async () => {
  const names = Array.from({ length: 1200 }, (_, index) => `Client ${'é'.repeat(30)} ${index}`);
  const lines = ['Client,Fun,Network', ...names.map((name, index) => `${name},${1 + (index % 5)},3`)];
  const first = await recalculate(list(lines), 'long.xlsx', '2026-11-01');
  await edited(first.out, (workbook) => {
    const memory = workbook.getWorksheet('Client Tiers memory')!;
    expect(memory.state).toBe('hidden');
    const lengths = Array.from(memory.getColumn(1).values, (value) => String(value ?? '').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(lengths.filter((length) => length > 10_000).length).toBeGreaterThan(1);
    rate(2, 5, 5)(workbook);
  });
  const second = await recalculate(first.out, 'long-2.xlsx', '2026-11-20');
  expect(second.printed).toContain(`${names[0]!.slice(0, 6)}`);
  const { workbook } = await readXlsx(readFileSync(second.out), { locale: 'en_US' });
  // Excel keeps the name History for itself.
  const history = workbook.sheets.find(({ name }) => name === 'History_')!;
  expect(history.contentAt(3, 2)).toBe(names[0]);
  expect(history.contentAt(4, 2) ?? '').toBe('');
  expect(workbook.sheets.find(({ name }) => name === 'Client Tiers memory')!.hidden).toBe(true);
});

test('settings and rules that cannot be read are listed', async () => {
  const { out } = await firstRun('problems.xlsx');
  await edited(out, (workbook) => {
    workbook.getWorksheet('Settings')!.getCell('B2').value = 'half';
    const rules = workbook.getWorksheet('Rules')!;
    rules.getCell('A2').value = true;
    rules.getCell('B2').value = 'Fun';
    rules.getCell('C2').value = 'is about';
  });
  const args = [out, '--today', '2026-11-02'];
  const { printed } = await runCommand(args, { columns: 120 });
  expect(printed).toMatch(/• Cannot read Settings!B2: it holds “half”/);
  expect(printed).toMatch(/• Cannot read .*Rules!C2.*“is about”/);
  const { problems } = JSON.parse((await runCommand([...args, '--json'])).printed);
  expect(problems).toHaveLength(2);
});

test('a csv file cannot keep a history, and that is said', async () => {
  const { printed } = await runCommand([list(TWO), '--today', '2026-11-01']);
  expect(printed).toMatch(/A csv file keeps no history\. .*--out tiers\.xlsx/);
  expect((await firstRun('no-hint.xlsx')).printed).not.toContain('csv');
});
