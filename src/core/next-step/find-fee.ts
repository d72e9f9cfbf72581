/**
 * The smallest fee with which a client would be in a better tier. Found on the score, which rises evenly with the fee, and then
 * tried: score, rules and bounds as they would be. It does not say whether the client would pay it.
 */
import { comparablePoints, reaches } from '../comparable-points';
import { boundsOf, boundTier } from '../rules/apply-rules';
import { tierOf } from '../scoring/assign-tier';
import { isBadTrait } from '../rules/count-bad-traits';
import { matchCondition } from '../rules/match-condition';
import type { FeeQuestion } from './prepare-fee';
import { placeOnScale, scoreClient } from '../scoring/score-client';
import type { Assessment, Fact, Scale } from '../types';

/** A fee of 42.00000000000001 is 42. */
const LAST_BITS = 1e-11;

export interface Fee {
  readonly criterionIndex: number;
  readonly isRating: boolean;
  /** In the unit of the criterion. */
  readonly value: number;
  /** Position of the tier that it would give. */
  readonly tier: number;
}

/** A fee that one client would pay. */
interface FeeTrial {
  readonly question: FeeQuestion;
  readonly assessment: Assessment;
  readonly clientIndex: number;
  /** As it is when this client pays more. */
  readonly scale: Scale;
}

/**
 * Finds the smallest fee, rounded up to a number that a person would say, with which a client would be in a better tier after
 * rules. It is above the present fee and within the scale.
 *
 * @param assessment a client as it stands
 * @param clientIndex position of the client in the lists of facts
 * @param question as prepareFee gives it
 * @returns the fee and the tier; null where nothing is known of the present fee, where a lock or rule keeps the tier, and
 *   where not even the best end of the scale would do; never throws
 * @example findFee({ client: { rowNumber: 2, name: 'Acme', values: [30], problems: [] }, score: { points: 20, evidence: 1, lowest: 20, highest: 20, lifts: [], holdsBack: [0], beyondScale: [], unknown: [] }, verdict: { tier: 1, bestPossible: 1, worstPossible: 1, provisional: false, ruling: null }, rank: 1 }, 0, { criterionIndex: 0, isRating: false, scales: [{ weight: 1, worst: 20, best: 70 }], worstWithoutLowest: 20, highest: 30, tiers: [{ name: 'A', from: 41 }, { name: 'B', from: 0 }], ruleBook: { rules: [], facts: [], locks: [], today: 0 }, facts: [], badTraits: [], asked: [] }) // => { "criterionIndex": 0, "isRating": false, "value": 41, "tier": 0 }
 */
export function findFee(assessment: Assessment, clientIndex: number, question: FeeQuestion): Fee | null {
  const { client, score, verdict } = assessment;
  const { criterionIndex, tiers, isRating } = question;
  const present = client.values[criterionIndex];
  if (score === null || verdict === null || isNaN(present) || verdict.ruling?.lock) return null;
  const scale = scaleAbove(present, question);
  if (isRating && placeOnScale(present, scale) >= 0.5) return null;
  const trial = { question, assessment, clientIndex, scale };
  const byScore = tierOf(score.points, tiers);
  for (let target = byScore - 1; target >= 0; target--) {
    const exact = valueReaching(tiers[target].from, trial);
    if (exact === null) return null;
    const value = Math.min(roundFee(exact, isRating), scale.best);
    const tier = tierWith(value, trial);
    if (value > present && tier < verdict.tier) return { criterionIndex, isRating, value, tier };
  }
  return null;
}

/**
 * Rounds a fee up to a number that a person would say: halves below 10, whole numbers below 100, fives below 1000, fifties
 * below 10,000, and so on.
 *
 * @param fee above 0
 * @param isRating a rating is rounded up to a whole number
 * @returns the number; never throws
 * @example [7.1, 41.2, 42, 101, 1234].map((fee) => roundFee(fee, false)) // => [7.5, 42, 42, 105, 1250]
 */
export function roundFee(fee: number, isRating: boolean): number {
  const step = isRating ? 1 : fee < 10 ? 0.5 : fee < 100 ? 1 : 5 * 10 ** (wholeDigits(fee) - 3);
  return Math.ceil(fee / step - LAST_BITS) * step;
}

function wholeDigits(value: number): number {
  return String(Math.floor(value)).length;
}

/** The scale as it is when this client pays more: if it alone stood at the smallest value, that end moves. */
function scaleAbove(present: number, { scales, criterionIndex, worstWithoutLowest }: FeeQuestion): Scale {
  const scale = scales[criterionIndex];
  return present === scale.worst ? { ...scale, worst: worstWithoutLowest } : scale;
}

/** Solves 100 × Σ wᵢ·uᵢ / Σ wᵢ = points for the fee; null where the best end of the scale is not enough. */
function valueReaching(
  points: number,
  { question, assessment, scale: { weight, worst, best } }: FeeTrial,
): number | null {
  const { scales, criterionIndex } = question;
  const { values } = assessment.client;
  const others = scoreClient(
    values.map((value, index) => (index === criterionIndex ? NaN : value)),
    scales,
  );
  const othersWeight = scales.reduce(
    (sum, each, index) =>
      index !== criterionIndex && each.weight > 0 && !isNaN(values[index]) ? sum + each.weight : sum,
    0,
  );
  const earned = ((others?.points ?? 0) / 100) * othersWeight;
  const place = ((points / 100) * (othersWeight + weight) - earned) / weight;
  if (comparablePoints(place) > 1) return null;
  return (1 - place) * worst + place * best;
}

/** The tier that the pipeline would give. */
function tierWith(value: number, { question, assessment, clientIndex, scale }: FeeTrial): number {
  const { criterionIndex, scales, tiers, ruleBook, facts, badTraits, asked, highest } = question;
  const { client, verdict } = assessment;
  const replaced = <Item>(list: readonly Item[], item: Item): Item[] =>
    list.map((each, index) => (index === criterionIndex ? item : each));
  const score = scoreClient(replaced(client.values, value), replaced(scales, scale));
  const isLost =
    isBadTrait(client.values[criterionIndex], scales[criterionIndex]) && !isBadTrait(value, scale);
  const own = ruleBook.facts.map((column, index) => {
    const fact: Fact = column[clientIndex];
    if (facts.includes(index)) return [typeof fact === 'string' ? String(value) : value];
    return [badTraits.includes(index) && isLost && Number(fact) > 0 ? Number(fact) - 1 : fact];
  });
  const isMet = (ruleIndex: number): boolean => {
    const { condition } = ruleBook.rules[ruleIndex];
    return condition.kind === 'isHighest'
      ? reaches(value, highest)
      : matchCondition(condition, own, [score]).length > 0;
  };
  const fired = (verdict?.ruling?.fired ?? []).filter((index) => !asked.includes(index));
  const rules = [...fired, ...asked.filter(isMet)].map((index) => ruleBook.rules[index]);
  const last = tiers.length - 1;
  return boundTier(tierOf(score?.points ?? 0, tiers), boundsOf(rules, last), last);
}
