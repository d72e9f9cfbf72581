/**
 * A client list as the bench measures it: the criteria and tiers of the VA preset, values by chance but the same on every
 * run, about one in ten unknown. Every value lies within its scale, so that a formula without clamping is right.
 */
import { columnLetters } from '../../src/addon/a1';
import { parseClients } from '../../src/core/reading/parse-clients';
import { PRESETS } from '../../src/core/presets/presets';
import type { Conventions } from '../../src/core/reading/conventions';
import { PRESET_RULES, placeTier } from '../../src/core/presets/preset-rules';
import type { Client, Condition, Criterion, Effect, Fact, Rule, RuleBook, Tier } from '../../src/core/types';
import { TEXTS } from '../../src/i18n/languages';

export const SEED = 20261121;
export const UNKNOWN_SHARE = 0.1;

export type Cell = string | number;

export interface ClientList {
  /** As on the tab: the name, then one column per criterion. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The rows as core reads them. */
  readonly clients: readonly Client[];
  readonly criteria: readonly Criterion[];
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** The rules of the preset, with what they look at. */
  readonly ruleBook: RuleBook;
}

const CRITERIA: readonly Criterion[] = PRESETS.VA.criteria.map(({ key, ...criterion }) => ({
  ...criterion,
  name: TEXTS.en.columns[key].name,
}));

/** Numbers alone: no cell asks for a decimal mark or a day. */
const CONVENTIONS: Conventions = { decimalMark: '.', dayOrder: 'mdy', today: 0, dayOf: () => 0 };

export function createClientList(count: number, seed = SEED): ClientList {
  const chance = createChance(seed);
  const rows = Array.from({ length: count }, (_, index) => createRow(index + 1, chance));
  const columns = { name: 0, criteria: CRITERIA.map((_, index) => index + 1) };
  const clients = parseClients({ rows, firstRowNumber: 2, columns }, CRITERIA, CONVENTIONS);
  return {
    headers: [TEXTS.en.clientHeaders.client, ...CRITERIA.map(({ name }) => name)],
    rows,
    clients,
    criteria: CRITERIA,
    tiers: PRESETS.VA.tiers,
    ruleBook: { rules: RULES, facts: createFacts(clients, chance), locks: [], today: 0 },
  };
}

/** Columns that the rules of the preset look at, in the order of the facts. */
export const FACT_KEYS: readonly string[] = [...new Set(PRESET_RULES.VA.map(({ column }) => column))];

const RULES = PRESET_RULES.VA.map(({ key, column, is, value, then, tier }): Rule => {
  const factor = value !== null && typeof value === 'object' ? value.factor : null;
  const at = (each: string): number => FACT_KEYS.indexOf(each);
  const condition = {
    kind: is,
    column: at(column),
    ...(factor === null ? { value, days: value } : { factor, average: at('hoursPerMonth') }),
  } as Condition;
  const effect = {
    kind: then,
    ...(tier === null ? {} : { tier: placeTier(tier, PRESETS.VA.tiers.length) }),
  } as Effect;
  return { condition, effect, because: key, from: null, until: null };
});

/** A few clients pay late, are well known or break agreements, and nobody brings a third of all income. */
function createFacts(clients: readonly Client[], chance: () => number): Fact[][] {
  return FACT_KEYS.map((key) => clients.map(({ values }) => createFact(key, values, chance)));
}

function createFact(key: string, values: readonly number[], chance: () => number): Fact {
  if (key === 'hoursPerMonth') return values[0];
  if (key === 'hourlyRate') return values[1];
  if (key === 'hoursThisMonth') return Math.floor(chance() * 161) / 4;
  if (key === 'lastContact') return Math.floor(chance() * 90);
  if (key === 'daysLate') return chance() < 0.6 ? 0 : Math.floor(chance() * 60);
  if (key === 'incomeShare') return chance() / 100;
  return chance() < 0.05 ? 1 : 0;
}

function createRow(number: number, chance: () => number): Cell[] {
  const values = PRESETS.VA.criteria.map(({ key }) =>
    chance() < UNKNOWN_SHARE ? '' : createValue(key, chance),
  );
  return [clientName(number), ...values];
}

/** As names are, without digits: typed, they are nothing but texts. @param number from 1 */
export function clientName(number: number): string {
  return `Client ${columnLetters(number)}`;
}

/** Hours in quarters, rates in halves, ratings whole. */
function createValue(key: string, chance: () => number): number {
  if (key === 'hoursPerMonth') return Math.floor(chance() * 161) / 4;
  if (key === 'hourlyRate') return 25 + Math.floor(chance() * 141) / 2;
  return 1 + Math.floor(chance() * 5);
}

/** Numbers from 0 up to 1: a linear congruential generator with Knuth's MMIX constants, of which the upper half is used. */
export function createChance(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}
