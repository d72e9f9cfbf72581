/** The unit of her column: a figure on record that is a thousand times hers would put one client above all others. */
import { inHerUnit, isOfOtherTime, timesIn, unitOfHers } from '../../../src/addon/money/her-unit';
import { notationOf } from '../../../src/core/reading/column-notation';
import { readValue } from '../../../src/core/reading/read-value';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';

const WRITTEN = { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0, words: CELL_WORDS } as const;

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
  expect(timesIn(unitOfHers({ headers: [header] }, 'hoursPerMonth', 0))).toBe(1);
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
  expect(readValue(held, 'fact', notationOf([held], WRITTEN, { perMonth: WEEK }))).toBeCloseTo(months, 5);
});

/** Cells of a column under a header, with its unit. */
function readColumn(cells: readonly (string | number)[], identity: string, header: string): unknown[] {
  const notation = notationOf(cells, WRITTEN, unitOfHers({ headers: [header] }, identity, 0));
  return cells.map((cell) => readValue(cell, 'fact', notation));
}

it.each<[held: string, months: number | null]>([
  ['20 h a month', 20], ['6 h/week', 26], ['ca. 6 h per week', 26], ['3–9 h/week', 26], ['312 h/year', 26], ['312 h yearly', 26],
  ['6 Std./Woche', 26], ['312 Std. im Jahr', 26], ['6 uur per week', 26], ['312 uur per jaar', 26],
  ['6 t/uke', 26], ['312 timer i året', 26], ['6 óra/hét', 26], ['312 óra/év', 26],
  ['2 days', null], ['2 Tage', null], ['3 weeks', null], ['2 h/day', null], ['2 nap', null],
])('in a column of hours per month %p are %p', (held, months) => {
  const [read] = readColumn([held, 20, 10], 'hoursPerMonth', 'Hours per month');
  if (months === null) expect(read).toEqual({ held, needed: 'number' });
  else expect(read).toBeCloseTo(months, 5);
}); // oxfmt-ignore

it.each([
  ['Income 12 months', 'income12Months', ['1200/month', 14000, '12000 €/year'], [null, 14000, 12000]],
  ['Umsatz 2026', 'income12Months', ['1.200 monatlich', 14000, '9000'], [null, 14000, 9000]],
  ['Umsatz / Monat', 'income12Months', ['1200/Monat', 900, '12000 €/Jahr'], [1200, 900, null]],
  ['Umsatz', 'income12Months', ['1200/Monat', '900/Monat', '12000 €/Jahr'], [1200, 900, null]],
  ['Hourly rate', 'hourlyRate', ['3000 per month', 60, '55 per hour'], [null, 60, 55]],
] as const)('%s: an amount for another time than the others is told', (header, identity, cells, values) => {
  expect(readColumn(cells, identity, header)).toEqual(
    values.map((value, index) => value ?? { held: cells[index], needed: 'sameTime' }),
  );
});

it.each([
  [
    ['12 h', '3 days', 1],
    [0.5, 3, 1],
  ],
  [
    ['30 Min.', '1 Woche', '2 Tage'],
    [0.020833, 7, 2],
  ],
  [
    ['2 h', '4 uur', '1 dag'],
    [2, 4, 24],
  ],
  [
    ['12 h', '6 h'],
    [12, 6],
  ],
  [
    ['2 dager', 3],
    [2, 3],
  ],
])('hours and days of one column, %j, are compared in one of them', (cells, values) => {
  expect(readColumn(cells, 'daysLate', 'Days late')).toEqual(values);
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
