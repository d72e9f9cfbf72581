/**
 * Why tiers changed between two snapshots, found by assessing what would have been. A cause is the smallest set of
 * components whose change alone turns the former tier into the present one.
 */
import { alignSnapshots, type AlignedSnapshots, type Side } from './align-snapshots';
import { findDecisiveInputs, type InputChange } from './decisive-inputs';
import { describeComponent, type Cause } from './describe-component';
import type { ClientPair, Snapshot } from './snapshot';
import {
  assessInWorld,
  COMPONENTS,
  componentsOf,
  worldOf,
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
 * @param pairs clients that are in both and have another tier now
 * @returns for each pair the causes: each entry alone is enough, what is inside one entry was needed together; never throws
 * @example attributeChanges({ today: 0, criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], facts: [], rules: [], clients: [{ name: 'Acme', values: [1], facts: [], lock: null, tier: 1, points: 0 }] }, { today: 0, criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], facts: [], rules: [], clients: [{ name: 'Acme', values: [5], facts: [], lock: null, tier: 0, points: 100 }] }, [{ before: 0, after: 0 }]) // => [[[{ "kind": "own", "changes": [{ "column": "Fun", "kind": "number", "derived": "", "before": 1, "after": 5 }] }]]]
 */
export function attributeChanges(
  before: Snapshot,
  after: Snapshot,
  pairs: readonly ClientPair[],
): JointCauses[][] {
  if (pairs.length === 0) return [];
  const aligned = alignSnapshots(before, after, pairs);
  const search = new CauseSearch(aligned, pairs.length);
  const sufficient = search.run();
  const inputs = decisiveInputs(aligned, sufficient);
  return sufficient.map((worlds, pair) =>
    worlds.map((world) =>
      world === 0
        ? [{ kind: 'program' }]
        : componentsOf(world).map((component) =>
            describeComponent(component, {
              aligned,
              inputs: inputs.get(inputKey(pair, world)) ?? [],
              outcome: search.outcome(world, pair),
              without: search.outcome(world & ~worldOf([component]), pair),
              lock: [aligned.before.locks[pair], aligned.after.locks[pair]],
            }),
          ),
    ),
  );
}

/** Tries ever larger sets of components until each client's change is explained. */
class CauseSearch {
  private readonly outcomes = new Map<World, Map<number, Outcome>>();
  private readonly changed: readonly Component[];
  private readonly wanted: readonly string[];

  constructor(
    private readonly aligned: AlignedSnapshots,
    private readonly pairCount: number,
  ) {
    this.changed = COMPONENTS.filter((component) => isChanged(component, aligned));
    const all = Array.from({ length: pairCount }, (_, pair) => pair);
    this.assess(worldOf(COMPONENTS), all);
    this.wanted = all.map((pair) => this.outcome(worldOf(COMPONENTS), pair).tier);
  }

  /** For each pair the smallest worlds that give the present tier; several where several of that size do. */
  run(): World[][] {
    const found: World[][] = Array.from({ length: this.pairCount }, () => []);
    let open = found.map((_, pair) => pair);
    const largest = worldOf(this.changed);
    for (let size = 0; size <= this.changed.length && open.length > 0; size++) {
      for (const world of subsets(largest, size)) {
        this.assess(world, open);
        for (const pair of open) {
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
    const assessed = assessInWorld(this.aligned, world, missing);
    missing.forEach((pair, index) => known.set(pair, assessed[index]));
    this.outcomes.set(world, known);
  }
}

/** The inputs that decided, for each pair and each world in which the client's own inputs are a cause. */
function decisiveInputs(
  aligned: AlignedSnapshots,
  sufficient: readonly (readonly World[])[],
): Map<string, readonly InputChange[]> {
  const own = worldOf(['own']);
  const pairsByWorld = new Map<World, number[]>();
  sufficient.forEach((worlds, pair) => {
    for (const world of worlds.filter((each) => (each & own) !== 0)) {
      pairsByWorld.set(world, [...(pairsByWorld.get(world) ?? []), pair]);
    }
  });
  const found = new Map<string, readonly InputChange[]>();
  for (const [world, pairs] of pairsByWorld) {
    const changes = findDecisiveInputs(aligned, world, pairs);
    pairs.forEach((pair, index) => found.set(inputKey(pair, world), changes[index]));
  }
  return found;
}

function inputKey(pair: number, world: World): string {
  return `${pair} ${world}`;
}

function isChanged(component: Component, { before, after }: AlignedSnapshots): boolean {
  const part = (side: Side): unknown => {
    switch (component) {
      case 'own':
        return side.rows;
      case 'others':
        return side.population;
      case 'criteria':
        return side.criteria;
      case 'cutOffs':
        return side.tiers;
      case 'rules':
        return side.rules.map(({ key }) => key);
      case 'time':
        return side.today;
      case 'lock':
        return side.locks.map((lock) => lock && [side.tiers[lock.tier].name, lock.until]);
    }
  };
  return JSON.stringify(part(before)) !== JSON.stringify(part(after));
}

/** Every world of that many components among those of the largest. */
function subsets(largest: World, size: number): World[] {
  const worlds: World[] = [];
  for (let world = 0; world <= largest; world++) {
    if ((world & largest) === world && componentsOf(world).length === size) worlds.push(world);
  }
  return worlds;
}
