/** Which columns hold dates, and what they say on a day: rules and criteria look at ages. */
import type { Criterion, Fact } from '../types';
import type { AlignedClients } from './align-snapshots';
import type { FactColumn } from './snapshot';

/** The columns of both snapshots. */
export class AgedColumns {
  /** Number of criteria. */
  readonly width: number;
  /** Whether there is any date. */
  readonly isAny: boolean;
  private readonly isDatedValue: readonly boolean[];
  private readonly isDatedFact: readonly boolean[];

  /**
   * @param criteria those of both snapshots
   * @param facts the columns that rules look at, of both snapshots
   */
  constructor(criteria: readonly Pick<Criterion, 'kind'>[], facts: readonly Pick<FactColumn, 'kind'>[]) {
    this.width = criteria.length;
    this.isDatedValue = criteria.map(({ kind }) => kind === 'daysSince');
    this.isDatedFact = facts.map(({ kind }) => kind === 'days');
    this.isAny = [...this.isDatedValue, ...this.isDatedFact].includes(true);
  }

  /** A client's value of a criterion on that day; NaN where it is unknown. */
  value({ values }: AlignedClients, client: number, index: number, today: number): number {
    const value = values[client * this.width + index];
    return this.isDatedValue[index] ? today - value : value;
  }

  /** What everybody has on that day in a column that rules look at. */
  facts({ facts }: AlignedClients, index: number, today: number): readonly Fact[] {
    return this.isDatedFact[index] ? facts[index].map((fact) => today - Number(fact)) : facts[index];
  }

  /** What a client has on that day in a column that rules look at. */
  fact({ facts }: AlignedClients, client: number, index: number, today: number): Fact {
    const fact = facts[index][client];
    return this.isDatedFact[index] ? today - Number(fact) : fact;
  }
}
