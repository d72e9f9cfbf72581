/** A file with a list for each year: one is taken, and it is told that there is another and how to take it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { Workbook } from '../../stand-in/workbook/workbook';
import { runCommand, temporaryFolder, TODAY } from './run-command';

const path = join(temporaryFolder(), 'years.xlsx');

beforeAll(async () => {
  const workbook = new Workbook();
  for (const [name, client] of [
    ['2025', 'Ann'],
    ['2026', 'Bo'],
  ]) {
    const sheet = workbook.addSheet(name!);
    [
      ['Client', 'Hourly rate', 'Fun'],
      [client!, 40, 4],
    ].forEach((line, row) => line.forEach((value, column) => sheet.setContent(row + 1, column + 1, value)));
  }
  writeFileSync(path, await writeXlsx(workbook));
});

it('names the other tab and the option that takes it', async () => {
  const { printed } = await runCommand([path, ...TODAY]);
  expect(printed).toContain(
    'The list is the one on the tab "2025". "2026" looks like a list, too. To take it: --tab "2026"',
  );
  const taken = await runCommand([path, ...TODAY, '--tab', '2026']);
  expect(taken.printed).toMatch(/The list is the one on the tab "2026"\.$/m);
  expect(taken.printed).toMatch(/ 1 {2}Bo/);
});
