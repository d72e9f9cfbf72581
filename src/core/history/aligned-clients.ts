/**
 * Everybody on one side in the common order, each cell read where it stands when it is asked for: most are never asked for. What only
 * the other side knows of a client is taken from there. Dates are days since 1970-01-01.
 */
import type { Criterion, Fact } from '../types';
import type { CommonColumns } from './common-columns';
import type { FactColumn, KnownClient, Snapshot } from './snapshot';

/** The columns of both snapshots. */
export interface Columns {
  readonly criteria: CommonColumns<Criterion>;
  readonly facts: CommonColumns<FactColumn>;
}

/** A side that is being aligned, and the one that knows what it lacks. */
export interface Alignment {
  readonly own: Snapshot;
  readonly other: Snapshot;
  readonly which: 'before' | 'after';
  /** Where each client stands on the other side; -1 for nowhere. */
  readonly partners: Int32Array;
}

/** The clients of one side. */
export class AlignedClients {
  readonly count: number;
  readonly criteriaCount: number;
  readonly factCount: number;
  private readonly own: readonly KnownClient[];
  private readonly other: readonly KnownClient[];
  private readonly partners: Int32Array;
  private readonly valueSources: readonly CellSource[];
  private readonly factSources: readonly CellSource[];

  /**
   * @param alignment both sides
   * @param columns the common order
   */
  constructor(alignment: Alignment, columns: Columns) {
    const { criteria, facts } = columns;
    this.own = alignment.own.clients;
    this.other = alignment.other.clients;
    this.partners = alignment.partners;
    this.count = this.own.length;
    this.criteriaCount = criteria.all.length;
    this.factCount = facts.all.length;
    this.valueSources = sourcesOf(alignment, criteria, ({ kind }) => kind === 'daysSince');
    this.factSources = sourcesOf(alignment, facts, ({ kind }) => kind === 'days');
  }

  /** What a client has for a criterion; NaN is unknown. */
  valueOf(client: number, index: number): number {
    const { isOwn, position, day } = this.valueSources[index];
    const holder = isOwn ? this.own[client] : this.other[this.partners[client]];
    const value = holder === undefined ? NaN : holder.values[position];
    return day === null ? value : day - value;
  }

  /** What it has in a column that rules look at. */
  factOf(client: number, index: number): Fact {
    const { isOwn, position, day } = this.factSources[index];
    const holder = isOwn ? this.own[client] : this.other[this.partners[client]];
    const fact = holder === undefined ? NaN : holder.facts[position];
    return day === null ? fact : day - Number(fact);
  }

  lockOf(client: number): KnownClient['lock'] {
    return this.own[client].lock;
  }

  /** Whether any lock has a last day. */
  hasLockEnds(): boolean {
    return this.own.some(({ lock }) => lock !== null && lock.until !== null);
  }
}

/** Where the cells of a column stand. */
interface CellSource {
  readonly isOwn: boolean;
  readonly position: number;
  /** The day of which the cells are ages; null where they are no dates. */
  readonly day: number | null;
}

function sourcesOf<Column>(
  { own, other, which }: Alignment,
  columns: CommonColumns<Column>,
  isDate: (column: Column) => boolean,
): CellSource[] {
  const atOther = columns[which === 'before' ? 'after' : 'before'];
  return columns.all.map((column, index) => {
    const isOwn = columns[which][index] >= 0;
    return {
      isOwn,
      position: isOwn ? columns[which][index] : atOther[index],
      day: isDate(column) ? (isOwn ? own : other).today : null,
    };
  });
}
