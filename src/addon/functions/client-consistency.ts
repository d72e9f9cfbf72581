/** =CLIENTCONSISTENCY(matrix) */
import { MOST_PAIRED_CRITERIA, weighByPairs } from '../../core/weights/weigh-by-pairs';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import { isLeftOut, requireArgument, toGrid, type Argument } from './grid';
import { Refusal } from './refusal';
import { parsePairs } from './judgements-argument';

/**
 * AHP consistency ratio of a table of comparisons: above 0.1 it contradicts itself.
 *
 * @param matrix square table of comparisons, at most 15 × 15
 * @param caller language and decimal mark for texts
 * @returns the ratio, 0 for a table without contradiction
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientConsistency([[1, 2, 4], ['', 1, 2], ['', '', 1]]) < 1e-9 // => true
 */
export function clientConsistency(matrix: Argument, caller = callingSpreadsheet()): Answer {
  const { functionErrors } = caller.texts;
  requireArgument(isLeftOut(matrix) ? undefined : matrix, 'matrix', caller);
  const pairs = parsePairs(toGrid(matrix), caller);
  const { consistencyRatio } = weighByPairs(pairs);
  if (consistencyRatio === null)
    throw new Refusal(functionErrors.tooLarge(pairs.length, MOST_PAIRED_CRITERIA));
  return consistencyRatio;
}
