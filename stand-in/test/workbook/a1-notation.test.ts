/** Addresses as people and formulas write them. */
import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAddress,
  parseAddress,
  quoteSheetName,
  splitSheetName,
} from '../../workbook/a1-notation';

test('column letters and numbers are inverse', () => {
  expect([1, 26, 27, 52, 702, 703, 18278].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'ZZ',
    'AAA',
    'ZZZ',
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18278 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
});

test.each([
  ['B2', 'B2'],
  ['$B$2:c9', 'B2:C9'],
  ['C9:B2', 'B2:C9'],
  ['A:A', 'A:A'],
  ['C:A', 'A:C'],
  ['2:5', '2:5'],
  ['5:5', '5:5'],
  ['A2:C', 'A2:C'],
  ['A2:5', 'A2:5'],
  ['A1:A1', 'A1'],
  ['R2C3', 'C2'],
  ['R4C5:R2C2', 'B2:E4'],
])('%s reads as %s', (text, expected) => {
  expect(formatAddress(parseAddress(text)!)).toBe(expected);
});

test.each(['', 'A', '5', 'A:5', '5:A', 'A1:B2:C3', 'A-1', 'NAME_X', 'A1B2', 'ABCD1'])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ['A1', null, 'A1'],
  ['Sheet1!A1', 'Sheet1', 'A1'],
  ["'It''s'!A1", "It's", 'A1'],
  ["'a!b'!A1", 'a!b', 'A1'],
  ['!A1', '', 'A1'],
])('%s belongs to sheet %s', (text, sheetName, rest) => {
  expect(splitSheetName(text)).toEqual({ sheetName, rest });
});

test('what is quoted can be taken apart again', () => {
  expect([quoteSheetName('Clients'), quoteSheetName('My clients'), quoteSheetName('A1')]).toEqual([
    'Clients',
    "'My clients'",
    "'A1'",
  ]);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(splitSheetName(`${quoteSheetName(name)}!A1`)).toEqual({ sheetName: name, rest: 'A1' });
    }),
  );
});
