/** What a function asks of the platform, counted on the stand-in for it. */
import { callingSpreadsheet } from '../../../src/addon/functions/caller';
import { clientScore } from '../../../src/addon/functions/client-score';
import { clientTier } from '../../../src/addon/functions/client-tier';
import { createAppsScript } from '../../../stand-in/apps-script';

const realm = globalThis as unknown as { SpreadsheetApp?: unknown; Utilities?: unknown };

/** Lets functions see a spreadsheet; gives the questions that they ask of it. */
function open(locale: string): string[] {
  const { SpreadsheetApp, Utilities } = createAppsScript({ locale, timeZone: 'Europe/Berlin' });
  const spreadsheet = SpreadsheetApp.create('Clients');
  const asked: string[] = [];
  const watched = new Proxy(spreadsheet, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      asked.push(String(name));
      return member.bind(target) as unknown;
    },
  });
  realm.SpreadsheetApp = { getActiveSpreadsheet: () => watched };
  realm.Utilities = Utilities;
  return asked;
}

afterEach(() => {
  delete realm.SpreadsheetApp;
  delete realm.Utilities;
});

describe('a function asks the spreadsheet', () => {
  it('nothing, where all cells are numbers', () => {
    const asked = open('de_DE');
    expect(clientScore([[5, 1], [3, '']])).toEqual([[50], [50]]); // oxfmt-ignore
    expect(clientTier([[85], [5]])).toEqual([['A'], ['D']]);
    expect(asked).toEqual([]);
  });

  it('once for the locale, however many texts there are and errors it says', () => {
    const asked = open('de_DE');
    const answers = clientScore([['4,5'], ['4.5'], ['x'], ['y'], ...Array.from({ length: 100 }, () => ['3'])]); // oxfmt-ignore
    expect(answers).toHaveLength(104);
    expect((answers as unknown[][])[0]).toEqual([87.5]);
    expect(asked).toEqual(['getSpreadsheetLocale', 'getRangeByName']);
  });

  it('once for the time zone, where a date has to be quoted', () => {
    const asked = open('en_US');
    const midnight = new Date('2026-02-28T23:00:00Z'); // 1 March in Berlin, typed as 3/1 in America
    expect(clientScore([[midnight], [midnight]])).toEqual([
      ['Cannot read ratings, row 1, column 1: the spreadsheet made a date of what was typed (3/1); type 3.'],
      ['Cannot read ratings, row 2, column 1: the spreadsheet made a date of what was typed (3/1); type 3.'],
    ]);
    expect(asked.sort()).toEqual(['getRangeByName', 'getSpreadsheetLocale', 'getSpreadsheetTimeZone']);
  });
});

it('outside a spreadsheet a function speaks English and counts days in UTC', () => {
  const { texts, decimalMark, dayOf } = callingSpreadsheet();
  expect([texts.language, decimalMark, dayOf(new Date('1970-01-02T23:59:59Z'))]).toEqual(['en', '.', 1]);
});
