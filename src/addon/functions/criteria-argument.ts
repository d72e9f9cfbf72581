/** The argument `criteria` → criteria: weights, or weight, worst and best, down or across. */
import { parseBound, parseWeight } from '../../core/reading/parse-criterion';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import type { Bound, CellValue, Criterion } from '../../core/types';
import { callingSpreadsheet, type Caller } from './caller';
import { isLeftOut, toGrid, transpose, trimRows, type Argument, type Grid } from './grid';
import { Refusal } from './refusal';

/** The scale of a rating that brings none. */
export const WORST_RATING = 1;
export const BEST_RATING = 5;

/**
 * Reads the criteria of a function call.
 *
 * @param argument one entry per rating, down or across: weight (scale 1–5) or weight, worst, best; left out: equal
 *   weights, scale 1–5. A wholly blank entry counts nothing; blank ends of the scale are 1 and 5.
 * @param count number of ratings per client
 * @param isBlock whether several clients were passed, so that "min" and "max" have a meaning
 * @param caller language and decimal mark of the spreadsheet
 * @returns one criterion per rating
 * @throws Refusal with a sentence that says which cell holds what, and what is needed
 * @example parseCriteria([[3], [1]], 2, false).map(({ weight }) => weight) // => [3, 1]
 */
export function parseCriteria(
  argument: Argument,
  count: number,
  isBlock: boolean,
  caller = callingSpreadsheet(),
): Criterion[] {
  if (isLeftOut(argument))
    return Array.from({ length: count }, () => criterion(1, WORST_RATING, BEST_RATING));
  const { entries, isAcross } = layOut(toGrid(argument), count, caller);
  const reader = new EntryReader(isAcross, isBlock, caller);
  const criteria = entries.map((cells, index) => reader.read(cells, index));
  if (criteria.every(({ weight }) => weight === 0)) throw new Refusal(caller.texts.functionErrors.noWeight);
  return criteria;
}

function criterion(weight: number, worst: Bound, best: Bound): Criterion {
  return { name: '', kind: 'rating', weight, worst, best };
}

interface Layout {
  /** One entry per criterion: its weight, and perhaps worst and best. */
  readonly entries: Grid;
  readonly isAcross: boolean;
}

/** Of all readings that the shape allows, the first with one entry per rating. */
function layOut(grid: Grid, count: number, { texts }: Caller): Layout {
  const errors = texts.functionErrors;
  if (grid.every((row) => row.every(isBlank))) throw new Refusal(errors.noCriteria);
  const isEntry = (width: number): boolean => width === 1 || width === 3;
  const layouts: Layout[] = [];
  if (isEntry(grid[0].length)) layouts.push({ entries: grid, isAcross: false });
  if (isEntry(grid.length)) layouts.push({ entries: transpose(grid), isAcross: true });
  if (layouts.length === 0) throw new Refusal(errors.criteriaShape(grid.length, grid[0].length));
  const trimmed = layouts.map((layout) => ({ ...layout, entries: fitted(layout.entries, count) }));
  const found = trimmed.find(({ entries }) => entries.length === count);
  if (found === undefined) throw new Refusal(errors.countMismatch(count, trimmed[0].entries.length));
  return found;
}

/** Without the blank entries at the end, and without any blank entry where only then the number is right. */
function fitted(entries: Grid, count: number): Grid {
  if (entries.length === count) return entries;
  const trimmed = trimRows(entries);
  const filled = trimmed.filter((cells) => !cells.every(isBlank));
  return filled.length === count ? filled : trimmed;
}

class EntryReader {
  constructor(
    private readonly isAcross: boolean,
    private readonly isBlock: boolean,
    private readonly caller: Caller,
  ) {}

  read(cells: readonly CellValue[], index: number): Criterion {
    if (cells.every(isBlank)) return criterion(0, WORST_RATING, BEST_RATING);
    const { decimalMark, texts } = this.caller;
    const weight = parseWeight(cells[0], decimalMark);
    if (weight === null) {
      const [row, column] = this.position(index, 0);
      throw new Refusal(
        texts.functionErrors.badWeight('criteria', row, column, quoteCell(cells[0], this.caller)),
      );
    }
    if (weight === 0 || (isBlank(cells[1]) && isBlank(cells[2])))
      return criterion(weight, WORST_RATING, BEST_RATING);
    const [worst, best] = [this.readBound(cells[1], index, 1), this.readBound(cells[2], index, 2)];
    if (worst === best)
      throw new Refusal(texts.functionErrors.worstIsBest(index + 1, quoteCell(worst, this.caller)));
    return criterion(weight, worst, best);
  }

  private readBound(cell: CellValue, index: number, part: number): Bound {
    const { functionErrors } = this.caller.texts;
    const bound = parseBound(cell, this.caller.decimalMark);
    if (bound === null) {
      const [row, column] = this.position(index, part);
      throw new Refusal(functionErrors.badBound(row, column, quoteCell(cell, this.caller)));
    }
    if (typeof bound !== 'number' && !this.isBlock)
      throw new Refusal(functionErrors.boundNeedsBlock(index + 1, bound));
    return bound;
  }

  /** Row and column of a cell as they were passed, from 1. */
  private position(index: number, part: number): [number, number] {
    return this.isAcross ? [part + 1, index + 1] : [index + 1, part + 1];
  }
}
