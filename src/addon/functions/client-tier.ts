/** =CLIENTTIER(ratings; [criteria]; [tiers]) */
import { tierOf } from '../../core/scoring/assign-tier';
import { parseCutOff } from '../../core/reading/parse-criterion';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import type { Tier } from '../../core/types';
import { answerRatings, shaped, type Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, requireArgument, toGrid, type Argument, type Grid } from './grid';
import { parseTiers } from './tiers-argument';

/**
 * Tier of each client by score alone: without rules and locks.
 *
 * @param ratings one row or a block of rows, one column per criterion; with `criteria` left out, a single value or a
 *   single column is taken as scores 0–100
 * @param criteria one entry per rating, as in CLIENTSCORE
 * @param tiers two columns, tier and cut-off; left out: A 80, B 60, C 40, D 0
 * @param caller language and decimal mark for texts
 * @returns the tier: one for a row, a column for a block; '' for a blank row
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientTier(79.999) // => "B"
 * @example clientTier([[5, 5], [1, 1]]) // => [["A"], ["D"]]
 */
export function clientTier(
  ratings: Argument,
  criteria?: Argument,
  tiers?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  requireArgument(ratings, 'ratings', caller);
  const parsed = parseTiers(tiers, caller);
  if (isLeftOut(ratings)) return '';
  const grid = toGrid(ratings);
  if (isLeftOut(criteria) && grid[0].length === 1) return tiersOfScores(grid, parsed, caller);
  return answerRatings({ ratings, criteria }, ({ points }) => parsed[tierOf(points, parsed)].name, caller);
}

function tiersOfScores(grid: Grid, tiers: readonly Tier[], caller: Caller): Answer | Answer[][] {
  return shaped(
    grid.map(([cell], index) => {
      if (isBlank(cell)) return '';
      const score = typeof cell === 'number' ? parseCutOff(cell, '.') : parseCutOff(cell, caller.decimalMark);
      if (score !== null) return tiers[tierOf(score, tiers)].name;
      return {
        problem: caller.texts.functionErrors.scoreOutside(index + 1, 1, quoteCell(cell, caller)),
      };
    }),
  );
}
