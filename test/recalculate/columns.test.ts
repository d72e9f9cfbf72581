/** What the columns of a list are read as: told, proposed with the option that takes it, and hers to choose. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { runCommand, temporaryFolder, TODAY, type CommandResult } from './run-command';

const folder = temporaryFolder();
const LIST =
  'Kunde;Spaßfaktor;Umsatz 2025;Umsatz 2026;Ort;Ort\nIda;★★★★;900;1200;Bonn;1\nLeo;★★;800;700;Ulm;2\n';

function given(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const list = given('liste.csv', LIST);
const run = (...maps: string[]): Promise<CommandResult> =>
  runCommand([list, ...TODAY, ...maps.flatMap((map) => ['--map', map])]);

test('what was taken, proposed and left is told; the option that is printed takes what is proposed', async () => {
  const { printed } = await run();
  expect(printed).toContain('Read: "Spaßfaktor" as Spaß.\nLeft alone: "Umsatz 2025", "Ort", "Ort".');
  const [, option] = /^Proposed, not read: .+ To take it: --map "(.+)"$/m.exec(printed)!;
  expect(option).toBe('Umsatz 2026=Einnahmen 12 Monate');
  const taken = await run(option!);
  expect(taken.printed).toContain('"Umsatz 2026" as Einnahmen 12 Monate');
  expect(taken.printed).not.toContain('Proposed');
});

test('with --beside the answers stand right of the names, the other columns after them', async () => {
  const out = join(folder, 'beside.xlsx');
  await runCommand([list, ...TODAY, '--beside', '--out', out]);
  const { workbook } = await readXlsx(readFileSync(out), { locale: 'de_DE', timeZone: 'Etc/UTC', name: '' });
  const [sheet] = workbook.sheets;
  const headers = [1, 2, 3, 4, 5, 9].map((column) => sheet!.contentAt(1, column));
  expect(headers).toEqual(['Kunde', 'Kategorie', 'Punkte', 'Nächster Schritt', 'Warum', 'Spaßfaktor']);
});

test('of two columns under one header no option is printed that would be refused', async () => {
  const twice = given('twice.csv', 'Kunde;Stundensatz;Spaß;Spaß\nIda;40;4;3\nLeo;45;2;5\n');
  const { printed } = await runCommand([twice, ...TODAY]);
  expect(printed).toContain('"Spaß" as Spaß. To take it: give it another header, because several columns');
});

test('criteria may be named in any language or by a synonym, headers in any spelling, and a column may be left alone', async () => {
  const { printed } = await run('  SPAßFAKTOR =Growth for me', 'umsatz 2026=Revenue', 'Umsatz 2025=-');
  expect(printed).toContain('Read: "Spaßfaktor" as Entwicklung, "Umsatz 2026" as Einnahmen 12 Monate.');
  const left = await runCommand([list, '--json', ...TODAY, '--map', 'Spaßfaktor=']);
  expect(JSON.parse(left.printed)).toMatchObject({
    tab: 'liste',
    columns: [
      { header: 'Kunde', as: 'Kunde', degree: 'exact' },
      { header: 'Spaßfaktor', as: null, degree: 'chosen' },
      { header: 'Umsatz 2025', as: null, degree: 'unknown' },
      { header: 'Umsatz 2026', as: 'Einnahmen 12 Monate', degree: 'likely' },
      { header: 'Ort', as: null },
      { header: 'Ort', as: null },
    ],
  });
});

test.each([
  [['Fun'], '--map takes "Her header=Criterion", not "Fun".'],
  [['=Fun'], '--map takes "Her header=Criterion", not "=Fun".'],
  [['Laune=Spaß'], '"liste" has no column "Laune"; there are "Kunde", "Spaßfaktor", "Umsatz 2025", "Umsatz 2026", "Ort", "Ort".'],
  [['Ort=Spaß'], 'Several columns of "liste" are called "Ort".'],
  [['Umsatz 2025=Spaß', 'umsatz 2025=-'], '--map names the column "Umsatz 2025" twice.'],
  [['Umsatz 2025=Spaß', 'Umsatz 2026=Fun'], 'Only one column can be read as Spaß, not both "Umsatz 2025" and "Umsatz 2026".'],
])('%j is refused by a sentence', async (maps, sentence) => {
  expect(await run(...maps)).toEqual({ exitCode: 1, printed: '', complained: sentence });
}); // oxfmt-ignore

test('what is no criterion is refused with all that there are', async () => {
  const { exitCode, complained } = await run('Ort=Laune', 'Umsatz 2025=Laune');
  expect([exitCode, complained]).toEqual([1, expect.stringMatching(/Several columns/)]);
  const unknown = await run('Umsatz 2025=Laune');
  expect(unknown.complained).toMatch(
    /^A column can be read as Kunde, Stunden pro Monat, .*, or "-" to be left alone, but not as "Laune" \(preset VA\)\.$/,
  );
});

test('a spreadsheet that is set up already keeps what is chosen anew', async () => {
  const [first, second] = ['first.xlsx', 'second.xlsx'].map((name) => join(folder, name));
  await runCommand([list, ...TODAY, '--out', first!]);
  const { printed } = await runCommand([
    first!,
    ...TODAY,
    '--out',
    second!,
    '--map',
    'Spaßfaktor=Entwicklung',
  ]);
  expect(printed).toContain('"Spaßfaktor" as Entwicklung');
  const { workbook } = await readXlsx(readFileSync(second!));
  const criteria = workbook.sheetByName('Kriterien')!;
  const { lastRow, lastColumn } = criteria.cells.extent();
  const cells = Array.from({ length: lastRow }, (_row, row) =>
    Array.from({ length: lastColumn }, (_column, column) => criteria.contentAt(row + 1, column + 1)),
  );
  const of = (criterion: string, header: string) =>
    cells.find(([name]) => name === criterion)![cells[0]!.indexOf(header)];
  expect([of('Entwicklung', 'Spalte'), of('Entwicklung', 'Gewicht')]).toEqual(['Spaßfaktor', 3]);
  expect(of('Spaß', 'Gewicht')).toBe(0);
});

test('judgements that no preset knows can be counted, in the direction that is said', async () => {
  const path = given(
    'eigene.csv',
    'Kunde,Spaß,Ampel,Drama,Telefon\nIda,4,🟢,5,030 555012\nLeo,3,rot,1,030 555013\nUma,4,gelb,3,030 555014\n',
  );
  const { printed } = await runCommand([path, ...TODAY]);
  expect(printed).toContain(
    'Could count, as judgements of your own: "Ampel", "Drama". To count one: --map "Ampel=more is better", or "less is better".',
  );
  const maps = ['--map', 'Ampel=More is better', '--map', 'Drama=less is better'];
  const { clients } = JSON.parse((await runCommand([path, '--json', ...TODAY, ...maps])).printed) as {
    clients: { score: number }[];
  };
  // Fun 3/4, 2/4, 3/4; light 1, 0, 1/2; drama 0, 1, 1/2: all of weight 3.
  expect(clients.map(({ score }) => Math.round(score * 10) / 10)).toEqual([58.3, 50, 58.3]);
  const refused = await runCommand([path, ...TODAY, '--map', 'Telefon=more is better']);
  expect(refused.complained).toContain(
    '"Telefon" cannot be counted so: it is a criterion already, or holds neither ratings',
  );
});

test('a column whose cells say something else than its header is left alone, and that is told', async () => {
  const path = given(
    'noten.csv',
    'Kunde,Spaß,Stundensatz\nIda,Backen,40\nLeo,Boote,45\nUma,Bücher,50\nTom,Blumen,41\n',
  );
  const { printed } = await runCommand([path, ...TODAY]);
  expect(printed).toContain('Left alone: "Spaß" (called like Spaß, but its cells say something else).');
});

test('where nobody can tell which column holds the names, she is asked for it', async () => {
  const path = given('unclear.csv', 'Fun,Hours\n4,12\n5,10\n3,4\n');
  const { exitCode, complained } = await runCommand([path, ...TODAY]);
  expect([exitCode, complained]).toEqual([1, expect.stringMatching(/column of clients|holds the names/)]);
});

test('of hundreds of columns that are left alone the first are named, those with a name of ours before all', async () => {
  const others = Array.from({ length: 300 }, (_, index) => `Feld ${index + 1}`);
  const row = (name: string, hobby: string): string => [name, ...others.map(() => 'x y'), hobby].join(',');
  const path = given(
    'breit.csv',
    [
      ['Kunde', ...others, 'Spaß'].join(','),
      row('Ida', 'Backen'),
      row('Leo', 'Boote'),
      row('Uma', 'Bücher'),
    ].join('\n'),
  );
  const { printed } = await runCommand([path, ...TODAY]);
  expect(printed).toContain(
    'Left alone: "Spaß" (called like Spaß, but its cells say something else), "Feld 1"',
  );
  expect(printed).toContain('"Feld 18", and 282 more.');
});

test('grades in letters are left alone, whatever their column is called, and it is told what is read', async () => {
  const path = given('letters.csv', 'Client,Fun,ABC,Hourly rate\nAcme,A,A,40\nBolt,B,B,45\nCeta,A,C,38\n');
  const { printed } = await runCommand([path, ...TODAY]);
  expect(printed).toContain(
    'Left alone: "Fun" (in letters: 1 to 5, or words such as good and bad, are read), "ABC".',
  );
});

test('a list of which nothing is known but what --map says is set up, and no other made', async () => {
  const path = given('meinung.csv', 'Meinung;Ort;Spaß\nIda;Bonn;4\nLeo;Ulm;5\n');
  const { printed } = await runCommand([path, ...TODAY, '--map', 'Meinung=Kunde']);
  expect(printed).toContain('2 Kunden: ');
  expect(printed).toContain('Read: "Meinung" as Kunde.');
});

test('the column that a question of a form says to hold the clients is proposed, stamps of time are not', async () => {
  const path = given(
    'formular.csv',
    'Zeitstempel,Um welchen Kunden geht es?,Zahlt pünktlich?\n2026/11/18 9:12:33 AM MEZ,Ida,immer\n2026/11/18 9:15:10 AM MEZ,Leo,meistens\n',
  );
  const { complained } = await runCommand([path, ...TODAY]);
  expect(complained).toContain('--map "Um welchen Kunden geht es?=Kunde"');
  const stamped = given(
    'urlap.csv',
    'Időbélyeg;Kiről van szó?;Öröm\n2026/11/18 9:12:33 de. CET;Ida;4\n2026/11/18 2:15:10 du. CET;Leo;5\n',
  );
  expect((await runCommand([stamped, ...TODAY])).complained).toContain('--map "Kiről van szó?=');
});

test('the language of headers that say whose they are is that of what follows', async () => {
  const path = given(
    'pipedrive.csv',
    'Organisation - Name,Organisation - Stundensatz,Organisation - Zusammenarbeit\nIda,40,4\nLeo,45,5\n',
  );
  expect((await runCommand([path, ...TODAY])).printed).toContain('Rang  Kunde');
});

test.each([
  ['whose cells say something else', 'Kunde;Spaß\nIda;Backen\nLeo;Boote\nUma;Blumen\n'],
  ['of another table', 'Kunde;Ort;;Interessent;Spaß\nIda;Ulm;;Neu;4\nLeo;Bonn;;Alt;5\nUma;Ulm;;;\n'],
])('a column %s is no criterion either where nothing else counts', async (_what, text) => {
  const { printed } = await runCommand([given('leer.csv', text), ...TODAY]);
  expect(printed).toMatch(/Left alone: .*"Spaß"/);
  expect(printed).not.toContain('Nicht lesbar');
  expect(printed).toContain('3 noch nicht bewertet');
});
