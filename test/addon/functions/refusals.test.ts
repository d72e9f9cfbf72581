/** What a function says when it cannot answer: which argument, which cell, what it holds, what is needed. */
import { clientConsistency } from '../../../src/addon/functions/client-consistency';
import { clientHhi } from '../../../src/addon/functions/client-hhi';
import { clientPareto } from '../../../src/addon/functions/client-pareto';
import { clientRange } from '../../../src/addon/functions/client-range';
import { clientScore } from '../../../src/addon/functions/client-score';
import { clientShare } from '../../../src/addon/functions/client-share';
import { clientTier } from '../../../src/addon/functions/client-tier';
import { clientWeights } from '../../../src/addon/functions/client-weights';
import { clientWhy } from '../../../src/addon/functions/client-why';
import { callerOf, ENGLISH, GERMAN, refusal } from './caller-of';

const E = ENGLISH;
const ROW = [[5, 1]];
const SIXTEEN = Array.from({ length: 16 }, () => Array<number>(16).fill(1));

describe('the exact English sentence', () => {
  it.each<[call: () => unknown, sentence: string]>([
    [() => clientScore([[5, 'soon']], '', E), 'Cannot read ratings, row 1, column 2: it holds “soon”, a number is needed.'],
    [() => clientScore('#N/A', '', E), 'Cannot read ratings, row 1, column 1: it holds “#N/A”, a number is needed.'],
    [() => clientScore([[NaN]], '', E), 'Cannot read ratings, row 1, column 1: it holds “#NUM!”, a number is needed.'],
    [() => clientScore(ROW, [[''], ['']], E), 'criteria is empty: one weight per rating is needed.'],
    [() => clientScore(ROW, [[1], [1], [1]], E), 'ratings has 2 columns but criteria has 3 entries: one entry per column is needed.'],
    [() => clientScore([[5]], [[1], [2]], E), 'ratings has 1 column but criteria has 2 entries: one entry per column is needed.'],
    [() => clientScore(ROW, [[1], [''], [''], ['']], E), 'ratings has 2 columns but criteria has 1 entry: one entry per column is needed.'],
    [() => clientScore(ROW, [[1, 1], [1, 1]], E), 'criteria has 2 × 2 cells: weights only, or weight, worst and best in three columns, are needed.'],
    [() => clientScore(ROW, [[1], ['two']], E), 'Cannot read criteria, row 2, column 1: it holds “two”, a weight of 0 or more is needed.'],
    [() => clientScore(ROW, [[1, -2]], E), 'Cannot read criteria, row 1, column 2: it holds “-2”, a weight of 0 or more is needed.'],
    [() => clientScore(ROW, [[1, 1, 5], ['', 1, 5]], E), 'Cannot read criteria, row 2, column 1: it is empty, a weight of 0 or more is needed.'],
    [() => clientScore(ROW, [[0], [0]], E), 'All weights in criteria are 0: at least one must be larger.'],
    [() => clientScore(ROW, [[1, 1, 5], [1, 'low', 5]], E), 'Cannot read criteria, row 2, column 2: it holds “low”, a number, “min” or “max” is needed.'],
    [() => clientScore(ROW, [[1, 1, 5], [1, 1, '']], E), 'Cannot read criteria, row 2, column 3: it is empty, a number, “min” or “max” is needed.'],
    [() => clientScore(ROW, [[1, 1], [1, 1], [5, 'x']], E), 'Cannot read criteria, row 3, column 2: it holds “x”, a number, “min” or “max” is needed.'],
    [() => clientScore(ROW, [[1, 1, 5], [1, 3, 3]], E), 'Worst and best of entry 2 in criteria are both 3: they must differ.'],
    [() => clientScore(ROW, [[1, 1, 5], [1, 0, 'max']], E), 'Entry 2 in criteria holds “max”, which compares clients: pass the ratings of all clients at once.'],
    [() => clientTier(101, '', '', E), 'Cannot read ratings, row 1, column 1: it holds “101”, a score from 0 to 100 is needed. To rate single values, pass criteria.'],
    [() => clientTier(50, '', [['A', 50, 1], ['B', 0, 1], ['C', 0, 1]], E), 'tiers has 3 × 3 cells: two columns, tier and cut-off, are needed.'],
    [() => clientTier(50, '', [['', ''], ['', '']], E), 'tiers is empty: at least one tier and its cut-off are needed.'],
    [() => clientTier(50, '', [['A', 50], ['', 20]], E), 'tiers, row 2, column 1 is empty: the tier needs a name.'],
    [() => clientTier(50, '', [['A', 50], ['B', 'x']], E), 'Cannot read tiers, row 2, column 2: it holds “x”, a score from 0 to 100 is needed.'],
    [() => clientTier(50, '', [['A', 'B', 'C'], [50, 20, '']], E), 'Cannot read tiers, row 2, column 3: it is empty, a score from 0 to 100 is needed.'],
    [() => clientTier(50, '', [['A', 50], ['A', 20]], E), 'tiers lists “A” twice.'],
    [() => clientTier(50, '', [['A', 50.5], ['B', 50.5]], E), 'Two tiers start at 50.5: each needs a cut-off of its own.'],
    [() => clientRange(ROW, [[1]], '', E), 'ratings has 2 columns but criteria has 1 entry: one entry per column is needed.'],
    [() => clientWhy(ROW, '', '', '', E), 'names is missing: name its cells, such as D1:K1.'],
    [() => clientWhy(ROW, '', [['Fun']], '', E), 'names has 1 cell but ratings has 2 columns: one name per column is needed.'],
    [() => clientWhy(ROW, '', [['Fun'], [''], ['Network']], '', E), 'names has 3 cells but ratings has 2 columns: one name per column is needed.'],
    [() => clientShare([[1, 'x']], E), 'Cannot read amounts, row 1, column 2: it holds “x”, a number is needed.'],
    [() => clientHhi([[1], [-1]], E), 'Cannot use amounts, row 2, column 1: it holds “-1”, an amount of 0 or more is needed.'],
    [() => clientPareto([[1]], [[0.8]], '', E), 'Cannot read cuts: it holds “0.8”, two shares such as 0.8 and 0.95 in rising order are needed.'],
    [() => clientPareto([[1]], [[0.9], [0.8]], '', E), 'Cannot read cuts: it holds “0.9; 0.8”, two shares such as 0.8 and 0.95 in rising order are needed.'],
    [() => clientPareto([[1]], [[80], [95]], '', E), 'Cannot read cuts: it holds “80; 95”, two shares such as 0.8 and 0.95 in rising order are needed.'],
    [() => clientPareto([[1]], '', 'maybe', E), 'Cannot read crossing: it holds “maybe”, TRUE or FALSE is needed.'],
    [() => clientWeights('', E), 'judgements is missing: name its cells, such as B2:B9.'],
    [() => clientWeights([[1, 2, 3], [1, 2, 3]], E), 'judgements has 2 × 3 cells: one column of ranks, or a square table of comparisons, is needed.'],
    [() => clientWeights([[1], [0]], E), 'Cannot read judgements, row 2, column 1: it holds “0”, a rank such as 1, 2 or 3 is needed.'],
    [() => clientWeights([[1, 'first']], E), 'Cannot read judgements, row 1, column 2: it holds “first”, a rank such as 1, 2 or 3 is needed.'],
    [() => clientWeights([[1], [0.5]], E), 'Cannot read judgements, row 2, column 1: it holds “0.5”, a rank such as 1, 2 or 3 is needed.'],
    [() => clientWeights([['60 %'], ['40 %']], E), 'Cannot read judgements, row 1, column 1: it holds “60 %”, a rank such as 1, 2 or 3 is needed.'],
    [() => clientWeights([[1, ''], ['x', 1]], E), 'Cannot read row 2, column 1 of the comparisons: it holds “x”, a number from 1/1000 to 1000 is needed.'],
    [() => clientWeights([[1, ''], ['', 1]], E), 'Cannot read row 1, column 2 of the comparisons: it is empty, a number from 1/1000 to 1000 is needed.'],
    [() => clientConsistency(undefined, E), 'matrix is missing: name its cells, such as B2:E5.'],
    [() => clientConsistency([[1, 3], [3, 1]], E), 'Row 2, column 1 of the comparisons holds 3, but the opposite comparison asks for 0.333333333.'],
    [() => clientConsistency([[1, 2], ['', 1], ['', 5]], E), 'matrix has 3 × 2 cells: as many rows as columns are needed.'],
    [() => clientConsistency(SIXTEEN, E), 'The table compares 16 criteria: consistency is known for at most 15.'],
  ])('%#: %s', (call, sentence) => {
    expect(refusal(call)).toBe(sentence);
  }); // oxfmt-ignore
});

it('a date is quoted on the day that the spreadsheet shows', () => {
  const midnight = new Date('2026-02-28T23:00:00Z');
  expect(refusal(() => clientScore([[midnight]], '', E))).toContain('(3/1)');
  expect(refusal(() => clientHhi([[1], [midnight]], E))).toContain('“2026-03-01”');
});

it('a fraction that became a date is told as it was typed', () => {
  const table = [
    [1, 3],
    [new Date('2026-02-28T23:00:00Z'), 1],
  ];
  expect(refusal(() => clientWeights(table, E))).toContain('(3/1); type =3/1');
  expect(refusal(() => clientWeights(table, GERMAN))).toContain('(1/3) ein Datum gemacht; gib =1/3 ein');
});

it.each(['de_DE', 'nb_NO', 'hu_HU', 'nl_NL'])(
  '%s: the sentence is in the language of the spreadsheet',
  (locale) => {
    const sentence = refusal(() => clientScore([[5, 'soon']], '', callerOf(locale)));
    const { notANumber } = callerOf(locale).texts.functionErrors;
    expect(sentence).toBe(notANumber('ratings', 1, 2, 'soon'));
    expect(sentence).not.toBe(ENGLISH.texts.functionErrors.notANumber('ratings', 1, 2, 'soon'));
  },
);

it('numbers in a sentence have the decimal mark of the spreadsheet', () => {
  expect(refusal(() => clientTier(50, '', [['A', 50.5], ['B', 50.5]], GERMAN))).toContain('50,5'); // oxfmt-ignore
  expect(refusal(() => clientTier(50, '', [['A', 100.5]], GERMAN))).toContain(
    'steht „100,5“, gebraucht wird eine Punktzahl',
  );
  expect(refusal(() => clientPareto([[1]], [[0.9], [0.8]], '', GERMAN))).toContain('steht „0,9; 0,8“');
});

describe('in a block a bad row holds the sentence, and the others their answer', () => {
  const sentence = 'Cannot read ratings, row 2, column 1: it holds “soon”, a number is needed.';
  const block = [[5], ['soon'], ['']]; // oxfmt-ignore

  it.each([
    ['CLIENTSCORE', () => clientScore(block, [[1]], E), 100],
    ['CLIENTTIER', () => clientTier(block, [[1]], '', E), 'A'],
    ['CLIENTRANGE', () => clientRange(block, [[1]], '', E), 'A'],
    [
      'CLIENTWHY',
      () => clientWhy(block, [[1]], [['Fun']], '', E),
      'Tier A with 100 points: “Fun” lifts it most.',
    ],
  ])('%s', (_name, call, answer) => {
    expect(call()).toEqual([[answer], [sentence], ['']]);
  });

  it('CLIENTTIER of scores', () => {
    expect(clientTier([[85], ['soon'], [120]], '', '', E)).toEqual([
      ['A'],
      [expect.stringContaining('row 2, column 1: it holds “soon”')],
      [expect.stringContaining('row 3, column 1: it holds “120”')],
    ]);
  });

  it('names the first of two bad cells', () => {
    expect(
      clientScore(
        [
          [5, 5],
          ['x', 'y'],
        ],
        '',
        E,
      ),
    ).toEqual([[100], [expect.stringContaining('column 1: it holds “x”')]]);
  });
});
