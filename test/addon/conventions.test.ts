import {
  argumentSeparatorOf,
  conventionsOf,
  dayOrderOf,
  dayStarter,
  decimalMarkOf,
  marksOf,
} from '../../src/addon/conventions';
import { createAppsScript } from '../../stand-in/apps-script';

const DAY = 86400000;
const realm = globalThis as unknown as { Utilities?: unknown };

it.each([
  ['en_US', '.', ',', 'mdy'],
  ['en_GB', '.', ',', 'dmy'],
  ['de_DE', ',', ';', 'dmy'],
  ['de', ',', ';', 'dmy'],
  ['nb_NO', ',', ';', 'dmy'],
  ['hu_HU', ',', ';', 'ymd'],
  ['nl_NL', ',', ';', 'dmy'],
  ['sv_SE', ',', ';', 'ymd'],
  ['ja_JP', '.', ',', 'ymd'],
  ['', '.', ',', 'mdy'],
  ['not a locale', '.', ',', 'mdy'],
])('%s', (locale, mark, separator, order) => {
  expect([decimalMarkOf(locale), argumentSeparatorOf(locale), dayOrderOf(locale)]).toEqual([
    mark,
    separator,
    order,
  ]);
});

it.each([
  ['de_DE', [6, 1]],
  ['de_CH', [1, 6]],
  ['nb_NO', [1, 6]],
  ['nl_NL', [1, 10]],
  ['hu_HU', [1, 5]],
  ['en_US', [6, 1]],
])('marks as at school in %s go from %j, the worst first', (locale, ends) => {
  const { worst, best } = marksOf(locale);
  expect([worst, best]).toEqual(ends);
});

describe('conventionsOf', () => {
  /** One minute before midnight in Berlin. */
  const now = new Date('2026-11-21T22:59:00Z');
  const questions: string[] = [];
  const { SpreadsheetApp, Utilities } = createAppsScript({ timeZone: 'Europe/Berlin', locale: 'de_DE', now });
  const spreadsheet = SpreadsheetApp.create('Clients') as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;
  const watched = new Proxy(spreadsheet, {
    get(target, name) {
      questions.push(String(name));
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });

  beforeEach(() => {
    jest.useFakeTimers({ now });
    questions.length = 0;
    realm.Utilities = Utilities;
  });
  afterEach(() => {
    jest.useRealTimers();
    delete realm.Utilities;
  });

  it('counts days in the time zone of the spreadsheet, asked for once and only if needed', () => {
    const { dayOf, today, decimalMark, dayOrder } = conventionsOf(watched, 'de_DE');
    expect([decimalMark, dayOrder]).toEqual([',', 'dmy']);
    expect(today * DAY).toBe(Date.parse('2026-11-21'));
    expect(dayOf(new Date('2026-11-21T23:00:00Z')) - today).toBe(1);
    expect(today - dayOf(new Date('2026-11-20T23:00:00Z'))).toBe(0);
    // the day on which the clocks are turned back has 25 hours
    expect(dayOf(new Date('2026-10-25T22:59:00Z')) - dayOf(new Date('2026-10-24T22:00:00Z'))).toBe(0);
    expect(questions).toEqual(['getSpreadsheetTimeZone']);
  });

  it('a run that passes midnight keeps its today', () => {
    const conventions = conventionsOf(watched, 'de_DE');
    const before = conventions.today;
    jest.setSystemTime(new Date('2026-11-21T23:01:00Z'));
    expect(conventions.today).toBe(before);
    expect(conventionsOf(watched, 'de_DE').today).toBe(before + 1);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['Pacific/Auckland', '2026-04-05'],
    ['America/Los_Angeles', '2026-11-01'],
    ['Asia/Kolkata', '2026-01-01'],
  ])('a day begins at midnight in %s, also when clocks are set: %s', (timeZone, date) => {
    const day = Date.parse(date) / DAY;
    for (const each of [day, day + 1]) {
      const shown = Utilities.formatDate(dayStarter(timeZone)(each), timeZone, 'yyyy-MM-dd HH:mm:ss');
      expect(shown).toBe(`${new Date(each * DAY).toISOString().slice(0, 10)} 00:00:00`);
    }
  });

  it('a day that has no midnight begins when it does', () => {
    const start = dayStarter('America/Sao_Paulo')(Date.parse('2018-11-04') / DAY);
    expect(Utilities.formatDate(start, 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm')).toBe('2018-11-04 01:00');
  });

  it('a date that is none has no day', () => {
    expect(conventionsOf(watched, 'de_DE').dayOf(new Date(NaN))).toBeNaN();
  });
});
