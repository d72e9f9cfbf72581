/** Which rows are no clients, and why; how often rows are looked at. Whole lists are in test/addon/reading. */
import {
  NO_LIST_WORDS,
  senserOf,
  withSingles,
  type CellSense,
} from '../../../../src/core/reading/cell-sense';
import type { HeaderIndex } from '../../../../src/core/recognition/headers/header-index';
import { sortOutRows } from '../../../../src/core/recognition/rows/sort-out-rows';

const NOTHING_KNOWN: HeaderIndex = {
  lookUp: () => [],
  match: () => [],
  isUnit: () => false,
  scaleIn: () => null,
  periodIn: () => null,
  currencyIn: () => '',
  isHeadcount: () => false,
  isNamePart: () => false,
};

const number = (value: number): CellSense => ({ kind: 'number', value, text: String(value) });
const text = (said: string): CellSense => ({ kind: 'text', value: NaN, text: said });
const BLANK: CellSense = { kind: 'blank', value: NaN, text: '' };

const WORDS = { ...NO_LIST_WORDS, totals: ['Total'] };
const HEADERS = ['Client', 'Hours', 'Income'];

/** Of a list under a header of names and two columns. */
function sortOut(rows: readonly CellSense[][], readColumns: readonly number[]) {
  const header = { rowIndex: 0, upperRowIndex: null, headers: HEADERS, fullHeaders: HEADERS, known: 1 };
  const shape = { header, nameColumn: 0, readColumns, mergedRows: new Set<number>() };
  return sortOutRows([HEADERS.map(text), ...rows], shape, WORDS, NOTHING_KNOWN);
}

describe('sortOutRows', () => {
  it('takes a total on top for one, although nothing stands above it', () => {
    const clients = [1, 2, 3, 4].map((each) => [
      text(`Client ${each}`),
      number(10 * each),
      number(7.5 * each),
    ]);
    const sorted = sortOut([[text('All of them'), number(100), number(75)], ...clients], [1, 2]);
    expect(sorted.clients).toEqual([2, 3, 4, 5]);
    expect(sorted.leftOut[1]).toEqual({ rowIndex: 1, reason: 'total', text: 'All of them' });
  });

  it('takes what is called a total beside a blank name for one, whatever it sums', () => {
    const headers = ['Group', 'Client', 'Hours'];
    const header = { rowIndex: 0, upperRowIndex: null, headers, fullHeaders: headers, known: 1 };
    const shape = { header, nameColumn: 1, readColumns: [2], mergedRows: new Set<number>() };
    const rows = [
      headers.map(text),
      [text('Gold'), text('Acme'), number(12)],
      [text('Silver'), text('Bolt'), number(8)],
      [BLANK, text('Cato'), number(5)],
      [text('Total Silver'), BLANK, number(13)],
      [text('Total Silver'), text('Dorn'), number(7)],
    ];
    const { clients, leftOut } = sortOutRows(rows, shape, WORDS, NOTHING_KNOWN);
    expect(clients).toEqual([1, 2, 3, 5]);
    expect(leftOut[1]).toEqual({ rowIndex: 4, reason: 'total', text: 'Total Silver' });
  });

  it('looks at no row for each of the others, however many hold neither a name nor a value', () => {
    let looks = 0;
    const counted = (row: CellSense[]): CellSense[] =>
      new Proxy(row, {
        get: (cells, key) => {
          if (key === '1') looks += 1;
          return Reflect.get(cells, key);
        },
      });
    const rows = Array.from({ length: 1000 }, (_, at) => counted([BLANK, number(at % 97), number(at % 89)]));
    const { clients, leftOut } = sortOut(rows, []);
    expect([clients.length, leftOut.filter(({ reason }) => reason === 'nothing').length]).toEqual([0, 1000]);
    expect(looks / rows.length).toBeLessThan(100);
  });
});

describe('a row', () => {
  const SAID = withSingles({
    ...NO_LIST_WORDS,
    totals: ['Total'],
    averages: ['Average'],
    extremes: ['Max', 'Min'],
    counts: ['Count'],
    weightings: ['Weight'],
    sections: ['Clients'],
    former: ['Former'],
    notes: ['Note'],
    ratings: ['high', 'low'],
  });
  const look = senserOf({ decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, SAID);
  type Cells = readonly (string | number)[];
  /** What each row below the header is taken for, "-" for a client. */
  const sort = (rows: readonly Cells[], merged: readonly number[] = []): string[] => {
    const header = { rowIndex: 0, upperRowIndex: null, headers: HEADERS, fullHeaders: HEADERS, known: 1 };
    const shape = { header, nameColumn: 0, readColumns: [1, 2], mergedRows: new Set(merged) };
    const { clients, leftOut } = sortOutRows([HEADERS.map(text), ...rows.map((row) => row.map(look))], shape, SAID, NOTHING_KNOWN);
    return rows.map((_, at) => leftOut.find(({ rowIndex }) => rowIndex === at + 1)?.reason ?? (clients.includes(at + 1) ? '-' : ''));
  };
  /** Together 75 and 650, on average 18.75 and 162.5. */
  const CLIENTS: readonly Cells[] = [['Acme', 10, 100], ['Bolt', 20, 300], ['Cato', 30, 200], ['Dorn', 15, 50]];

  it.each<[string, Cells, string]>([
    ['a sum', ['Total', 75, 650], 'total'],
    ['a sum of one column', ['Total', '', 650], 'total'],
    ['a sum that nobody has worked out', ['Total', '', ''], 'total'],
    ['a sum whatever it is called', ['All of them', 75, 650], 'total'],
    ['a sum without a name', ['', 75, 650], 'total'],
    ['a sum of more words', ['Total 2026', 75, 650], 'total'],
    ['a client of whom that is a remark', ['Elba', 12, 90, 'Total Silver'], '-'],
    ['a client called after a sum', ['Total Fitness', 12, 90], '-'],
    ['an average', ['Average', 18.75, 162.5], 'average'],
    ['an average that is rounded', ['Average', 19, 163], 'average'],
    ['an average of more words', ['Average 2026', 18.75, 162.5], 'average'],
    ['a client called after an average', ['Average Joe', 18, 90], '-'],
    ['the largest of each', ['Max', 30, 300], 'figure'],
    ['the smallest of each', ['Min', 10, 50], 'figure'],
    ['a client called Max', ['Max', 12, 90], '-'],
    ['a client called Max with stars', ['Max', '★★★', 300], '-'],
    ['how many there are', ['Count', 4, 4], 'figure'],
    ['a client called Count', ['Count', 12, 90], '-'],
    ['weights', ['Weight', 3, 2], 'weights'],
    ['weights in words', ['Weight', 'high', 'low'], 'weights'],
    ['weights of one column', ['Weight', 'x3', ''], 'weights'],
    ['a client called Weight with stars', ['Weight', '★★★', 2], '-'],
    ['a client called Weight whom nobody rated', ['Weight', '', ''], '-'],
    ['weights without a name', ['', 'x3', 'x2'], 'weights'],
    ['shares of the whole', ['', '60 %', '40 %'], 'weights'],
    ['shares of the whole that are rounded', ['', '60.4 %', '39.4 %'], 'weights'],
    ['shares of less than that', ['', '60 %', '38 %'], '-'],
    ['one weight alone says little', ['', 'x3', ''], '-'],
    ['plain numbers without a name', ['', 3, 2], '-'],
    ['a note', ['Note: all prices without VAT', '', ''], 'note'],
    ['a short one', ['Note: soon', '', ''], 'note'],
    ['a sentence', ['All prices without VAT.', '', ''], 'note'],
    ['a client of four words', ['All Prices Without Tax', '', ''], '-'],
    ['a client whom nobody has rated', ['Elba', '', ''], '-'],
    ['nothing', ['', '', ''], ''],
  ])('at the end: %s', (_what, row, taken) => {
    expect(sort([...CLIENTS, row])).toEqual(['-', '-', '-', '-', taken]);
  });

  it('shares are no sums of others because both are small', () => {
    const clients: readonly Cells[] = [['Acme', 0.021, 0.014], ['Bolt', 0.03, 0.022], ['Cato', 0.009, 0.006]];
    expect(sort([...clients, ['Dorn', 0.055, 0.031, 'a remark']])).toEqual(['-', '-', '-', '-']);
    expect(sort([...clients, ['', 0.06, 0.042]])).toEqual(['-', '-', '-', 'total']);
  }); // oxfmt-ignore

  it.each<[string, Cells, string]>([
    ['a sum', ['Total', 30, 400], 'total'],
    ['a client with numbers of its own', ['Total', 12, 90], '-'],
    ['weights are at an end', ['Weight', 3, 2], '-'],
    ['the largest of all stands below all', ['Max', 20, 300], '-'],
    ['a sentence stands below all', ['All prices without VAT.', '', ''], '-'],
  ])('in the middle: %s', (_what, row, taken) => {
    expect(sort([CLIENTS[0], CLIENTS[1], row, CLIENTS[2], CLIENTS[3]])).toEqual(['-', '-', taken, '-', '-']);
  });

  const [A, B, C, D] = CLIENTS;
  const heading = (said: string): Cells => [said, '', ''];
  it.each<[string, Cells[], string[]]>([
    ['two headings, the first of which opens the list', [heading('North'), A, B, heading('South'), C, D], ['section', '-', '-', 'section', '-', '-']],
    ['one heading may be a client', [heading('North'), A, B, C, D], ['-', '-', '-', '-', '-']],
    ['two that nothing marks may be clients', [A, heading('North'), B, C, heading('South'), D], ['-', '-', '-', '-', '-', '-']],
    ['one of two follows a gap', [A, heading(''), heading('North'), B, C, heading('South'), D], ['-', '', 'section', '-', '-', 'section', '-']],
    ['one of two ends with a colon', [A, heading('North:'), B, C, heading('South'), D], ['-', 'section', '-', '-', 'section', '-']],
    ['a colon within says nothing', [A, heading('North: sea'), B, C, heading('South'), D], ['-', '-', '-', '-', '-', '-']],
    ['one of two says clients', [A, heading('Clients North'), B, C, heading('South'), D], ['-', 'section', '-', '-', 'section', '-']],
    ['the last line is above nobody', [heading('North'), A, B, C, heading('South')], ['-', '-', '-', '-', '-']],
    ['months of one’s own', [heading('Jan 2026'), A, B, C, D], ['section', '-', '-', '-', '-']],
    ['a month behind a gap', [A, B, heading(''), heading('01/2026'), C, D], ['-', '-', '', 'section', '-', '-']],
    ['a month with clients directly above it', [A, B, heading('01/2026'), C, D], ['-', '-', '-', '-', '-']],
    ['who has left', [A, B, heading('Former clients'), C, D], ['-', '-', 'former', '-', '-']],
    ['a client called Former Glory', [A, B, heading('Former Glory'), C, D], ['-', '-', '-', '-', '-']],
    ['sums of groups, and of all', [heading('North'), A, B, ['Total', 30, 400], heading('South'), C, D, ['Total', 45, 250], ['Total', 75, 650]], ['section', '-', '-', 'total', 'section', '-', '-', 'total', 'total']],
  ])('headings: %s', (_what, rows, taken) => {
    expect(sort(rows)).toEqual(taken);
  });

  it('a merged line is a heading', () => {
    expect(sort([A, heading('North'), B, C, D], [2])).toEqual(['-', 'section', '-', '-', '-']);
  });
}); // oxfmt-ignore
