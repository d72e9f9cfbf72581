/** Files as programs and people make them, from the file to rated clients, by the built add-on. Each has one property. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { runCommand, temporaryFolder, TODAY } from './run-command';

const FIXTURES = join(__dirname, '../../stand-in/test/files/fixtures/as-they-come');
const folder = temporaryFolder();

interface Client {
  readonly client: string;
  readonly score: number | null;
  readonly problems: readonly string[];
}

async function clientsOf(path: string, ...args: string[]): Promise<{ clients: Client[]; said: string }> {
  const result = await runCommand([path, '--json', ...TODAY, ...args]);
  if (result.exitCode !== 0) throw new Error(result.complained);
  const { clients } = JSON.parse(result.printed) as { clients: Client[] };
  return { clients, said: result.complained };
}

interface Recalculated {
  readonly clients: Client[];
  readonly said: string;
  /** Of the file that came out. */
  readonly bytes: Buffer;
}

const recalculated = new Map<string, Promise<Recalculated>>();

/** Each of the files once, for all that is asked of it. */
function fixture(name: string): Promise<Recalculated> {
  const made = recalculated.get(name) ?? recalculate(name);
  recalculated.set(name, made);
  return made;
}

async function recalculate(name: string): Promise<Recalculated> {
  const out = join(folder, name);
  const result = await clientsOf(join(FIXTURES, name), '--out', out, '--force');
  return { ...result, bytes: readFileSync(out) };
}

const outputOf = async (name: string): Promise<JSZip> => JSZip.loadAsync((await fixture(name)).bytes);

const part = (zip: JSZip, path: string): Promise<string> => zip.file(path)!.async('string');

function given(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('spreadsheets', () => {
  test.each([
    ['case-mismatch.xlsx', ['Ida', 'Leo']],
    ['backslash-paths.xlsx', ['Ida', 'Leo']],
    ['workbook-at-root.xlsx', ['Ida', 'Leo']],
    ['strict.xlsx', ['Ida', 'Leo']],
    ['one-row-per-cell.xlsx', ['Ida', 'Leo']],
    ['inline-without-is.xlsx', ['Ida']],
    ['stray-last-row.xlsx', ['Ida', 'Leo']],
    ['broken-validations.xlsx', ['Ida', 'Leo']],
    ['validation-external.xlsx', ['Ida', 'Leo']],
    ['validation-indirect-table.xlsx', ['Ida', 'Leo']],
    ['validation-of-deleted-sheet.xlsx', ['Ida', 'Leo']],
    ['validation-offset.xlsx', ['Ida', 'Leo']],
    ['validation-ref-error.xlsx', ['Ida', 'Leo']],
  ])('%s gives rated clients', async (name, names) => {
    const { clients } = await fixture(name);
    expect(clients.map(({ client }) => client)).toEqual(names);
    for (const { score, problems } of clients) {
      expect(score).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    }
  });

  test('an empty value is blank, not 0 and not the first shared text', async () => {
    const { workbook } = await readXlsx(readFileSync(join(FIXTURES, 'empty-v.xlsx')));
    const [sheet] = workbook.sheets;
    expect([5, 6].map((column) => sheet!.contentAt(2, column))).toEqual(['', '']);
    const { clients } = await clientsOf(join(FIXTURES, 'empty-v.xlsx'));
    expect(clients.map(({ client }) => client)).toEqual(['Ida', 'Leo', 'Uma']);
  });

  test('a row that the file cuts into elements is written whole', async () => {
    const name = 'one-row-per-cell.xlsx';
    const [list] = (await readXlsx((await fixture(name)).bytes)).workbook.sheets;
    expect([1, 2, 3, 4].map((column) => list!.contentAt(2, column))).toEqual(['Ida', 20, 40, 5]);
    expect((await part(await outputOf(name), 'xl/worksheets/sheet1.xml')).match(/<row r="2"/g)).toHaveLength(
      1,
    );
  });

  test('what a strict file gets is strict too', async () => {
    const zip = await outputOf('strict.xlsx');
    for (const file of Object.values(zip.files)) {
      if (!/^xl\/(worksheets|comments|workbook|_rels)/.test(file.name) || file.dir) continue;
      expect([file.name, await file.async('string')]).toEqual([
        file.name,
        expect.not.stringMatching(/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/),
      ]);
    }
  });

  test('a cell in the last row is told and stays', async () => {
    const { said } = await fixture('stray-last-row.xlsx');
    expect(said).toBe('"List": row 1048576 has a cell far away from the list, which was left as it is.');
    const zip = await outputOf('stray-last-row.xlsx');
    expect(await part(zip, 'xl/worksheets/sheet1.xml')).toContain('r="A1048576"');
  });

  test('our names that have come to mean nothing are made anew; hers stay', async () => {
    const zip = await outputOf('broken-names.xlsx');
    const workbook = await part(zip, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="CLIENT_CRITERIA">'Criteria'!$C$2:`);
    expect(workbook).toContain('<definedName name="Ext">[1]Other!$A$1</definedName>');
    expect(workbook).not.toContain('#REF!');
  });

  test.each([
    ['broken-validations.xlsx', '<formula1>#REF!</formula1>'],
    ['validation-external.xlsx', '<formula1>[1]Other!$A$1:$A$5</formula1>'],
    ['validation-indirect-table.xlsx', '<formula1>INDIRECT("Table1[Rating]")</formula1>'],
    ['validation-of-deleted-sheet.xlsx', '<formula1>Gone!$A$1:$A$5</formula1>'],
    ['validation-offset.xlsx', '<formula1>OFFSET(Lists!$A$1,0,0,5,1)</formula1>'],
  ])('%s keeps its dropdown', async (name, formula) => {
    const zip = await outputOf(name);
    expect(await part(zip, 'xl/worksheets/sheet1.xml')).toContain(formula);
  });

  test('--tab names the tab of the list', async () => {
    const path = join(FIXTURES, 'list-on-second-sheet.xlsx');
    const { clients } = await clientsOf(path, '--tab', '2026');
    expect(clients.map(({ client }) => client)).toContain('Ida');
    await expect(clientsOf(path, '--tab', 'List')).rejects.toThrow(
      'There is no tab "List"; there are "Read me", "2026".',
    );
  });
});

describe('csv files', () => {
  test.each([
    ['windows-1250.csv', ['Szűcs Őrség Kft.', 'Győri Fűzfa Bt.'], 'windows-1250'],
    ['ibm850.csv', ['Müller', 'Grün'], 'ibm850'],
  ])('%s has its letters, and the encoding is told', async (name, names, encoding) => {
    const { clients, said } = await clientsOf(join(FIXTURES, name));
    expect(clients.map(({ client }) => client)).toEqual(names);
    expect(said).toContain(`they make most sense as ${encoding}`);
  });

  test('the scores of old encodings are those of the same list in UTF-8', async () => {
    const text = 'Ügyfél;Havi óraszám;Óradíj\nSzűcs;12,5;8500\nGyőri;20;7200\n';
    const old = join(folder, 'regi.csv');
    writeFileSync(
      old,
      Uint8Array.from(text, (letter) => ({ ű: 0xfb, ő: 0xf5 })[letter] ?? letter.charCodeAt(0)),
    );
    const [read, expected] = [await clientsOf(old), await clientsOf(given('uj.csv', text))];
    expect(read.clients).toEqual(expected.clients);
  });

  test('a name that begins with a quotation mark swallows nobody', async () => {
    const path = given('quote.csv', 'Client;Hourly rate;Fun\nAda;39;5\n"Good Idea" Ltd;40;5\nLeo;41;4\n');
    const { clients } = await clientsOf(path);
    expect(clients.map(({ client }) => client)).toEqual(['Ada', '"Good Idea" Ltd', 'Leo']);
  });

  test('clients that are called like numbers and dates are called so', async () => {
    const names = ['May 5', '4711', '1/2/2020', '1E5', '50%', 'TRUE', 'Oct 2020', '12:30'];
    const path = given('names.csv', `Client,Fun\n${names.map((name) => `${name},4`).join('\n')}\n`);
    const out = join(folder, 'names.xlsx');
    const { clients } = await clientsOf(path, '--out', out);
    expect(clients.map(({ client }) => client)).toEqual(names);
    // In the file and its history, too.
    const again = await clientsOf(out);
    expect(again.clients.map(({ client }) => client)).toEqual(names);
  });

  test('one day that is no month decides for the column, and that is told', async () => {
    const path = given('days.csv', 'Client,Fun,Last contact\nIda,4,18-11-2026\nLeo,4,03-11-2026\n');
    const out = join(folder, 'days.xlsx');
    const { said } = await clientsOf(path, '--out', out);
    expect(said).toBe(
      'Last contact: dates are read with the day first, because "18-11-2026" can be read in no other way.',
    );
    const [list] = (await readXlsx(readFileSync(out))).workbook.sheets;
    expect([2, 3].map((row) => list!.contentAt(row, 3))).toEqual([46344, 46329]);
  });

  test.each(['rules.csv', 'Kriterien.csv', 'history.csv'])(
    'a list may be called %s, like a tab of ours',
    async (name) => {
      const { clients } = await clientsOf(given(name, 'Client,Fun,Hourly rate\nIda,4,40\nLeo,3,45\n'));
      expect([basename(name), clients.length]).toEqual([name, 2]);
    },
  );
});

test('a day without a year is one of the year that --today names', async () => {
  const path = given('days.csv', 'Client,Fun,Last contact\nBo,3,2 Jan\n');
  const { printed } = await runCommand([path, '--json', '--today', '2020-11-05']);
  expect(printed).toContain('no contact for 308 days');
});
