/** What a header says, without how it is written. Which column that is, whole lists tell: test/addon/reading. */
import fc from 'fast-check';
import { isTurned, isUnclear, namedBest } from '../../../../src/core/recognition/headers/best-end';
import {
  headerKey,
  plainWords,
  spellOut,
  stemKey,
  yearOf,
} from '../../../../src/core/recognition/headers/header-key';

const noise = {
  fillers: new Set(['per', 'netto', 'in']),
  units: new Set(['h', 'std', 'punkte']),
  turned: new Set(['note']),
  best: new Set(['great', 'top', 'always']),
  worst: new Set(['awful', 'never']),
  denials: new Set(['not']),
  multiples: new Set(['tsd', 'minutes']),
};

it.each([
  ['Hourly rate', 'hourly rate'],
  ['  hourly\u00a0 RATE ', 'hourly rate'],
  ['hourly_rate', 'hourly rate'],
  ['hourlyRate', 'hourly rate'],
  ['HourlyRATEOfAll', 'hourly rate of all'],
  ['rate2Pay', 'rate2 pay'],
  ['Wertschätzung', 'wertschatzung'],
  ['Wertscha\u0308tzung', 'wertschatzung'],
  ['Spaß', 'spass'],
  ['Bevegelsesfrihet på sjø', 'bevegelsesfrihet pa sjo'],
  ['Ｆｕｎ', 'fun'],
  ['Hour\u00adly\u200b rate', 'hourly rate'],
  ["Client's name", 'clients name'],
  ['Client # 2', 'client nr 2'],
  ['№', 'nr'],
  ['Rate¹', 'rate'],
  ['Fun ²', 'fun'],
  ['Fun (1-5)', 'fun'],
  ['Fun [1–5]', 'fun'],
  ['Fun {Punkte}', 'fun'],
  ['Fun (5 Punkte, netto)', 'fun'],
  ['Fun (2026)', 'fun'],
  ['Fun (Tsd.)', 'fun'],
  ['Fun (€/h)', 'fun'],
  ['Fun (of work)', 'fun of work'],
  ['Fun (h, of work)', 'fun h of work'],
  ['Fun (a1)', 'fun a1'],
  ['Fun 1-10', 'fun'],
  ['Fun 0–100', 'fun'],
  ['Fun 1-2', 'fun 1 2'],
  ['Fun 1-10 total', 'fun 1 10 total'],
  ['Umsatz 2026', 'umsatz'],
  ['Umsatz 1989', 'umsatz 1989'],
  ['Umsatz 2100', 'umsatz 2100'],
  ['Stunden per Monat', 'stunden monat'],
  ['Satz netto €', 'satz'],
  ['Satz €/h', 'satz'],
  ['Satz h', 'satz h'],
  ['€/h', '¤ h'],
  ['EUR per Stunde', '¤ stunde'],
  ['€', ''],
  ['€ 2026', ''],
  ['EUR', ''],
  ['2026', ''],
  ['per', ''],
  ['(1-5)', ''],
  ['', ''],
  ['Umsatz in Tsd. €', 'umsatz'],
  ['Umsatz in Tsd', 'umsatz'],
  ['Umsatz in Oslo', 'umsatz oslo'],
  ['Time in minutes', 'time'],
  ['Time in minutes of work', 'time minutes of work'],
])('%j says %j', (header, key) => {
  expect(headerKey(header, noise)).toBe(key);
});

it('"hourlyRate" is one word where capitals inside a word do not count, and a blank header says nothing', () => {
  expect(headerKey('hourlyRate', noise, false)).toBe('hourlyrate');
  expect([headerKey(null, noise), headerKey(undefined, noise), headerKey(12, noise)]).toEqual(['', '', '12']);
  expect(headerKey('Umsatz in Tsd', { fillers: new Set(), units: new Set() })).toBe('umsatz in tsd');
});

it.each([
  ['Umsatz 2026', 2026],
  ['Umsatz 2025/2026', 2026],
  ['Umsatz 1990', 1990],
  ['Umsatz 2099', 2099],
  ['Umsatz 1989', 0],
  ['Umsatz', 0],
  ['Umsatz Vorjahr', -1],
  ['Previous year', -1],
  ['Vorjahr 2025', 2025],
  ['Umsatz imVorjahr', -1],
  ['Fee (unprior)', 0],
  ['', 0],
])('the year of %j is %d', (header, year) => {
  expect(yearOf(header)).toBe(year);
});

it.each([
  ['Note', true],
  ['Fun (1 = great, 5 = awful)', true],
  ['Fun (1 = a great joy)', true],
  ['Fun (1 = not great, 5 = fine)', false],
  ['Fun (1 = fine, 5 = awful)', true],
  ['Fun (1 = awful, 5 = great)', false],
  ['Fun (1 = awful, 3 = fine, 5 = great)', false],
  ['Fun (1 = fine, 3 = great, 5 = fine)', false],
  ['Fun (top = 1)', true],
  ['Fun (top = 6)', false],
  ['Fun (1-5)', false],
  ['Great fun', false],
  ['Fun', false],
])('of %j 1 may be the best: %s', (header, is) => {
  expect(isTurned(header, noise)).toBe(is);
});

it.each([
  ['Fun (1 = sofa, 5 = rocket)', true],
  ['Fun (1 = sofa)', true],
  ['Fun (1 = sofa, 5 = great)', false],
  ['Fun (1 = awful, 5 = rocket)', false],
  ['Fun (1 = not mine, 5 = rocket)', false],
  ['Fun (11 = sofa)', false],
  ['Fun (2.1 = sofa)', false],
  ['Fun (1–5)', false],
  ['Fun', false],
])('of %j nobody can tell which end is the best: %s', (header, is) => {
  expect(isUnclear(header, noise)).toBe(is);
});

it.each([
  ['Fun (6 = top)', 6],
  ['Fun (top = 10)', 10],
  ['Fun (1 = awful, 10 = top)', 10],
  ['Fun (top=1)', 1],
  ['Fun (6 = fine)', null],
  ['Fun (2026 = top)', null],
  ['Fun (top = 2026)', null],
  ['Top (1-6)', null],
])('%j calls %j the best', (header, best) => {
  expect(namedBest(header, noise)).toBe(best);
  expect(namedBest(header, {})).toBeNull();
});

it.each([
  ['stundensatze', 'stundensatz'],
  ['companies', 'company'],
  ['clients', 'client'],
  ['ugyfelek', 'ugyfel'],
  ['leaves', 'leaf'],
  ['referrals made', 'referral made'],
])('%s and %s have one stem', (one, other) => {
  expect(stemKey(one)).toBe(stemKey(other));
});

it.each([
  ['gas', 'gar'],
  ['late', 'rate'],
  ['fun', 'fund'],
])('%s and %s have not', (one, other) => {
  expect(stemKey(one)).not.toBe(stemKey(other));
});

it('umlauts can be typed without the keys for them', () => {
  expect(['Wertschätzung', 'ÖL Ü', 'Spaß på sjø', 'Ra\u0308ume'].map(spellOut)).toEqual([
    'Wertschaetzung',
    'oeL ue',
    'Spaß paa sjoe',
    'Raeume',
  ]);
});

it('has only words of letters and figures, in lower case and without an accent, of whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (header) => {
      for (const word of plainWords(header)) expect(word).toMatch(/^[\p{L}\p{N}¤]+$/u);
      expect(plainWords(plainWords(header).join(' '), false)).toEqual(plainWords(header));
    }),
  );
});

it('is not searched for longer than a header may be', () => {
  expect(plainWords('a '.repeat(1000))).toHaveLength(100);
});
