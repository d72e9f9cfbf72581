/** =CLIENTEVIDENCE(ratings; [criteria]) */
import { answerRatings, type Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import type { Argument } from './grid';

/**
 * Evidence of each client: the share of the total weight that is filled in.
 *
 * @param ratings one row or a block of rows, one column per criterion; blank is unknown
 * @param criteria one entry per rating, as in CLIENTSCORE; left out: equal weights
 * @param caller language and decimal mark for texts
 * @returns evidence above 0 up to 1: one for a row, a column for a block; '' for a blank row
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientEvidence([[5, '']]) // => 0.5
 */
export function clientEvidence(
  ratings: Argument,
  criteria?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  return answerRatings({ ratings, criteria }, ({ evidence }) => evidence, caller);
}
