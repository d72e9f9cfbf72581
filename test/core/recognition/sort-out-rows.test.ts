/** How often rows are looked at: what they are is tested with whole lists, in test/addon/reading. */
import { NO_LIST_WORDS, type CellSense } from '../../../src/core/reading/cell-sense';
import type { HeaderIndex } from '../../../src/core/recognition/header-index';
import { sortOutRows } from '../../../src/core/recognition/rows/sort-out-rows';

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
