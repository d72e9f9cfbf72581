/**
 * What the tiers would be in worlds between two snapshots: some components as they were, the others as they are. Every
 * world is assessed by the same pipeline as the sheet.
 */
import { assessClients } from '../assess-clients';
import type { Client, Fact, Lock, Rule } from '../types';
import { placeOn, type AlignedRow, type AlignedSnapshots, type Side } from './align-snapshots';

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

/**
 * Assesses some of the clients in a world.
 *
 * @param aligned both snapshots on common ground
 * @param world which components are as they are now
 * @param pairs positions of the pairs to assess
 * @param rowOf another row for a client; what it has in this world if left out
 * @returns one outcome per pair asked for; never throws
 * @example assessInWorld({ before: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, after: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, pairs: [], facts: [] }, 0, []) // => []
 */
export function assessInWorld(
  aligned: AlignedSnapshots,
  world: World,
  pairs: readonly number[],
  rowOf: (pair: number) => AlignedRow = (pair) => sideOf(aligned, world, 'own').rows[pair],
): Outcome[] {
  const { population } = sideOf(aligned, world, 'others');
  const isMixed = sideOf(aligned, world, 'own') !== sideOf(aligned, world, 'others');
  const rows = pairs.map(rowOf);
  if (!isMixed || pairs.length * population.length > MOST_COMPARED) {
    return assessRows(aligned, world, pairs, rows, population);
  }
  return pairs.flatMap((pair, index) => {
    const others = [...population];
    others[aligned.pairs[pair][isAfter(world, 'others') ? 'after' : 'before']] = rows[index];
    return assessRows(aligned, world, [pair], [rows[index]], others);
  });
}

/**
 * A client belongs to those whom it is compared with: where it is as it is now among others as they were, it is now what it is
 * among them as well. Beyond this many rows that would take too long, and each is compared with the others as they stand.
 */
const MOST_COMPARED = 1000000;

function isAfter(world: World, component: Component): boolean {
  return (world & worldOf([component])) !== 0;
}

function sideOf(aligned: AlignedSnapshots, world: World, component: Component): Side {
  return isAfter(world, component) ? aligned.after : aligned.before;
}

function assessRows(
  aligned: AlignedSnapshots,
  world: World,
  pairs: readonly number[],
  own: readonly AlignedRow[],
  population: readonly AlignedRow[],
): Outcome[] {
  const side = (component: Component): Side => sideOf(aligned, world, component);
  const { today } = side('time');
  const { tiers } = side('cutOffs');
  const { rules } = side('rules');
  const at = new DayReader(aligned, today);
  const { clients, facts } = at.read(own);
  const ruleBook = {
    rules: rules.map((rule) => onTiers(rule, side('rules'), side('cutOffs'))),
    facts,
    locks: locksOn(side('lock'), side('cutOffs'), pairs, today),
    today,
  };
  const { criteria } = side('criteria');
  const others = at.read(population);
  return assessClients(clients, criteria, tiers, undefined, ruleBook, others).map(({ verdict }) => ({
    tier: verdict === null ? '' : tiers[verdict.tier].name,
    fired: (verdict?.ruling?.fired ?? []).map((index) => rules[index].key),
    isLocked: (verdict?.ruling?.lock ?? null) !== null,
  }));
}

function onTiers(rule: Rule, own: Side, { tiers }: Side): Rule {
  const { effect } = rule;
  if (!('tier' in effect)) return rule;
  return { ...rule, effect: { ...effect, tier: placeOn(tiers, own.tiers, effect.tier) } };
}

/** The locks that are valid on that day. */
function locksOn(own: Side, { tiers }: Side, pairs: readonly number[], today: number): (Lock | null)[] {
  return pairs.map((pair) => {
    const lock = own.locks[pair];
    if (lock === null || (lock.until !== null && lock.until < today)) return null;
    return { tier: placeOn(tiers, own.tiers, lock.tier), until: lock.until, reason: '' };
  });
}

/** Rows as the pipeline takes them: dates become ages. */
class DayReader {
  private readonly datedCriteria: readonly number[];
  private readonly datedFacts: readonly boolean[];

  constructor(
    { after, facts }: AlignedSnapshots,
    private readonly today: number,
  ) {
    this.datedCriteria = after.criteria.flatMap(({ kind }, index) => (kind === 'daysSince' ? [index] : []));
    this.datedFacts = facts.map(({ kind }) => kind === 'days');
  }

  read(rows: readonly AlignedRow[]): { clients: Client[]; facts: Fact[][] } {
    return {
      clients: rows.map(({ values }) => ({
        rowNumber: 0,
        name: '',
        values: this.aged(values),
        problems: [],
      })),
      facts: this.datedFacts.map((isDated, index) =>
        rows.map(({ facts }) => (isDated ? this.today - Number(facts[index]) : facts[index])),
      ),
    };
  }

  private aged(values: readonly number[]): readonly number[] {
    if (this.datedCriteria.length === 0) return values;
    const aged = [...values];
    for (const index of this.datedCriteria) aged[index] = this.today - values[index];
    return aged;
  }
}
