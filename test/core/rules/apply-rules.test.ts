import fc from 'fast-check';
import { applyLocks } from '../../../src/core/rules/apply-locks';
import { applyRules, boundTier } from '../../../src/core/rules/apply-rules';
import { assessClients } from '../../../src/core/scoring/assess-clients';
import { pointsToNextTier } from '../../../src/core/scoring/points-to-next-tier';
import { NO_RULES, type Effect, type Lock, type Rule, type Verdict } from '../../../src/core/types';
import { clientList, clientsOf, tiers as anyTiers } from '../arbitraries';

const [A, B, C, D] = [0, 1, 2, 3];
const LAST = D;
const TIERS = [80, 60, 40, 0].map((from, index) => ({ name: 'ABCD'[index], from }));

const verdictAt = (tier: number): Verdict => ({
  tier,
  bestPossible: tier,
  worstPossible: tier,
  provisional: false,
  ruling: null,
});

const atLeast = (tier: number): Effect => ({ kind: 'atLeast', tier });
const atMost = (tier: number): Effect => ({ kind: 'atMost', tier });
const [up, down, remark]: Effect[] = [{ kind: 'upOne' }, { kind: 'downOne' }, { kind: 'remark' }];

/** A rule that fires for everyone with a tick in the first column. */
const rule = (effect: Effect, more: Partial<Rule> = {}): Rule => ({
  condition: { kind: 'isChecked', column: 0 },
  effect,
  because: '',
  from: null,
  until: null,
  ...more,
});

/** Of clients of whom no rule asks a score. */
function applied(
  verdicts: readonly (Verdict | null)[],
  ruleBook: Parameters<typeof applyRules>[1],
): readonly (Verdict | null)[] {
  return applyRules({ verdicts, scores: verdicts.map(() => null) }, ruleBook, LAST);
}

/** What the effects make of a tier by score, all of them fired. */
function outcome(byScore: number, effects: readonly Effect[], lock: Lock | null = null): Verdict {
  const book = { rules: effects.map((effect) => rule(effect)), facts: [[1]], today: 0 };
  const [verdict] = applyLocks(applied([verdictAt(byScore)], book), [lock]);
  return verdict!;
}

/** Points missing to a client five points short of the tier above its own. */
function missingTo(verdict: Verdict, byScore: number): number {
  return pointsToNextTier(TIERS[byScore - 1].from - 5, verdict, TIERS);
}

it('a rule that leaves room makes no tier provisional, and none certain', () => {
  const book = { rules: [rule(atLeast(C))], facts: [[1]], today: 0 };
  const provisional = [false, true].map(
    (each) => applied([{ ...verdictAt(B), provisional: each }], book)[0]!.provisional,
  );
  expect(provisional).toEqual([false, true]);
});

it('a floor and a cap that leave a single tier make it certain, however little is known of the client', () => {
  const book = { rules: [rule(atLeast(C)), rule(atMost(C))], facts: [[1]], today: 0 };
  const [verdict] = applied([{ ...verdictAt(B), provisional: true }], book);
  expect(verdict).toMatchObject({ tier: C, provisional: false });
});

describe('a tier by rules', () => {
  it.each<[string, number, Effect[], number, string]>([
    ['a floor lifts', C, [atLeast(A)], A, 'floor'],
    ['a floor that is reached anyway decides nothing', A, [atLeast(B)], A, 'score'],
    ['of two floors the better counts', D, [atLeast(C), atLeast(B)], B, 'floor'],
    ['a cap lowers', A, [atMost(C)], C, 'cap'],
    ['a cap that is kept anyway decides nothing', D, [atMost(C)], D, 'score'],
    ['of two caps the worse counts', A, [atMost(C), atMost(D)], D, 'cap'],
    ['a cap beats a floor', D, [atLeast(A), atMost(C)], C, 'cap'],
    ['a cap beats a floor, for a better score too', A, [atLeast(A), atMost(C)], C, 'cap'],
    ['floor and cap that leave room: the score decides', B, [atLeast(C), atMost(A)], B, 'score'],
    ['floor and cap may be the same tier', D, [atLeast(B), atMost(B)], B, 'floor'],
    ['up one', C, [up], B, 'shift'],
    ['down one', B, [down], C, 'shift'],
    ['nothing is above the best tier', A, [up], A, 'score'],
    ['nothing is below the worst tier', D, [down], D, 'score'],
    ['two shifts add up, but move one tier only', D, [up, up], C, 'shift'],
    ['up and down cancel out', B, [up, down], B, 'score'],
    ['two up and one down are one up', C, [up, up, down], B, 'shift'],
    ['two down and one up are one down', B, [up, down, down], C, 'shift'],
    ['a shift never crosses a cap', B, [atMost(B), up], B, 'score'],
    ['a shift from below may reach the cap', C, [atMost(B), up], B, 'shift'],
    ['a shift never crosses a floor', B, [atLeast(B), down], B, 'score'],
    ['a shift from above may reach the floor', A, [atLeast(B), down], B, 'shift'],
    ['a shift comes after the floor', D, [atLeast(B), up], A, 'shift'],
    ['a shift comes after the cap', A, [atMost(C), down], D, 'shift'],
    ['where a cap has beaten a floor, neither shift moves: up', D, [atLeast(A), atMost(C), up], C, 'cap'],
    ['where a cap has beaten a floor, neither shift moves: down', D, [atLeast(A), atMost(C), down], C, 'cap'],
    ['a remark changes nothing', B, [remark], B, 'score'],
  ])('%s', (_, byScore, effects, tier, decidedBy) => {
    expect(outcome(byScore, effects)).toMatchObject({ tier, ruling: { byScore, byRules: tier, decidedBy } });
    expect(outcome(byScore, [...effects].reverse())).toMatchObject({ tier, ruling: { decidedBy } });
  });

  it('keeps every rule that fired, the losers too', () => {
    expect(outcome(D, [atLeast(A), atMost(C), up, remark]).ruling?.fired).toEqual([0, 1, 2, 3]);
  });

  it.each<[string, Effect[]]>([
    ['a floor', [atLeast(A)]],
    ['a cap', [atMost(D)]],
    ['a shift', [down]],
    ['all of them', [atLeast(A), atMost(D), up]],
    ['nothing', []],
  ])('a lock wins over %s, and says what it would be without', (_, effects) => {
    const lock = { tier: B, reason: 'a friend', until: null };
    const unlocked = outcome(C, effects);
    const verdict = outcome(C, effects, lock);
    expect(verdict).toMatchObject({ tier: B, bestPossible: B, worstPossible: B });
    expect(missingTo(verdict, C)).toBe(0);
    expect(verdict.ruling).toMatchObject({ decidedBy: 'lock', byScore: C, byRules: unlocked.tier, lock });
    expect(verdict.ruling?.fired).toEqual(effects.map((_effect, index) => index));
  });

  it('a lock gives a tier even where nothing is rated; rules do not', () => {
    const book = { rules: [rule(atLeast(A))], facts: [[1]], today: 0 };
    expect(applied([null], book)).toEqual([null]);
    const [locked] = applyLocks([null], [{ tier: B, reason: '', until: null }]);
    expect(locked).toMatchObject({ tier: B, ruling: { byScore: null, byRules: null } });
    const [provisional] = applyLocks(
      [{ ...verdictAt(C), provisional: true }],
      [{ tier: B, reason: '', until: null }],
    );
    expect([locked, provisional].map((verdict) => verdict!.provisional)).toEqual([false, false]);
  });

  it.each<[string, number, Effect[], number]>([
    ['no rule', C, [remark], 5],
    ['a cap that more points cannot pass', C, [atMost(C)], 0],
    ['a floor that lifts more than the next tier would', D, [atLeast(B)], 0],
    ['a shift: the next tier by score is the next tier', C, [up], 5],
    ['a shift that already reaches the best tier', B, [up], 0],
  ])('says how many points are missing only where they help: %s', (_, byScore, effects, points) => {
    expect(missingTo(outcome(byScore, effects), byScore)).toBe(points);
  });

  it('bounds the tiers that are still possible too', () => {
    const open = { ...verdictAt(B), bestPossible: A, worstPossible: D };
    const book = { rules: [rule(atLeast(C)), rule(atMost(B))], facts: [[1]], today: 0 };
    expect(applied([open], book)[0]).toMatchObject({ bestPossible: B, worstPossible: C });
  });
});

describe('dates of a rule', () => {
  it.each<[string, number | null, number | null, boolean]>([
    ['no dates', null, null, true],
    ['begins today', 100, null, true],
    ['begins tomorrow', 101, null, false],
    ['ends today', null, 100, true],
    ['ended yesterday', null, 99, false],
    ['today only', 100, 100, true],
    ['is over', 90, 99, false],
  ])('%s', (_, from, until, isInForce) => {
    const book = { rules: [rule(atLeast(A), { from, until })], facts: [[1]], today: 100 };
    const [verdict] = applied([verdictAt(C)], book);
    expect(verdict!.tier).toBe(isInForce ? A : C);
    expect(verdict!.ruling === null).toBe(!isInForce);
  });

  it('which day it is, is asked only where a rule carries a date', () => {
    const book = {
      rules: [rule(atLeast(A))],
      facts: [[1]],
      get today(): number {
        throw new Error('asked');
      },
    };
    expect(applied([verdictAt(C)], book)[0]!.tier).toBe(A);
  });
});

it('a verdict to which nothing applies stays the object that it is', () => {
  const verdicts = [verdictAt(A), verdictAt(B), null];
  const book = { rules: [rule(atMost(D))], facts: [[0, NaN, 0]], today: 0 };
  expect(applied(verdicts, NO_RULES)).toBe(verdicts);
  applied(verdicts, book).forEach((verdict, index) => expect(verdict).toBe(verdicts[index]));
  applyLocks(verdicts, [null, null, null]).forEach((verdict, index) => expect(verdict).toBe(verdicts[index]));
});

it('clients alike, for whom the same rules fired, share what came of it', () => {
  const alike = verdictAt(C);
  const book = { rules: [rule(atLeast(A))], facts: [[1, 1, 1]], today: 0 };
  const [first, second, other] = applied([alike, alike, verdictAt(D)], book);
  expect(second).toBe(first);
  expect(other!.ruling!.byScore).toBe(D);
});

describe('laws of rules', () => {
  const tier = fc.integer({ min: 0, max: LAST });
  const effect: fc.Arbitrary<Effect> = fc.oneof(
    tier.map(atLeast),
    tier.map(atMost),
    fc.constantFrom(up, down, remark),
  );
  const effects = fc.array(effect, { maxLength: 8 });

  it('the order of the rules is irrelevant', () => {
    fc.assert(
      fc.property(
        tier,
        effects.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
        ),
        (byScore, [before, after]) => {
          const [one, other] = [outcome(byScore, before), outcome(byScore, after)];
          expect(one.tier).toBe(other.tier);
          expect(one.ruling?.decidedBy).toBe(other.ruling?.decidedBy);
        },
      ),
    );
  });

  it('a cap is never exceeded', () => {
    fc.assert(
      fc.property(tier, tier, effects, (byScore, cap, others) => {
        expect(outcome(byScore, [...others, atMost(cap)]).tier).toBeGreaterThanOrEqual(cap);
      }),
    );
  });

  it('without caps a floor always holds', () => {
    fc.assert(
      fc.property(tier, tier, effects, (byScore, floor, others) => {
        const uncapped = others.filter(({ kind }) => kind !== 'atMost');
        expect(outcome(byScore, [...uncapped, atLeast(floor)]).tier).toBeLessThanOrEqual(floor);
      }),
    );
  });

  it('shifts, however many, move at most one tier', () => {
    fc.assert(
      fc.property(tier, effects, (byScore, all) => {
        const bounding = all.filter(({ kind }) => kind === 'atLeast' || kind === 'atMost');
        expect(Math.abs(outcome(byScore, all).tier - outcome(byScore, bounding).tier)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a better score never worsens the tier', () => {
    fc.assert(
      fc.property(tier, effects, (byScore, all) => {
        if (byScore > 0)
          expect(outcome(byScore - 1, all).tier).toBeLessThanOrEqual(outcome(byScore, all).tier);
      }),
    );
  });

  it('what bounds say of a tier is what the rules made of it', () => {
    fc.assert(
      fc.property(tier, effects, (byScore, all) => {
        const { tier: final, ruling } = outcome(byScore, all);
        if (ruling !== null) expect(boundTier(byScore, ruling.bounds, LAST)).toBe(final);
      }),
    );
  });

  it('ranks go by the final tier, then by score, for every list and every book of rules', () => {
    fc.assert(
      fc.property(clientList, anyTiers, effects, ({ criteria, rows }, tiers, all) => {
        const last = tiers.length - 1;
        const fit = (each: Effect): Effect =>
          'tier' in each ? { ...each, tier: Math.min(each.tier, last) } : each;
        const book = {
          ...NO_RULES,
          rules: all.map((each, index) =>
            rule(fit(each), { condition: { kind: 'atLeast', column: 'score', value: 20 * index } }),
          ),
        };
        const assessed = assessClients(clientsOf(rows), { criteria, tiers, ruleBook: book });
        const ranked = assessed
          .filter(({ rank }) => rank !== null)
          .sort((a, b) => a.rank! - b.rank!)
          .map(({ verdict, score }) => [verdict!.tier, -score!.points]);
        for (let i = 1; i < ranked.length; i++) {
          const [[tier0, score0], [tier1, score1]] = [ranked[i - 1], ranked[i]];
          expect(tier0 < tier1 || (tier0 === tier1 && score0 <= score1 + 1e-8)).toBe(true);
        }
      }),
    );
  });
});
