/** =CLIENTWHY(ratings; criteria; names; [tiers]) */
import { isBlank } from '../../core/reading/quote-cell';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { nameInSentence } from '../../core/shorten-text';
import { formatWhy } from '../wording/format-why';
import type { CellValue } from '../../core/types';
import { spokenNames } from '../wording/spoken-names';
import { answerRatings, verdictOn, type Answer } from './assess-ratings';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, requireArgument, toGrid, type Argument } from './grid';
import { Refusal } from './refusal';
import { parseTiers } from './tiers-argument';

/**
 * The reasons for each client's tier in one sentence, in the spreadsheet's language.
 *
 * @param ratings one row or a block of rows, one column per criterion; blank is unknown
 * @param criteria one entry per rating, as in CLIENTSCORE
 * @param names one name per rating, across or down: usually the header cells
 * @param tiers two columns, tier and cut-off; left out: A 80, B 60, C 40, D 0
 * @param caller language and decimal mark for texts
 * @returns the sentence: one for a row, a column for a block; '' for a blank row
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example clientWhy([[5, 1]], [[3, 1]], [['Fun', 'Network']]) // => "Tier B with 75 points: “Fun” lifts it most, “Network” holds it back; 5 points short of A."
 */
export function clientWhy(
  ratings: Argument,
  criteria: Argument,
  names: Argument,
  tiers?: Argument,
  caller = callingSpreadsheet(),
): Answer | Answer[][] {
  requireArgument(ratings, 'ratings', caller);
  if (isLeftOut(ratings)) return '';
  requireArgument(isLeftOut(names) ? undefined : names, 'names', caller);
  const parsed = parseTiers(tiers, caller);
  const criteriaNames = parseNames(names, toGrid(ratings)[0].length, caller);
  const { texts, decimalMark } = caller;
  const style = {
    texts,
    decimalMark,
    ...spokenNames([], parsed),
    criteria: criteriaNames,
    rules: [],
    settings: DEFAULT_SETTINGS,
  };
  return answerRatings(
    { ratings, criteria },
    (score) => formatWhy(score, verdictOn(score, parsed), style),
    caller,
    'beyondScale',
  );
}

/** A criterion whose header is blank is named by its place. */
function parseNames(argument: Argument, count: number, { texts }: Caller): string[] {
  const cells = toGrid(argument).flat();
  while (cells.length > count && isBlank(cells[cells.length - 1])) cells.pop();
  if (cells.length !== count) throw new Refusal(texts.functionErrors.namesMismatch(cells.length, count));
  const isNone = (name: CellValue): boolean => isBlank(name) || (typeof name === 'number' && !isFinite(name));
  return cells.map((name, index) => (isNone(name) ? `#${index + 1}` : nameInSentence(String(name))));
}
