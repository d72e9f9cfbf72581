/** =CLIENTSHARE(amounts) */
import { shareAmounts } from '../../core/scoring/share-amounts';
import { answerAmounts, parseAmounts } from './amounts-argument';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import type { Argument } from './grid';

/**
 * Share of each amount in the total.
 *
 * @param amounts column or row of amounts ≥ 0; blank stays blank
 * @param caller language and decimal mark for texts
 * @returns one share 0–1 per cell, in the shape of the amounts
 * @throws Refusal with a sentence, where a single row holds what is no amount
 * @example clientShare([[1], [3]]) // => [[0.25], [0.75]]
 */
export function clientShare(amounts: Argument, caller = callingSpreadsheet()): Answer | Answer[][] {
  return answerAmounts(parseAmounts(amounts, caller), shareAmounts);
}
