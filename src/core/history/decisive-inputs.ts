/** Which of a client's changed ratings and facts decided: what can be taken back without losing the tier did not. */
import type { FactKind } from '../read-fact';
import type { Criterion, Fact } from '../types';
import type { AlignedRow, AlignedSnapshots } from './align-snapshots';
import { normalizedName } from './normalized-name';
import { assessInWorld, worldOf, type World } from './worlds';

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
 * tier stays: what is left is needed, all of it.
 *
 * @param aligned both snapshots on common ground
 * @param world a world in which the clients' own inputs are as they are now
 * @param pairs positions of the pairs
 * @returns for each pair the changes that decided, those that count most first; never throws
 * @example findDecisiveInputs({ before: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, after: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, pairs: [], facts: [] }, 127, []) // => []
 */
export function findDecisiveInputs(
  aligned: AlignedSnapshots,
  world: World,
  pairs: readonly number[],
): InputChange[][] {
  const { criteria } = world & worldOf(['criteria']) ? aligned.after : aligned.before;
  const outcomesNow = assessInWorld(aligned, world, pairs);
  const trials = pairs.map((pair, index): Trial => {
    const changed = listChanged(aligned, criteria, pair);
    return { pair, wanted: outcomesNow[index].tier, changed, needed: changed, row: aligned.after.rows[pair] };
  });
  const rounds = trials.reduce((most, { changed }) => Math.max(most, changed.length), 0);
  for (let round = 0; round < rounds; round++) {
    const open = trials.filter(({ changed, needed }) => round < changed.length && needed.length > 1);
    const rows = new Map(
      open.map(({ pair, row, changed }) => [pair, takeBack(row, aligned.before.rows[pair], changed[round])]),
    );
    const outcomes = assessInWorld(
      aligned,
      world,
      open.map(({ pair }) => pair),
      (pair) => rows.get(pair)!,
    );
    open.forEach((trial, index) => {
      if (outcomes[index].tier !== trial.wanted) return;
      trial.row = rows.get(trial.pair)!;
      trial.needed = trial.needed.filter((column) => column !== trial.changed[round]);
    });
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
interface Trial {
  readonly pair: number;
  readonly wanted: string;
  readonly changed: readonly ChangedColumn[];
  needed: readonly ChangedColumn[];
  row: AlignedRow;
}

const READ_AS = { rating: 'number', fact: 'number', flag: 'tick', daysSince: 'days' } as const;

/** The columns in which a client differs, those that count least first. */
function listChanged(
  { before, after, facts }: AlignedSnapshots,
  criteria: readonly Criterion[],
  pair: number,
): ChangedColumn[] {
  const [former, later] = [before.rows[pair], after.rows[pair]];
  const columns = new Map<string, ChangedColumn>();
  const add = (column: string, change: Omit<ChangedColumn, 'column'>): void => {
    const key = `${change.derived} ${normalizedName(column)}`;
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
    if (Object.is(from, to) || criterion.weight === 0) return;
    const strength = criterion.weight * placeDistance(criterion, from, to);
    add(criterion.name, {
      kind: READ_AS[criterion.kind],
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
    if (Object.is(from, to)) return;
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
