/** =CLIENTWEIGHTS(judgements) */
import { weighByPairs } from '../../core/weights/weigh-by-pairs';
import { weighByRanking } from '../../core/weights/weigh-by-ranking';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, requireArgument, toGrid, transpose, type Argument, type Grid } from './grid';
import { Refusal } from './refusal';
import { cutToSquare, parsePairs, parseRanks } from './judgements-argument';

/**
 * Weights for people who do not think in numbers: from an order of importance (rank-order centroid), or from a square
 * table of comparisons (AHP, principal eigenvector).
 *
 * @param judgements a column or row of ranks (1 is the most important, equal ranks share), or a square table
 * @param caller language and decimal mark for texts
 * @returns weights that sum to 1, beside their ranks, or as a column for a table; '' beside a blank rank
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientWeights([[1], [2]]) // => [[0.75], [0.25]]
 * @example clientWeights([[1, 3], [1 / 3, 1]]) // => [[0.75], [0.25]]
 */
export function clientWeights(judgements: Argument, caller = callingSpreadsheet()): Answer | Answer[][] {
  const { functionErrors } = caller.texts;
  requireArgument(isLeftOut(judgements) ? undefined : judgements, 'judgements', caller);
  const grid = toGrid(judgements);
  if (grid[0].length === 1)
    return transposed(weightsOfRanks(transpose(grid)[0], (index) => [index + 1, 1], caller));
  if (grid.length === 1) return [weightsOfRanks(grid[0], (index) => [1, index + 1], caller)];
  if (cutToSquare(grid).length !== grid[0].length)
    throw new Refusal(functionErrors.judgementsShape(grid.length, grid[0].length));
  return weighByPairs(parsePairs(grid, caller)).weights.map((weight) => [roundWeight(weight)]);
}

function weightsOfRanks(
  cells: Grid[number],
  positionOf: (index: number) => [number, number],
  caller: Caller,
): Answer[] {
  const ranks = parseRanks(cells, positionOf, caller);
  const weights = weighByRanking(ranks.filter((rank) => rank !== null));
  return ranks.map((rank) => (rank === null ? '' : (weights.shift() as number)));
}

/** One rank is answered with one value. */
function transposed(answers: readonly Answer[]): Answer | Answer[][] {
  return answers.length === 1 ? answers[0] : answers.map((answer) => [answer]);
}

/** The iteration is exact to about 15 digits: what is shown beyond them is noise. */
function roundWeight(weight: number): number {
  return Math.round(weight * 1e14) / 1e14;
}
