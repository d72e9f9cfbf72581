/**
 * Core between the limit and plain formulas: all three compute the same clients, in turns, so that whatever else the
 * machine does meets each of them. The ratio of a round is taken before the median, which keeps slow rounds out of it.
 */
import { assessClients } from '../../src/core/scoring/assess-clients';
import type { Assessment } from '../../src/core/types';
import { createBareLoop } from './bare-loop';
import { createClientList, SEED, type ClientList } from './client-list';
import { openFormulaSheet, type FormulaSheet } from './formula-sheet';
import { findDisagreement, outcomesOf, type Outcome } from './outcome';
import { calibrate, median, repeatFor, time, type Effort } from './timing';

export interface Comparison {
  readonly disagreement: string | null;
  /** Medians of the ratios of each round. */
  readonly ratios: {
    readonly coreToLimit: number;
    /** With the preset's rules switched on. */
    readonly rulesToLimit: number;
    readonly formulasToCore: number;
  };
  /** Medians, one run over all clients. */
  readonly milliseconds: Readonly<Record<Way, number>>;
}

const WAYS = ['limit', 'core', 'rules', 'formulas'] as const;
type Way = (typeof WAYS)[number];

const WARM_UP_MILLISECONDS = 400;
const SAMPLE_MILLISECONDS = 50;
const EFFORT: Effort = { milliseconds: 3000, leastRounds: 7, mostRounds: 21 };

/**
 * Rows that one sample has at least. Of fewer than about 10,000 a processor learns by heart which values are unknown, and is spared
 * the wrong guesses that a list costs that is read once: the bare loop, which does little else, then takes two thirds of the time, or not.
 */
const LEAST_ROWS = 20_000;

/** Formulas take so long that what they look at has no part in it. */
const FORMULA_ROWS = 2000;

/** One list or several of this size, the way a user has one, not the same one a thousand times. */
export async function compareAssessing(clients: number): Promise<Comparison> {
  const count = Math.ceil(LEAST_ROWS / clients);
  const lists = Array.from({ length: count }, (_, index) => createClientList(clients, SEED + index));
  return compareOnLists(lists);
}

/** Times nothing when the three do not agree. */
async function compareOnLists(lists: readonly ClientList[]): Promise<Comparison> {
  const opened = lists.slice(0, Math.ceil(FORMULA_ROWS / lists[0].clients.length));
  const sheets = await Promise.all(opened.map(openFormulaSheet));
  const loops = lists.map(createBareLoop);
  sheets.forEach((sheet) => sheet.evaluate());
  const disagreements = opened.map((list, index) => compareOutcomes(list, sheets[index], loops[index]));
  const disagreement = disagreements.find((sentence) => sentence !== null) ?? null;
  if (disagreement !== null) return { disagreement, ...NOTHING_TIMED };
  const timed = timeInTurns({
    limit: over(loops, (loop) => loop()),
    core: over(lists, assess),
    rules: over(lists, assessWithRules),
    formulas: over(sheets, (sheet) => sheet.evaluate()),
  });
  return { disagreement, ...timed };
}

/** One way of computing lists: how many it computes at once, and how. */
interface Work {
  readonly lists: number;
  readonly run: () => void;
}

/** Keeps no result, as whoever has one list does not have those of nineteen others in memory. */
function over<Item>(items: readonly Item[], compute: (item: Item) => unknown): Work {
  return {
    lists: items.length,
    run: () => {
      for (const item of items) compute(item);
    },
  };
}

function assess({ clients, criteria, tiers }: ClientList): Assessment[] {
  return assessClients(clients, { criteria, tiers });
}

function assessWithRules({ clients, criteria, tiers, ruleBook }: ClientList): Assessment[] {
  return assessClients(clients, { criteria, tiers, ruleBook });
}

function compareOutcomes(list: ClientList, sheet: FormulaSheet, loop: () => Float64Array): string | null {
  const expected = outcomesOf(assess(list), list.tiers);
  return (
    findDisagreement(expected, sheet.outcomes(), ['core', 'the formula sheet']) ??
    findDisagreement(expected, withTiersOf(expected, loop()), ['core', 'the bare loop'])
  );
}

const NOTHING_TIMED: Omit<Comparison, 'disagreement'> = {
  ratios: { coreToLimit: NaN, rulesToLimit: NaN, formulasToCore: NaN },
  milliseconds: byWay(() => NaN),
};

/** The bare loop knows no tiers. */
function withTiersOf(expected: readonly Outcome[], scores: Float64Array): Outcome[] {
  return expected.map(({ tier }, index) => ({ score: isNaN(scores[index]) ? null : scores[index], tier }));
}

/** The times are of one list. */
function timeInTurns(work: Readonly<Record<Way, Work>>): Omit<Comparison, 'disagreement'> {
  const repeats = byWay((way) => calibrate(work[way].run, WARM_UP_MILLISECONDS, SAMPLE_MILLISECONDS));
  const rounds = repeatFor(EFFORT, (round) => {
    const times = byWay(() => 0);
    // Each way is first, second and last equally often.
    WAYS.forEach((_, turn) => {
      const way = WAYS[(round + turn) % WAYS.length];
      times[way] = time(work[way].run, repeats[way]) / work[way].lists;
    });
    return times;
  });
  return {
    ratios: {
      coreToLimit: median(rounds.map(({ core, limit }) => core / limit)),
      rulesToLimit: median(rounds.map(({ rules, limit }) => rules / limit)),
      formulasToCore: median(rounds.map(({ formulas, core }) => formulas / core)),
    },
    milliseconds: byWay((way) => median(rounds.map((times) => times[way]))),
  };
}

function byWay(valueOf: (way: Way) => number): Record<Way, number> {
  return {
    limit: valueOf('limit'),
    core: valueOf('core'),
    rules: valueOf('rules'),
    formulas: valueOf('formulas'),
  };
}
