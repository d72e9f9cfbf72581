/** =CLIENTSCORE(ratings; [criteria]) */
import { answerRatings, type Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import type { Argument } from './grid';

/**
 * Score of each client: 100 × Σ weight × scaled rating / Σ weight over the ratings that are filled in.
 *
 * @param ratings one row or a block of rows, one column per criterion; blank is unknown
 * @param criteria one entry per rating, down or across: weight (scale 1–5), or weight, worst, best; left out: equal
 *   weights, scale 1–5
 * @param caller language and decimal mark for texts
 * @returns score 0–100, unrounded: one for a row, a column for a block; '' for a blank row
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientScore([[5, 3]]) // => 75
 * @example clientScore([[5, 1], ['', '']], [[3], [1]]) // => [[75], [""]]
 */
export function clientScore(
  ratings: Argument,
  criteria?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  return answerRatings({ ratings, criteria }, ({ points }) => points, caller);
}
