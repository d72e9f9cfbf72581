/** What is written with --out, and that running the command on it again changes nothing. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import JSZip from 'jszip';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import { EXAMPLES, runCommand, temporaryFolder, TODAY } from './run-command';

const folder = temporaryFolder();

async function recalculated(input: string, name: string, ...args: string[]): Promise<string> {
  const out = join(folder, name);
  const { exitCode, complained } = await runCommand([input, '--out', out, ...TODAY, ...args]);
  expect([exitCode, complained]).toEqual([0, '']);
  return out;
}

const kept = new Map<string, Promise<string>>();

/** What comes of an example, which several tests look at. */
function recalculatedExample(name: string): Promise<string> {
  const made = kept.get(name) ?? recalculated(join(EXAMPLES, name), `once-${name}.xlsx`);
  kept.set(name, made);
  return made;
}

async function sheetsOf(path: string, locale: string): Promise<SheetModel[]> {
  return (await readXlsx(readFileSync(path), { locale })).workbook.sheets;
}

test('a German csv becomes a spreadsheet with colours, lists, notes and panes', async () => {
  const out = await recalculatedExample('kundenliste.csv');
  const [clients, criteria, tiers] = await sheetsOf(out, 'de_DE');
  expect([clients!.name, criteria!.name, tiers!.name]).toEqual(['kundenliste', 'Kriterien', 'Kategorien']);
  const headers = Array.from({ length: 30 }, (_unused, index) => clients!.contentAt(1, index + 1));
  const column = (header: string) => headers.indexOf(header) + 1;
  expect(clients!.contentAt(2, column('Kategorie'))).toBe('A');
  expect(clients!.formatAt(2, column('Punkte')).numberFormat).toBe('0.0');
  expect(clients!.validationAt(2, column('Spaß'))).toBeNull();
  expect(headers).not.toContain('Fest bis');
  expect(criteria!.validationAt(2, 2)).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
  expect(clients!.cells.extras(1, column('Spaß')).note).toContain('5 = auf diese Aufgaben freust du dich');
  expect([clients!.frozenRows, clients!.frozenColumns]).toEqual([1, 1]);
  expect(clients!.conditionalFormats.filter(({ gradient }) => gradient)).toHaveLength(1);
  expect(clients!.conditionalFormats.filter(({ condition }) => condition)).toHaveLength(4);
  expect(tiers!.formatAt(2, 1).background).toMatch(/^#[0-9a-f]{6}$/);
});

test('formulas of rules are written with commas, whatever the locale', async () => {
  const out = await recalculatedExample('kundenliste.csv');
  const workbook = new ExcelWorkbook();
  await workbook.xlsx.load(readFileSync(out) as never);
  const formats = (
    workbook.worksheets[0] as unknown as { conditionalFormattings: { rules: { formulae?: string[] }[] }[] }
  ).conditionalFormattings;
  const formulas = formats.flatMap(({ rules }) => rules.flatMap(({ formulae = [] }) => formulae));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.join()).not.toContain(';');
});

test('recalculating every day makes no part of the file grow but the history', async () => {
  const sizes: Record<string, number>[] = [];
  const first = await recalculatedExample('kundenliste.csv');
  const second = await recalculated(first, 'day-22.xlsx', '--today', '2026-11-22');
  const third = await recalculated(second, 'day-23.xlsx', '--today', '2026-11-23');
  for (const file of [second, third]) {
    const { files } = await JSZip.loadAsync(readFileSync(file));
    const lengths = Object.values(files).map(async (part) => [
      part.name,
      (await part.async('string')).length,
    ]);
    sizes.push(Object.fromEntries(await Promise.all(lengths)) as Record<string, number>);
  }
  // The memory of the tiers has a few letters more or less.
  const apart = (part: string) => Math.abs(sizes[1]![part]! - sizes[0]![part]!);
  expect(Object.keys(sizes[1]!)).toEqual(Object.keys(sizes[0]!));
  expect(
    Object.keys(sizes[1]!).filter((part) => apart(part) > (part.includes('worksheets') ? 20 : 0)),
  ).toEqual([]);
});

test('a practice’s own columns, formats, rules and tabs stay as they were', async () => {
  const name = 'klantenlijst.xlsx';
  const out = await recalculatedExample(name);
  const [before, ownTab] = await sheetsOf(join(EXAMPLES, name), 'nl_NL');
  const [after, ownTabAfter] = await sheetsOf(out, 'nl_NL');
  for (let row = 1; row <= 41; row++) {
    for (let column = 1; column <= 20; column++) {
      const [was, is] = [before!.cells.cell(row, column), after!.cells.cell(row, column)];
      expect({ content: is.content, format: is.format, runs: is.runs }).toEqual({
        content: was.content,
        format: was.format,
        runs: was.runs,
      });
    }
  }
  expect(after!.cells.extras(2, 1).note).toBe('Al klant sinds de verhuizing naar de Oudegracht.');
  expect(after!.conditionalFormats[0]).toEqual(before!.conditionalFormats[0]);
  expect(after!.filter).toEqual(before!.filter);
  expect(ownTabAfter!.cells.cell(4, 2)).toEqual(ownTab!.cells.cell(4, 2));
});

test.each(['kundenliste.csv', 'klantenlijst.xlsx', 'clients.xlsx'])(
  'recalculating %s twice gives the same file, to the byte',
  async (name) => {
    const once = await recalculatedExample(name);
    const twice = await recalculated(once, `twice-${name}.xlsx`);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  },
);

test('the input is not touched and nothing else is left behind', async () => {
  const input = join(folder, 'mine.csv');
  writeFileSync(input, 'Client,Fun\nAcme,3\n');
  await recalculated(input, 'mine.xlsx');
  expect(readFileSync(input, 'utf8')).toBe('Client,Fun\nAcme,3\n');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('names that could be formulas, markup or orders to the terminal stay names', async () => {
  const names = [
    '=HYPERLINK("http://example.com","x")',
    '<img src=x onerror=alert(1)>',
    '🦊 Fox',
    'שלום',
    'x'.repeat(300),
    '+49 30 1',
    '@SUM(1)',
    "'quoted",
    'a\u001b[31mred\u202e',
  ];
  const input = join(folder, 'names.csv');
  writeFileSync(input, ['Client,Fun', ...names.map((name) => `"${name.replace(/"/g, '""')}",3`)].join('\n'));
  const out = await recalculated(input, 'names.xlsx');
  const [sheet] = await sheetsOf(out, 'en_US');
  expect(
    names
      .map((_name, index) => sheet!.cells.cell(index + 2, 1))
      .map(({ content, formula }) => [content, formula]),
  ).toEqual(names.map((name) => [name, null]));
  const { printed } = await runCommand([input, ...TODAY]);
  // eslint-disable-next-line no-control-regex -- they are what must not be there
  expect(printed).not.toMatch(/[\u001b\u202e]/);
});

test('a thousand clients take as many service calls as ten', async () => {
  const callsFor = async (count: number): Promise<number> => {
    const rows = Array.from(
      { length: count },
      (_unused, index) => `Client ${index},${(index % 5) + 1},${(index % 40) + 1}`,
    );
    const input = join(folder, `${count}.csv`);
    writeFileSync(input, ['Client,Fun,Hours per month', ...rows].join('\n'));
    const { printed } = await runCommand([input, '--json', ...TODAY]);
    return (JSON.parse(printed) as { serviceCalls: number }).serviceCalls;
  };
  expect(await callsFor(1000)).toEqual(await callsFor(10));
});
