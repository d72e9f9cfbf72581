/** Which columns hold dates, and what they say on a day: rules and criteria look at ages. */
import type { Criterion } from '../types';
import type { FactColumn } from './snapshot';

/** The columns of both snapshots. */
export class AgedColumns {
  /** One per criterion. */
  readonly isDatedValue: readonly boolean[];
  /** One per column that rules look at. */
  readonly isDatedFact: readonly boolean[];
  /** Whether there is any date. */
  readonly isAny: boolean;

  /**
   * @param criteria those of both snapshots
   * @param facts the columns that rules look at, of both snapshots
   */
  constructor(criteria: readonly Pick<Criterion, 'kind'>[], facts: readonly Pick<FactColumn, 'kind'>[]) {
    this.isDatedValue = criteria.map(({ kind }) => kind === 'daysSince');
    this.isDatedFact = facts.map(({ kind }) => kind === 'days');
    this.isAny = [...this.isDatedValue, ...this.isDatedFact].includes(true);
  }
}
