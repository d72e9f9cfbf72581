/** Whatever the command cannot do, it says in one sentence, writes nothing and ends with 1. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { EXAMPLES, runCommand, temporaryFolder } from './run-command';

const CLIENTS = join(EXAMPLES, 'clients.xlsx');
const folder = temporaryFolder();

/** A file in the temporary folder. */
function given(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(...args: string[]): Promise<string> {
  const { exitCode, printed, complained } = await runCommand(args);
  expect([exitCode, printed]).toEqual([1, '']);
  return complained.split(folder).join('…');
}

const LIST = 'Client,Fun\nAcme,3\n';

test.each([
  [[], 'Name the .xlsx or .csv file that holds the client list; --help says more.'],
  [['a.csv', 'b.csv'], 'Name one file, not 2: a.csv, b.csv.'],
  [[CLIENTS, '--colour'], 'There is no option --colour; --help lists them.'],
  [[CLIENTS, '-x'], 'There is no option -x; --help lists them.'],
  [[CLIENTS, '--out'], 'The option --out needs a value; --help says which.'],
  [[CLIENTS, '--out', '--json'], 'The option --out needs a value; --help says which.'],
  [[CLIENTS, '--json=yes'], 'The option --json takes no value.'],
  [[CLIENTS, '--preset', 'Gold'], 'There is no preset "Gold"; there are VA, Practice and GoodDifficult.'],
  [[CLIENTS, '--today', '2026-02-30'], '"2026-02-30" is no date; write it like 2026-11-21.'],
  [[CLIENTS, '--today', 'tomorrow'], '"tomorrow" is no date; write it like 2026-11-21.'],
  [[CLIENTS, '--locale', 'german'], '"german" is no locale; write it like de_DE, en_GB or nl_NL.'],
  [[CLIENTS, '--locale', 'qq_DE'], '"qq_DE" is no locale; write it like de_DE, en_GB or nl_NL.'],
  [[CLIENTS, '--out', 'tiers.csv'], '--out must name an .xlsx file, not tiers.csv.'],
] as [string[], string][])('%j: %s', async (args, sentence) => {
  expect(await refusal(...args)).toBe(sentence);
});

const zipped = async (files: Record<string, string>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array' });
};
const openDocument = Buffer.concat([
  Buffer.from('PK\u0003\u0004'.padEnd(30, '\0'), 'latin1'),
  Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
]);

test.each([
  ['empty.csv', '', 'it is empty'],
  ['blank.csv', '\r\n;;\r\n', 'it is empty'],
  [
    'bytes.csv',
    Uint8Array.from({ length: 256 }, (_unused, index) => index),
    'it is neither text nor a spreadsheet',
  ],
  ['empty.xlsx', '', 'it is empty'],
  ['renamed.xlsx', LIST, 'it is not an .xlsx file, or it is damaged'],
  ['broken.xlsx', 'PK\u0003\u0004 and then nothing', 'it is not an .xlsx file, or it is damaged'],
  ['half.xlsx', readFileSync(CLIENTS).subarray(0, 4000), 'it is not an .xlsx file, or it is damaged'],
  [
    'old.xls',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'it is an old .xls file or protected by a password; save it as .xlsx without one',
  ],
  ['list.ods', openDocument, 'it is an OpenDocument file; save it as .xlsx or .csv'],
  ['list.xml', '<?xml version="1.0"?><Workbook/>', 'it is an XML file; save it as .xlsx or .csv'],
  ['list.pdf', '%PDF-1.7', 'it is a PDF; export the list as .xlsx or .csv'],
  ['list.csv', '<!DOCTYPE html><html></html>', 'it is a web page; export the list as .xlsx or .csv'],
])('%s is refused: %s', async (name, content, reason) => {
  const path = given(name, content);
  expect(await refusal(path)).toBe(`Cannot read …/${name}: ${reason}.`);
});

test('zips that are no spreadsheets are refused', async () => {
  const photos = given('photos.xlsx', await zipped({ 'a.txt': 'hi' }));
  expect(await refusal(photos)).toBe('Cannot read …/photos.xlsx: it is a zip file, but not a spreadsheet.');
  const { files } = await JSZip.loadAsync(readFileSync(CLIENTS));
  const parts = await Promise.all(
    Object.values(files).map(async (file) => [file.name, await file.async('string')] as const),
  );
  const damaged = { ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' };
  const path = given('damaged.xlsx', await zipped(damaged));
  expect(await refusal(path)).toBe(
    'Cannot read …/damaged.xlsx: it is damaged: its part xl/worksheets/sheet1.xml cannot be read.',
  );
});

/** The shipped example with one of its parts replaced. */
async function withPart(name: string, part: string, text: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(CLIENTS));
  zip.file(part, text);
  return given(name, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

test('files made to use up memory are refused before they do', async () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const unreadable = `it is damaged: its part ${sheet} cannot be read`;
  const deep = await withPart('deep.xlsx', sheet, '<a>'.repeat(500_000));
  expect(await refusal(deep)).toBe(`Cannot read …/deep.xlsx: ${unreadable}.`);
  const entities = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
  const laughs = await withPart('laughs.xlsx', sheet, entities);
  expect(await refusal(laughs)).toBe(`Cannot read …/laughs.xlsx: ${unreadable}.`);
  const huge = given('huge.csv', '');
  truncateSync(huge, 201_000_000);
  expect(await refusal(huge)).toBe(
    'Cannot read …/huge.csv: it has more than 200 MB, which is more than can be read here.',
  );
});

test.each([
  ['Numbers', 'Index/Document.iwa', 'it is a Numbers document; in Numbers choose File > Export To > Excel'],
  ['an older Numbers', 'Index.zip', 'it is a Numbers document; in Numbers choose File > Export To > Excel'],
  [
    'Google’s web page',
    'Clients.html',
    'it is a folder of web pages; in Google Sheets choose File > Download > Microsoft Excel (.xlsx)',
  ],
  [
    'Word',
    'word/document.xml',
    'it is a Word document; copy its table into a spreadsheet and save that as .xlsx',
  ],
  ['xlsb', 'xl/workbook.bin', 'it is an .xlsb file; in Excel choose File > Save As > Excel Workbook (.xlsx)'],
  ['a zipped list', 'clients.csv', 'it is a folder in a zip file; unpack it and name the list inside'],
])('a zip of %s is named, with the way out of it', async (_name, part, reason) => {
  const files = { [part]: 'x', ...(part.includes('/') ? { '[Content_Types].xml': '<Types/>' } : {}) };
  const path = given('some.zip', await zipped(files as Record<string, string>));
  expect(await refusal(path)).toBe(`Cannot read …/some.zip: ${reason}.`);
});

test('missing files and folders are refused', async () => {
  expect(await refusal(join(folder, 'nowhere.csv'))).toBe(
    'Cannot read …/nowhere.csv: there is no such file.',
  );
  expect(await refusal(folder)).toBe('Cannot read …: it is a folder.');
});

test('a list without a column of clients is refused, in the words of its language', async () => {
  expect(await refusal(given('sums.csv', 'Month,Amount\nMay,3\n'))).toBe(
    'Which column of "sums" holds the names of the clients? Say so, for example with --map "Month=Client".',
  );
  expect(
    await refusal(given('summen.csv', 'Monat;Betrag\nMai;3,5\n'), '--out', join(folder, 'summen.xlsx')),
  ).toContain('--map "Monat=Kunde"');
  expect(existsSync(join(folder, 'summen.xlsx'))).toBe(false);
});

test('names without a header above them are refused, as no option could name their column', async () => {
  expect(await refusal(given('bare.csv', ',Jan,Feb,Fun\nBay Cafe,400,420,4\nDune Surf,200,90,5\n'))).toBe(
    'The column of "bare" that seems to hold the names of the clients has no header. Write one above them, such as "Client".',
  );
});

test('of two columns under one header none is taken, and it is told what to do', async () => {
  const list = given('list.csv', 'Client,Fun,Fun,Hourly rate\nAcme,3,4,40\nBeta,2,2,30\n');
  const { exitCode, printed } = await runCommand([list]);
  expect(exitCode).toBe(0);
  expect(printed).toContain('give it another header, because several columns have this one');
  expect(printed).not.toContain('--map');
  const first = join(folder, 'first.xlsx');
  expect(await refusal(list, '--map', 'Fun=Fun', '--out', first)).toBe(
    'Several columns of "list" are called "Fun".',
  );
  expect(existsSync(first)).toBe(false);
});

test('problems of a tab are listed as the add-on lists them, and nothing is written', async () => {
  const first = join(folder, 'first.xlsx');
  await runCommand([given('list.csv', LIST), '--out', first]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(first);
  workbook.getWorksheet('Tiers')!.getCell('B2').value = 'lots';
  await workbook.xlsx.writeFile(first);
  const second = join(folder, 'second.xlsx');
  const sentence = await refusal(first, '--out', second);
  expect(sentence).toMatch(/Tiers!B2.*lots/s);
  expect(existsSync(second)).toBe(false);
});

describe('--out', () => {
  const unchanged = async (out: string): Promise<string> => {
    const input = given('input.xlsx', readFileSync(CLIENTS));
    const before = readFileSync(input);
    const sentence = await refusal(input, '--out', out);
    expect(readFileSync(input).equals(before)).toBe(true);
    return sentence;
  };
  const NEVER = /^--out names the input file .*, which is never overwritten; choose another name\.$/;

  test.each([
    ['the same path', () => join(folder, 'input.xlsx')],
    ['a path that goes round', () => `${folder}/../${folder.split('/').pop()}/./input.xlsx`],
    [
      'a symbolic link',
      () => {
        given('input.xlsx', readFileSync(CLIENTS));
        symlinkSync(join(folder, 'input.xlsx'), join(folder, 'link.xlsx'));
        return join(folder, 'link.xlsx');
      },
    ],
    [
      'a second name of the file',
      () => {
        linkSync(given('input.xlsx', readFileSync(CLIENTS)), join(folder, 'hard.xlsx'));
        return join(folder, 'hard.xlsx');
      },
    ],
    [
      'a linked folder',
      () => {
        symlinkSync(folder, join(folder, 'loop'));
        return join(folder, 'loop', 'input.xlsx');
      },
    ],
  ])('never overwrites the input, by %s', async (_name, path) => {
    expect(await unchanged(path())).toMatch(NEVER);
  });

  test('needs a folder that is there', async () => {
    expect(await unchanged(join(folder, 'no', 'out.xlsx'))).toBe(
      'Cannot write …/no/out.xlsx: there is no folder …/no.',
    );
    mkdirSync(join(folder, 'folder.xlsx'));
    expect(await unchanged(join(folder, 'folder.xlsx'))).toBe('Cannot write …/folder.xlsx: it is a folder.');
  });

  test('replaces another file only when forced', async () => {
    const out = given('old.xlsx', 'hers');
    expect(await unchanged(out)).toBe(
      'There is a file …/old.xlsx already; nothing was written. Use --force to replace it.',
    );
    expect(readFileSync(out, 'utf8')).toBe('hers');
    expect((await runCommand([CLIENTS, '--out', out, '--force'])).exitCode).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('names macros and a signature that would be lost, and writes only when forced', async () => {
    const zip = await JSZip.loadAsync(readFileSync(CLIENTS));
    zip.file('xl/vbaProject.bin', 'macro').file('_xmlsignatures/origin.sigs', '');
    const input = given('macros.xlsm', await zip.generateAsync({ type: 'uint8array' }));
    const out = join(folder, 'macros.xlsx');
    expect(await refusal(input, '--out', out)).toBe(
      '…/macros.xlsx would lack the macros and the digital signature of the original; nothing was written. Use --force to write it all the same.',
    );
    expect(existsSync(out)).toBe(false);
    expect((await runCommand([input, '--out', out, '--force'])).exitCode).toBe(0);
    expect(Object.keys((await JSZip.loadAsync(readFileSync(out))).files)).not.toContain('xl/vbaProject.bin');
  });

  test('keeps macros in a file of the kind that has them', async () => {
    const zip = await JSZip.loadAsync(readFileSync(CLIENTS));
    zip.file('xl/vbaProject.bin', 'macro');
    const input = given('kept.xlsm', await zip.generateAsync({ type: 'uint8array' }));
    const out = join(folder, 'kept-too.xlsm');
    expect((await runCommand([input, '--out', out])).complained).toBe('');
    expect(Object.keys((await JSZip.loadAsync(readFileSync(out))).files)).toContain('xl/vbaProject.bin');
  });
});
