/** =CLIENTRANGE(ratings; criteria; [tiers]) */
import { formatPossibleTiers } from '../wording/format-why';
import { answerRatings, verdictOn, type Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import { requireArgument, type Argument } from './grid';
import { parseTiers } from './tiers-argument';

/**
 * Tiers that are still possible, whatever the unknown ratings turn out to be.
 *
 * @param ratings one row or a block of rows, one column per criterion; blank is unknown
 * @param criteria one entry per rating, as in CLIENTSCORE
 * @param tiers two columns, tier and cut-off; left out: A 80, B 60, C 40, D 0
 * @param caller language and decimal mark for texts
 * @returns "A", or "A–C": one for a row, a column for a block; '' for a blank row
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientRange([[5, 5]], [[1, 1]]) // => "A"
 * @example clientRange([[5, '']], [[1, 1]]) // => "A–C"
 */
export function clientRange(
  ratings: Argument,
  criteria: Argument,
  tiers?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  requireArgument(ratings, 'ratings', caller);
  const parsed = parseTiers(tiers, caller);
  return answerRatings(
    { ratings, criteria },
    (score) => formatPossibleTiers(verdictOn(score, parsed), parsed),
    caller,
  );
}
