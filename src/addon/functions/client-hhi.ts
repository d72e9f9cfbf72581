/** =CLIENTHHI(amounts) */
import { measureConcentration } from '../../core/scoring/share-amounts';
import { amountsOrThrow, parseAmounts } from './amounts-argument';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import type { Argument } from './grid';

/**
 * How much depends on few clients: the Herfindahl–Hirschman index, shares in percent, squared and summed.
 *
 * @param amounts column or row of amounts ≥ 0; blank is left out
 * @param caller language and decimal mark for texts
 * @returns 0–10000, 10000 for a single client; '' where nothing adds up to more than 0
 * @throws Refusal with a sentence that says which cell holds what is no amount
 * @example clientHhi([[20], [30], [50]]) // => 3800
 */
export function clientHhi(amounts: Argument, caller = callingSpreadsheet()): Answer {
  return measureConcentration(amountsOrThrow(parseAmounts(amounts, caller))) ?? '';
}
