/** A file with a tab of prospects: their verdicts are printed below the clients. */
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { runCommand, temporaryFolder, TODAY } from './run-command';

const SHEETS: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>> = {
  Clients: [
    ['Client', 'Fun'],
    ['Acme', 5],
  ],
  Prospects: [
    ['Prospect', 'Verdict', 'Fit', 'Why', 'Reply', 'Interrupts me', 'Fair fee'],
    ['Ada', '', '', '', '', false, 5],
    ['Bea', '', '', '', '', true, 3],
    ['', '', '', '', '', false, ''],
  ],
  'Prospect criteria': [
    ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
    ['Interrupts me', 'Flag', 0, 1, 0],
    ['Fair fee', 'Rating', 1, 1, 5],
  ],
};

async function writeList(names: readonly string[]): Promise<string> {
  const workbook = new Workbook();
  for (const name of names) workbook.addWorksheet(name).addRows(SHEETS[name]!.map((row) => [...row]));
  const prospects = workbook.getWorksheet('Prospects');
  for (const cell of ['B1', 'C1', 'D1', 'E1']) {
    if (prospects !== undefined) prospects.getCell(cell).note = 'Client Tiers fills this column.';
  }
  const path = join(temporaryFolder(), 'list.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const args = [...TODAY, '--preset', 'VA', '--locale', 'en_GB'];

test('prospects are printed as a table of their own', async () => {
  const path = await writeList(Object.keys(SHEETS));
  const { exitCode, printed } = await runCommand([path, ...args], { columns: 120 });
  expect(exitCode).toBe(0);
  const [, prospects, summary] = printed.split('\n\n');
  expect(prospects!.split('\n')).toEqual([
    'Prospect  Verdict       Fit  Why',
    'Ada          Take     100.0  Take: a fit of 100 reaches the 70 needed; “Fair fee” lifts it most.',
    'Bea        Ask more    50.0  Ask more: a red flag (“Interrupts me”); a fit of 50 falls short of 70.',
  ]);
  expect(summary).toContain('2 prospects: Take 1, Ask more 1.');
});

test('--json has them too, and leaves them out where there is no such tab', async () => {
  const withTab = await runCommand([await writeList(Object.keys(SHEETS)), ...args, '--json']);
  const { prospects } = JSON.parse(withTab.printed);
  expect(prospects).toHaveLength(2);
  expect(prospects[1]).toMatchObject({ prospect: 'Bea', verdict: 'Ask more', fit: 50 });
  expect(prospects[1].reply).toMatch(/^Hello Bea,/);
  const without = await runCommand([await writeList(['Clients']), ...args, '--json']);
  expect(JSON.parse(without.printed)).not.toHaveProperty('prospects');
});
