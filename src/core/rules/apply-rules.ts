/**
 * Verdicts by score → verdicts by rules. Cap › floor › cut-off; shifts come last and never cross a cap or a floor. The
 * order of the rules never matters.
 */
import { matchCondition, type LeastOfTop } from './match-condition';
import type { Bounds, Rule, RuleBook, Ruling, Score, Verdict } from '../types';

/** What came of all clients by score alone, one of each per client; null where nothing is rated. */
export interface ScoredClients {
  readonly scores: readonly (Score | null)[];
  readonly verdicts: readonly (Verdict | null)[];
}

/**
 * Applies the rules to all clients. A verdict to which no rule applies stays the object that it is, and rules leave a client of whom
 * nothing is rated as it is.
 *
 * @param clients by score alone
 * @param ruleBook rules, and one fact per client for each column that they look at
 * @param lastTier position of the worst tier
 * @param leastOfTop of whom the clients are compared with; of themselves if left out
 * @returns one verdict per client, with its ruling where a rule fired; never throws
 * @example applyRules({ scores: [null], verdicts: [{ tier: 2, bestPossible: 2, worstPossible: 2, provisional: false, ruling: null }] }, { rules: [{ condition: { kind: 'isChecked', column: 0 }, effect: { kind: 'atLeast', tier: 0 }, because: '', from: null, until: null }], facts: [[1]], locks: [], today: 0 }, 2)[0]?.tier // => 0
 */
export function applyRules(
  clients: ScoredClients,
  ruleBook: Pick<RuleBook, 'rules' | 'facts' | 'today'>,
  lastTier: number,
  leastOfTop?: LeastOfTop,
): readonly (Verdict | null)[] {
  const { scores, verdicts } = clients;
  if (ruleBook.rules.length === 0) return verdicts;
  const combinations = combineFired(scores, ruleBook, lastTier, leastOfTop);
  return verdicts.map((verdict, index) => {
    const combination = combinations[index];
    return verdict === null || combination === null ? verdict : combination.applyTo(verdict);
  });
}

/** The rules that fired for each client; null where none did. There are many clients and few combinations. */
function combineFired(
  scores: readonly (Score | null)[],
  ruleBook: Pick<RuleBook, 'rules' | 'facts' | 'today'>,
  lastTier: number,
  leastOfTop?: LeastOfTop,
): readonly (FiredRules | null)[] {
  const { rules, facts } = ruleBook;
  const none = new FiredRules(rules, lastTier, []);
  const combinations = new Array<FiredRules | null>(scores.length).fill(null);
  rules.forEach((rule, ruleIndex) => {
    if (!isInForce(rule, ruleBook)) return;
    for (const clientIndex of matchCondition(rule.condition, facts, scores, leastOfTop)) {
      combinations[clientIndex] = (combinations[clientIndex] ?? none).with(ruleIndex);
    }
  });
  return combinations;
}

/**
 * Bounds and moves a tier.
 *
 * @param tier position of the tier by score
 * @param bounds floor, cap and shift
 * @param lastTier position of the worst tier
 * @returns position of the tier by rules; never throws
 * @example boundTier(2, { floor: 1, cap: 0, shift: 0 }, 3) // => 1
 * @example boundTier(2, { floor: 0, cap: 3, shift: 1 }, 3) // => 3
 */
export function boundTier(tier: number, bounds: Bounds, lastTier: number): number {
  const limited = limit(tier, bounds);
  const shifted = Math.min(lastTier, Math.max(0, limited - bounds.shift));
  return limit(shifted, bounds);
}

/** The cap has the last word. */
function limit(tier: number, { floor, cap }: Bounds): number {
  return Math.max(cap, Math.min(floor, tier));
}

/**
 * Whether a rule holds today.
 *
 * @param rule its first and last day, as days since 1970-01-01
 * @param ruleBook today, as days since 1970-01-01
 * @returns true on both days, between them, and where there are none; never throws
 * @example isInForce({ from: null, until: 20 }, { today: 20 }) // => true
 */
export function isInForce(rule: Pick<Rule, 'from' | 'until'>, ruleBook: Pick<RuleBook, 'today'>): boolean {
  const { from, until } = rule;
  return (from === null || from <= ruleBook.today) && (until === null || ruleBook.today <= until);
}

/** Rules that fired together, and what they make of verdicts. Clients alike share a verdict and its ruling. */
class FiredRules {
  private readonly extended: FiredRules[] = [];
  private readonly judged: { readonly from: Verdict; readonly to: Verdict }[] = [];
  private bounds: Bounds | null = null;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly lastTier: number,
    private readonly fired: readonly number[],
  ) {}

  /** These rules and one more. */
  with(rule: number): FiredRules {
    return (this.extended[rule] ??= new FiredRules(this.rules, this.lastTier, [...this.fired, rule]));
  }

  applyTo(verdict: Verdict): Verdict {
    for (const { from, to } of this.judged) if (from === verdict) return to;
    const outcome = this.judge(verdict);
    this.judged.push({ from: verdict, to: outcome });
    return outcome;
  }

  private judge(verdict: Verdict): Verdict {
    const { lastTier } = this;
    const bounds = (this.bounds ??= boundsOf(
      this.fired.map((index) => this.rules[index]),
      lastTier,
    ));
    const byScore = verdict.tier;
    const tier = boundTier(byScore, bounds, lastTier);
    return {
      tier,
      bestPossible: boundTier(verdict.bestPossible, bounds, lastTier),
      worstPossible: boundTier(verdict.worstPossible, bounds, lastTier),
      provisional:
        verdict.provisional && boundTier(0, bounds, lastTier) !== boundTier(lastTier, bounds, lastTier),
      ruling: {
        byScore,
        byRules: tier,
        decidedBy: decidedBy(byScore, tier, bounds),
        fired: this.fired,
        bounds,
        lock: null,
      },
    };
  }
}

/**
 * What rules that fired allow, all together: the strictest cap and the most generous floor count; shifts add up, to one tier
 * at most.
 *
 * @param rules rules that fired
 * @param lastTier position of the worst tier
 * @returns floor, cap and shift; never throws
 * @example boundsOf([{ effect: { kind: 'atMost', tier: 1 } }, { effect: { kind: 'upOne' } }], 3) // => { "floor": 3, "cap": 1, "shift": 1 }
 */
export function boundsOf(rules: readonly Pick<Rule, 'effect'>[], lastTier: number): Bounds {
  let [floor, cap, shift] = [lastTier, 0, 0];
  for (const { effect } of rules) {
    if (effect.kind === 'atLeast') floor = Math.min(floor, effect.tier);
    else if (effect.kind === 'atMost') cap = Math.max(cap, effect.tier);
    else if (effect.kind === 'upOne') shift++;
    else if (effect.kind === 'downOne') shift--;
  }
  return { floor, cap, shift: Math.sign(shift) as Bounds['shift'] };
}

/** Whoever had the last word that changed anything. */
function decidedBy(byScore: number, tier: number, bounds: Bounds): Ruling['decidedBy'] {
  const byFloor = Math.min(bounds.floor, byScore);
  const byCap = Math.max(bounds.cap, byFloor);
  if (tier !== byCap) return 'shift';
  if (byCap !== byFloor) return 'cap';
  return byFloor === byScore ? 'score' : 'floor';
}
