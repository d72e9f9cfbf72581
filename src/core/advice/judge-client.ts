/**
 * What would become of one client: its values or the weights are others, and everybody else stays as they are. Score, rules and
 * lock decide together, as in the sheet. Whatever gives advice asks this, so that nothing is promised that does not happen.
 */
import { findLittleIncome, countBadTraits } from '../rules/count-bad-traits';
import { deriveFacts, type FactSource } from '../rules/derive-facts';
import { placeInTop, shareAskedBy, type LeastOfTop } from '../rules/match-condition';
import { shareFacts } from '../rules/share-facts';
import { assessOnScales, type AssessedClients } from '../scoring/assess-clients';
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
  return assessOnScales(clients, criteria, tiers, { minimumEvidence }, { ...ruleBook, facts });
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
  const locks = ruleBook.locks.length === 0 ? [] : [ruleBook.locks[position]];
  return ({ values = client.values, weights }) => {
    const own = { ...client, values };
    const criteria = withWeights(list.criteria, weights);
    const scales = locateScales(criteria, [...extremes, own]);
    const facts = factsOfOne(list, position, own, others, onScales(criteria, scales));
    const [{ score, verdict }] = assessOnScales(
      [own],
      criteria,
      tiers,
      { minimumEvidence },
      { ...ruleBook, facts, locks },
      { scales, leastOfTop: leastAmong(list.sources, own.values, columns) },
    ).assessments;
    return { score, verdict };
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
  return (position) => {
    let column = sorted.get(position);
    if (column === undefined) {
      const known = others.map((values) => values[position]).filter((value) => !isNaN(value));
      column = Float64Array.from(known).sort();
      sorted.set(position, column);
    }
    return column;
  };
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
  const count = others.length + (isNaN(own) ? 0 : 1);
  const place = share === 1 ? 0 : placeInTop(count, share);
  if (isNaN(own)) return others[place] ?? NaN;
  if (others[place] < own) return others[place];
  return place > 0 && others[place - 1] > own ? others[place - 1] : own;
}

function isNumber(fact: Fact): fact is number {
  return typeof fact === 'number' && !isNaN(fact);
}

/** What rules look at, of one client; shares and averages are those among all. */
function factsOfOne(
  { sources }: JudgedList,
  position: number,
  own: Client,
  others: readonly (readonly number[])[],
  criteria: readonly Criterion[],
): (readonly Fact[])[] {
  return sources.map((source) => {
    if (source.kind === 'given') return [source.facts[position]];
    const value = own.values[source.position];
    if (source.kind === 'value') return [value];
    const all = others.map((values) => values[source.position]);
    all.splice(position, 0, value);
    return source.kind === 'share'
      ? [shareFacts(all)[position]]
      : countBadTraits([own], criteria, [findLittleIncome(all)[position]]);
  });
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
