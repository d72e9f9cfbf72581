/**
 * What the tiers would be in worlds between two snapshots: some components as they were, the others as they are. One client is judged
 * at a time, with everything prepared that a world has in common with others; ranks, ranges and reasons are nobody's concern here.
 */
import { AgedColumns } from './aged-columns';
import type { AlignedSnapshots, Side } from './align-snapshots';
import { ClientRow } from './client-row';
import { ComparedPopulation } from './compared-population';
import { asksScore, RowRules } from './row-rules';
import { RowScore } from './row-score';
import { World } from './world';

/** What tiers depend on, in the order in which it is told. */
export const COMPONENTS = ['lock', 'rules', 'own', 'time', 'cutOffs', 'criteria', 'others'] as const;
/**
 * `own`: what the client itself has. `others`: whom it is compared with. `time`: which day it is. `criteria`: weights and
 * scales.
 */
export type Component = (typeof COMPONENTS)[number];

/** A set of components that are as in the later snapshot, one bit each. */
export type WorldKey = number;

/**
 * The world in which some components are as they are now.
 *
 * @param components those components
 * @returns the world; never throws
 * @example worldOf(['lock', 'own']) // => 5
 */
export function worldOf(components: readonly Component[]): WorldKey {
  return components.reduce((world, component) => world | (1 << COMPONENTS.indexOf(component)), 0);
}

/**
 * Which components are as they are now.
 *
 * @param world a world
 * @returns those components, in the order in which they are told; never throws
 * @example componentsOf(5) // => ["lock", "own"]
 */
export function componentsOf(world: WorldKey): Component[] {
  return COMPONENTS.filter((_, index) => (world & (1 << index)) !== 0);
}

const [OWN, TIME, OTHERS] = (['own', 'time', 'others'] as const).map((component) => worldOf([component]));

/** Every world between two snapshots. What many worlds have in common is worked out once. */
export class Worlds {
  private readonly worlds: World[] = [];
  private readonly rows: ClientRow[] = [];
  private readonly scores: RowScore[] = [];
  private readonly rules: RowRules[] = [];
  private readonly populations: ComparedPopulation[] = [];
  /** What scores depend on, and what else decides whether a rule fires. */
  private readonly scoreComponents = worldOf(['own', 'time', 'criteria', 'others']);
  private readonly ruleComponents: WorldKey = worldOf(['rules', 'own', 'time', 'others']);
  private readonly aged: AgedColumns;
  private readonly positions: Readonly<Record<'before' | 'after', Int32Array>>;

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: AlignedSnapshots) {
    const { pairs, before, after } = aligned;
    const conditions = [...before.rules, ...after.rules].map(({ condition }) => condition);
    if (conditions.some(asksScore)) this.ruleComponents |= this.scoreComponents;
    this.aged = new AgedColumns(after.criteria, aligned.facts);
    this.positions = {
      before: Int32Array.from(pairs, ({ before }) => before),
      after: Int32Array.from(pairs, ({ after }) => after),
    };
  }

  /** A world, ready to judge clients. */
  world(key: WorldKey): World {
    return (this.worlds[key] ??= new World({
      row: this.row(key),
      former: this.row(key & ~OWN),
      score: this.score(key),
      rules: this.firedRules(key),
      today: this.side(key, 'time').today,
      cutOffs: this.side(key, 'cutOffs'),
      rulesSide: this.side(key, 'rules'),
      locks: this.side(key, 'lock'),
      lockPositions: this.positions[this.which(key, 'lock')],
    }));
  }

  private row(world: WorldKey): ClientRow {
    return (this.rows[world & (OWN | TIME)] ??= new ClientRow(
      this.side(world, 'own').clients,
      this.positions[this.which(world, 'own')],
      this.aged,
      this.side(world, 'time').today,
    ));
  }

  private score(world: WorldKey): RowScore {
    return (this.scores[world & this.scoreComponents] ??= new RowScore(
      this.row(world),
      this.side(world, 'criteria').criteria,
      this.population(world),
      this.positions[this.which(world, 'others')],
    ));
  }

  private firedRules(world: WorldKey): RowRules {
    return (this.rules[world & this.ruleComponents] ??= new RowRules(this.side(world, 'rules').rules, {
      row: this.row(world),
      score: this.score(world),
      population: this.population(world),
      positions: this.positions[this.which(world, 'others')],
      today: this.side(world, 'time').today,
    }));
  }

  /** Everybody, on the day of the world. */
  private population(world: WorldKey): ComparedPopulation {
    return (this.populations[world & (OTHERS | TIME)] ??= new ComparedPopulation(
      this.side(world, 'others').clients,
      this.aged,
      this.side(world, 'time').today,
    ));
  }

  private side(world: WorldKey, component: Component): Side {
    return this.aligned[this.which(world, component)];
  }

  private which(world: WorldKey, component: Component): 'before' | 'after' {
    return (world & worldOf([component])) !== 0 ? 'after' : 'before';
  }
}
