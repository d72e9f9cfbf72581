/** What a single cell looks like, so that a column of it can be judged: one line per kind, and what lies just beside it. */
import {
  NO_LIST_WORDS,
  senserOf,
  withSingles,
  type CellSense,
  type SenseKind,
} from '../../../src/core/reading/cell-sense';
import { dayNumber } from '../../../src/core/reading/dates/parse-day';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue } from '../../../src/core/types';

const CONVENTIONS: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  today: dayNumber(2026, 11, 21)!,
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
};
const WORDS = withSingles({
  ...NO_LIST_WORDS,
  ratings: ['good', 'late', 'on time', 'usually', 'never', 'geht so'],
  very: ['very'],
  ticks: ['yes', 'no'],
  noughts: ['none at all'],
  pastDays: ['yesterday'],
  stars: ['stars', 'star'],
  dayParts: ['ende', 'mid', 'nov'],
  punctual: ['punctual'],
  pays: ['pays'],
  blanks: ['k a'],
});
const look = senserOf(CONVENTIONS, WORDS);
/** With the words of cells, as in a spreadsheet. */
const lookWithWords = senserOf({ ...CONVENTIONS, words: CELL_WORDS }, WORDS);

it.each<[SenseKind, CellValue[]]>([
  ['blank', ['', ' ', null, NaN, '-', '–', '—', '?', '…', '. . .', 'n/a', 'N.A.', 'n. a.', 'na', '#N/A', '#REF!', '#NAME?', 'k. A.', '\u200b', ' \u2060\u00ad']],
  ['number', [0, 1000, 1001, 4.5, -3, '12', '1.250,50', '-12', '.5', 'none at all', '1e3']],
  ['money', ['€ 38', '38 €', '38,00 €/h', '$-', '$ -', 'kr 450', 'kr450', '450 kr.', '12 Ft', '1.200 NOK', '450 SEK', 'DKK 38', 'AUD60', '95 CAD/hr', '250 pln', 'EUR 12 per month', '$(63.12)', '€ 12.34.5']],
  ['percent', ['12 %', '12,5%', '12 % ']],
  ['measured', ['12 Std.', 'ca. 10', '~10', '≈ 10', '<5', '10+', '10–12', '10 - 12', '14 days late', '3 h', 'about 10', '90 min', '2x', 'Quay 3', 'Acme 2 Go', '(63,12)', '555-12']],
  ['rating', ['4/5', '8/10', '4,5/5', '4 von 5', '8 out of 10', '★★★', '★☆☆', '***', '*', '⭐', '🔥🔥', '+', '++', '+++', '+/-', '±', 'good', 'Very good', 'geht so', 'on time', 'usually on time', '4 stars', '3,5 stars', '3-star', '▮▮▯', '█░', 'good ✅', '😍 good', 'very', 'on time usually', 'usually punctual', 'pays late', 'never', 'never pays late', 'good – calls at night', 'good!', '4/5 (since May)', '★★ (since May)', 'very good (since May)']],
  ['duration', ['32:30', '32:30:00', '1234:00', '12h 30', '12 h 30 min', '12h30m.', new Date(Date.UTC(1899, 11, 30, 12))]],
  ['date', ['18.11.2026', '18-11-2026', '11/18/2026', '2026-11-18', '2026-11-18T09:30:00Z', '2026-11-18 09:30', '2026/11/18 9:12:33 AM GMT+1', '2026/11/18 9:12:33 de. CET', 'Nov 18, 2026', 'Nov. 18 2026', '18. November 2026', '18-Nov-26', 'Jan 2025', '2026. november 18.', '11/2024', '3.2025', '12/2025', 'yesterday', new Date('2026-11-18'), new Date('2026-05-11'), new Date('2026-07-08')]],
  ['slippedRating', [new Date('2026-05-04'), new Date('2026-04-05'), new Date('2026-10-08'), new Date('2026-08-10'), new Date('2026-05-10'), new Date('2026-05-05')]],
  ['tick', [true, false, 'yes', 'No', 'x', 'X', '✓', '☐', 'yes!', 'yes (since May)', 'no, always late']],
  ['punctual', ['punctual', 'Punctual']],
  ['phone', ['+49 30 123456', '030 1234567', '(030) 123-4567', '555-1234', '0301234567', '123456-7']],
  ['address', ['mail@acme.example', 'https://acme.example', 'http://a.b/c', 'www.acme.example', 'acme.com', 'acme.com/page']],
  ['text', ['Acme', 'Acme Ltd', 'good luck', 'very well', 'B12', 'yes, but late', '13/2024', '0/2024', '12.13.14.15 and more', 'to do: call', 'Acme 2 Go 3 (since May)', '8 of 20', new Date(NaN)]],
])('%s: %j', (kind, cells) => {
  expect(cells.map((cell) => [cell, look(cell).kind])).toEqual(cells.map((cell) => [cell, kind]));
}); // oxfmt-ignore

it('what says a day without its year is a date, and a month alone may be a name', () => {
  const days = ['KW 46', 'kw46', 'Ende Nov.', '46. hét', 'okt. 12.', '5. nov', 'mid-Oct'];
  expect(days.map((text) => [text, lookWithWords(text).kind])).toEqual(days.map((text) => [text, 'date']));
  const others = ['Nov', 'May', 'Ende', '¹ netto', '2 weeks', 'KW 70'];
  expect(others.map((text) => lookWithWords(text).kind)).toEqual(['text', 'text', 'text', 'text', 'measured', 'measured']);
}); // oxfmt-ignore

it('of a number with the mark of a footnote, the mark is no digit', () => {
  expect([look('4¹'), look('12²')].map(({ kind, value }) => [kind, value])).toEqual([['number', 4], ['number', 12]]);
}); // oxfmt-ignore

it.each<[CellValue, number]>([
  [0, 0],
  [1000, 1000],
  [4.5, 4.5],
  ['1.250,50', 1250.5],
  ['38,00 €/h', 38],
  ['$ -', 0],
  ['12 %', 0.12],
  ['ca. 10', 10],
  ['14 days late', 14],
  ['none at all', 0],
  ['punctual', 0],
  ['18-11-2026', dayNumber(2026, 11, 18)!],
  ['11/18/2026', dayNumber(2026, 11, 18)!],
  ['03-11-2026', dayNumber(2026, 11, 3)!],
  ['2026-11-18T09:30:00Z', dayNumber(2026, 11, 18)!],
  ['18.11.2026 9:30', dayNumber(2026, 11, 18)!],
  ['Jan 2025', NaN],
  ['11/2024', NaN],
  ['yesterday', NaN],
  ['good', NaN],
  ['Acme', NaN],
  [true, NaN],
  [new Date('2026-05-04'), dayNumber(2026, 5, 4)!],
])('%j has the value %d', (cell, value) => {
  expect(look(cell).value).toBe(value);
});

it('dates of a spreadsheet where months come first are read so', () => {
  const american = senserOf({ ...CONVENTIONS, decimalMark: '.', dayOrder: 'mdy' }, WORDS);
  expect([american('03-11-2026').value, american('18-11-2026').value]).toEqual([
    dayNumber(2026, 3, 11),
    dayNumber(2026, 11, 18),
  ]);
});

it('keeps what the cell says, without what nobody sees, and not all of a novel', () => {
  expect(look(' 1\u00ad2\u200b Std. ')).toEqual<CellSense>({ kind: 'measured', value: 12, text: '12 Std.' });
  expect(look('x '.repeat(500)).text.length).toBeLessThanOrEqual(300);
  expect(look(new Date('2026-11-18')).text).toBe('2026-11-18');
});

it('says of a remark only what stands before it, and of a long one nothing', () => {
  expect(look(`good – ${'z'.repeat(60)}`).kind).toBe('rating');
  expect(look(`good – ${'z'.repeat(80)}`).kind).toBe('text');
});

it('knows no words that it was not told', () => {
  const wordless = senserOf(CONVENTIONS, NO_LIST_WORDS);
  expect(['good', 'yes', 'yesterday', 'punctual'].map((cell) => wordless(cell).kind)).toEqual(
    Array(4).fill('text'),
  );
});

it('says the same of a cell the second time, also among more cells than are remembered', () => {
  const cells = [0, 7, 7.5, 1000, 1001, true, 'good', 'Acme', '18.11.2026'];
  const before = cells.map((cell) => look(cell));
  for (let each = 0; each < 21_000; each++) look(`Client ${each}`);
  expect(cells.map((cell) => look(cell))).toEqual(before);
  expect(look('one more').kind).toBe('text');
});
