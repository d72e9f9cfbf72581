/** The arguments that most functions share → scores and tiers, and answers of the shape in which they were asked. */
import { assignTier } from '../../core/scoring/assign-tier';
import { locateScales } from '../../core/scoring/locate-scales';
import { once } from '../../core/once';
import { columnCells, readerOf, type CellReader } from '../../core/reading/parse-clients';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import type { Unreadable } from '../../core/reading/read-value';
import { scoreClient } from '../../core/scoring/score-client';
import { DEFAULT_SETTINGS } from '../../core/settings';
import type { CellValue, Criterion, Kind, Score, Tier, Verdict } from '../../core/types';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import { callingSpreadsheet, type Caller } from './caller';
import { BEST_RATING, parseCriteria, WORST_RATING } from './criteria-argument';
import { isLeftOut, requireArgument, toGrid, type Argument, type Grid } from './grid';
import { Refusal } from './refusal';

/** Longer scales down to 0 count something. */
const MOST_OF_A_RATING = 10;

export type Answer = number | string;

/** One row that was passed. */
interface Row {
  /** NaN where unknown or unreadable. */
  readonly values: readonly number[];
  /** The sentence on the first cell that cannot be read. */
  readonly problem: string | null;
}

/** What was passed to a function that scores. */
export interface RatingArguments {
  /** One row or a block of rows; a wholly blank row is answered with ''. */
  readonly ratings: Argument;
  readonly criteria: Argument;
}

/**
 * Scores every row that was passed and answers for each.
 *
 * @param passed the arguments `ratings` and `criteria`
 * @param answer gives the cell for a score
 * @param caller language and decimal mark of the spreadsheet
 * @param tells whether an answer itself says that a rating is beyond its scale; else such a row holds a sentence
 * @returns one answer for one row, a column of answers for a block, in which a bad row holds a sentence
 * @throws Refusal with a sentence, for a bad criteria argument, or where the only row is bad
 * @example answerRatings({ ratings: [[5], ['']] }, ({ points }) => points) // => [[100], [""]]
 */
export function answerRatings(
  passed: RatingArguments,
  answer: (score: Score) => Answer,
  caller = callingSpreadsheet(),
  tells: 'nothing' | 'beyondScale' = 'nothing',
): Answer | Answer[][] {
  const { ratings, criteria } = passed;
  requireArgument(ratings, 'ratings', caller);
  if (isLeftOut(ratings)) return '';
  const grid = toGrid(ratings);
  const isBlock = grid.length > 1;
  const parsed = parseCriteria(criteria, grid[0].length, isBlock, caller);
  const conventions = lazyConventions(caller);
  const readers = parsed.map((criterion, index) =>
    readerFor(criterion, columnCells(grid, index), conventions),
  );
  const rows = grid.map((cells, index) => parseRow(cells, index + 1, readers, caller));
  const scales = locateScales(parsed, rows);
  return shaped(
    rows.map(({ values, problem }, index) => {
      if (problem !== null) return { problem };
      const score = scoreClient(values, scales);
      if (score === null) return '';
      const beyond =
        tells === 'beyondScale' ? undefined : score.beyondScale.find((at) => isRating(parsed[at]));
      return beyond === undefined ? answer(score) : { problem: sayBeyond(grid, index, beyond, caller) };
    }),
  );
}

/** What lies beyond this scale is a slip, or a rating on another one; a measure may well lie beyond its own, and counts as the end of it. */
function isRating({ worst, best }: Criterion): boolean {
  return (worst === WORST_RATING && best === BEST_RATING) || (worst === BEST_RATING && best === WORST_RATING);
}

function sayBeyond(grid: Grid, row: number, column: number, caller: Caller): string {
  const held = quoteCell(grid[row][column], caller);
  return caller.texts.functionErrors.beyondScale(row + 1, column + 1, held);
}

/** A formula does not say of what kind a criterion is: what is no rating may be a measure, or a tick where the scale is 0 to 1. */
function readerFor(criterion: Criterion, cells: readonly CellValue[], conventions: Conventions): CellReader {
  const isTick = [criterion.worst, criterion.best].every((end) => end === 0 || end === 1);
  const as = (kind: Kind): CellReader => readerOf({ ...criterion, kind }, cells, conventions);
  const asRating = as('rating');
  const otherwise = once(() => as(isTick ? 'flag' : 'fact'));
  return (cell) => {
    const rating = asRating(cell);
    if (typeof rating === 'number' && !isDays(cell, criterion)) return rating;
    const other = otherwise()(cell);
    return typeof other === 'number' ? other : rating;
  };
}

/** "15 days late" where 30 is the worst: the days count, not that they are late. */
function isDays(cell: CellValue, { worst, best }: Criterion): boolean {
  const areCounted = typeof worst === 'number' && worst > MOST_OF_A_RATING && best === 0;
  return areCounted && typeof cell === 'string' && /\d \p{L}/u.test(cell);
}

/**
 * Answers in the shape of the question.
 *
 * @param answers one per row: the cell, or the problem of the row
 * @returns one answer for one row, a column for several, with problems as text
 * @throws Refusal with the problem, where it is the only answer
 * @example shaped([1, { problem: 'bad' }]) // => [[1], ["bad"]]
 */
export function shaped(answers: readonly (Answer | { readonly problem: string })[]): Answer | Answer[][] {
  if (answers.length > 1)
    return answers.map((answer) => [typeof answer === 'object' ? answer.problem : answer]);
  const [only] = answers;
  if (typeof only === 'object') throw new Refusal(only.problem);
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

function parseRow(
  cells: Grid[number],
  rowNumber: number,
  readers: readonly CellReader[],
  caller: Caller,
): Row {
  if (isUnused(cells)) return { values: cells.map(() => NaN), problem: null };
  let problem: string | null = null;
  const values = cells.map((cell, index) => {
    const value = readers[index](cell);
    if (typeof value === 'number') return value;
    problem ??= sayUnreadable(value, rowNumber, index + 1, caller);
    return NaN;
  });
  return { values, problem };
}

function sayUnreadable({ needed, held }: Unreadable, row: number, column: number, { texts }: Caller): string {
  const { notANumber, dateForRating } = texts.functionErrors;
  return needed === 'noDate'
    ? dateForRating(row, column, held, held.split('/')[0])
    : notANumber('ratings', row, column, held);
}

/** Checkboxes are laid out in advance: beside blanks only, an unticked one is no value. */
function isUnused(cells: Grid[number]): boolean {
  return cells.some(isBlank) && cells.every((cell) => cell === false || isBlank(cell));
}

/**
 * How the calling spreadsheet writes. Only a text or date asks for it, which takes a call to the platform; no day is read, so
 * none is today.
 *
 * @param caller the spreadsheet in which the formula stands
 * @returns its conventions; never throws
 * @example lazyConventions().today // => 0
 */
export function lazyConventions(caller: Caller = callingSpreadsheet()): Conventions {
  return {
    get decimalMark() {
      return caller.decimalMark;
    },
    get dayOrder() {
      return caller.dayOrder;
    },
    today: 0,
    dayOf: caller.dayOf,
    hoursOf: caller.hoursOf,
    words: CELL_WORDS,
  };
}
