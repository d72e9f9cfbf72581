/** Terms of payment as invoices, accounting programs and people write them. */
import { parseCountdown, parseTerms } from '../../../src/core/money/parse-terms';

it.each<[terms: string | number, days: number]>([
  ['Net 30', 30], ['net30', 30], ['n/30', 30], ['2/10 net 30', 30], ['30 net', 30], ['14 netto', 14], ['30 days', 30], ['30d', 30], ['Due on receipt', 0], ['2 weeks', 14], ['30', 30], [14, 14], [0, 0],
  ['30 Tage netto', 30], ['Zahlbar innerhalb von 14 Tagen ohne Abzug', 14], ['2 % Skonto 10 Tage, 30 Tage netto', 30], ['sofort', 0], ['Sofort fällig', 0], ['2 Wochen', 14],
  ['binnen 30 dagen', 30], ['14 dgn', 14], ['per direct', 0], ['netto 14 dager', 14], ['14 dager netto', 14], ['per omgående', 0], ['15 napon belül', 15], ['8 napos', 8], ['azonnali', 0],
])('%p is %d days', (terms, days) => {
  expect(parseTerms(terms)).toBe(days);
}); // oxfmt-ignore

it.each([
  '30 days EOM', '30 Tage zum Monatsende', '14 Tage / 30 Tage', '2 months', '-5', '400 days', 'INV-30', 'Overdue by 3 days', 'überfällig seit 3 Tagen', 'vervallen sinds 3 dagen', 'forfalt for 3 dager siden', '3 napja lejárt', '12.03.2026', '15.3. netto', '500,00 netto', '2026-03-12', '46093', '1.5', 'soon', '', 46093, 1.5, -3, null, true,
])('%p says no number of days', (cell) => {
  expect(parseTerms(cell)).toBeNull();
}); // oxfmt-ignore

it.each<[why: string, terms: string | number, days: number | null]>([
  ['a year is the longest', 365, 365],
  ['a year and a day is a mistake', 366, null],
  ['in words as well', '365 days', 365],
  ['', '366 days', null],
  ['a dash behind it', 'Net 30 – thank you', 30],
  ['a dash in front', '  – 30 days', null],
  ['what comes after the terms is no arrears', 'Net 30, past due after that', 30],
  ['a remark', `net 30 ${'x'.repeat(73)}`, 30],
  ['a text that is longer than any terms', `net 30 ${'x'.repeat(74)}`, null],
  ['two spans', 'Net 30, or net 14', null],
  ['the same twice', 'Net 30 (30 days net)', 30],
  ['a word', 'net', null],
])('%s: %j is %p days', (_why, terms, days) => {
  expect(parseTerms(terms)).toBe(days);
}); // oxfmt-ignore

it.each([5, null, true, undefined, `overdue by 3 days ${'x'.repeat(63)}`])(
  '%p counts down to nothing',
  (cell) => {
    expect(parseCountdown(cell)).toBeNull();
  },
);

it('a text of a line counts down', () => {
  expect(parseCountdown(`overdue by 3 days ${'x'.repeat(62)}`)).toBe(-3);
});

it.each<[text: string, days: number | null]>([
  ['Due in 14 days', 14], ['Fällig in 2 Wochen', 14], ['noch 5 Tage', 5], ['over 11 dagen', 11], ['om 7 dager', 7], ['7 nap múlva', 7], ['Overdue by 3 days', -3], ['seit 3 Tagen überfällig', -3],
  ['3 dagen te laat', -3], ['3 dager for sent', -3], ['3 napja lejárt', -3], ['Net 30', null], ['30 Tage', null], ['Zahlbar in 14 Tagen', null], ['Overdue', null], ['overdue by 3 days or 2 weeks', null], ['12.03.2026', null],
])('%p is %p days from the day of the list', (text, days) => {
  expect(parseCountdown(text)).toBe(days);
}); // oxfmt-ignore
