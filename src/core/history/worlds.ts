/**
 * What the tiers would be in worlds between two snapshots: some components as they were, the others as they are. Every
 * world is assessed by the same pipeline as the sheet.
 */
import { assessClients, type Compared } from '../scoring/assess-clients';
import type { Fact, Lock, Rule } from '../types';
import { placeOn, type AlignedRow, type AlignedSnapshots, type Side } from './align-snapshots';
import { ComparedClients, comparisonsOf } from './compared-clients';
import { ComparedPopulation, type AgedRow } from './compared-population';
import type { KnownClient } from './snapshot';

/** What tiers depend on, in the order in which it is told. */
export const COMPONENTS = ['lock', 'rules', 'own', 'time', 'cutOffs', 'criteria', 'others'] as const;
/**
 * `own`: what the client itself has. `others`: whom it is compared with. `time`: which day it is. `criteria`: weights and
 * scales.
 */
export type Component = (typeof COMPONENTS)[number];

/** A set of components that are as in the later snapshot, one bit each. */
export type World = number;

/**
 * The world in which some components are as they are now.
 *
 * @param components those components
 * @returns the world; never throws
 * @example worldOf(['lock', 'own']) // => 5
 */
export function worldOf(components: readonly Component[]): World {
  return components.reduce((world, component) => world | (1 << COMPONENTS.indexOf(component)), 0);
}

/**
 * Which components are as they are now.
 *
 * @param world a world
 * @returns those components, in the order in which they are told; never throws
 * @example componentsOf(5) // => ["lock", "own"]
 */
export function componentsOf(world: World): Component[] {
  return COMPONENTS.filter((_, index) => (world & (1 << index)) !== 0);
}

/** What becomes of a client in a world. */
export interface Outcome {
  /** Name of the tier; '' while nothing is rated. */
  readonly tier: string;
  /** Keys of the rules that fired. */
  readonly fired: readonly string[];
  readonly isLocked: boolean;
}

/** Every world between two snapshots. What many worlds have in common is worked out once. */
export class Worlds {
  private readonly rows: RowAger;
  private readonly populations = new Map<World, ComparedPopulation>();

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: AlignedSnapshots) {
    this.rows = new RowAger(aligned);
  }

  /**
   * Assesses some of the clients in a world.
   *
   * @param world which components are as they are now
   * @param pairs positions of the pairs to assess
   * @param rowOf another row for a client; what it has in this world if left out
   * @returns one outcome per pair asked for; never throws
   * @example new Worlds({ before: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, after: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, pairs: [], facts: [] }).assess(0, []) // => []
   */
  assess(
    world: World,
    pairs: readonly number[],
    rowOf: (pair: number) => AlignedRow = (pair) => this.side(world, 'own').rows[pair],
  ): Outcome[] {
    const { today } = this.side(world, 'time');
    const rows = pairs.map((pair) => this.rows.age(rowOf(pair), today));
    const others = this.side(world, 'others') === this.aligned.before ? 'before' : 'after';
    const compared = new ComparedClients(this.population(world), {
      criteria: this.side(world, 'criteria').criteria,
      comparisons: comparisonsOf(this.side(world, 'rules').rules),
    });
    const groups = new Map<Compared, number[]>();
    rows.forEach((row, index) => {
      const by = compared.of(this.aligned.pairs[pairs[index]][others], row);
      const group = groups.get(by);
      if (group === undefined) groups.set(by, [index]);
      else group.push(index);
    });
    const outcomes = new Array<Outcome>(pairs.length);
    groups.forEach((indices, by) => {
      const members = indices.map((index) => ({ pair: pairs[index], row: rows[index] }));
      this.assessAlike(world, members, by).forEach((outcome, place) => (outcomes[indices[place]] = outcome));
    });
    return outcomes;
  }

  /** Clients that are compared with the same. */
  private assessAlike(world: World, members: readonly Member[], compared: Compared): Outcome[] {
    const { today } = this.side(world, 'time');
    const { criteria } = this.side(world, 'criteria');
    const cutOffs = this.side(world, 'cutOffs');
    const rules = this.side(world, 'rules');
    const locks = this.side(world, 'lock');
    const ruleBook = {
      rules: rules.rules.map((rule) => onTiers(rule, rules, cutOffs)),
      facts: this.aligned.facts.map((_, index) => members.map(({ row }) => row.facts[index])),
      locks: members.map(({ pair }) => lockOn(locks.locks[pair], locks, cutOffs, today)),
      today,
    };
    const clients = members.map(({ row: { values } }) => ({ rowNumber: 0, name: '', values, problems: [] }));
    return assessClients(clients, criteria, cutOffs.tiers, undefined, ruleBook, compared).map(
      ({ verdict }) => ({
        tier: verdict === null ? '' : cutOffs.tiers[verdict.tier].name,
        fired: (verdict?.ruling?.fired ?? []).map((index) => rules.rules[index].key),
        isLocked: (verdict?.ruling?.lock ?? null) !== null,
      }),
    );
  }

  /** Everybody, on the day of the world. */
  private population(world: World): ComparedPopulation {
    const key = world & worldOf(['others', 'time']);
    const known = this.populations.get(key);
    if (known !== undefined) return known;
    const { today } = this.side(world, 'time');
    const rows = this.side(world, 'others').population.map((row) => this.rows.age(row, today));
    const population = new ComparedPopulation(rows);
    this.populations.set(key, population);
    return population;
  }

  private side(world: World, component: Component): Side {
    return (world & worldOf([component])) !== 0 ? this.aligned.after : this.aligned.before;
  }
}

/** A client to be assessed. */
interface Member {
  readonly pair: number;
  readonly row: AgedRow;
}

function onTiers(rule: Rule, own: Side, { tiers }: Side): Rule {
  const { effect } = rule;
  if (!('tier' in effect)) return rule;
  return { ...rule, effect: { ...effect, tier: placeOn(tiers, own.tiers, effect.tier) } };
}

/** The lock, where it is valid on that day. */
function lockOn(lock: KnownClient['lock'], own: Side, { tiers }: Side, today: number): Lock | null {
  if (lock === null || (lock.until !== null && lock.until < today)) return null;
  return { tier: placeOn(tiers, own.tiers, lock.tier), until: lock.until, reason: '' };
}

/** Rows as the pipeline takes them: dates become ages. Lists without dates stay the objects that they are. */
class RowAger {
  private readonly datedValues: readonly number[];
  private readonly datedFacts: readonly number[];

  constructor({ after, facts }: AlignedSnapshots) {
    this.datedValues = after.criteria.flatMap(({ kind }, index) => (kind === 'daysSince' ? [index] : []));
    this.datedFacts = facts.flatMap(({ kind }, index) => (kind === 'days' ? [index] : []));
  }

  age({ values, facts }: AlignedRow, today: number): AgedRow {
    return { values: aged(values, this.datedValues, today), facts: aged(facts, this.datedFacts, today) };
  }
}

function aged<Value extends Fact>(
  row: readonly Value[],
  dated: readonly number[],
  today: number,
): readonly Value[] {
  if (dated.length === 0) return row;
  const copy = [...row];
  for (const index of dated) copy[index] = (today - Number(row[index])) as Value;
  return copy;
}
