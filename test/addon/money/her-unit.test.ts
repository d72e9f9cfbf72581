/** The unit of her column: a figure on record that is a thousand times hers would put one client above all others. */
import { inHerUnit, isOfOtherTime, unitOfHers } from '../../../src/addon/money/her-unit';
import { notationOf } from '../../../src/core/reading/column-notation';
import { readValue } from '../../../src/core/reading/read-value';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';

it.each([
  ['Umsatz 2026', 1],
  ['Umsatz (T€)', 1 / 1000],
  ['Umsatz in Tsd. €', 1 / 1000],
  ['Omsetning (kNOK)', 1 / 1000],
  ['Revenue €k', 1 / 1000],
  ['Bevétel (eFt)', 1 / 1000],
  ['Bevétel (Ft)', 1],
  ['Revenue / month (k$)', 1 / 12000],
  ['Umsatz Kunde', 1],
])('%s: one of ours is %d of hers', (header, times) => {
  expect(inHerUnit({ headers: [header] }, 'income12Months', 0)).toBeCloseTo(times, 10);
});

const WEEK = 52 / 12;

it.each([
  ['Hours per week', WEEK], ['Weekly hours', WEEK], ['Hrs/wk', WEEK], ['Hours p.w.', WEEK], ['Hours per year', 1 / 12], ['Hours p.a.', 1 / 12], ['Hours per quarter', 1 / 3],
  ['Wochenstunden', WEEK], ['Std. p. W.', WEEK], ['Stunden pro Woche', WEEK], ['Stunden p. J.', 1 / 12], ['Jahresstunden', 1 / 12],
  ['Uren per week', WEEK], ['Uren p/w', WEEK], ['Uren p/j', 1 / 12], ['Uren per jaar', 1 / 12],
  ['Timer i uka', WEEK], ['Timer per uke', WEEK], ['Timer per år', 1 / 12], ['Timer i året', 1 / 12],
  ['Óra hetente', WEEK], ['Heti óraszám', WEEK], ['Óra/hét', WEEK], ['Éves óraszám', 1 / 12], ['Óra évente', 1 / 12],
])('%s: hours of a month are %d times as many', (header, perMonth) => {
  expect(unitOfHers({ headers: [header] }, 'hoursPerMonth', 0)).toEqual({ perMonth });
  expect(inHerUnit({ headers: [header] }, 'hoursPerMonth', 0)).toBeCloseTo(1 / perMonth, 10);
}); // oxfmt-ignore

it.each([
  'Hours',
  'Hours per month',
  'Hours a month (billed weekly)',
  'Hours per day',
  'Stunden 2026',
  'Hours (last 2 weeks)',
])('%s: hours stay as they are', (header) => {
  expect(unitOfHers({ headers: [header] }, 'hoursPerMonth', 0)).toEqual({});
});

it('minutes of a week are both', () => {
  expect(unitOfHers({ headers: ['Minuten pro Woche'] }, 'hoursPerMonth', 0)).toEqual({
    times: 1 / 60,
    perMonth: WEEK,
  });
});

it.each<[held: string | number, months: number]>([
  [6, 26],
  ['6', 26],
  ['ca. 6', 26],
  ['6 h', 26],
  ['6:00', 26],
  ['26 h/month', 26],
  ['26 Stunden im Monat', 26],
  ['312 h/year', 26],
])('in a column of hours per week %p are %d a month', (held, months) => {
  const words = { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0, words: CELL_WORDS } as const;
  expect(readValue(held, 'fact', notationOf([held], words, { perMonth: WEEK }))).toBeCloseTo(months, 5);
});

it('a length of time that is kept as a date is brought to a month, too', () => {
  const read = {
    decimalMark: '.',
    dayOrder: 'dmy',
    today: 0,
    dayOf: () => 0,
    hoursOf: () => 6,
    perMonth: WEEK,
  } as const;
  expect(readValue(new Date(0), 'fact', read)).toBeCloseTo(26, 5);
});

it.each<[header: string, identity: string, isOther: boolean]>([
  ['Hours per day', 'hoursPerMonth', true],
  ['Stunden 2026', 'hoursPerMonth', true],
  ['Hours per week', 'hoursPerMonth', false],
  ['Hours', 'hoursPerMonth', false],
  ['Tagessatz', 'hourlyRate', true],
  ['Weekly rate', 'hourlyRate', true],
  ['Dagtarief', 'hourlyRate', true],
  ['Dagsats', 'hourlyRate', true],
  ['Napidíj', 'hourlyRate', true],
  ['Ár/óra', 'hourlyRate', false],
  ['Rate', 'hourlyRate', false],
  ['Monthly fee', 'income12Months', true],
  ['Revenue per year', 'income12Months', false],
  ['Fun per week', 'fun', false],
])('%s as %s: %p that nothing can be done about its time', (header, identity, isOther) => {
  expect(isOfOtherTime(header, identity)).toBe(isOther);
});
