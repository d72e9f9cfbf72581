/** =CLIENTPARETO(amounts; [cuts]; [crossing]) */
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import { classifyAmounts } from '../../core/scoring/share-amounts';
import { formatNumber } from '../../i18n/format-number';
import { answerAmounts, parseAmounts } from './amounts-argument';
import type { Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, toGrid, type Argument } from './grid';
import { Refusal } from './refusal';

const CLASSES = ['A', 'B', 'C'] as const;
const USUAL_CUTS: readonly [number, number] = [0.8, 0.95];

/**
 * Class A, B or C of each amount by cumulated share, biggest first.
 *
 * @param amounts column or row of amounts ≥ 0; blank stays blank
 * @param cuts two rising shares 0–1; left out: 0.8 and 0.95
 * @param crossing whether the amount that crosses a cut belongs to the better class; left out: TRUE
 * @param caller language and decimal mark for texts
 * @returns one class per cell, in the shape of the amounts; equal amounts share the better class
 * @throws Refusal with a sentence, for bad cuts or crossing, or where a single row holds what is no amount
 * @example clientPareto([[70], [20], [10]]) // => [["A"], ["A"], ["B"]]
 * @example clientPareto([[70], [20], [10]], undefined, false) // => [["A"], ["B"], ["C"]]
 */
export function clientPareto(
  amounts: Argument,
  cuts?: Argument,
  crossing?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  const parsedCuts = parseCuts(cuts, caller);
  const parsedCrossing = parseCrossing(crossing, caller);
  return answerAmounts(parseAmounts(amounts, caller), (parsed) =>
    classifyAmounts(parsed, parsedCuts, parsedCrossing).map((index) =>
      index === null ? null : CLASSES[index],
    ),
  );
}

function parseCuts(argument: Argument, caller: Caller): readonly [number, number] {
  if (isLeftOut(argument)) return USUAL_CUTS;
  const cells = toGrid(argument)
    .flat()
    .filter((cell) => !isBlank(cell));
  const [first, second] = cells.map((cell) => parseCellNumber(cell, caller.decimalMark) ?? NaN);
  if (cells.length === 2 && first >= 0 && second >= first && second <= 1) return [first, second];
  const held = cells.map((cell) => quoteCell(cell, caller)).join('; ');
  const [low, high] = USUAL_CUTS.map((cut) => formatNumber(cut, caller.decimalMark));
  throw new Refusal(caller.texts.functionErrors.badCuts(held, low, high));
}

function parseCrossing(argument: Argument, caller: Caller): boolean {
  if (isLeftOut(argument)) return true;
  const [[cell]] = toGrid(argument);
  const word = quoteCell(cell, caller).toUpperCase();
  if (word === 'TRUE' || word === '1') return true;
  if (word === 'FALSE' || word === '0') return false;
  throw new Refusal(caller.texts.functionErrors.badCrossing(quoteCell(cell, caller)));
}
