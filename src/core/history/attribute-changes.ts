/**
 * Why tiers changed between two snapshots, found by judging what would have been. A cause is the smallest set of
 * components whose change alone turns the former tier into the present one.
 */
import { AgedColumns } from './aged-columns';
import { alignSnapshots, type AlignedSnapshots, type Side } from './align-snapshots';
import { NO_LOCK } from './client-batch';
import { isComparedChanged } from './compared-columns';
import { DecisiveInputs } from './decisive-inputs';
import { CauseTeller, type Cause } from './describe-component';
import type { ClientPair, Snapshot } from './snapshot';
import type { World } from './world';
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
  return new Explanation(aligned).tellAll();
}

const LOCK = worldOf(['lock']);
const OWN = worldOf(['own']);
const PROGRAM: JointCauses = [{ kind: 'program' }];

/** Causes of one comparison, found for some clients at a time. */
class Explanation {
  /** One entry per pair. */
  private readonly causes: JointCauses[][];
  private readonly worlds: Worlds;
  private readonly inputs: DecisiveInputs;
  private readonly teller: CauseTeller;
  /** Components that changed: of everybody, and of each of the clients at hand. */
  private readonly shared: WorldKey;
  private readonly isOwnChanged: Uint8Array;
  private readonly changed: Uint8Array;

  constructor(private readonly aligned: AlignedSnapshots) {
    this.causes = new Array<JointCauses[]>(aligned.pairs.length);
    this.worlds = new Worlds(aligned);
    this.isOwnChanged = new Uint8Array(this.worlds.batch.room);
    this.changed = new Uint8Array(this.worlds.batch.room);
    this.inputs = new DecisiveInputs(aligned, this.worlds);
    this.teller = new CauseTeller(aligned);
    this.shared = worldOf(SHARED_COMPONENTS.filter((component) => isChanged(component, aligned)));
  }

  /** Causes of everybody that is asked about. */
  tellAll(): JointCauses[][] {
    const { causes, worlds } = this;
    for (let first = 0; first < causes.length; first += worlds.batch.room) this.goOn(first);
    return causes;
  }

  /** Explains the next clients from a position on, together those for whom the same components changed. */
  private goOn(first: number): void {
    const { batch } = this.worlds;
    batch.take(first);
    batch.markChanged(this.isOwnChanged);
    for (let slot = 0; slot < batch.count; slot++)
      this.changed[slot] =
        this.shared | (this.isOwnChanged[slot] * OWN) | (this.isLockChanged(slot) ? LOCK : 0);
    for (const own of [0, LOCK, OWN, LOCK | OWN]) {
      batch.judgeWhere((slot) => this.changed[slot] === (this.shared | own));
      if (batch.judgedCount > 0) this.explain(this.shared | own);
    }
  }

  /** Tries ever larger worlds until everybody that is judged is explained. */
  private explain(changed: WorldKey): void {
    const { batch } = this.worlds;
    const { tiers: wanted } = this.judge(changed);
    for (const ofOneSize of subsetsOf(changed)) {
      if (batch.judgedCount === 0) return;
      ofOneSize.forEach((key) => this.judge(key));
      batch.goOnWhere((slot) => !this.tellCauses(slot, ofOneSize, wanted[slot]));
    }
  }

  /** Tells a client's causes, unless there is no world of this size in which it has its present tier: then false. */
  private tellCauses(slot: number, ofOneSize: readonly WorldKey[], wanted: number): boolean {
    const { batch } = this.worlds;
    let causes: JointCauses[] | null = null;
    for (const key of ofOneSize) {
      if (this.worlds.world(key).tiers[slot] !== wanted) continue;
      const joint = this.tellJoint(key, slot);
      // Mostly there is one: a list of one is a fraction of one that may grow.
      if (causes === null) causes = [joint];
      else causes.push(joint);
    }
    if (causes === null) return false;
    this.causes[batch.first + slot] = causes;
    return true;
  }

  private judge(key: WorldKey): World {
    const world = this.worlds.world(key);
    world.fill();
    return world;
  }

  private tellJoint(world: WorldKey, slot: number): JointCauses {
    if (world === 0) return PROGRAM;
    const [first, ...others] = componentsOf(world);
    const joint = [this.tell(first, world, slot)];
    for (const component of others) joint.push(this.tell(component, world, slot));
    return joint;
  }

  private tell(component: Component, world: WorldKey, slot: number): Cause {
    const { worlds, inputs, teller } = this;
    if (component === 'own') return inputs.of(world, slot);
    if (component === 'others' || component === 'criteria' || component === 'cutOffs')
      return teller[component]();
    const without = worlds.world(world & ~worldOf([component])).outcome(slot);
    return teller[component](worlds.world(world).outcome(slot), without);
  }

  private isLockChanged(slot: number): boolean {
    const { before, after } = this.aligned;
    const { before: former, after: later } = this.worlds.batch;
    const [from, to] = [former.lockTiers[slot], later.lockTiers[slot]];
    if (from === NO_LOCK || to === NO_LOCK) return from !== to;
    const isSameTier = before.tiers[from].name === after.tiers[to].name;
    return !isSameTier || former.lockEnds[slot] !== later.lockEnds[slot];
  }
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
