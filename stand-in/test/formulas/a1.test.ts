import fc from 'fast-check';
import { areaOfA1, areaToA1, columnLetters, columnNumber, parseA1, quoteSheetName } from '../../formulas/a1';

describe('columnLetters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('column %i is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });

  test('is undone by columnNumber', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), (n) => columnNumber(columnLetters(n)) === n));
  });
});

describe('parseA1', () => {
  const area = (text: string) => {
    const reference = parseA1(text);
    return reference && areaToA1(areaOfA1(reference, 100, 26));
  };

  test.each([
    ['B2', 'B2'],
    ['$B$2', 'B2'],
    ['b2:d9', 'B2:D9'],
    ['D9:B2', 'B2:D9'],
    ['A2:A', 'A2:A100'],
    ['A:A2', 'A2:A100'],
    ['A:C', 'A1:C100'],
    ['C:A', 'A1:C100'],
    ['2:5', 'A2:Z5'],
    ['B2:2', 'B2:Z2'],
    [' A1 ', 'A1'],
    ['A200:A', 'A200'],
  ])('%s is %s on a sheet of 100 rows and 26 columns', (text, expected) => expect(area(text)).toBe(expected));

  test.each(['', 'A', '5', 'A0', 'CLIENTS', 'A1:B2:C3', 'A1B', 'R1C1', 'ZZZZ1', '$', 'A1:'])(
    '%p is no A1 notation',
    (text) => expect(parseA1(text)).toBeNull(),
  );

  test.each([
    ['Clients!A1', 'Clients'],
    ["'My tab'!A1:B2", 'My tab'],
    ["'it''s'!A:A", "it's"],
    ['My tab!A1', 'My tab'],
    ['A1', null],
  ])('%s names the sheet %p', (text, sheetName) => expect(parseA1(text)?.sheetName).toBe(sheetName));
});

test.each([
  ['Clients', 'Clients'],
  ['My tab', "'My tab'"],
  ["it's", "'it''s'"],
  ['2024', "'2024'"],
  ['A1', "'A1'"],
  ['Kunden_ä', 'Kunden_ä'],
])('the sheet name %s is written %s', (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));
