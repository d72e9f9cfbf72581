/**
 * What the tiers would be in worlds between two snapshots: some components as they were, the others as they are. Some clients are judged
 * at a time, and what worlds have in common is worked out once for these; ranks, ranges and reasons are nobody's concern here.
 */
import { heldIn } from '../held-in';
import { once } from '../once';
import { isInForce } from '../rules/apply-rules';
import { shareAskedBy } from '../rules/match-condition';
import { balanceWeights } from '../weights/balance-weights';
import type { Condition, Criterion, RuleColumn } from '../types';
import type { AlignedRule, AlignedSnapshots, Side } from './align-snapshots';
import { AgedColumns } from './aged-columns';
import { AskedRule, columnsAskedBy, HeldInWorld } from './asked-rule';
import { BatchScores, TiersByScore } from './batch-scores';
import { ClientBatch } from './client-batch';
import { hasMovingEnd } from './compared-columns';
import { ComparedPopulation } from './compared-population';
import { RuleSet } from './rule-set';
import { Term, type Sources } from './term';
import { TierNumbers } from './tier-numbers';
import { World, type Standing } from './world';

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

const [RULES, OWN, TIME, CUT_OFFS, CRITERIA, OTHERS] = (
  ['rules', 'own', 'time', 'cutOffs', 'criteria', 'others'] as const
).map((component) => worldOf([component]));

type Which = 'before' | 'after';

/** Every world between two snapshots. What many worlds have in common is worked out once. */
export class Worlds {
  /** The clients that they judge. */
  readonly batch: ClientBatch;
  readonly numbers: TierNumbers;
  private readonly worlds: World[] = [];
  private readonly standings: Standing[] = [];
  private readonly terms: Term[][];
  private readonly scores: BatchScores[] = [];
  private readonly byScore: TiersByScore[] = [];
  private readonly ruleSets: RuleSet[] = [];
  /** By key, and by what each of them looks at. */
  private readonly asked = new Map<string, AskedRule[]>();
  private readonly populations: ComparedPopulation[] = [];
  private readonly aged: AgedColumns;
  private readonly criteria: Readonly<Record<Which, readonly Criterion[]>>;
  /** What decides on what each criterion adds, and on the whole score. */
  private readonly seenByTerms: readonly WorldKey[];
  private readonly seenByScore: WorldKey;

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: AlignedSnapshots) {
    const { before, after, facts, compared } = aligned;
    this.batch = new ClientBatch(aligned);
    this.numbers = new TierNumbers(before.tiers, after.tiers);
    this.aged = new AgedColumns(after.criteria, facts);
    this.criteria = { before: balance(before.criteria), after: balance(after.criteria) };
    this.seenByTerms = this.criteria.after.map((later, index) =>
      seenByTerm(this.criteria.before[index], later),
    );
    this.seenByScore = this.seenByTerms.reduce(
      (all, seen) => all | seen,
      OWN | (compared.after.values.length > 0 ? OTHERS : 0),
    );
    this.terms = after.criteria.map(() => []);
  }

  /** A world, ready to judge clients. */
  world(key: WorldKey): World {
    return (this.worlds[key] ??= this.makeWorld(key));
  }

  private makeWorld(key: WorldKey): World {
    return new World({
      batch: this.batch,
      now: this.standing(key),
      former: this.standing(key & ~OWN),
      rulesSide: this.side(key, 'rules'),
      today: this.side(key, 'time').today,
      cutOffs: this.side(key, 'cutOffs'),
      locks: this.side(key, 'lock'),
      locked: this.batch[this.which(key, 'lock')],
      numbers: this.numbers,
    });
  }

  private standing(world: WorldKey): Standing {
    return (this.standings[world] ??= {
      held: this.held(world),
      byScore: this.tiersByScore(world),
      rules: this.ruleSet(world),
    });
  }

  private held(world: WorldKey): HeldInWorld {
    return new HeldInWorld(this.batch[this.which(world, 'own')], this.score(world));
  }

  private tiersByScore(world: WorldKey): TiersByScore {
    return (this.byScore[world & (this.seenByScore | CUT_OFFS)] ??= new TiersByScore(
      this.batch,
      this.score(world),
      this.side(world, 'cutOffs').tiers,
    ));
  }

  private score(world: WorldKey): BatchScores {
    const { criteria } = this.side(world, 'criteria');
    return (this.scores[world & this.seenByScore] ??= new BatchScores({
      ...this.sources(world),
      terms: this.criteria[this.which(world, 'criteria')].map((_, index) => this.term(index, world)),
      unmovedScales: once(() => this.population(world).scales(criteria)),
    }));
  }

  private term(index: number, world: WorldKey): Term {
    const seen = world & this.seenByTerms[index];
    return (this.terms[index][seen] ??= new Term(
      this.criteria[this.which(seen, 'criteria')][index],
      index,
      this.sources(seen),
    ));
  }

  private sources(world: WorldKey): Sources {
    return {
      batch: this.batch,
      own: this.batch[this.which(world, 'own')],
      today: this.side(world, 'time').today,
      population: this.population(world),
      positions: this.batch[this.which(world, 'others')].positions,
    };
  }

  /** The rules that hold on the day and may move a tier. */
  private ruleSet(world: WorldKey): RuleSet {
    const rules = this.side(world, 'rules').rules.filter(
      (rule) => rule.effect.kind !== 'remark' && isInForce(rule, this.side(world, 'time')),
    );
    const seen = rules.reduce((all, { condition }) => all | this.seenBy(condition), RULES | TIME);
    return (this.ruleSets[world & seen] ??= new RuleSet(
      this.batch,
      rules,
      rules.map((rule) => this.askedRule(rule, world)),
    ));
  }

  /** The same for both sides where both have the rule. */
  private askedRule({ key, condition }: AlignedRule, world: WorldKey): AskedRule {
    const seen = world & this.seenBy(condition);
    const asked = heldIn(this.asked, key, () => []);
    return (asked[seen] ??= new AskedRule(condition, {
      ...this.sources(seen),
      isDatedFact: this.aged.isDatedFact,
      held: this.held(seen),
    }));
  }

  /** What decides whether a condition is met. */
  private seenBy(condition: Condition): WorldKey {
    const compared = shareAskedBy(condition) === null ? 0 : OTHERS;
    return columnsAskedBy(condition).reduce<WorldKey>(
      (seen, column) => seen | this.seenIn(column),
      OWN | compared,
    );
  }

  private seenIn(column: RuleColumn): WorldKey {
    if (typeof column !== 'number') return this.seenByScore;
    return this.aged.isDatedFact[column] ? TIME : 0;
  }

  /** Everybody, on the day of the world. */
  private population(world: WorldKey): ComparedPopulation {
    return (this.populations[world & (OTHERS | TIME)] ??= new ComparedPopulation(
      this.aligned.compared[this.which(world, 'others')],
      this.aged,
      this.side(world, 'time').today,
    ));
  }

  private side(world: WorldKey, component: Component): Side {
    return this.aligned[this.which(world, component)];
  }

  private which(world: WorldKey, component: Component): Which {
    return (world & worldOf([component])) !== 0 ? 'after' : 'before';
  }
}

/** Weights that can be added up. */
function balance(criteria: readonly Criterion[]): Criterion[] {
  const weights = balanceWeights(criteria.map(({ weight }) => weight));
  return criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] }));
}

/** What decides on what a criterion adds to a score. */
function seenByTerm(before: Criterion, after: Criterion): WorldKey {
  const isMoving = [before, after].some(hasMovingEnd);
  const isChanged =
    before.weight !== after.weight || before.worst !== after.worst || before.best !== after.best;
  return OWN | (after.kind === 'daysSince' ? TIME : 0) | (isChanged ? CRITERIA : 0) | (isMoving ? OTHERS : 0);
}
