/**
 * What a fee would do to tiers, made ready once for all clients: its scale, and the rules that look at it.
 *
 * A fee may move more than its own place on the scale:
 * - `max` as best stays, as no fee above it is named. `min` as worst moves up when the only client at it pays more.
 * - Rules that look at the fee, the score or bad traits (of which a rated fee may be one) are asked again. Some compare all
 *   clients in a way that a new fee may turn (lowest, top … %, highest score): while such a rule is in force that does more
 *   than remark, no fee is named.
 *
 * The same arithmetic tells whether paying on time, as a rating, would do.
 */
import { isInForce } from '../rules/apply-rules';
import type { Client, Condition, Criterion, RuleBook, RuleColumn, Scale, Tier } from '../types';

/** Where a fee stands: a criterion, the facts that are its very values, and those that count it among the bad traits. */
export interface FeePlace {
  readonly criterionIndex: number;
  readonly facts: readonly number[];
  readonly badTraits: readonly number[];
}

/** A fee, and everything that decides what it would do; the same for all clients. */
export interface FeeQuestion {
  readonly criterionIndex: number;
  /** A rating of the fee says that it is fair or not; only one below the middle is a reason to ask for more. */
  readonly isRating: boolean;
  readonly scales: readonly Scale[];
  /** The worst end without the only client that stands at it. */
  readonly worstWithoutLowest: number;
  readonly highest: number;
  readonly tiers: readonly Tier[];
  readonly ruleBook: RuleBook;
  readonly facts: readonly number[];
  readonly badTraits: readonly number[];
  /** Rules that a fee may switch on or off: positions in the list of rules. */
  readonly asked: readonly number[];
}

/** All clients, and what they are assessed by. */
export interface FeeStanding {
  readonly clients: readonly Client[];
  /** In the order of the clients' values. */
  readonly criteria: readonly Criterion[];
  /** One per criterion. */
  readonly scales: readonly Scale[];
  /** At least one, best first. */
  readonly tiers: readonly Tier[];
  readonly ruleBook: RuleBook;
}

/**
 * Gets ready to find fees.
 *
 * @param place where the fee stands
 * @param standing all clients, and what they are assessed by
 * @param standing.clients everybody on the list
 * @param standing.criteria in the order of the clients' values
 * @param standing.scales one per criterion
 * @param standing.tiers at least one, best first
 * @param standing.ruleBook rules and what they look at
 * @returns what findFee needs; null where a rule keeps fees from being named, or the criterion is no fee to raise; never throws
 * @example prepareFee({ criterionIndex: 0, facts: [], badTraits: [] }, { clients: [{ rowNumber: 2, name: 'Acme', values: [30], problems: [] }], criteria: [{ name: 'Hourly rate', kind: 'fact', weight: 1, worst: 20, best: 50 }], scales: [{ weight: 1, worst: 20, best: 50 }], tiers: [{ name: 'A', from: 0 }], ruleBook: { rules: [], facts: [], locks: [], today: 0 } })?.highest // => 30
 */
export function prepareFee(
  place: FeePlace,
  { clients, criteria, scales, tiers, ruleBook }: FeeStanding,
): FeeQuestion | null {
  const { criterionIndex, facts, badTraits } = place;
  const { kind, weight, worst } = criteria[criterionIndex];
  const scale = scales[criterionIndex];
  if (!(weight > 0) || !(scale.best > scale.worst)) return null;
  const moved: readonly RuleColumn[] = [...facts, ...badTraits, 'score'];
  const asked: number[] = [];
  for (const [index, rule] of ruleBook.rules.entries()) {
    if (rule.effect.kind === 'remark' || !isInForce(rule, ruleBook)) continue;
    if (!columnsOf(rule.condition).some((column) => moved.includes(column))) continue;
    if (comparesOthers(rule.condition, facts)) return null;
    asked.push(index);
  }
  const values = clients.map((client) => client.values[criterionIndex]).filter((value) => !isNaN(value));
  return {
    criterionIndex,
    isRating: kind === 'rating',
    scales,
    worstWithoutLowest: worst === 'min' ? secondSmallest(values, scale.best) : scale.worst,
    highest: values.reduce((a, b) => Math.max(a, b), -Infinity),
    tiers,
    ruleBook,
    facts,
    badTraits,
    asked,
  };
}

function columnsOf(condition: Condition): RuleColumn[] {
  return condition.kind === 'overAverage' ? [condition.column, condition.average] : [condition.column];
}

/** Whether a client's fee may decide what others get. The highest fee is no such thing: no fee above it is named. */
function comparesOthers({ kind, column }: Condition, facts: readonly RuleColumn[]): boolean {
  return kind === 'isLowest' || kind === 'inTop' || (kind === 'isHighest' && !facts.includes(column));
}

/** Where nobody else has a value, whoever pays more takes the scale along until it is at its best. */
function secondSmallest(values: readonly number[], best: number): number {
  let [first, second] = [Infinity, Infinity];
  for (const value of values) {
    if (value < first) [first, second] = [value, first];
    else if (value < second) second = value;
  }
  return Math.min(second, best);
}
