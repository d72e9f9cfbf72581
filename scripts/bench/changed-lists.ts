/** A client list as it was and as it is, with more or less of it changed in between. By chance, but the same on every run. */
import type { FactColumn, Snapshot } from '../../src/core/history/snapshot';
import { PRESETS } from '../../src/core/presets/presets';
import { FACT_KINDS } from '../../src/core/reading/read-fact';
import { assessClients } from '../../src/core/scoring/assess-clients';
import type { Client, Criterion, Lock, Tier } from '../../src/core/types';
import { TEXTS } from '../../src/i18n/languages';
import {
  createChance,
  createClientList,
  FACT_KEYS,
  SEED,
  UNKNOWN_SHARE,
  type ClientList,
} from './client-list';

export const CHANGES = ['ratings', 'practice', 'rules', 'everything', 'everythingWithRules'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangedList {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What a plain assessment of the former list takes. */
  readonly plain: {
    readonly clients: readonly Client[];
    readonly criteria: readonly Criterion[];
    readonly tiers: readonly Tier[];
  };
}

const TODAY = 20_000;
const DAYS_LATER = 10;
const LOCKED_SHARE = 0.03;
/** A tenth, and one more, of hours and rates. */
const grown = (amount: number): number => 1.1 * amount + 1;

/**
 * Makes such a list.
 *
 * @param change `ratings`: all of them. `practice`: all of the thirteen of that preset. `rules`: ratings and facts, with the rules of the preset.
 *   `everything`: those, weights, scales that move, cut-offs, locks and the day; `everythingWithRules`: and rules
 */
export function createChangedList(change: Change, count: number): ChangedList {
  if (change === 'practice') {
    const [former, later] = [createPractice(count, SEED), createPractice(count, SEED + 1)];
    return { before: takeSnapshot(former), after: takeSnapshot(later), plain: former };
  }
  const [former, later] = [createClientList(count, SEED), createClientList(count, SEED + 1)];
  const hasRules = change === 'rules' || change === 'everythingWithRules';
  const [before, after] = [former, later].map((list) => (hasRules ? list : withoutRules(list)));
  if (change === 'ratings' || change === 'rules')
    return { before: takeSnapshot(before), after: takeSnapshot(after), plain: former };
  const chance = createChance(SEED + 2);
  return {
    before: takeSnapshot({
      ...before,
      criteria: before.criteria.map(toMoving),
      locks: createLocks(count, chance),
    }),
    after: takeSnapshot({
      ...changeAll(after),
      locks: createLocks(count, chance),
      today: TODAY + DAYS_LATER,
    }),
    plain: former,
  };
}

interface Book extends Pick<ClientList, 'clients' | 'criteria' | 'tiers'> {
  readonly ruleBook?: ClientList['ruleBook'];
  readonly locks?: readonly (Lock | null)[];
  readonly today?: number;
}

/** What is remembered of a list, tiers included. */
function takeSnapshot({ clients, criteria, tiers, ruleBook, locks = [], today = TODAY }: Book): Snapshot {
  const { rules = [], facts = [] } = ruleBook ?? {};
  const inForce = locks.map((lock) => (lock === null || (lock.until ?? Infinity) < today ? null : lock));
  const assessed = assessClients(clients, {
    criteria,
    tiers,
    ruleBook: { rules, facts, locks: inForce, today },
  });
  return {
    today,
    criteria,
    tiers,
    facts: facts.length === 0 ? [] : factColumns(rules),
    rules: rules.map((rule) => ({ ...rule, label: rule.because })),
    clients: clients.map(({ name, values }, index) => ({
      name,
      values,
      facts: facts.map((column) => column[index]),
      lock: locks[index] ?? null,
      tier: assessed[index].verdict?.tier ?? null,
      points: assessed[index].score?.points ?? null,
    })),
  };
}

function factColumns(rules: ClientList['ruleBook']['rules']): FactColumn[] {
  return FACT_KEYS.map((key, column) => {
    const asked = rules.find(({ condition }) => condition.column === column);
    const { name } = (TEXTS.en.columns as Record<string, { name: string } | undefined>)[key] ?? { name: key };
    return { name, kind: asked === undefined ? 'number' : FACT_KINDS[asked.condition.kind], derived: '' };
  });
}

function createPractice(count: number, seed: number): Book {
  const chance = createChance(seed);
  const { criteria, tiers } = PRESETS.Practice;
  const rate = (): number => (chance() < UNKNOWN_SHARE ? NaN : 1 + Math.floor(5 * chance()));
  return {
    criteria: criteria.map(({ key, ...criterion }) => ({ ...criterion, name: TEXTS.en.columns[key].name })),
    clients: Array.from({ length: count }, (_, index) => ({
      rowNumber: index + 2,
      name: `Client ${index}`,
      values: criteria.map(rate),
      problems: [],
    })),
    tiers,
  };
}

function withoutRules({ clients, criteria, tiers }: ClientList): Book {
  return { clients, criteria, tiers };
}

/** Its scale goes from the lowest to the highest of all. */
function toMoving(criterion: Criterion): Criterion {
  return { ...criterion, worst: 'min', best: 'max' };
}

function changeAll({ clients, criteria, tiers, ruleBook }: Book): Book {
  return {
    clients: clients.map((client) => ({
      ...client,
      values: client.values.map((value, index) => (index < 2 ? grown(value) : value)),
    })),
    criteria: criteria.map((criterion, index) => ({
      ...toMoving(criterion),
      weight: criterion.weight + (index % 3),
      ...(index === criteria.length - 1 ? { worst: 1, best: 5 } : {}),
    })),
    tiers: tiers.map((tier, index) =>
      index === tiers.length - 1 ? tier : { ...tier, from: tier.from + 4 - 6 * index },
    ),
    ruleBook: ruleBook && { ...ruleBook, rules: ruleBook.rules.map(toLater) },
  };
}

/** Asks for five more, where it asks for a number. */
function toLater(rule: ClientList['ruleBook']['rules'][number]): typeof rule {
  const { condition } = rule;
  return 'value' in condition && typeof condition.value === 'number'
    ? ({ ...rule, condition: { ...condition, value: condition.value + 5 } } as typeof rule)
    : rule;
}

function createLocks(count: number, chance: () => number): (Lock | null)[] {
  return Array.from({ length: count }, () =>
    chance() < LOCKED_SHARE
      ? {
          tier: Math.floor(3 * chance()),
          until: chance() < 0.5 ? null : TODAY + Math.floor(20 * chance()),
          reason: '',
        }
      : null,
  );
}
