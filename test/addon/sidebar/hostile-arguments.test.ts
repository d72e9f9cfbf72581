/** Whatever a formula passes, a custom function of the built add-on answers with numbers, names or a sentence. */
import * as fc from 'fast-check';
import { openSpreadsheet } from '../open-spreadsheet';
import { HOSTILE, LOST } from '../hostile-cells';

const { addOn } = openSpreadsheet({ locale: 'en_US' });
const cell = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('', 1, 3, 5, 0.5));
const gridOf = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = fc.integer({ min: 1, max: 4 });
const block = fc.tuple(size, size).chain(([rows, columns]) => gridOf(rows, columns));
const weight = fc.constantFrom(0, 1, 3, 1e308, 1.7e308, 1e-320, 5e-324, 1e100);
const bound = fc.constantFrom(0, 1, 5, 1e308, -1e308, -1.7e308, 1e-320);
const scaled = size.chain((columns) =>
  fc.tuple(
    size.chain((rows) => gridOf(rows, columns)),
    fc.array(fc.tuple(weight, bound, bound), { minLength: columns, maxLength: columns }),
  ),
);

/** The answers of a call as a flat list; a sentence where it is refused. */
function answers(name: string, args: readonly unknown[]): unknown[] {
  try {
    return [addOn.callCustomFunction(name, args)!.result].flat(2);
  } catch (error) {
    return [(error as Error).message];
  }
}

function check(found: readonly unknown[], least = -Infinity, most = Infinity): void {
  for (const answer of found) {
    expect(['string', 'number']).toContain(typeof answer);
    expect(String(answer)).not.toMatch(LOST);
    if (typeof answer === 'string') expect(answer.length).toBeLessThanOrEqual(50000);
    if (typeof answer !== 'number') continue;
    expect(answer).toBeGreaterThanOrEqual(least);
    expect(answer).toBeLessThanOrEqual(most);
  }
}

const runs = { numRuns: 150 };

it.each([
  ['CLIENTSCORE', 100],
  ['CLIENTEVIDENCE', 1],
])('%s stays within its range, whatever is rated and weighed', (name, most) => {
  fc.assert(
    fc.property(scaled, block, ([ratings, criteria], anything) => {
      check(answers(name, [ratings, criteria]), 0, most);
      check(answers(name, [ratings, anything]), 0, most);
    }),
    runs,
  );
});

it.each(['CLIENTTIER', 'CLIENTRANGE', 'CLIENTWHY'])('%s names tiers or says what is wrong', (name) => {
  const more = (names: unknown[][], tiers: unknown): unknown[] =>
    name === 'CLIENTWHY' ? [names, tiers] : [tiers];
  fc.assert(
    fc.property(scaled, block, block, ([ratings, criteria], names, tiers) => {
      check(answers(name, [ratings, criteria, ...more([ratings[0]], '')]));
      check(answers(name, [ratings, criteria, ...more(names, tiers)]));
    }),
    runs,
  );
});

it.each([
  ['CLIENTSHARE', 1],
  ['CLIENTPARETO', 0],
  ['CLIENTHHI', 10000.0000001],
  ['CLIENTWEIGHTS', 1],
  ['CLIENTCONSISTENCY', 1e6],
])('%s stays within its range, whatever the amounts or judgements', (name, most) => {
  const square = size.chain((side) => gridOf(side, side));
  fc.assert(
    fc.property(block, square, size, (anything, table, side) => {
      check(answers(name, [anything]), 0, most);
      check(answers(name, [table]), 0, most);
      check(answers(name, [Array.from({ length: side }, () => [1.7e308])]), 0, most);
    }),
    runs,
  );
});

it('a cut as long as a cell does not make an answer longer than one', () => {
  const names = ['a', 'b'].map((letter) => letter.repeat(49990));
  const tiers = [[names[0], 50], [names[1], 0]]; // oxfmt-ignore
  check(answers('CLIENTRANGE', [[[5, '']], [[1, 1]], tiers]));
  check(answers('CLIENTWHY', [[[5, '']], [[1, 1]], [names], tiers]));
});

it('amounts of 1e308 have the shares and concentration of small ones', () => {
  const amounts = [[1e308], [1e308], [5e307]];
  expect(answers('CLIENTSHARE', [amounts])).toEqual([0.4, 0.4, 0.2]);
  expect(answers('CLIENTHHI', [amounts])[0]).toBeCloseTo(3600, 6);
  expect(answers('CLIENTPARETO', [amounts])).toEqual(['A', 'A', 'B']);
});

it('weights of 1e308 and scales from -1e308 to 1e308 give the score of small ones', () => {
  const criteria = [[1e308, -1e308, 1e308], [5e307, 1, 5]]; // oxfmt-ignore
  expect(answers('CLIENTSCORE', [[[0, 5]], criteria])[0]).toBeCloseTo((100 * 2) / 3, 9);
});
