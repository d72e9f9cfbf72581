import fc from 'fast-check';
import { parseTyped } from '../../typing/parse-typed';
import { CellError } from '../../workbook/types';

const typed = (text: string, locale: string, numberFormat = '') =>
  parseTyped(text, numberFormat, locale, 2026);
/** Serial numbers: 2026-03-01 is 46082, 2026-05-01 is 46143. */
const MARCH_1 = 46082;
const MAY_1 = 46143;

describe('numbers', () => {
  test.each<[string, string, number, string | undefined]>([
    ['en_US', '1.5', 1.5, undefined],
    ['en_US', '-1.5', -1.5, undefined],
    ['en_US', '+5', 5, undefined],
    ['en_US', ' 5 ', 5, undefined],
    ['en_US', '007', 7, undefined],
    ['en_US', '.5', 0.5, undefined],
    ['en_US', '1,234', 1234, '#,##0'],
    ['en_US', '1,234.5', 1234.5, '#,##0.00'],
    ['en_US', '(5)', -5, undefined],
    ['en_US', '12%', 0.12, '0%'],
    ['en_US', '7 %', 0.07, '0%'],
    ['en_US', '12.5%', 0.125, '0.00%'],
    ['en_US', '$5', 5, '"$"#,##0'],
    ['en_US', '-$5.50', -5.5, '"$"#,##0.00'],
    ['en_US', '$-5', -5, '"$"#,##0'],
    ['en_US', '1e3', 1000, '0.00E+00'],
    ['en_US', '1.5E-3', 0.0015, '0.00E+00'],
    ['de_DE', '1,5', 1.5, undefined],
    ['de_DE', '12,50', 12.5, undefined],
    ['de_DE', '1.234', 1234, '#,##0'],
    ['de_DE', '1.234,5', 1234.5, '#,##0.00'],
    ['de_DE', '5 €', 5, '#,##0\\ "€"'],
    ['de_DE', '1.234,50 €', 1234.5, '#,##0.00\\ "€"'],
    ['de_DE', '12,5%', 0.125, '0.00%'],
    ['hu_HU', '12 500', 12500, '#,##0'],
    ['hu_HU', '12\u00a0500,5', 12500.5, '#,##0.00'],
    ['nb_NO', '1 234,5', 1234.5, '#,##0.00'],
    ['nb_NO', '-1,5', -1.5, undefined],
    ['de_CH', '1.5', 1.5, undefined],
    ['de_CH', "1'234.5", 1234.5, '#,##0.00'],
    ['nl_NL', '0,75', 0.75, undefined],
  ])('%s: %p', (locale, text, content, numberFormat) =>
    expect(typed(text, locale)).toEqual(numberFormat === undefined ? { content } : { content, numberFormat }),
  );
});

describe('dates and times', () => {
  test.each<[string, string, number, string]>([
    ['en_US', '3/1/2026', MARCH_1, 'M/d/yyyy'],
    ['en_US', '3/1/26', MARCH_1, 'M/d/yyyy'],
    ['en_US', '3-1-2026', MARCH_1, 'M/d/yyyy'],
    ['en_US', '3/1', MARCH_1, 'M/d/yyyy'],
    ['en_US', '2026-03-01', MARCH_1, 'yyyy-MM-dd'],
    ['en_US', 'March 1, 2026', MARCH_1, 'MMMM d, yyyy'],
    ['en_US', '1-Mar-2026', MARCH_1, 'd-MMM-yyyy'],
    ['en_US', 'Mar 2026', MARCH_1, 'MMM yyyy'],
    ['en_US', '3/1/2026 13:30', MARCH_1 + 0.5625, 'M/d/yyyy H:mm'],
    ['en_US', '3/1/2026 1:30 PM', MARCH_1 + 0.5625, 'M/d/yyyy h:mm am/pm'],
    ['en_US', '13:30', 0.5625, 'H:mm'],
    ['en_US', '1:30 pm', 0.5625, 'h:mm am/pm'],
    ['en_US', '12:00 am', 0, 'h:mm am/pm'],
    ['en_US', '36:00', 1.5, '[h]:mm'],
    ['en_US', '0:00:30', 30 / 86400, 'H:mm:ss'],
    ['en_GB', '1/3/2026', MARCH_1, 'dd/MM/yyyy'],
    ['de_DE', '1.3.2026', MARCH_1, 'dd.MM.yyyy'],
    ['de_DE', '01.03.26', MARCH_1, 'dd.MM.yyyy'],
    ['de_DE', '1.5', MAY_1, 'dd.MM.yyyy'],
    ['de_DE', '1.5.', MAY_1, 'dd.MM.yyyy'],
    ['de_DE', '1. März 2026', MARCH_1, 'd MMMM yyyy'],
    ['de_DE', '2026-03-01', MARCH_1, 'yyyy-MM-dd'],
    ['de_DE', '1.3.2026 13:30', MARCH_1 + 0.5625, 'dd.MM.yyyy HH:mm'],
    ['de_DE', '29.2.2024', 45351, 'dd.MM.yyyy'],
    ['nl_NL', '1-3-2026', MARCH_1, 'dd-MM-yyyy'],
    ['hu_HU', '2026. 03. 01.', MARCH_1, 'yyyy. MM. dd.'],
    ['hu_HU', '2026.03.01', MARCH_1, 'yyyy. MM. dd.'],
    ['hu_HU', '2026. március 1.', MARCH_1, 'yyyy. MMMM d.'],
    ['nb_NO', '1.3.2026', MARCH_1, 'dd.MM.yyyy'],
    ['sv_SE', '2026-03-01', MARCH_1, 'yyyy-MM-dd'],
  ])('%s: %p', (locale, text, serial, numberFormat) => {
    const found = typed(text, locale);
    expect(found.content).toBeCloseTo(serial, 9);
    expect(found.numberFormat).toBe(numberFormat);
  });
});

describe('what stays text', () => {
  test.each<[string, string]>([
    ['en_US', 'Acme'],
    ['en_US', '1,5'],
    ['en_US', '13/1/2026'],
    ['en_US', '2/30/2026'],
    ['en_US', '1.3.2026'],
    ['en_US', '5 apples'],
    ['en_US', '12-34-56-78'],
    ['en_US', 'Infinity'],
    ['en_US', '0x10'],
    ['en_US', '='],
    ['en_US', '1.2.3'],
    ['en_US', '- a note'],
    ['en_US', '2026-03-01T10:00:00Z'],
    ['en_US', '   '],
    ['de_DE', '12.34'],
    ['de_DE', '31.2.2026'],
    ['de_DE', '1,5,5'],
    ['en_US', '25:61'],
    ['en_US', 'WAHR'],
  ])('%s: %p', (locale, text) => expect(typed(text, locale)).toEqual({ content: text }));

  test.each(['1.5', '=1+1', 'TRUE', "'x", '3/1/2026'])('%p in a plain-text cell', (text) =>
    expect(typed(text, 'en_US', '@')).toEqual({ content: text }),
  );

  test.each([
    ["'1.5", '1.5'],
    ["'=1+1", '=1+1'],
    ["''quoted'", "'quoted'"],
    ["'", ''],
  ])('%p loses its apostrophe', (text, content) => expect(typed(text, 'en_US')).toEqual({ content }));
});

test.each<[string, string, boolean]>([
  ['en_US', 'true', true],
  ['en_US', ' False ', false],
  ['de_DE', 'wahr', true],
  ['de_DE', 'TRUE', true],
  ['de_DE', 'FALSCH', false],
  ['hu_HU', 'igaz', true],
])('%s: %p is a boolean', (locale, text, content) => expect(typed(text, locale)).toEqual({ content }));

test.each(['#N/A', '#ref!', '#DIV/0!'])('%p is an error value', (text) =>
  expect(typed(text, 'en_US')).toEqual({ content: new CellError(text.toUpperCase() as '#N/A') }),
);

test.each([
  ['en_US', '=SUM(A1;B1)', '=SUM(A1,B1)'],
  ['de_DE', '=SUM(A1;1,5)', '=SUM(A1,1.5)'],
  ['en_US', '+A1*2', '=+A1*2'],
  ['en_US', '+49 30 1234', '=+49 30 1234'],
])('%s: %p is a formula', (locale, text, formula) =>
  expect(typed(text, locale)).toEqual({ content: '', formula }),
);

test('a number typed with the locale’s marks is read back exactly', () => {
  const marks: Record<string, [string, string]> = {
    en_US: [',', '.'],
    de_DE: ['.', ','],
    nb_NO: ['\u00a0', ','],
  };
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(value, fc.constantFrom(...Object.keys(marks)), (number, locale) => {
      const [group, decimal] = marks[locale];
      const [whole, cents] = Math.abs(number).toFixed(2).split('.');
      const text = `${number < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${cents}`;
      expect(typed(text, locale).content).toBe(number + 0);
    }),
  );
});
