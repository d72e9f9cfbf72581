/** What a csv file becomes: found encodings, delimiters and decimal marks; what turns into numbers and what stays text. */
import fc from 'fast-check';
import { CODE_PAGES, decodeAs, type CodePage } from '../../files/decode-text';
import { decodeText } from '../../files/decode-text';
import { FileError } from '../../files/file-error';
import { DELIMITERS, parseCsvText } from '../../files/parse-csv-text';
import { readCsv } from '../../files/read-csv';
import { CellError } from '../../workbook/types';

const quoted = (field: string): string => `"${field.replace(/"/g, '""')}"`;

/** What the bytes from 128 on mean. */
function decodeAll(encoding: CodePage): string {
  return decodeAs(
    Uint8Array.from({ length: 128 }, (_unused, index) => 128 + index),
    encoding,
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  const text = 'Kunde;Spaß\nMüller – „Café“;5 €';
  const marked = `\uFEFF${text}`;
  test.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(marked), 'utf-8'],
    ['UTF-16 as Excel saves it', Buffer.from(marked, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(marked, 'utf16le').swap16(), 'utf-16be'],
  ])('finds %s', (_name, given, encoding) => {
    expect(decodeText(given)).toEqual({ text, encoding });
  });

  test('takes for Windows-1252 what is no UTF-8, with its euro sign and quotes', () => {
    const windows = Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80, 0x84, 0x93, 0x96);
    expect(decodeText(windows)).toEqual({ text: 'Müller €„“–', encoding: 'windows-1252' });
  });

  const HALVES = Object.fromEntries(CODE_PAGES.map((encoding) => [encoding, decodeAll(encoding)])) as Record<
    CodePage,
    string
  >;

  test.each<[CodePage, string]>([
    ['windows-1252', 'Kunde;Wertschätzung;Spaß\nMüller;5;4\n„Café“ Ölß;€ 38;7'],
    ['windows-1252', 'Klant;Plezier\nCoördinatie België;5\nCafé één;€ 1\u00a0250'],
    ['windows-1252', 'Kunde;Gøy\nÅse Ødegård;5\nBjørn Sæther;12\u00a0500'],
    ['windows-1252', 'Client;Rate\nJoão Peña;5\nFrançois L’Été;4'],
    ['windows-1250', 'Ügyfél;Havi óraszám\nSzűcs Őrség Kft.;5\nGyőri Fűzfa Bt.;4'],
    ['windows-1250', 'Ügyfél;Élvezetes\nTóth Ágnes;5\nKőműves Ödön;4'],
    ['macintosh', 'Kunde;Wertschätzung;Spaß\nMüller;5;4\nGrün & Söhne;3;2'],
    ['macintosh', 'Kunde;Gøy\nÅse Ødegård;5\nBjørn Sæther;4'],
    ['macintosh', 'Klant;Plezier\nCoördinatie België;5\nCafé één;3'],
    ['ibm850', 'Kunde;Stundensatz;Wertschätzung;Spaß\nMüller;48,50;4;5\nGrün;39,00;2;3'],
    ['ibm850', 'Kunde;Gøy\nÅse Ødegård;5\nBjørn Sæther;4'],
    ['ibm852', 'Ügyfél;Élvezetes\nTóth Ágnes;5\nKőműves Ödön;4'],
  ])('finds %s by its letters: %j', (encoding, written) => {
    const given = Uint8Array.from(written, (letter) => {
      const code = letter.charCodeAt(0);
      const at = code < 128 ? code : 128 + HALVES[encoding].indexOf(letter);
      expect(at).toBeGreaterThan(0);
      return at;
    });
    expect(decodeText(given)).toEqual({ text: written, encoding });
  });

  test('refuses what is no text', () => {
    expect(() => decodeText(Uint8Array.of(1, 0, 0, 2, 200))).toThrow(
      new FileError('it is neither text nor a spreadsheet'),
    );
  });
});

/** null where a line is refused. */
function rowsOrRefusal(source: string): readonly (readonly string[])[] | null {
  try {
    return parseCsvText(source).rows;
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return null;
  }
}

describe('parseCsvText', () => {
  test.each([
    [
      'semicolons',
      'a;b\n1,5;2',
      ';',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n1.5,2',
      ',',
      [
        ['a', 'b'],
        ['1.5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2',
      '\t',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'bars',
      'a|b\n1,5|2',
      '|',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['one column', 'Client\nAcme\nBolt', ',', [['Client'], ['Acme'], ['Bolt']]],
    [
      'decimal commas in every cell',
      'x;y\n1,5;2,5\n3,5;4,5',
      ';',
      [
        ['x', 'y'],
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    [
      'a line that names the delimiter',
      'sep=|\na,b|c\n1|2',
      '|',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'quoted delimiters and quotes',
      'a,b\n"x, ""y""",2',
      ',',
      [
        ['a', 'b'],
        ['x, "y"', '2'],
      ],
    ],
    [
      'quoted line ends, as one kind',
      'a,b\r\n"x\r\ny",2\r\n',
      ',',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'line ends of old Macs',
      'a,b\r1,2\r',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['rows of different length', 'a,b,c\n1\n1,2,3,4', ',', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['blank lines inside, not at the end', 'a,b\n\n1,2\n,\n\n', ',', [['a', 'b'], [''], ['1', '2']]],
    [
      'a title above the list',
      'My clients\n\na;b\n1,5;2',
      ';',
      [['My clients'], [''], ['a', 'b'], ['1,5', '2']],
    ],
    [
      'a quote that is never closed, as a letter',
      'a,b\n"x,1\ny,2',
      ',',
      [
        ['a', 'b'],
        ['"x', '1'],
        ['y', '2'],
      ],
    ],
    [
      'a quote at the start of a name, as a letter',
      'a;b\n"Good Idea" Ltd;1\n5" disks;2',
      ';',
      [
        ['a', 'b'],
        ['"Good Idea" Ltd', '1'],
        ['5" disks', '2'],
      ],
    ],
    [
      'two such names, which together look like one field',
      'a;b\n"Big;1\nMac";2',
      ';',
      [
        ['a', 'b'],
        ['"Big', '1'],
        ['Mac"', '2'],
      ],
    ],
    [
      'spaces around quotes',
      'a,b\n "x, y" , 2',
      ',',
      [
        ['a', 'b'],
        ['x, y', ' 2'],
      ],
    ],
    [
      'semicolons, although every name has a comma, and some rows are shorter',
      'a;b;c;\nHart, Ida;1;x;\nMoss, Leo;2\nReed, Uma;3',
      ';',
      [
        ['a', 'b', 'c', ''],
        ['Hart, Ida', '1', 'x', ''],
        ['Moss, Leo', '2'],
        ['Reed, Uma', '3'],
      ],
    ],
    [
      'semicolons, although notes are sentences',
      'a;b\nIda;tea, cake, and dogs, really\nLeo;no, never, ever, really',
      ';',
      [
        ['a', 'b'],
        ['Ida', 'tea, cake, and dogs, really'],
        ['Leo', 'no, never, ever, really'],
      ],
    ],
  ])('reads %s', (_name, text, delimiter, rows) => {
    expect(parseCsvText(text)).toMatchObject({ delimiter, rows });
  });

  test.each([
    ['a;b\n1,5;x', ','],
    ['a,b\n1.5,x', '.'],
    ['a;b\n1.234,50 €;x', ','],
    ['a,b\n"1,234.50",x', '.'],
    ['a;b\n1,234;x', null],
    ['a;b\n12;x', null],
    ['a;b\n1.5;2,5', null],
  ])('tells the decimal mark of %j', (text, decimal) => {
    expect(parseCsvText(text).decimal).toBe(decimal);
  });

  test('refuses a quote that fits in no way, with its line', () => {
    expect(() => parseCsvText('a;b\n1;2\n"x; y;3\n')).toThrow(
      new FileError(
        'line 3 has a quotation mark that nothing closes, and more columns than the others when it is read as it stands',
      ),
    );
  });

  test('no line vanishes, whatever marks stand in it', () => {
    const text = fc.array(fc.constantFrom('"', 'x', ';', ' ', "'"), { maxLength: 8 });
    const lines = fc.array(
      text.map((marks) => marks.join('')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const source = ['sep=;', 'a;b;c', ...given, 'z;1;2'].join('\n');
        const rows = rowsOrRefusal(source);
        if (rows === null) return;
        const kept = rows
          .flat()
          .join('')
          .replace(/[";\s]/g, '');
        expect(kept).toBe(source.slice('sep=;'.length).replace(/[";\s]/g, ''));
      }),
    );
  });

  test('gives back what was written, whatever the fields hold', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('a;b', 'x,y', 'a\tb', '"', 'line\nend', '|', ''));
    const row = fc.tuple(field, field, field);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...DELIMITERS),
        (rows, delimiter) => {
          const written = [['Client', 'Fun', 'Network'], ...rows, ['end', '1', '2']];
          const text = `sep=${delimiter}\n${written.map((fields) => fields.map(quoted).join(delimiter)).join('\n')}`;
          const expected = written.map((fields) => fields.map((each) => each.replace(/\r\n?/g, '\n')));
          expect(parseCsvText(text).rows).toEqual(expected);
        },
      ),
    );
  });
});

describe('readCsv', () => {
  const enter = (field: string, locale = 'en_US') => {
    const { workbook } = readCsv(bytes(`x;y\n"${field.replace(/"/g, '""')}";z`), { locale });
    return workbook.sheets[0]!.cells.cell(2, 1);
  };

  test.each([
    ['12.5', 'en_US', 12.5],
    ['12,5', 'de_DE', 12.5],
    ['1.234,50', 'de_DE', 1234.5],
    [' 7 ', 'en_US', 7],
    ['-3', 'en_US', -3],
    ['50%', 'en_US', 0.5],
    ['48,00 €', 'de_DE', 48],
    ['TRUE', 'en_US', true],
    ['WAHR', 'de_DE', true],
    ['falsch', 'de_DE', false],
  ])('enters %j in %s as a value', (field, locale, content) => {
    expect(enter(field, locale).content).toBe(content);
  });

  test.each([
    '=HYPERLINK("http://example.com";"x")',
    '=1+1',
    '+49 30 123456',
    '@SUM(A1)',
    "'quoted",
    '01067',
    '0049301234',
    '12345678901234567',
    'n/a',
    '1/2',
    'ca. 12',
    '-5 stars',
  ])('keeps %j as text', (field) => {
    expect(enter(field)).toMatchObject({ content: field, formula: null });
  });

  test('enters dates in the order of the locale', () => {
    expect(enter('21.11.2026', 'de_DE')).toMatchObject({
      content: 46347,
      format: { numberFormat: 'dd.MM.yyyy' },
    });
    expect(enter('11/21/2026').content).toBe(46347);
    expect(enter('2026-11-21', 'de_DE').content).toBe(46347);
  });

  test('keeps errors of the program that exported', () => {
    expect(enter('#N/A').content).toEqual(new CellError('#N/A'));
  });

  test('reads decimal points of a list in a language that writes commas', () => {
    const { workbook } = readCsv(bytes('Kunde,Stundensatz\nA,45.5\nB,1.5\n'), { locale: 'de_DE' });
    expect(workbook.sheets[0]!.contentAt(2, 2)).toBe(45.5);
  });

  test.each([
    ['Kunde;Satz\nA;1,5', 'de_DE'],
    ['Client,Rate\nA,1.5', 'en_US'],
    ['x;y\n1.5;2', 'en_US'],
    ['x;y\n21.11.2026;2', 'de_DE'],
  ])('guesses the locale of %j', (text, locale) => {
    expect(readCsv(bytes(text)).workbook.locale).toBe(locale);
  });

  test.each(['', '\uFEFF', '\n\n', ';;\n;;\n'])('refuses %j as empty', (text) => {
    expect(() => readCsv(bytes(text))).toThrow(new FileError('it is empty'));
  });

  test('no field becomes a formula', () => {
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', ''), fc.string())
      .map(([mark, rest]) => mark + rest);
    fc.assert(
      fc.property(risky, (field) => {
        expect(enter(field).formula).toBeNull();
      }),
    );
  });
});

test.each<[string, string, number[]]>([
  ['a comma in a name without quotation marks', 'Kunde,Satz\nHuber, Anna,40\nKlein,45\nVoss,50\n', [2]],
  ['a title above, and rows that lack their last fields', 'Liste\nKunde,Satz,Ort\nHuber,40\nKlein\n', []],
  ['a list further right, below its title', ',,Liste,\n,,Kunde,Satz,Ort\n,,Huber,40,Bonn\n', []],
  ['a legend above, behind which the list begins', '1,slecht\n5,goed\n\nKlant,Uren,Tarief\nKorf,8,40\n', []],
  ['the same where a name is cut all the same', '1,bad\n\nClient,Fun,Fee\nBerg, A,2,40\nKern,3,9\n', [4]],
  ['a column without a header', 'Kunde,Satz\nHuber,40,alt\nKlein,45,neu\n', []],
])('rows with more fields than headers are told: %s', (_name, text, rows) => {
  const { findings } = readCsv(bytes(text));
  expect(findings.flatMap((each) => (each.kind === 'tooManyFields' ? each.rowNumbers : []))).toEqual(rows);
});
