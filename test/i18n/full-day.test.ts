/** A day as a heading: each language has its own order, comma and capital. */
import { formatDay } from '../../src/i18n/format-day';
import { TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';

const DAY = 20783;
const THURSDAY = 3;

test.each<[Language, string]>([
  ['en', 'Thursday, 26 November 2026'],
  ['de', 'Donnerstag, 26. November 2026'],
  ['nb', 'Torsdag 26. november 2026'],
  ['hu', '2026. november 26., csütörtök'],
  ['nl', 'Donderdag 26 november 2026'],
])('in %s: %s', (language, heading) => {
  const { weekdays, fullDay } = TEXTS[language].today;
  expect(fullDay(weekdays[THURSDAY], formatDay(DAY, language))).toBe(heading);
});
