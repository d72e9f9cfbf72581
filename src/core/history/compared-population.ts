/** Everybody as they are on one side and day, as columns that can be asked for their highest, lowest and top values. */
import { locateScales } from '../scoring/locate-scales';
import { scoreClient } from '../scoring/score-client';
import type { Criterion, Fact, RuleColumn, Scale, Score } from '../types';
import { SortedColumn } from './sorted-column';

/** What one client has on a day: dates are ages. */
export interface AgedRow {
  readonly values: readonly number[];
  readonly facts: readonly Fact[];
}

/** What rules look at that is not a column of facts. */
export type ScoreColumn = Extract<RuleColumn, string>;

/**
 * Rows that are scored again because an end of a scale moved and a rule compares scores. Beyond it scores are compared as if
 * no end had moved: everybody's hours in another unit must not take minutes.
 */
const MOST_RESCORED = 300000;

/** Those whom clients are compared with. */
export class ComparedPopulation {
  private readonly columns = new Map<string, SortedColumn>();
  private rescored = 0;

  /** @param rows everybody */
  constructor(private readonly rows: readonly AgedRow[]) {}

  /** Values of a criterion, by its position. */
  values(index: number): SortedColumn {
    return this.column(`value ${index}`, ({ values }) => values[index]);
  }

  /** Facts of a column that rules look at, by its position. */
  facts(index: number): SortedColumn {
    return this.column(`fact ${index}`, ({ facts }) => facts[index]);
  }

  /** What everybody scores on these scales; null where that has been asked too often. */
  scores(column: ScoreColumn, scales: readonly Scale[], when?: 'atAnyCost'): SortedColumn | null {
    const key = `${column} ${JSON.stringify(scales)}`;
    if (!this.columns.has(key)) {
      if (this.rescored >= MOST_RESCORED && when !== 'atAnyCost') return null;
      this.rescored += this.rows.length;
    }
    return this.column(key, ({ values }) => scoreIn(column, scoreClient(values, scales)));
  }

  /** The scales as everybody stands. */
  scales(criteria: readonly Criterion[]): Scale[] {
    return locateScales(criteria, this.rows);
  }

  private column(key: string, valueOf: (row: AgedRow) => Fact): SortedColumn {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const column = new SortedColumn(this.rows.map(valueOf));
    this.columns.set(key, column);
    return column;
  }
}

/**
 * A score as rules read it.
 *
 * @param column whether the points (0–100) or the evidence (0–1) are asked
 * @param score a client's score; null where nothing is rated
 * @returns the number; never throws
 * @example scoreIn('evidence', null) // => 0
 */
export function scoreIn(column: ScoreColumn, score: Score | null): number {
  return column === 'score' ? (score?.points ?? NaN) : (score?.evidence ?? 0);
}
