/**
 * Everybody as they are on one side and day, as columns that can be asked for their highest, lowest and top values. A client belongs
 * to the others itself: where it is as it is now among others as they were, it is what it is now among them as well.
 */
import { once } from '../once';
import { locateScales } from '../scoring/locate-scales';
import { scoreClient } from '../scoring/score-client';
import type { Criterion, RuleColumn, Scale, Score } from '../types';
import type { AgedColumns } from './aged-columns';
import type { ComparedClients } from './compared-columns';
import { SortedColumn } from './sorted-column';

/** What rules look at that is not a column of facts. */
export type ScoreColumn = Extract<RuleColumn, string>;

/**
 * Clients that are scored again because an end of a scale moved and a rule compares scores. Beyond it scores are compared as if
 * no end had moved: everybody's hours in another unit must not take minutes.
 */
const MOST_RESCORED = 300000;

/** Those whom clients are compared with. */
export class ComparedPopulation {
  private readonly valueColumns: SortedColumn[] = [];
  private readonly factColumns: SortedColumn[] = [];
  private readonly scoreColumns = new Map<string, SortedColumn>();
  private readonly rows: () => { readonly values: readonly number[] }[];
  private rescored = 0;

  /**
   * @param everybody in the columns that are compared
   * @param aged which columns hold dates
   * @param today the day, as days since 1970-01-01
   */
  constructor(
    private readonly everybody: ComparedClients,
    private readonly aged: AgedColumns,
    private readonly today: number,
  ) {
    this.rows = once(() => {
      const columns = everybody.values.map((_, index) => this.values(index).values!);
      return Array.from({ length: everybody.clients.count }, (_, client) => ({
        values: columns.map((column) => column[client]),
      }));
    });
  }

  /** Values of a criterion, by its position. */
  values(index: number): SortedColumn {
    const { everybody, aged } = this;
    return (this.valueColumns[index] ??= this.onTheDay(everybody.values[index], aged.isDatedValue[index]));
  }

  /** Facts of a column that rules look at, by its position. */
  facts(index: number): SortedColumn {
    const { everybody, aged } = this;
    return (this.factColumns[index] ??= this.onTheDay(everybody.facts[index], aged.isDatedFact[index]));
  }

  /** What everybody scores on these scales; null where that has been asked too often. */
  scores(column: ScoreColumn, scales: readonly Scale[], when?: 'atAnyCost'): SortedColumn | null {
    const key = `${column} ${JSON.stringify(scales)}`;
    const known = this.scoreColumns.get(key);
    if (known !== undefined) return known;
    if (this.rescored >= MOST_RESCORED && when !== 'atAnyCost') return null;
    this.rescored += this.everybody.clients.count;
    const scores = Float64Array.from(this.rows(), ({ values }) =>
      scoreIn(column, scoreClient(values, scales)),
    );
    const sorted = SortedColumn.of(scores);
    this.scoreColumns.set(key, sorted);
    return sorted;
  }

  /** The scales as everybody stands. */
  scales(criteria: readonly Criterion[]): Scale[] {
    return locateScales(criteria, this.rows());
  }

  private onTheDay(column: SortedColumn, isDated: boolean): SortedColumn {
    return isDated ? column.agedOn(this.today) : column;
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
export function scoreIn(column: ScoreColumn, score: Pick<Score, 'points' | 'evidence'> | null): number {
  return column === 'score' ? (score?.points ?? NaN) : (score?.evidence ?? 0);
}
