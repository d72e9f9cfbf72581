/**
 * What would become of one client: its values or the weights are others, and everybody else stays as they are. Score, rules and
 * lock decide together, as in the sheet. Whatever gives advice asks this, so that nothing is promised that does not happen.
 */
import { heldIn } from '../held-in';
import { findLittleIncome, countBadTraits } from '../rules/count-bad-traits';
import { deriveFacts, type FactSource } from '../rules/derive-facts';
import { placeInTop, shareAskedBy, type LeastOfTop } from '../rules/match-condition';
import { shareFacts } from '../rules/share-facts';
import { assessOnScales, judgeOnScales, type AssessedClients } from '../scoring/assess-clients';
import { locateScales } from '../scoring/locate-scales';
import type { Assessment, Client, Criterion, Fact, RuleBook, RuleColumn, Scale, Tier } from '../types';

/** All clients, and everything by which they are judged. */
export interface JudgedList {
  /** Their values stand in the order of the criteria, with those of other columns that rules look at after them. */
  readonly clients: readonly Client[];
  readonly criteria: readonly Criterion[];
  /** At least one, best first. */
  readonly tiers: readonly Tier[];
  readonly minimumEvidence: number;
  readonly ruleBook: Omit<RuleBook, 'facts'>;
  /** Where the facts of the rule book come from. */
  readonly sources: readonly FactSource[];
}

/** What is other than in the sheet. */
export interface Change {
  readonly values?: readonly number[];
  /** One per criterion. */
  readonly weights?: readonly number[];
}

/** A rank needs everybody, and is not among it. */
export type Judgement = Pick<Assessment, 'score' | 'verdict'>;

export type Judge = (change: Change) => Judgement;

/**
 * Assesses the whole list.
 *
 * @param list all clients, and everything by which they are judged
 * @param weights others than those of the criteria, if given
 * @returns one assessment per client, in their order, and the scales; never throws
 * @example assessList({ clients: [{ rowNumber: 2, name: 'Acme', values: [5], problems: [] }], criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 0 }], minimumEvidence: 0.5, ruleBook: { rules: [], locks: [], today: 0 }, sources: [] }).assessments[0].rank // => 1
 */
export function assessList(list: JudgedList, weights?: readonly number[]): AssessedClients {
  const { clients, tiers, minimumEvidence, ruleBook, sources } = list;
  const criteria = withWeights(list.criteria, weights);
  const facts = deriveFacts(sources, clients, criteria);
  return assessOnScales(clients, { criteria, tiers, minimumEvidence, ruleBook: { ...ruleBook, facts } });
}

/**
 * The tiers of the whole list with other weights, again and again.
 *
 * @param list all clients, and everything by which they are judged
 * @returns a function from weights, one per criterion, to one position of a tier per client, undefined where it has none; never throws
 * @example tiersOf({ clients: [{ rowNumber: 2, name: 'Acme', values: [5, 1], problems: [] }], criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }, { name: 'Network', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 80 }, { name: 'B', from: 0 }], minimumEvidence: 0.5, ruleBook: { rules: [], locks: [], today: 0 }, sources: [] })([9, 1]) // => [0]
 */
export function tiersOf(list: JudgedList): (weights: readonly number[]) => readonly (number | undefined)[] {
  const { clients, tiers, minimumEvidence, ruleBook, sources } = list;
  const ofAll = sources.map((source) => {
    if (source.kind === 'badTraits') return source;
    const [facts] = deriveFacts([source], clients, list.criteria);
    return { kind: 'given' as const, facts };
  });
  return (weights) => {
    const criteria = withWeights(list.criteria, weights);
    const facts = deriveFacts(ofAll, clients, criteria);
    const { verdicts } = judgeOnScales(clients, {
      criteria,
      tiers,
      minimumEvidence,
      ruleBook: { ...ruleBook, facts },
    });
    return verdicts.map((verdict) => verdict?.tier);
  };
}

/**
 * Gets ready to judge one client again and again.
 *
 * @param list all clients, and everything by which they are judged
 * @param position of the client in the list
 * @returns a function from what is other to score and verdict: those that the whole list would give; never throws
 * @example judgeOf({ clients: [{ rowNumber: 2, name: 'Acme', values: [1], problems: [] }], criteria: [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }], tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], minimumEvidence: 0.5, ruleBook: { rules: [], locks: [], today: 0 }, sources: [] }, 0)({ values: [4] }).verdict?.tier // => 0
 */
export function judgeOf(list: JudgedList, position: number): Judge {
  return comparesComputed(list) ? judgeAmongAll(list, position) : judgeAlone(list, position);
}

/** Whether a rule compares what everybody was found to be: then all have to be assessed anew. */
function comparesComputed({ ruleBook, sources }: JudgedList): boolean {
  return ruleBook.rules.some(({ condition }) => {
    if (shareAskedBy(condition) === null) return false;
    const { column } = condition;
    return typeof column !== 'number' || ['share', 'badTraits'].includes(sources[column].kind);
  });
}

function judgeAmongAll(list: JudgedList, position: number): Judge {
  return ({ values, weights }) => {
    const clients =
      values === undefined
        ? list.clients
        : list.clients.map((client, index) => (index === position ? { ...client, values } : client));
    const { score, verdict } = assessList({ ...list, clients }, weights).assessments[position];
    return { score, verdict };
  };
}

function judgeAlone(list: JudgedList, position: number): Judge {
  const { tiers, minimumEvidence, ruleBook } = list;
  const client = list.clients[position];
  const others = list.clients.filter((_, index) => index !== position).map(({ values }) => values);
  const extremes = extremesOf(others);
  const columns = sortedColumns(others);
  const amongAll = list.sources.map((source) => amountAmongAll(source, position, others));
  const locks = ruleBook.locks.length === 0 ? [] : [ruleBook.locks[position]];
  return ({ values = client.values, weights }) => {
    const own = { ...client, values };
    const criteria = withWeights(list.criteria, weights);
    const scales = locateScales(criteria, [...extremes, own]);
    const facts = list.sources.map((source, index) => {
      if (source.kind === 'given') return [source.facts[position]];
      const found = amongAll[index](values[source.position]);
      return typeof found === 'number' ? [found] : countBadTraits([own], onScales(criteria, scales), [found]);
    });
    const { scores, verdicts } = judgeOnScales([own], {
      criteria,
      tiers,
      minimumEvidence,
      ruleBook: { ...ruleBook, facts, locks },
      compared: { scales, leastOfTop: leastAmong(list.sources, own.values, columns) },
    });
    return { score: scores[0], verdict: verdicts[0] };
  };
}

/** Two who stand for all others where only the smallest and the largest value count. */
function extremesOf(others: readonly (readonly number[])[]): Pick<Client, 'values'>[] {
  const [low, high]: [number[], number[]] = [[], []];
  for (const values of others) {
    values.forEach((value, index) => {
      if (isNaN(value)) return;
      low[index] = Math.min(low[index] ?? value, value);
      high[index] = Math.max(high[index] ?? value, value);
    });
  }
  return [low, high].map((found) => ({
    values: Array.from(others[0] ?? [], (_, index) => found[index] ?? NaN),
  }));
}

/** Each column of the others in rising order, sorted when it is first asked for. */
function sortedColumns(others: readonly (readonly number[])[]): (position: number) => Float64Array {
  const sorted = new Map<number, Float64Array>();
  const sort = (position: number): Float64Array =>
    Float64Array.from(others.map((values) => values[position]).filter(isNumber)).sort();
  return (position) => heldIn(sorted, position, sort);
}

/** One's own value has its place among those of the others. */
function leastAmong(
  sources: readonly FactSource[],
  values: readonly number[],
  columns: (position: number) => Float64Array,
): LeastOfTop {
  return (column: RuleColumn, share) => {
    const source = sources[Number(column)];
    return source.kind === 'given'
      ? leastOf(Float64Array.from(source.facts.filter(isNumber)).sort(), NaN, share)
      : leastOf(columns(source.position), values[source.position], share);
  };
}

/** As if one's own value, unless it is unknown, stood among the sorted others. */
function leastOf(others: Float64Array, own: number, share: number): number {
  const place = placeInTop(others.length + (isNaN(own) ? 0 : 1), share);
  if (isNaN(own)) return others[place] ?? NaN;
  if (others[place] < own) return others[place];
  return others[place - 1] > own ? others[place - 1] : own;
}

function isNumber(fact: Fact): fact is number {
  return typeof fact === 'number' && !isNaN(fact);
}

/**
 * What an amount of the client is among those of all: itself, its share, or whether it is little, null where it is unknown. Found once
 * for an amount: weights change nothing about it.
 */
function amountAmongAll(
  source: FactSource,
  position: number,
  others: readonly (readonly number[])[],
): (value: number) => number | boolean | null {
  if (source.kind === 'given' || source.kind === 'value') return (value) => value;
  const ofAll: (amounts: readonly number[]) => readonly (number | boolean | null)[] =
    source.kind === 'share' ? shareFacts : findLittleIncome;
  const all = others.map((values) => values[source.position]);
  all.splice(position, 0, NaN);
  let known: { readonly value: number; readonly found: number | boolean | null } | null = null;
  return (value) => {
    if (known === null || !Object.is(known.value, value)) {
      all[position] = value;
      known = { value, found: ofAll(all)[position] };
    }
    return known.found;
  };
}

function withWeights(criteria: readonly Criterion[], weights?: readonly number[]): readonly Criterion[] {
  return weights === undefined
    ? criteria
    : criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] }));
}

/** With "min" and "max" as the numbers that they are. */
function onScales(criteria: readonly Criterion[], scales: readonly Scale[]): Criterion[] {
  return criteria.map((criterion, index) => ({
    ...criterion,
    worst: scales[index].worst,
    best: scales[index].best,
  }));
}
