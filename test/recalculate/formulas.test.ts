/** A user's formulas with the add-on's functions, in a file from Google Sheets or from here. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { loadList } from '../../scripts/recalculate/load-list';
import { runAddOn } from '../../scripts/recalculate/run-add-on';
import { writeOutput } from '../../scripts/recalculate/write-output';
import { temporaryFolder } from './run-command';

const folder = temporaryFolder();

async function fileWith(formula: string, result: string): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Clients');
  sheet.addRows([
    ['Client', 'Fun', 'Network', 'Mine'],
    ['Acme', 5, 5],
    ['Bolt', 1, 1],
  ]);
  sheet.getCell('D2').value = { formula, result };
  const path = join(folder, 'list.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

test.each([
  ['as it is typed', 'CLIENTTIER(B2:C2)'],
  ['as Google Sheets exports it', 'IFERROR(__xludf.DUMMYFUNCTION("CLIENTTIER(B2:C2)"),"stale")'],
])('a formula %s is calculated, and kept in the file with its result', async (_name, formula) => {
  const list = await loadList(await fileWith(formula, 'stale'), { locale: 'en_US', timeZone: 'Etc/GMT' });
  await runAddOn(list, { preset: 'VA', today: null });
  expect(list.workbook.sheets[0]!.cells.cell(2, 4)).toMatchObject({
    formula: '=CLIENTTIER(B2:C2)',
    content: 'A',
  });
  const out = join(folder, 'out.xlsx');
  await writeOutput(list, out);
  const written = new Workbook();
  await written.xlsx.readFile(out);
  expect(written.getWorksheet('Clients')!.getCell('D2').value).toEqual({ formula, result: 'A' });
});

test('a formula over the whole list spills, and is written with where it spills to', async () => {
  const list = await loadList(await fileWith('CLIENTTIER(B2:C3)', 'stale'), {
    locale: 'en_US',
    timeZone: 'Etc/GMT',
  });
  await runAddOn(list, { preset: 'VA', today: null });
  const [sheet] = list.workbook.sheets;
  expect([sheet!.contentAt(2, 4), sheet!.contentAt(3, 4)]).toEqual(['A', 'D']);
  const out = join(folder, 'spilled.xlsx');
  await writeOutput(list, out);
  const written = new Workbook();
  await written.xlsx.readFile(out);
  const cells = written.getWorksheet('Clients')!;
  expect(cells.getCell('D2').value).toMatchObject({
    formula: 'CLIENTTIER(B2:C3)',
    result: 'A',
    ref: 'D2:D3',
    shareType: 'array',
  });
  expect(cells.getCell('D3').value).toBe('D');
});
