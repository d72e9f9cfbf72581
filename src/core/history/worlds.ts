/**
 * What the tiers would be in worlds between two snapshots: some components as they were, the others as they are. One client is judged
 * at a time, with everything prepared that a world has in common with others; ranks, ranges and reasons are nobody's concern here.
 */
import type { AlignedRule, AlignedSnapshots, Side } from './align-snapshots';
import { isInForce } from '../rules/apply-rules';
import { shareAskedBy } from '../rules/match-condition';
import type { Condition } from '../types';
import { AgedColumns } from './aged-columns';
import { AskedRule, asksScore } from './asked-rule';
import { ClientRow } from './client-row';
import { ComparedPopulation } from './compared-population';
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
export function componentsOf(world: WorldKey): readonly Component[] {
  return (componentsOfWorlds[world] ??= COMPONENTS.filter((_, index) => (world & (1 << index)) !== 0));
}

/** There are 128 worlds, and every client asks. */
const componentsOfWorlds: (readonly Component[])[] = [];

const [OWN, TIME, OTHERS] = (['own', 'time', 'others'] as const).map((component) => worldOf([component]));
/** What scores depend on. */
const SCORE = worldOf(['own', 'time', 'criteria', 'others']);

/** Every world between two snapshots. What many worlds have in common is worked out once. */
export class Worlds {
  private readonly worlds: World[] = [];
  private readonly rows: ClientRow[] = [];
  private readonly scores: RowScore[] = [];
  /** By key, and by what each of them looks at. */
  private readonly asked = new Map<string, AskedRule[]>();
  private readonly populations: ComparedPopulation[] = [];
  private readonly aged: AgedColumns;
  private readonly positions: Readonly<Record<'before' | 'after', Int32Array>>;

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: AlignedSnapshots) {
    const { pairs, after, facts } = aligned;
    this.aged = new AgedColumns(after.criteria, facts);
    this.positions = {
      before: Int32Array.from(pairs, ({ before }) => before),
      after: Int32Array.from(pairs, ({ after }) => after),
    };
  }

  /** A world, ready to judge clients. */
  world(key: WorldKey): World {
    return (this.worlds[key] ??= this.makeWorld(key));
  }

  private makeWorld(key: WorldKey): World {
    const { today } = this.side(key, 'time');
    const rulesSide = this.side(key, 'rules');
    const rules = rulesSide.rules.filter(
      (rule) => rule.effect.kind !== 'remark' && isInForce(rule, { today }),
    );
    return new World({
      row: this.row(key),
      former: this.row(key & ~OWN),
      score: this.score(key),
      rules,
      asked: rules.map((rule) => this.askedRule(rule, key)),
      today,
      cutOffs: this.side(key, 'cutOffs'),
      rulesSide,
      locks: this.side(key, 'lock'),
      lockPositions: this.positions[this.which(key, 'lock')],
    });
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
    return (this.scores[world & SCORE] ??= new RowScore(
      this.row(world),
      this.side(world, 'criteria').criteria,
      this.population(world),
      this.positions[this.which(world, 'others')],
    ));
  }

  /** The same for both sides where both have the rule. */
  private askedRule({ key, condition }: AlignedRule, world: WorldKey): AskedRule {
    const seen = world & this.seenBy(condition);
    const asked = this.asked.get(key) ?? [];
    this.asked.set(key, asked);
    return (asked[seen] ??= new AskedRule(condition, {
      row: this.row(seen),
      score: this.score(seen),
      population: this.population(seen),
      positions: this.positions[this.which(seen, 'others')],
    }));
  }

  /** What decides whether a condition is met. */
  private seenBy(condition: Condition): WorldKey {
    if (asksScore(condition)) return SCORE;
    return OWN | TIME | (shareAskedBy(condition) === null ? 0 : OTHERS);
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
