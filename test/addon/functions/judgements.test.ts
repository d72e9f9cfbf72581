/** CLIENTWEIGHTS and CLIENTCONSISTENCY. */
import type { Argument } from '../../../src/addon/functions/grid';
import { clientConsistency } from '../../../src/addon/functions/client-consistency';
import { clientWeights } from '../../../src/addon/functions/client-weights';
import { ENGLISH, GERMAN } from './caller-of';

const CONSISTENT = [[1, 2, 4], ['', 1, 2], ['', '', '']]; // oxfmt-ignore

describe('CLIENTWEIGHTS', () => {
  it.each<[why: string, judgements: Argument, answer: unknown]>([
    ['a column of ranks', [[2], [1]], [[0.25], [0.75]]],
    ['a row of ranks', [[1, 2]], [[0.75, 0.25]]],
    ['one rank', 1, 1],
    ['blanks of an open range', [[1], [''], [2], [''], ['']], [[0.75], [''], [0.25], [''], ['']]],
    ['ranks as text', [['1'], ['2,0']], [[0.75], [0.25]]],
    ['equal ranks', [[1], [1]], [[0.5], [0.5]]],
    ['a table of comparisons', [[1, 3], [1 / 3, 1]], [[0.75], [0.25]]],
    ['a table filled in one way only', CONSISTENT, [[4 / 7], [2 / 7], [1 / 7]]],
    ['a table in an open range', [...CONSISTENT, ['', '', ''], ['', '', '']], [[4 / 7], [2 / 7], [1 / 7]]],
    ['comparisons as fractions', [['1', '3'], ['1/3', '1']], [[0.75], [0.25]]],
    ['comparisons as text', [['1', '3'], ['0,33', '1']], [[0.751], [0.249]]],
  ])('%s', (_why, judgements, answer) => {
    const near = (cell: unknown): unknown => (typeof cell === 'number' ? expect.closeTo(cell, 3) : cell);
    const expected = Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(near)) : near(answer);
    expect(clientWeights(judgements, GERMAN)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('CLIENTCONSISTENCY', () => {
  it.each<[why: string, matrix: Argument, ratio: number]>([
    ['no contradiction', CONSISTENT, 0],
    ['an open range', [...CONSISTENT, ['', '', '']], 0],
    ['two criteria cannot contradict each other', [[1, 9], ['', 1]], 0],
    ['a circle: (3.5 − 3) / 2 / .58', [[1, 2, 0.5], ['', 1, 2], ['', '', 1]], 0.431],
  ])('%s', (_why, matrix, ratio) => {
    expect(clientConsistency(matrix, ENGLISH)).toBeCloseTo(ratio, 3);
  }); // oxfmt-ignore
});
