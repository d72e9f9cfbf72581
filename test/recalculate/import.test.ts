/** `--import`: files of a year come in before the list is recalculated, once, and what does not is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ImportedFile } from '../../scripts/recalculate/describe-imported';
import { today } from '../../scripts/today';
import { ownWorkbook } from '../import-page/own-workbook';
import { EXAMPLES, runCommand, temporaryFolder, TODAY } from './run-command';

const YEAR = join(EXAMPLES, 'jahr');
const LIST = join(YEAR, 'kunden.xlsx');
const [CLOCKIFY, XERO, PAYPAL] = ['clockify-juni-bis-november.csv', 'xero-rechnungen.csv', 'paypal.csv'].map(
  (name) => join(YEAR, name),
);
const folder = temporaryFolder();
const [BLANK, HOURS, INTERNAL, BANK] = [
  '1;2\n3;4\n',
  'Datum;Dauer\n2026-03-02;1:30\n',
  'Datum;Kunde;Dauer\n2026-03-02;;1:30\n2026-03-03;(Ohne Kunde);0:30\n2026-03-03;Nordlicht Yoga;2:00\n',
  'Dato;Forklaring;Ut fra konto;Inn på konto\n09.03.2026;Nordlicht Yoga Faktura 1;;100,00\n10.03.2026;Husleie;800,00;\n',
].map((text, index) => {
  const path = join(folder, `${index}.csv`);
  writeFileSync(path, text);
  return path;
});
const imports = (...files: readonly string[]): string[] => files.flatMap((file) => ['--import', file]);

test('three files of three kinds come in, and the second time nothing', async () => {
  const out = join(temporaryFolder(), 'tiers.xlsx');
  const first = await runCommand([
    LIST,
    ...imports(CLOCKIFY, XERO, PAYPAL),
    '--json',
    '--out',
    out,
    ...TODAY,
  ]);
  expect(first.complained).toBe('');
  const told = (printed: string): unknown[] =>
    JSON.parse(printed).imports.map(
      ({ layout, rows, imported, alreadyThere, leftOut }: Record<string, unknown>) => [
        layout,
        rows,
        imported,
        alreadyThere,
        leftOut,
      ],
    );
  expect(told(first.printed)).toEqual([
    ['clockify-detailed', 568, 541, 0, {}],
    ['xero', 116, 106, 0, { draft: 9, void: 1 }],
    ['paypal', 39, 18, 0, { conversion: 20, outgoing: 1 }],
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  expect(['Zeiten', 'Rechnungen', 'Zahlungen'].map((tab) => book.getWorksheet(tab)!.actualRowCount)).toEqual([
    542, 107, 19,
  ]);
  const again = await runCommand([out, ...imports(CLOCKIFY, XERO, PAYPAL), '--json', ...TODAY]);
  expect(told(again.printed)).toEqual([
    ['clockify-detailed', 568, 0, 541, {}],
    ['xero', 116, 0, 106, { draft: 9, void: 1 }],
    ['paypal', 39, 0, 18, { conversion: 20, outgoing: 1 }],
  ]);
});

test('names that are nobody’s are left out and named, until somebody says whose they are', async () => {
  const plain = await runCommand([LIST, ...imports(CLOCKIFY, INTERNAL, BANK), ...TODAY]);
  expect(plain.printed).toContain(
    'clockify-juni-bis-november.csv: Clockify · Zeiten · 1. Juni 2026 – 25. November 2026 · 568 Zeilen · 541 neu',
  );
  expect(plain.printed).toContain(
    'Left out, because nobody on the list has that name: "Coaching Hoffmann" (perhaps Coaching Dr. Hoffmann).',
  );
  expect(plain.printed).toContain('2 Zeilen ohne Kunden: übernommen, aber für niemanden gezählt');
  expect(plain.printed).toContain('Spalten: Datum = Dato, Kunde = Forklaring, Betrag = Inn på konto');
  const names = ['--name', 'Coaching Hoffmann=coaching dr. hoffmann', '--name', 'Stadtgarten=-'];
  const { printed } = await runCommand([LIST, ...imports(CLOCKIFY), ...names, '--json', ...TODAY]);
  const [{ unmatched, imported, leftOut }] = JSON.parse(printed).imports;
  expect([unmatched, imported, leftOut]).toEqual([[], 565, { notClient: 3 }]);
});

test('appointments of a calendar are walls in the plan, come in once, and are told when they have moved', async () => {
  // A file says no zone, so its times are those of this computer.
  const stampOf = (local: string): string => new Date(local).toISOString().replace(/[-:]|\.000/g, '');
  const [from, to] = ['2026-11-27T09:00', '2026-11-27T10:00'] as const;
  const google = readFileSync(join(__dirname, '../fixtures/calendars/google.ics'), 'utf8')
    .replace('20261127T090000Z', stampOf(from))
    .replace('20261127T100000Z', stampOf(to));
  const [path, moved, out, later] = ['a.ics', 'b.ics', 'out.xlsx', 'later.xlsx'].map((name) =>
    join(folder, name),
  );
  writeFileSync(path, google.replace('Call with Acme', 'Call with Nordlicht Yoga'));
  writeFileSync(moved, google.replace(stampOf(from), stampOf('2026-11-27T09:15')));
  const first = await runCommand([LIST, ...imports(path), '--json', '--out', out, ...TODAY]);
  const told = ({ printed }: { readonly printed: string }) => JSON.parse(printed).imports[0];
  expect(told(first)).toMatchObject({
    layout: 'calendar',
    imported: 4,
    alreadyThere: 0,
    leftOut: { allDay: 1, cancelled: 1, past: 1, free: 2 },
  });
  expect(told(first)).not.toHaveProperty('gone');
  const plan: string[] = [];
  await today([out, '--now', '2026-11-27T08:00', '--json'], {
    print: async (text) => void plan.push(text),
    complain: () => undefined,
  });
  expect(JSON.parse(plan.join('\n')).blocks).toContainEqual(
    expect.objectContaining({
      task: 'Call with Nordlicht Yoga, plans',
      client: 'Nordlicht Yoga',
      from,
      to,
    }),
  );
  const time = join(__dirname, '../fixtures/imports/time/toggl-detailed.csv');
  const again = await runCommand([out, ...imports(time, moved), '--json', '--out', later, ...TODAY]);
  const [, calendar] = JSON.parse(again.printed).imports;
  expect(told(again)).not.toHaveProperty('gone');
  expect(calendar).toMatchObject({ imported: 1, alreadyThere: 3 });
  expect(calendar.gone).toMatch(
    /^Diese Termine .* auf „Aufgaben“.*: Zeile \d+ \(Call with Nordlicht Yoga, plans\)\.$/,
  );
});

test('a workbook of her own comes in with both of its sheets', async () => {
  const path = join(folder, 'own.xlsx');
  writeFileSync(path, await ownWorkbook(['Café Milchschaum', 'Nordlicht Yoga']));
  const { printed } = await runCommand([LIST, ...imports(path), '--json', ...TODAY]);
  const { imports: told, money } = JSON.parse(printed);
  expect(told.map(({ rows, imported, problems }: ImportedFile) => [rows, imported, problems])).toEqual([
    [3, 2, []],
    [1, 1, []],
  ]);
  const cafe = money.find(({ client }: { client: string }) => client === 'Café Milchschaum');
  expect([cafe.hours, cafe.income]).toEqual([1.75, 200.1]);
});

test.each<[string, readonly string[], string]>([
  ['no such file', imports('gone.csv'), 'Cannot read gone.csv'],
  ['a file without headers', imports(BLANK), 'gibt es keine Zeile mit Überschriften'],
  ['hours of nobody', imports(HOURS), 'Es fehlt eine Spalte für: Kunde oder Projekt.'],
  [
    'no such client',
    [...imports(XERO), '--name', 'X=Nobody'],
    '--name: there is no client "Nobody" on the list.',
  ],
  ['no name', ['--name', 'Acme'], '--name takes "Name in file=Client", not "Acme".'],
  ['no such state', ['--status', 'x=gone'], '--status takes "Word in file=state"'],
])('%s is refused', async (_, args, sentence) => {
  const { exitCode, complained } = await runCommand([LIST, ...args, ...TODAY]);
  expect([exitCode, complained]).toEqual([1, expect.stringContaining(sentence)]);
});

test('words for states that nobody knows are named, and taken once they are explained', async () => {
  const file = join(folder, 'states.csv');
  writeFileSync(
    file,
    'Rechnung;Kunde;Datum;Betrag;Status\n1;Acme Robotics;1.9.2026;100,00;x\n2;Acme Robotics;2.9.2026;50,00;\n',
  );
  const plain = await runCommand([LIST, ...imports(file), ...TODAY]);
  expect(plain.printed).toContain('Zur Zahlung steht nichts da (1 Zeile): gilt als bezahlt');
  expect(plain.printed).toContain('Say what such words mean: --status "x=open"');
  const answers = ['--status', 'x=offen', '--status', '=-'];
  const { printed } = await runCommand([LIST, ...imports(file), ...answers, '--json', ...TODAY]);
  expect(JSON.parse(printed).imports).toMatchObject([{ imported: 1, leftOut: { chosen: 1 }, problems: [] }]);
});
