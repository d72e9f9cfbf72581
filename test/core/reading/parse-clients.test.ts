import { parseClients, readerOf } from '../../../src/core/reading/parse-clients';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue, Criterion } from '../../../src/core/types';

const PLAIN: Conventions = { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 };
const CRITERIA: Criterion[] = [
  { name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 },
  { name: 'Known', kind: 'flag', weight: 1, worst: 0, best: 1 },
];
/** Column A is the name, B a note of the user's, C and D the criteria; the first row below the header is 5. */
const parse = (...rows: CellValue[][]) =>
  parseClients({ rows, firstRowNumber: 5, columns: { name: 0, criteria: [2, 3] } }, CRITERIA, PLAIN);

describe('which rows are clients', () => {
  it.each<[why: string, row: CellValue[], isClient: boolean]>([
    ['a name alone', ['Acme', '', '', ''], true],
    ['a value without a name', ['', '', 4, ''], true],
    ['a text that is no number, without a name', ['', '', 'n/a', ''], true],
    ['a tick without a name', ['', '', '', true], true],
    ['an error in place of the name', ['#REF!', '', '', ''], true],
    ['a wholly blank row', ['', '', '', ''], false],
    ['blanks only', [' ', '', ' ', ''], false],
    ['a checkbox laid out in advance', ['', '', '', false], false],
    ['something in a column that is not asked for', ['', 'a note', '', ''], false],
  ])('%s', (_why, row, isClient) => {
    expect(parse(row)).toHaveLength(isClient ? 1 : 0);
  });

  it('row numbers are those of the tab, whatever is skipped', () => {
    const clients = parse(['A', '', 1, ''], ['', '', '', ''], ['B', '', 2, '']);
    expect(clients.map(({ rowNumber }) => rowNumber)).toEqual([5, 7]);
  });
});

describe('what a client holds', () => {
  it('values stand in the order of the criteria; unknown is NaN', () => {
    expect(parse([' Acme ', '', '', true])).toEqual([
      { rowNumber: 5, name: 'Acme', values: [NaN, 1], problems: [] },
    ]);
  });

  it('a cell that cannot be read is unknown, and a problem that quotes it', () => {
    expect(parse(['Acme', '', 'n/a', 'perhaps'])[0]).toEqual({
      rowNumber: 5,
      name: 'Acme',
      values: [NaN, NaN],
      problems: [
        { kind: 'unreadable', criterionIndex: 0, held: 'n/a', needed: 'rating' },
        { kind: 'unreadable', criterionIndex: 1, held: 'perhaps', needed: 'tick' },
      ],
    });
  });

  it('columns may stand in any order, and all cells of one decide how it is read', () => {
    const income: Criterion = { name: 'Income', kind: 'fact', weight: 1, worst: 'min', best: 'max' };
    const clients = parseClients(
      { rows: [['1.250', 'Acme'], ['9.800', 'Bolt']], firstRowNumber: 2, columns: { name: 1, criteria: [0] } },
      [income],
      PLAIN,
    );
    expect(clients.map(({ name, values }) => [name, ...values])).toEqual([['Acme', 1250], ['Bolt', 9800]]);
  }); // oxfmt-ignore

  it('a row without a name keeps its values', () => {
    expect(parse(['', '', 4, ''])[0]).toMatchObject({
      name: '',
      values: [4, NaN],
      problems: [{ kind: 'noName' }],
    });
  });

  it('a criterion without a column is unknown', () => {
    const [client] = parseClients(
      { rows: [['Acme', 3]], firstRowNumber: 2, columns: { name: 0, criteria: [1, -1] } },
      CRITERIA,
      PLAIN,
    );
    expect(client.values).toEqual([3, NaN]);
  });
});

describe('names that stand twice', () => {
  const problemsOf = (...names: string[]) =>
    parse(...names.map((name) => [name, '', 3, ''])).map((client) => client.problems);

  it.each([
    ['Acme', 'Acme'],
    ['ACME  GmbH', 'Acme GmbH'],
    ['M\u00fcller', 'Mu\u0308ller'],
  ])('%j and %j are one name', (first, second) => {
    expect(problemsOf(first, 'Other', second)).toEqual([
      [{ kind: 'duplicateName', otherRowNumbers: [7] }],
      [],
      [{ kind: 'duplicateName', otherRowNumbers: [5] }],
    ]);
  });

  it('two rows without a name are not namesakes', () => {
    expect(problemsOf('', '').flat()).toEqual([{ kind: 'noName' }, { kind: 'noName' }]);
  });

  it('names at most five other rows, so that 10,000 namesakes do not fill every cell', () => {
    const problems = problemsOf(...Array<string>(10000).fill('x'));
    expect(problems[0]).toEqual([{ kind: 'duplicateName', otherRowNumbers: [6, 7, 8, 9, 10] }]);
    expect(problems[2]).toEqual([{ kind: 'duplicateName', otherRowNumbers: [5, 6, 8, 9, 10] }]);
    expect(problems[9999]).toEqual([{ kind: 'duplicateName', otherRowNumbers: [5, 6, 7, 8, 9] }]);
  });
});

describe('scales of which a header says that 0 is "not rated"', () => {
  const CONVENTIONS = { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 } as const;
  const RATING = { kind: 'rating', worst: 0, best: 5 } as const;
  const read = (cells: readonly CellValue[], isZeroUnknown?: boolean): unknown[] =>
    cells.map(readerOf({ ...RATING, isZeroUnknown }, cells, CONVENTIONS));

  it('a zero is unknown where the header says so, as a number and as a text', () => {
    expect(read([0, 1, 5, '0', '3'], true)).toEqual([NaN, 1, 5, NaN, 3]);
  });

  it.each([false, undefined])('else it is the worst: %p', (isZeroUnknown) => {
    expect(read([0, 1, 5, '0', '3'], isZeroUnknown)).toEqual([0, 1, 5, 0, 3]);
  });

  it('what cannot be read is told all the same', () => {
    const [, unreadable] = read([3, 'maybe so'], true);
    expect(typeof unreadable).not.toBe('number');
  });
});
