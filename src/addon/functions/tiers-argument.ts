/** The argument `tiers` → tiers, best first. */
import { comparablePoints } from '../../core/comparable-points';
import { sortTiers } from '../../core/scoring/assign-tier';
import { areShares, parseCutOff } from '../../core/reading/parse-criterion';
import { DEFAULT_TIERS } from '../../core/presets/presets';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { Tier } from '../../core/types';
import { formatNumber } from '../../i18n/format-number';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, toGrid, transpose, type Argument, type Grid } from './grid';
import { Refusal } from './refusal';

/**
 * Reads the tiers of a function call.
 *
 * @param argument two columns (or two rows), tier and cut-off (0–100), in any order; left out: A 80, B 60, C 40, D 0
 * @param caller language and decimal mark of the spreadsheet
 *   80 %, 50 % and 0 % are 80, 50 and 0
 * @returns at least one tier, best first
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example parseTiers([['low', 0], ['high', 50]]).map(({ name }) => name) // => ["high", "low"]
 */
export function parseTiers(argument: Argument, caller = callingSpreadsheet()): Tier[] {
  if (isLeftOut(argument)) return [...DEFAULT_TIERS];
  const errors = caller.texts.functionErrors;
  const grid = toGrid(argument);
  const isAcross = grid[0].length !== 2;
  if (isAcross && grid.length !== 2) throw new Refusal(errors.tiersShape(grid.length, grid[0].length));
  const lines = isAcross ? transpose(grid) : grid;
  const tiers = parseLines(withPoints(lines), isAcross, caller);
  if (tiers.length === 0) throw new Refusal(errors.noTiers);
  checkDistinct(tiers, caller);
  return sortTiers(tiers);
}

/** A percentage arrives as its share. */
function withPoints(lines: Grid): Grid {
  if (!areShares(lines.map(([, cutOff]) => cutOff))) return lines;
  return lines.map(([name, cutOff]) => [
    name,
    typeof cutOff === 'number' ? comparablePoints(100 * cutOff) : cutOff,
  ]);
}

function parseLines(lines: Grid, isAcross: boolean, caller: Caller): Tier[] {
  const errors = caller.texts.functionErrors;
  const position = (index: number, part: number): [number, number] =>
    isAcross ? [part, index + 1] : [index + 1, part];
  return lines.flatMap(([name, cutOff], index) => {
    if (isBlank(name) && isBlank(cutOff)) return [];
    if (isBlank(name)) throw new Refusal(errors.tierWithoutName(...position(index, 1)));
    const from = parseCutOff(cutOff, caller.decimalMark);
    if (from === null) throw new Refusal(errors.badCutOff(...position(index, 2), quoteCell(cutOff, caller)));
    return [{ name: String(name).trim(), from }];
  });
}

function checkDistinct(tiers: readonly Tier[], { texts, decimalMark }: Caller): void {
  const errors = texts.functionErrors;
  tiers.forEach(({ name, from }, index) => {
    const earlier = tiers.slice(0, index);
    if (earlier.some((tier) => tier.name === name))
      throw new Refusal(errors.duplicateTier(nameInSentence(name)));
    if (earlier.some((tier) => tier.from === from))
      throw new Refusal(errors.sameCutOff(formatNumber(from, decimalMark)));
  });
}
