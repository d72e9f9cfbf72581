/** The arguments that most functions share → scores and tiers, and answers of the shape in which they were asked. */
import { assignTier } from '../../core/assign-tier';
import { locateScales } from '../../core/locate-scales';
import { isBlank, readValue, type Conventions } from '../../core/read-value';
import { scoreClient } from '../../core/score-client';
import { DEFAULT_SETTINGS, type Score, type Tier, type Verdict } from '../../core/types';
import type { Caller } from './caller';
import { parseCriteria } from './criteria-argument';
import { isLeftOut, toGrid, type Argument, type Grid } from './grid';

export type Answer = number | string;

/** One row that was passed: its values (NaN is unknown), or the sentence on what cannot be read. */
type Row = { readonly values: readonly number[] } | { readonly problem: string };

/**
 * Scores every row that was passed and answers for each.
 *
 * @param ratings one row or a block of rows; a wholly blank row is answered with ''
 * @param criteria the argument `criteria`
 * @param caller language and decimal mark of the spreadsheet
 * @param answer gives the cell for a score
 * @returns one answer for one row, a column of answers for a block, in which a bad row holds a sentence
 * @throws Error with a sentence, for a bad criteria argument, or where the only row is bad
 * @example answerRatings([[5], ['']], undefined, callingSpreadsheet(), ({ points }) => points) // => [[100], [""]]
 */
export function answerRatings(
  ratings: Argument,
  criteria: Argument,
  caller: Caller,
  answer: (score: Score) => Answer,
): Answer | Answer[][] {
  if (isLeftOut(ratings)) return '';
  const grid = toGrid(ratings);
  const isBlock = grid.length > 1;
  const parsed = parseCriteria(criteria, grid[0].length, isBlock, caller);
  const rows = grid.map((_, index) => parseRow(grid, index, caller));
  const scales = locateScales(
    parsed,
    rows.flatMap((row) => ('values' in row ? [row] : [])),
  );
  return shaped(
    rows.map((row) => {
      if ('problem' in row) return row;
      const score = scoreClient(row.values, scales);
      return score === null ? '' : answer(score);
    }),
  );
}

/**
 * Answers in the shape of the question.
 *
 * @param answers one per row: the cell, or the problem of the row
 * @returns one answer for one row, a column for several, with problems as text
 * @throws Error with the problem, where it is the only answer
 * @example shaped([1, { problem: 'bad' }]) // => [[1], ["bad"]]
 */
export function shaped(answers: readonly (Answer | { readonly problem: string })[]): Answer | Answer[][] {
  if (answers.length > 1)
    return answers.map((answer) => [typeof answer === 'object' ? answer.problem : answer]);
  const [only] = answers;
  if (typeof only === 'object') throw new Error(only.problem);
  return only;
}

/**
 * The verdict on a score by itself: without rules.
 *
 * @param score a score
 * @param tiers at least one, best first
 * @returns tier, possible tiers and distance; never throws
 * @example verdictOn({ points: 50, evidence: 1, lowest: 50, highest: 50, lifts: [], holdsBack: [], beyondScale: [], unknown: [] }, [{ name: 'A', from: 0 }]).tier // => 0
 */
export function verdictOn(score: Score, tiers: readonly Tier[]): Verdict {
  return assignTier(score, tiers, DEFAULT_SETTINGS);
}

function parseRow(grid: Grid, index: number, caller: Caller): Row {
  const values: number[] = [];
  for (const cell of grid[index]) {
    const value =
      typeof cell === 'number' || isBlank(cell) ? readValue(cell, 'fact', NO_DATES) : readCell(cell, caller);
    if (typeof value === 'number') values.push(value);
    else {
      const errors = caller.texts.functionErrors;
      return { problem: errors.notANumber('ratings', index + 1, values.length + 1, value.held) };
    }
  }
  return { values };
}

const NO_DATES: Conventions = { decimalMark: '.', dayOrder: 'ymd', today: 0, dayOf: () => 0 };

/** Only a text asks for the decimal mark, which takes a call to the platform. */
function readCell(cell: Grid[number][number], caller: Caller): ReturnType<typeof readValue> {
  return readValue(cell, 'fact', { ...NO_DATES, decimalMark: caller.decimalMark });
}
