/** CLIENTDAYSLATE and CLIENTRATE. */
import fc from 'fast-check';
import { clientDaysLate } from '../../../src/addon/functions/client-days-late';
import { clientRate } from '../../../src/addon/functions/client-rate';
import type { Argument } from '../../../src/addon/functions/grid';
import { cell } from '../../core/arbitraries';
import { callerOf, ENGLISH, GERMAN, refusal } from './caller-of';

const TODAY = '2026-11-26';

describe('CLIENTDAYSLATE', () => {
  afterEach(() => jest.useRealTimers());

  it.each<[why: string, due: Argument, paid: Argument, amounts: Argument, days: unknown]>([
    ['weighted by amount', [['2026-10-01'], ['2026-10-01']], [['2026-10-11'], ['2026-09-20']], [[300], [100]], 7.5],
    ['overdue counts until today', [['2026-11-16']], [['']], [[100]], 10],
    ['due today, or later, says nothing', [['2026-11-26'], ['2026-12-01']], [[''], ['']], [[1], [2]], ''],
    ['blank rows of open ranges', [['2026-10-01'], [''], ['']], [['2026-10-03'], ['']], [[5], [''], [''], ['']], 2],
    ['no due day, no amount, a credit note', [[''], ['2026-10-01'], ['2026-10-01'], ['2026-10-01']], [['2026-10-09'], ['2026-10-09'], ['2026-10-09'], ['2026-10-02']], [[1], [''], [-1], [1]], 1],
    ['dates of the spreadsheet: its midnight is the evening before in UTC', [[new Date('2026-09-30T23:00:00Z')]], [[new Date('2026-10-04T23:00:00Z')]], [[1]], 4],
    ['in rows', [['2026-10-01', '2026-10-01']], [['2026-10-02', '2026-10-04']], [[1, 1]], 2],
    ['a single invoice', '2026-10-01', '2026-10-02', 7, 1],
    ['nothing at all', '', '', '', ''],
  ])('%s', (_why, due, paid, amounts, days) => {
    expect(clientDaysLate(due, paid, amounts, TODAY, ENGLISH)).toBe(days);
  }); // oxfmt-ignore

  it('the column decides which number is the month', () => {
    const due = [['01-10-2026'], ['18-10-2026']];
    expect(clientDaysLate(due, [['11-10-2026'], ['18-10-2026']], [[1], [1]], TODAY, ENGLISH)).toBe(5);
  });

  it('counts until the present day where none is passed', () => {
    jest.useFakeTimers({ now: new Date(`${TODAY}T22:59:59Z`) });
    expect(clientDaysLate([['2026-11-20']], '', [[1]], '', ENGLISH)).toBe(6);
    jest.setSystemTime(new Date(`${TODAY}T23:00:00Z`));
    expect(clientDaysLate([['2026-11-20']], '', [[1]], '', ENGLISH)).toBe(7);
  });

  it.each<[call: () => unknown, sentence: string]>([
    [() => clientDaysLate([['soon']], [['']], [[1]], TODAY, ENGLISH), 'Cannot read due, row 1, column 1: it holds “soon”, a date is needed.'],
    [() => clientDaysLate([['']], [['x']], [[1]], TODAY, GERMAN), 'Nicht lesbar: In paid (Zeile 1, Spalte 1) steht „x“, gebraucht wird ein Datum.'],
    [() => clientDaysLate([['2026-10-01']], [['']], [['much']], TODAY, ENGLISH), 'Cannot read amounts, row 1, column 1: it holds “much”, a number is needed.'],
    [() => clientDaysLate([['2026-10-01']], [['']], [[1]], 'some day', ENGLISH), 'Cannot read today, row 1, column 1: it holds “some day”, a date is needed.'],
    [() => clientDaysLate([['2026-10-01']], [['']], undefined, TODAY, ENGLISH), 'amounts is missing: name its cells, such as N2:N.'],
    [() => clientDaysLate([['2026-10-01']], [['']], [[1], [2]], TODAY, ENGLISH), 'due has 1 cell but amounts has 2: both need one per row.'],
  ])('%#: %s', (call, sentence) => {
    expect(refusal(call)).toBe(sentence);
  }); // oxfmt-ignore
});

describe('CLIENTRATE', () => {
  const ENTRIES = [['Acme'], ['acme '], ['Bo'], ['']];
  const AMOUNTS = [[300], [-100], ['€ 90,00'], [7]];
  const WORKED = [['Acme'], ['Bo'], ['Cy']];
  const HOURS = [[4], ['4,9'], [8]];

  it.each<[why: string, names: Argument, hours: Argument, rates: unknown]>([
    ['all amounts by all hours', [['Acme'], ['Bo']], [[8], [9], [8]], [[25], [10]]],
    ['blank below five hours', [['Acme'], ['Bo']], [[5], ['4,9'], [8]], [[40], ['']]],
    ['blank without amounts, without hours, and beside blanks', [['Cy'], ['Dee'], [''], ['']], HOURS, [[''], [''], [''], ['']]],
    ['hours as a time', [['Acme'], ['']], [['10:00'], ['1:00'], ['']], [[20], ['']]],
    ['one name, one answer', 'Acme', [[8], ['4,9'], [8]], 25],
    ['what cannot be read is told beside the name that it belongs to', [['Acme'], ['Cy'], ['Bo']], [['long'], [9], [9]], [['Cannot read hours, row 1, column 1: it holds “long”, a number is needed.'], [''], [10]]],
  ])('%s', (_why, names, hours, rates) => {
    expect(clientRate(names, ENTRIES, AMOUNTS, WORKED, hours, ENGLISH)).toEqual(rates);
  }); // oxfmt-ignore

  it('says in her language what is missing, with the tab as it is called there', () => {
    expect(refusal(() => clientRate('Acme', undefined, [[1]], [['Acme']], [[5]], GERMAN))).toBe(
      'entryNames fehlt: Gib die Zellen an, zum Beispiel Rechnungen!B2:B.',
    );
  });

  it('open ranges may differ in their blank rows only', () => {
    expect(clientRate('Acme', [['Acme']], [[50], [''], ['']], [['Acme'], ['']], [[5]], ENGLISH)).toBe(10);
    expect(refusal(() => clientRate('Acme', [['Acme']], [[1]], [['Acme']], [[5], [6]], ENGLISH))).toBe(
      'hourNames has 1 cell but hours has 2: both need one per row.',
    );
  });

  it('law: no cell makes it throw, and every answer is a text or a finite number', () => {
    const list = fc.array(fc.tuple(cell), { minLength: 2, maxLength: 6 });
    const caller = fc.constantFrom('en_US', 'de_DE', 'hu_HU').map(callerOf);
    fc.assert(
      fc.property(list, list, caller, (names, numbers, by) => {
        const blanks = names.map(() => ['']);
        const open = [...numbers, ...blanks];
        const answers = clientRate(names, [...names, ...numbers.map(() => ['x'])], open, names, names, by);
        for (const [answer] of answers as unknown[][])
          expect(typeof answer === 'string' || Number.isFinite(answer)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
