/** What is typed of a day, on Thursday, 1 January 1970. */
import { sayWhen, type DayNames } from '../../../src/core/today/say-when';

const ENGLISH: DayNames = {
  fromToday: [['today'], ['tomorrow'], ['day after tomorrow', 'overmorrow']],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const DUTCH: DayNames = {
  fromToday: [['vandaag'], ['morgen'], ['overmorgen']],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};

it.each([
  ['today', '1970-01-01'],
  ['Tomorrow 14:00', '1970-01-02 14:00'],
  ['tomorrow, 9 am', '1970-01-02 9 am'],
  ['overmorrow', '1970-01-03'],
  ['overmorgen 9', '1970-01-03 9'],
  ['Friday', '1970-01-02'],
  ['thu', '1970-01-01'],
  ['Wed. 9:30', '1970-01-07 9:30'],
  ['zo 9', '1970-01-04 9'],
  ['f', 'f'],
  ['todays', 'todays'],
  ['mondays', 'mondays'],
  ['27.11.2026 14:00', '27.11.2026 14:00'],
  ['', ''],
])('%j is %j', (text, said) => {
  expect(sayWhen(text, 0, [ENGLISH, DUTCH])).toBe(said);
});

it('of a word in two languages the first says what it means', () => {
  expect(sayWhen('morgen', 0, [{ fromToday: [['morgen']], weekdays: [] }, DUTCH])).toBe('1970-01-01');
});
