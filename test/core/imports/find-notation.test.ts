/** How a file writes dates and numbers: what decides, what is asked, and with which cell. */
import { findNotation, type FileNotation } from '../../../src/core/imports/find-notation';
import type { ImportField } from '../../../src/core/imports/types';
import type { CellValue } from '../../../src/core/types';
import { CONTEXT, day } from './context';

type Fields = Partial<Record<ImportField, readonly CellValue[]>>;

/** Of a file with one column for each field. */
function notationOf(fields: Fields, traps?: Parameters<typeof findNotation>[2]): FileNotation {
  const names = Object.keys(fields) as ImportField[];
  const columns = Object.fromEntries(names.map((name, position) => [name, position]));
  const count = Math.max(...Object.values(fields).map((cells) => cells.length));
  const rows = Array.from({ length: count }, (_, row) => names.map((name) => fields[name]![row] ?? ''));
  return findNotation([names, ...rows], { headerRowIndex: 0, columns }, traps, CONTEXT);
}

describe('the order of day and month', () => {
  it.each<[what: string, dates: string[], order: 'dmy' | 'mdy' | null, isAsked: boolean]>([
    ['a month that would be the 13th decides: day first', ['05/03/2026', '13/03/2026'], 'dmy', false],
    ['a month that would be the 13th decides: month first', ['03-05-26', ' 03-13-26 '], 'mdy', false],
    ['12 may be a month: it is asked', ['05/12/2026', '12/05/2026'], null, true],
    ['dates that contradict each other decide nothing', ['13/03/2026', '03/13/2026'], null, true],
    ['the same day both ways is not asked about', ['05/05/2026', ''], null, false],
    ['dates that can be read in one way only are not asked about', ['2026-03-05'], null, false],
  ])('%s', (_, date, dayOrder, isOrderOpen) => {
    expect(notationOf({ date })).toMatchObject({ dayOrder, isOrderOpen });
  });

  it('a program that always writes in one order is believed', () => {
    expect(notationOf({ date: ['05/03/2026'] }, { dayOrder: 'mdy' })).toMatchObject({
      dayOrder: 'mdy',
      isOrderOpen: false,
    });
  });

  it('shows a date of hers that would be another day, with its row', () => {
    const { dateSample } = notationOf({ date: ['', 'soon', '05/05/2026', ' 05/03/2026 '] });
    const [dmy, mdy] = [day('2026-03-05'), day('2026-05-03')];
    expect(dateSample).toEqual({ held: '05/03/2026', rowNumber: 5, dmy, mdy });
  });

  it('shows a date that the file repeats where it stands first', () => {
    expect(notationOf({ date: ['', '05/03/2026', '05/03/2026'] }).dateSample?.rowNumber).toBe(3);
  });

  it('shows the first of dates that contradict each other', () => {
    const { dateSample } = notationOf({ date: ['03/13/2026', '13/03/2026'] });
    expect(dateSample).toMatchObject({ held: '03/13/2026', dmy: null, mdy: day('2026-03-13') });
  });

  it('a date that the file holds as one is never in question', () => {
    const date = [new Date(Date.UTC(2026, 2, 5))];
    expect(notationOf({ date })).toMatchObject({
      dayOrder: null,
      isOrderOpen: false,
      dateSample: { held: '' },
    });
  });

  it('shows the first date where nothing has to be asked, and none where there is none', () => {
    expect(notationOf({ date: ['soon', '13/03/2026', '14/03/2026'] }).dateSample).toMatchObject({
      held: '13/03/2026',
      rowNumber: 3,
      mdy: null,
    });
    expect(notationOf({ date: ['soon'] }).dateSample).toBeNull();
  });
});

describe('the decimal mark', () => {
  it.each<[what: string, fields: Fields, mark: ',' | '.' | null]>([
    ['cents decide', { amount: ['1,234', '1,23'] }, ','],
    ['thousands with cents decide', { amount: ['1,234.50'] }, '.'],
    ['one column decides for the others', { amount: ['1.234'], hours: ['1,5'] }, ','],
    ['what could be either is asked', { amount: ['1,234'] }, null],
    ['cells that contradict each other leave open what could be either', { amount: ['1,5', '1.5', '1,234'] }, null],
    ['cells that contradict each other, and each can be read in one way only, are not asked about', { amount: ['1,5', '1.5'] }, ','],
    ['no number has any: as her spreadsheet writes', { amount: ['1234'] }, ','],
    ['columns that differ leave open what could be either', { amount: ['1,5'], net: ['1.5'], paid: ['1,234'] }, null],
    ['a number that the file holds as one decides nothing', { amount: [1.5, '1,234'] }, null],
    ['a clock has no decimals', { hours: ['1:30'], amount: ['2.5'] }, '.'],
  ])('%s', (_, fields, decimalMark) => {
    expect(notationOf(fields).decimalMark).toBe(decimalMark);
  }); // oxfmt-ignore

  it('columns that differ each keep their own', () => {
    const { marks } = notationOf({ amount: ['1,5'], hours: ['1.5'] });
    expect([...marks]).toEqual([[0, ','], [1, '.']]);
  }); // oxfmt-ignore

  it.each<[what: string, fields: Fields, sample: object]>([
    ['money', { amount: ['', '12', ' 1,234 '] }, { held: '1,234', rowNumber: 4, point: 1234, comma: 1.23 }],
    ['hours', { hours: ['2', '1.250'] }, { held: '1.250', rowNumber: 3, point: 1.25, comma: 1250 }],
    ['what decides, where something does', { amount: ['12', '1.234', '2,5'] }, { held: '2,5', rowNumber: 4, comma: 2.5 }],
    ['what is open, where columns differ', { amount: ['1,5'], net: ['1.5'], paid: ['1,234'] }, { held: '1,234', point: 1234, comma: 1.23 }],
  ])('shows %s both ways', (_, fields, sample) => {
    expect(notationOf(fields).numberSample).toMatchObject(sample);
  }); // oxfmt-ignore

  it.each<[Fields, ',' | '.' | null]>([
    [{ amount: ['1,234'] }, '.'],
    [{ amount: ['1.234'] }, ','],
    [{ hours: ['1,250'] }, ','],
    [{ hours: ['1.250'] }, '.'],
    [{ hours: ['1.5'] }, null],
  ])('proposes for %j what makes no thousandths of money and no thousand hours', (fields, likely) => {
    expect(notationOf(fields).likelyMark).toBe(likely);
  });
});

describe('plain numbers under a time', () => {
  it.each<[what: string, fields: Fields, perHour: number | null]>([
    ['a day has 24 hours', { date: [], duration: ['24'] }, null],
    ['no day has 25 hours: minutes', { date: [], duration: ['1', '25'] }, 60],
    ['a day has 1440 minutes', { date: [], duration: ['1440'] }, 60],
    ['no day has 1441 minutes: seconds', { date: [], duration: ['1441'] }, 3600],
    ['minutes are whole', { date: [], duration: ['90', '1.5'] }, null],
    ['without days they may be hours of a month', { duration: ['90'] }, null],
    ['what is no plain number says nothing', { date: [], duration: ['90 h', '1:30'] }, null],
  ])('%s', (_, fields, perHour) => {
    expect(notationOf(fields).shortUnit?.perHour ?? null).toBe(perHour);
  });

  it.each([
    ['90', 60],
    ['1:30', undefined],
  ])('the header counts for them alone: %s under "Minutes"', (cell, perHour) => {
    const header = { headerRowIndex: 0, columns: { date: 0, duration: 1 } };
    const found = findNotation(
      [
        ['Date', 'Minutes'],
        ['2026-03-02', cell],
      ],
      header,
      undefined,
      CONTEXT,
    );
    expect(found.shortUnit?.perHour).toBe(perHour);
  });
});
