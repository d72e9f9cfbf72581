/** Which of a client's changed ratings and facts decided: what can be taken back without losing the tier did not. */
import { nameKey } from '../name-key';
import type { FactKind } from '../reading/read-fact';
import type { Criterion, Fact } from '../types';
import type { AlignedRow, AlignedSnapshots } from './align-snapshots';
import { readAs } from './common-columns';
import { isSameFact } from './same-fact';
import { worldOf, type World, type Worlds } from './worlds';

/** A column of Clients in which the client has something else than before. */
export interface InputChange {
  readonly column: string;
  readonly kind: FactKind;
  /** As in FactColumn. */
  readonly derived: string;
  /** NaN or '' is unknown; a date is in days since 1970-01-01. */
  readonly before: Fact;
  readonly after: Fact;
}

/** A changed column with its places among values and facts: a criterion may be what a rule looks at, too. */
interface ChangedColumn extends InputChange {
  readonly criteria: readonly number[];
  readonly facts: readonly number[];
  /** How much it counts in the score: weight times the way on the scale. */
  readonly strength: number;
}

/**
 * Finds the inputs that decided. They are taken back one by one, those that count least first, and stay taken back where the
 * tier stays, until nothing more can be: what is left is needed, all of it.
 *
 * @param aligned both snapshots on common ground
 * @param worlds the worlds between them
 * @param world one in which the clients' own inputs are as they are now
 * @param pairs positions of the pairs
 * @returns for each pair the changes that decided, those that count most first; never throws
 * @example findDecisiveInputs({ before: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, after: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, pairs: [], facts: [] }, { assess: () => [] }, 127, []) // => []
 */
export function findDecisiveInputs(
  aligned: AlignedSnapshots,
  worlds: Pick<Worlds, 'assess'>,
  world: World,
  pairs: readonly number[],
): InputChange[][] {
  const { criteria } = world & worldOf(['criteria']) ? aligned.after : aligned.before;
  const outcomes = worlds.assess(world, pairs);
  const trials = pairs.map(
    (pair, index) => new Trial(aligned, pair, listChanged(aligned, criteria, pair), outcomes[index].tier),
  );
  let open = trials.filter((trial) => trial.isOpen());
  while (open.length > 0) {
    const rows = new Map(open.map((trial) => [trial.pair, trial.tryNext()]));
    const tried = [...rows.keys()];
    worlds
      .assess(world, tried, (pair) => rows.get(pair)!)
      .forEach(({ tier }, index) => open[index].conclude(tier, rows.get(tried[index])!));
    open = open.filter((trial) => trial.isOpen());
  }
  return trials.map(({ needed }) =>
    [...needed].reverse().map(({ column, kind, derived, before, after }) => ({
      column,
      kind,
      derived,
      before,
      after,
    })),
  );
}

/** One client on the way: what has been taken back so far, and what is still needed. */
class Trial {
  private row: AlignedRow;
  private next = 0;
  /** How many were needed in a row: what was tried before something else was taken back is tried again after it. */
  private neededInARow = 0;

  constructor(
    private readonly aligned: AlignedSnapshots,
    readonly pair: number,
    public needed: readonly ChangedColumn[],
    private readonly wanted: string,
  ) {
    this.row = aligned.after.rows[pair];
  }

  isOpen(): boolean {
    return this.needed.length > 1 && this.neededInARow < this.needed.length;
  }

  tryNext(): AlignedRow {
    return takeBack(this.row, this.aligned.before.rows[this.pair], this.needed[this.next]);
  }

  /** Notes what became of the last try. */
  conclude(tier: string, row: AlignedRow): void {
    if (tier === this.wanted) {
      this.row = row;
      this.needed = this.needed.filter((_, index) => index !== this.next);
      this.neededInARow = 0;
    } else {
      this.next++;
      this.neededInARow++;
    }
    if (this.next >= this.needed.length) this.next = 0;
  }
}

/** The columns in which a client differs, those that count least first. */
function listChanged(
  { before, after, facts }: AlignedSnapshots,
  criteria: readonly Criterion[],
  pair: number,
): ChangedColumn[] {
  const [former, later] = [before.rows[pair], after.rows[pair]];
  const columns = new Map<string, ChangedColumn>();
  const add = (column: string, change: Omit<ChangedColumn, 'column'>): void => {
    const key = `${change.derived} ${nameKey(column)}`;
    const known = columns.get(key);
    columns.set(key, {
      column,
      ...change,
      ...known,
      criteria: [...(known?.criteria ?? []), ...change.criteria],
      facts: [...(known?.facts ?? []), ...change.facts],
      strength: (known?.strength ?? 0) + change.strength,
    });
  };
  criteria.forEach((criterion, index) => {
    const [from, to] = [former.values[index], later.values[index]];
    if (isSameFact(from, to) || criterion.weight === 0) return;
    const strength = criterion.weight * placeDistance(criterion, from, to);
    add(after.criteria[index].name, {
      kind: readAs(criterion.kind),
      derived: '',
      before: from,
      after: to,
      criteria: [index],
      facts: [],
      strength,
    });
  });
  facts.forEach(({ name, kind, derived }, index) => {
    const [from, to] = [former.facts[index], later.facts[index]];
    if (isSameFact(from, to)) return;
    add(name, { kind, derived, before: from, after: to, criteria: [], facts: [index], strength: 0 });
  });
  return [...columns.values()].sort((a, b) => a.strength - b.strength);
}

/** How far a value moved on its scale, 0–1; to or from unknown it is all the way. */
function placeDistance({ worst, best }: Criterion, from: number, to: number): number {
  const length = typeof worst === 'number' && typeof best === 'number' ? Math.abs(best - worst) : NaN;
  const distance = Math.abs(to - from) / length;
  return distance < 1 ? distance : 1;
}

function takeBack(row: AlignedRow, former: AlignedRow, { criteria, facts }: ChangedColumn): AlignedRow {
  return {
    values: row.values.map((value, index) => (criteria.includes(index) ? former.values[index] : value)),
    facts: row.facts.map((fact, index) => (facts.includes(index) ? former.facts[index] : fact)),
  };
}
