/** Cells of days, hours, amounts and currencies, as a table of records holds them: a value, NaN for nothing, null for what cannot be read. */
import {
  currencyBeside,
  currencyNamed,
  readCurrencyCell,
  readDayCell,
  readHoursCell,
  readMoneyCell,
} from '../../../src/core/money/record-cells';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue } from '../../../src/core/types';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { day } from '../imports/context';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const GERMAN: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  today: 0,
  dayOf: (date) => Math.floor(date.getTime() / DAY),
  hoursOf: (date) => (date.getTime() - FIRST_DAY) / 3_600_000,
  words: CELL_WORDS,
};
const long = 'x'.repeat(81);

it.each<[cell: CellValue, read: number | null]>([
  [new Date('2026-11-26T00:00Z'), day('2026-11-26')],
  ['26.11.2026', day('2026-11-26')],
  ['2026-11-26', day('2026-11-26')],
  [new Date(FIRST_DAY + DAY / 2), null],
  [new Date('1910-01-01T00:00Z'), day('1910-01-01')],
  ['', NaN],
  ['?', NaN],
  ['soon', null],
  [long, null],
  [true, null],
])('a day: %j', (cell, read) => {
  expect(readDayCell(cell, GERMAN)).toBe(read);
});

it.each<[cell: CellValue, hours: number | null]>([
  [1.75, 1.75],
  ['1:30', 1.5],
  ['1,5 h', 1.5],
  ['90 min', 1.5],
  ['-0:30', -0.5],
  ['− 0:30', -0.5],
  [new Date(FIRST_DAY + 5_400_000), 1.5],
  [Infinity, null],
  ['', NaN],
  ['-', NaN],
  ['2 Tage', null],
  ['50 %', null],
  ['50 €', null],
  ['a while', null],
  [long, null],
  [true, null],
])('a time worked: %j', (cell, hours) => {
  expect(readHoursCell(cell, GERMAN)).toBe(hours === null ? null : hours * 3600);
});

it.each<[cell: CellValue, hundredths: number | null]>([
  [78.75, 7875],
  [1.005, 101],
  [-1.005, -101],
  [-0.001, 0],
  ['1.250,50 €', 125050],
  ['(12,50)', -1250],
  ['', NaN],
  ['–', NaN],
  ['19 %', null],
  ['1:30', null],
  ['a lot', null],
  [Infinity, null],
  [long, null],
  [true, null],
])('an amount: %j', (cell, hundredths) => {
  expect(readMoneyCell(cell, GERMAN)).toBe(hundredths);
});

it.each<[cell: CellValue, home: string, currency: string | null]>([
  ['eur', '', 'EUR'],
  ['€', '', 'EUR'],
  ['Ft', 'HUF', 'HUF'],
  ['$', 'EUR', 'USD'],
  ['$', 'CAD', 'CAD'],
  ['kr', 'SEK', 'SEK'],
  ['kr.', 'NOK', 'NOK'],
  ['kr', 'EUR', null],
  ['dollars', 'EUR', null],
  ['', 'EUR', ''],
  [5, 'EUR', null],
])('a currency: %j at home in %j', (cell, home, currency) => {
  expect(readCurrencyCell(cell, home)).toBe(currency);
});

it.each<[cell: CellValue, currency: string]>([
  ['$1,250.00', 'USD'],
  ['1.250,00 €', 'EUR'],
  ['1250 NOK', 'NOK'],
  ['CHF 1250', 'CHF'],
  ['A$42', 'AUD'],
  ['NZ$ 42', 'NZD'],
  ['42 C$', 'CAD'],
  ['HK$300', 'HKD'],
  ['1 250 kr', ''],
  ['1250', ''],
  ['1250 europallets', ''],
  [`${'1'.repeat(78)} €`, 'EUR'],
  [`${'1'.repeat(79)} €`, ''],
  [1250, ''],
])('what stands beside an amount: %j', (cell, currency) => {
  expect(currencyBeside(cell, 'EUR')).toBe(currency);
});

it.each([
  ['Stundensatz (€/h)', 'EUR'],
  ['Fee in NOK', 'NOK'],
  ['Satz £ netto', 'GBP'],
  ['Hourly rate (USD, net)', 'USD'],
  ['Díj (Ft/óra)', 'HUF'],
  ['Fee', ''],
  ['12', ''],
  ['', ''],
  [null, ''],
])('the header %j names the currency "%s"', (header, code) => {
  expect(currencyNamed(header, 'EUR')).toBe(code);
});
