/**
 * Why tiers changed between two snapshots, found by assessing what would have been. A cause is the smallest set of
 * components whose change alone turns the former tier into the present one.
 */
import { alignSnapshots, type AlignedRow, type AlignedSnapshots, type Side } from './align-snapshots';
import { findDecisiveInputs, type InputChange } from './decisive-inputs';
import { describeComponent, type Cause } from './describe-component';
import type { ClientPair, Snapshot } from './snapshot';
import {
  COMPONENTS,
  componentsOf,
  worldOf,
  Worlds,
  type Component,
  type Outcome,
  type World,
} from './worlds';

/** Causes that belong together, where all of them were needed. */
export type JointCauses = readonly Cause[];

/**
 * Attributes changes of tiers.
 *
 * @param before the former snapshot
 * @param after the later one
 * @param known all clients that are in both
 * @param changed those of them that have another tier now
 * @returns for each that changed the causes: each entry alone is enough, what is inside one entry was needed together; never throws
 * @example attributeChanges({ today: 0, criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], facts: [], rules: [], clients: [{ name: 'Acme', values: [1], facts: [], lock: null, tier: 1, points: 0 }] }, { today: 0, criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], facts: [], rules: [], clients: [{ name: 'Acme', values: [5], facts: [], lock: null, tier: 0, points: 100 }] }, [{ before: 0, after: 0 }], [{ before: 0, after: 0 }]) // => [[[{ "kind": "own", "changes": [{ "column": "Fun", "kind": "number", "derived": "", "before": 1, "after": 5 }] }]]]
 */
export function attributeChanges(
  before: Snapshot,
  after: Snapshot,
  known: readonly ClientPair[],
  changed: readonly ClientPair[],
): JointCauses[][] {
  if (changed.length === 0) return [];
  const aligned = alignSnapshots(before, after, known, changed);
  const worlds = new Worlds(aligned);
  const search = new CauseSearch(aligned, worlds);
  const sufficient = search.run();
  const inputs = decisiveInputs(aligned, worlds, sufficient);
  return sufficient.map((found, pair) =>
    found.map((world) =>
      world === 0
        ? [{ kind: 'program' }]
        : componentsOf(world).map((component) =>
            describeComponent(component, {
              aligned,
              inputs: inputs.get(inputKey(pair, world)) ?? [],
              outcome: search.outcome(world, pair),
              without: search.outcome(world & ~worldOf([component]), pair),
            }),
          ),
    ),
  );
}

/** Tries ever larger sets of components until each client's change is explained. */
class CauseSearch {
  private readonly outcomes = new Map<World, Map<number, Outcome>>();
  /** What changed at all: for anybody, and for each pair. */
  private readonly largest: World;
  private readonly changed: readonly World[];
  private readonly wanted: readonly string[];

  constructor(
    aligned: AlignedSnapshots,
    private readonly worlds: Worlds,
  ) {
    const all = aligned.pairs.map((_, pair) => pair);
    const shared = worldOf(SHARED_COMPONENTS.filter((component) => isChanged(component, aligned)));
    this.changed = all.map((pair) => shared | worldOf(ownChanges(aligned, pair)));
    this.largest = this.changed.reduce((largest, world) => largest | world, shared);
    this.assess(this.largest, all);
    this.wanted = all.map((pair) => this.outcome(this.largest, pair).tier);
  }

  /** For each pair the smallest worlds that give the present tier; several where several of that size do. */
  run(): World[][] {
    const found: World[][] = this.changed.map(() => []);
    let open = found.map((_, pair) => pair);
    for (let size = 0; size <= COMPONENTS.length && open.length > 0; size++) {
      for (const world of subsets(this.largest, size)) {
        const concerned = open.filter((pair) => (this.changed[pair] & world) === world);
        this.assess(world, concerned);
        for (const pair of concerned) {
          if (this.outcome(world, pair).tier === this.wanted[pair]) found[pair].push(world);
        }
      }
      open = open.filter((pair) => found[pair].length === 0);
    }
    return found;
  }

  outcome(world: World, pair: number): Outcome {
    const known = this.outcomes.get(world)?.get(pair);
    if (known !== undefined) return known;
    this.assess(world, [pair]);
    return this.outcomes.get(world)!.get(pair)!;
  }

  private assess(world: World, pairs: readonly number[]): void {
    const known = this.outcomes.get(world) ?? new Map<number, Outcome>();
    const missing = pairs.filter((pair) => !known.has(pair));
    const assessed = this.worlds.assess(world, missing);
    missing.forEach((pair, index) => known.set(pair, assessed[index]));
    this.outcomes.set(world, known);
  }
}

/** The inputs that decided, for each pair and each world in which the client's own inputs are a cause. */
function decisiveInputs(
  aligned: AlignedSnapshots,
  worlds: Worlds,
  sufficient: readonly (readonly World[])[],
): Map<string, readonly InputChange[]> {
  const own = worldOf(['own']);
  const pairsByWorld = new Map<World, number[]>();
  sufficient.forEach((found, pair) => {
    for (const world of found.filter((each) => (each & own) !== 0)) {
      const pairs = pairsByWorld.get(world);
      if (pairs === undefined) pairsByWorld.set(world, [pair]);
      else pairs.push(pair);
    }
  });
  const found = new Map<string, readonly InputChange[]>();
  for (const [world, pairs] of pairsByWorld) {
    const changes = findDecisiveInputs(aligned, worlds, world, pairs);
    pairs.forEach((pair, index) => found.set(inputKey(pair, world), changes[index]));
  }
  return found;
}

function inputKey(pair: number, world: World): string {
  return `${pair} ${world}`;
}

/** The same for all clients; the others are each client's own. */
const SHARED_COMPONENTS = ['rules', 'time', 'cutOffs', 'criteria', 'others'] as const;

function isChanged(
  component: (typeof SHARED_COMPONENTS)[number],
  { before, after }: AlignedSnapshots,
): boolean {
  if (component === 'time') return before.today !== after.today;
  if (component === 'others') return isOtherPopulation(before.population, after.population);
  const part = (side: Side): unknown =>
    component === 'rules'
      ? side.rules.map(({ key }) => key).sort()
      : side[component === 'criteria' ? 'criteria' : 'tiers'];
  return JSON.stringify(part(before)) !== JSON.stringify(part(after));
}

/** Whoever has not changed has the same row on both sides, wherever it stands. */
function isOtherPopulation(before: readonly AlignedRow[], after: readonly AlignedRow[]): boolean {
  const known = new Set(before);
  return before.length !== after.length || after.some((row) => !known.has(row));
}

function ownChanges({ before, after }: AlignedSnapshots, pair: number): Component[] {
  const lockOf = ({ locks, tiers }: Side): string => {
    const lock = locks[pair];
    return lock === null ? '' : `${lock.until} ${tiers[lock.tier].name}`;
  };
  return [
    ...(lockOf(before) === lockOf(after) ? [] : (['lock'] as const)),
    ...(before.rows[pair] === after.rows[pair] ? [] : (['own'] as const)),
  ];
}

/** Every world of that many components among those of the largest. */
function subsets(largest: World, size: number): World[] {
  const worlds: World[] = [];
  for (let world = 0; world <= largest; world++) {
    if ((world & largest) === world && componentsOf(world).length === size) worlds.push(world);
  }
  return worlds;
}
