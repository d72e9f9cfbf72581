/** The lines of a table below its header, sorted into those that may be records and those that are left out. */
import { isBlank } from '../../reading/quote-cell';
import type { CellValue } from '../../types';
import type { ImportProblem, LeftOutReason } from '../types';

export interface Line {
  readonly cells: readonly CellValue[];
  /** From 1. */
  readonly rowNumber: number;
  /** What lines above it say for it: the client of its group, the first day of its month. */
  readonly group: LineGroup;
}

export interface LineGroup {
  readonly client: string;
  readonly day: number | null;
  /** The group of a board. */
  readonly list: string;
}

/** Keeps count of what became of the lines. */
export interface Tally {
  readonly leaveOut: (reason: LeftOutReason, count?: number) => void;
  /** A cell that cannot be read. */
  readonly refuse: (problem: ImportProblem) => void;
  readonly leftOut: Partial<Record<LeftOutReason, number>>;
  readonly problems: ImportProblem[];
}

/** Cells that are asked twice: so many of the last problems may be of the same line. */
const MOST_OF_A_LINE = 4;

/**
 * Starts counting.
 *
 * @returns nothing left out yet
 * @example startTally().problems // => []
 */
export function startTally(): Tally {
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const problems: ImportProblem[] = [];
  return {
    leaveOut: (reason, count = 1) => (leftOut[reason] = (leftOut[reason] ?? 0) + count),
    refuse: (problem) => {
      const isTold = (each: ImportProblem): boolean =>
        each.rowNumber === problem.rowNumber && each.field === problem.field;
      // That the line is lost says all that was to be said of its cell.
      const last = problems.slice(-MOST_OF_A_LINE);
      if (problem.isLeftOut && problems.length > 0 && isTold(problems[problems.length - 1])) problems.pop();
      else if (!problem.isLeftOut && last.some(isTold)) return;
      problems.push(problem);
    },
    leftOut,
    problems,
  };
}

/**
 * What a cell says, in one line.
 *
 * @param cell any cell
 * @returns '' for a blank cell; never throws
 * @example textOf(' Acme\u00a0\n GmbH ') // => "Acme GmbH"
 */
export function textOf(cell: CellValue): string {
  if (isBlank(cell) || cell === null || cell === undefined || cell instanceof Date) return '';
  const text = String(cell);
  return DOUBTFUL.test(text)
    ? text
        .replace(/[\ufeff\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;
}

const DOUBTFUL = /^\s|\s$|[^\S ]|\s\s|[\ufeff\u200b]/;
