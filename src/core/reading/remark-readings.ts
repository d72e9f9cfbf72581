/** Which cells of a column were read otherwise than they stand there, so that a person can be told once per column. */
import { heldIn } from '../held-in';
import type { CellValue, Criterion } from '../types';
import { notationOf } from './column-notation';
import { endsOf } from './read-rating';
import { readCell } from './read-value';
import { isBlank } from './quote-cell';
import type { Conventions } from './conventions';

/** What was made of the cells of one column. */
export interface ReadingRemark {
  /** How many cells were read in this way. */
  readonly count: number;
  /** What the first of them holds, and where it stands in the column, from 0. */
  readonly held: string | number | Date;
  readonly index: number;
  /** What it was read as: a number, days before today for "daysSince". */
  readonly value: number;
}

/**
 * Looks for cells whose value is not what stands in them: four stars, "ca. 10", a range, a month in place of a day, or a
 * number or date in another notation than the spreadsheet's.
 *
 * @param cells all cells of a column
 * @param criterion kind and scale of what stands in it
 * @param conventions how the spreadsheet writes
 * @returns how many, and the first; null where all cells are read as they stand; never throws
 * @example remarkReadings(['★★★★', 3, '★'], { kind: 'rating', worst: 1, best: 5 }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "count": 2, "held": "★★★★", "index": 0, "value": 4 }
 * @example remarkReadings([0, '+', 2], { kind: 'rating', worst: 1, best: 5 }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "count": 2, "held": 0, "index": 0, "value": 3 }
 */
export function remarkReadings(
  cells: readonly CellValue[],
  criterion: Pick<Criterion, 'kind' | 'worst' | 'best' | 'per' | 'times' | 'perMonth'>,
  conventions: Conventions,
): ReadingRemark | null {
  const notation = notationOf(cells, conventions, criterion);
  const ends = endsOf(criterion);
  let first: Omit<ReadingRemark, 'count'> | null = null;
  let count = 0;
  for (const [cell, { index, times }] of distinctCells(cells, criterion, notation)) {
    const read = readCell(cell, criterion.kind, notation, ends);
    if (read === null || isNaN(read.value)) continue;
    const own = read.isLiteral ? readCell(cell, criterion.kind, conventions, ends) : null;
    if (own?.value === read.value) continue;
    first ??= { held: cell, index, value: read.value };
    count += times;
  }
  return first === null ? null : { ...first, count };
}

/** Cells that may say more than a number, in order of appearance: where each stands first, and how often. */
function distinctCells(
  cells: readonly CellValue[],
  criterion: Pick<Criterion, 'kind'>,
  notation: Conventions,
): Map<Remarkable, { readonly index: number; times: number }> {
  const found = new Map<Remarkable, { readonly index: number; times: number }>();
  cells.forEach((cell, index) => {
    if (!mayBeRemarked(cell, criterion, notation)) return;
    heldIn(found, cell, () => ({ index, times: 0 })).times++;
  });
  return found;
}

type Remarkable = string | number | Date;

/** Numbers stand for themselves, but for those among dates, percentages, and 0 among pluses; dates, unless they are turned. */
function mayBeRemarked(
  cell: CellValue,
  { kind }: Pick<Criterion, 'kind'>,
  { areTurned = false, areShares = false, pluses = 0 }: Conventions,
): cell is Remarkable {
  if (typeof cell === 'number')
    return kind === 'daysSince' || (kind === 'rating' && (areShares || pluses > 0));
  if (cell instanceof Date) return areTurned;
  return typeof cell === 'string' && !isBlank(cell);
}
