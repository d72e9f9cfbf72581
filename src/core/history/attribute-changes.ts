/**
 * Why tiers changed between two snapshots, found by judging what would have been. A cause is the smallest set of
 * components whose change alone turns the former tier into the present one.
 */
import { AgedColumns } from './aged-columns';
import { alignSnapshots, type AlignedSnapshots, type Side } from './align-snapshots';
import { isComparedChanged } from './compared-columns';
import { DecisiveInputs } from './decisive-inputs';
import { CauseTeller, type Cause } from './describe-component';
import type { ClientPair, Snapshot } from './snapshot';
import { COMPONENTS, componentsOf, worldOf, Worlds, type Component, type WorldKey } from './worlds';

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
  const inputs = new DecisiveInputs(aligned, worlds);
  const teller = new CauseTeller(aligned);
  const shared = worldOf(SHARED_COMPONENTS.filter((component) => isChanged(component, aligned)));
  return changed.map((_, pair) =>
    findSmallest(worlds, shared | ownChanges(aligned, worlds, pair), pair).map((world) =>
      world === 0
        ? [PROGRAM]
        : componentsOf(world).map((component) =>
            tellCause(component, world, pair, { worlds, inputs, teller }),
          ),
    ),
  );
}

const LOCK = worldOf(['lock']);
const OWN = worldOf(['own']);
const PROGRAM: Cause = { kind: 'program' };

/** The smallest worlds in which the client has its present tier; several where several of that size do. */
function findSmallest(worlds: Worlds, changed: WorldKey, pair: number): WorldKey[] {
  const wanted = worlds.world(changed).tierOf(pair);
  const found: WorldKey[] = [];
  for (const ofOneSize of subsetsOf(changed)) {
    for (const world of ofOneSize) if (worlds.world(world).tierOf(pair) === wanted) found.push(world);
    if (found.length > 0) break;
  }
  return found;
}

/** Every world of some of the components of a world, by size. */
function subsetsOf(largest: WorldKey): readonly (readonly WorldKey[])[] {
  return (subsets[largest] ??= COMPONENTS_AND_NONE.map((size) => {
    const worlds = Array.from({ length: largest + 1 }, (_, world) => world);
    return worlds.filter((world) => (world & largest) === world && componentsOf(world).length === size);
  }));
}

const COMPONENTS_AND_NONE = [0, ...COMPONENTS.map((_, index) => index + 1)];
const subsets: (readonly (readonly WorldKey[])[])[] = [];

interface CauseSources {
  readonly worlds: Worlds;
  readonly inputs: DecisiveInputs;
  readonly teller: CauseTeller;
}

function tellCause(
  component: Component,
  world: WorldKey,
  pair: number,
  { worlds, inputs, teller }: CauseSources,
): Cause {
  if (component === 'own') return { kind: 'own', changes: inputs.of(world, pair) };
  if (component === 'others' || component === 'criteria' || component === 'cutOffs')
    return teller[component]();
  const without = worlds.world(world & ~worldOf([component])).outcome(pair);
  return teller[component](worlds.world(world).outcome(pair), without);
}

/** The same for all clients; the others are each client's own. */
const SHARED_COMPONENTS = ['rules', 'time', 'cutOffs', 'criteria', 'others'] as const;

function isChanged(component: (typeof SHARED_COMPONENTS)[number], aligned: AlignedSnapshots): boolean {
  const { before, after } = aligned;
  if (component === 'time') return before.today !== after.today && hasDates(aligned);
  if (component === 'others')
    return isComparedChanged(aligned.compared.before, aligned.compared.after, aligned.partners);
  const part = (side: Side): unknown =>
    component === 'rules'
      ? side.rules.map(({ key }) => key).sort()
      : side[component === 'criteria' ? 'criteria' : 'tiers'];
  return JSON.stringify(part(before)) !== JSON.stringify(part(after));
}

/** Whether anything looks at the day. */
function hasDates(aligned: AlignedSnapshots): boolean {
  return (
    new AgedColumns(aligned.after.criteria, aligned.facts).isAny ||
    [aligned.before, aligned.after].some(
      ({ rules, clients }) =>
        rules.some(({ from, until }) => from !== null || until !== null) || clients.hasLockEnds(),
    )
  );
}

function ownChanges({ before, after, pairs }: AlignedSnapshots, { rows }: Worlds, pair: number): WorldKey {
  const lock = isSameLockIn(before, pairs[pair].before, after, pairs[pair].after) ? 0 : LOCK;
  rows.before.load(pair);
  rows.after.load(pair);
  return rows.before.isLike(rows.after) ? lock : lock | OWN;
}

function isSameLockIn(before: Side, former: number, after: Side, later: number): boolean {
  const [from, to] = [before.clients.lockOf(former), after.clients.lockOf(later)];
  if (from === null || to === null) return from === to;
  return from.until === to.until && before.tiers[from.tier].name === after.tiers[to.tier].name;
}
