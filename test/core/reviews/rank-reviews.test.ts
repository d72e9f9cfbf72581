/** Which reviews come first: golden lists worked out by hand, through the whole pipeline, and laws. */
import fc from 'fast-check';
import { assessClients } from '../../../src/core/scoring/assess-clients';
import { nearestTier, rankReviews, type Review } from '../../../src/core/reviews/rank-reviews';
import { NO_RULES, type Assessment, type Bounds, type RuleBook, type Tier } from '../../../src/core/types';
import { clientsOf } from '../arbitraries';
import * as arbitrary from '../arbitraries';

const TIERS: Tier[] = [
  { name: 'A', from: 80 },
  { name: 'B', from: 60 },
  { name: 'C', from: 40 },
  { name: 'D', from: 0 },
];
const [A, B, C, D] = [0, 1, 2, 3];
const SCORE = { kind: 'fact', weight: 1, worst: 0, best: 100 } as const;

/** Clients whose scores are these; NaN is not rated. */
function assessed(scores: readonly number[], ruleBook: RuleBook = NO_RULES, tiers = TIERS): Assessment[] {
  return assessClients(clientsOf(scores.map((score) => [score])), {
    criteria: [{ name: 'Score', ...SCORE }],
    tiers,
    ruleBook,
  });
}

const listed = (reviews: readonly Review[]): number[] => reviews.map(({ clientIndex }) => clientIndex);

const order = (
  scores: readonly number[],
  daysAgo: readonly (number | null)[],
  ruleBook?: RuleBook,
): number[] => listed(rankReviews(assessed(scores, ruleBook), daysAgo, 180, TIERS));

describe('rankReviews', () => {
  it.each<[why: string, scores: number[], daysAgo: (number | null)[], order: number[]]>([
    ['nearer to a cut-off first', [70, 75, 79], [200, 200, 200], [2, 1, 0]],
    ['nearer from above counts as much: 1, 2 and 3 points', [77, 61, 82], [200, 200, 200], [1, 2, 0]],
    ['older first at the same distance', [75, 75, 75], [200, 400, 300], [1, 2, 0]],
    ['4 points after 800 days (0.141) before 2.1 after 196 (0.150)', [77.9, 76], [196, 800], [1, 0]],
    ['2 points after 200 days (0.141) before 5 after 900 (0.167)', [75, 78], [900, 200], [1, 0]],
    ['on the cut-off all are equally near: then the older', [80, 60, 40], [200, 300, 250], [1, 2, 0]],
    ['alike in everything: by rank, then as in the list', [55, 75, 55, 75], [200, 200, 200, 200], [1, 3, 0, 2]],
    ['only those that are old: at 180 days, not at 179', [79, 78, 77], [179, 180, null], [1]],
    ['only those that are rated', [NaN, 75], [999, 200], [1]],
    ['none', [75], [null], []],
  ])('%s', (_why, scores, daysAgo, expected) => {
    expect(order(scores, daysAgo)).toEqual(expected);
  }); // oxfmt-ignore

  it('a tier that is fixed by hand makes nobody rated', () => {
    const locks = [{ tier: A, reason: '', until: null }, null];
    expect(order([NaN, 75], [999, 200], { ...NO_RULES, locks })).toEqual([1]);
  });

  it('lists ten', () => {
    const scores = Array.from({ length: 30 }, (_, index) => 60 + index / 10);
    expect(
      order(
        scores,
        scores.map(() => 365),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('puts a locked client last, however near, and the older of two such first', () => {
    const lock = { tier: B, reason: 'a friend', until: null };
    const ruleBook = { ...NO_RULES, locks: [lock, null, lock] };
    expect(order([79.9, 70, 75], [300, 200, 400], ruleBook)).toEqual([1, 2, 0]);
  });

  it('puts a client last that rules keep in its tier from both sides, and measures to what they leave', () => {
    const rule = (tier: number, kind: 'atLeast' | 'atMost', client: number) => ({
      condition: { kind: 'isChecked', column: client } as const,
      effect: { kind, tier },
      because: '',
      from: null,
      until: null,
    });
    const only = (client: number): number[] => [0, 1, 2].map((index) => Number(index === client));
    const rules = [rule(B, 'atLeast', 0), rule(B, 'atMost', 0), rule(B, 'atMost', 1)];
    const ruleBook = { ...NO_RULES, rules, facts: [only(0), only(1)] };
    const reviews = rankReviews(assessed([79, 79, 70], ruleBook), [200, 200, 200], 180, TIERS);
    expect(reviews).toEqual([
      { clientIndex: 2, daysAgo: 200, nearest: { tier: A, cutOff: 80, points: 10 } },
      { clientIndex: 1, daysAgo: 200, nearest: { tier: C, cutOff: 60, points: 19 } },
      { clientIndex: 0, daysAgo: 200, nearest: null },
    ]);
  });
});

describe('nearestTier', () => {
  const nearest = (points: number, bounds: Partial<Bounds> | null, tiers = TIERS) => {
    const [{ verdict }] = assessed([points], NO_RULES, tiers);
    const byScore = verdict!.tier;
    const all = { floor: tiers.length - 1, cap: 0, shift: 0, ...bounds } as const;
    const tier = Math.max(all.cap, Math.min(all.floor, byScore - all.shift));
    const ruling = {
      byScore,
      byRules: tier,
      decidedBy: 'score',
      fired: [0],
      bounds: all,
      lock: null,
    } as const;
    const found = nearestTier(points, { ...verdict!, tier, ruling: bounds && ruling }, tiers);
    return found && [found.tier, found.cutOff, found.points];
  };

  it.each<[why: string, points: number, bounds: Partial<Bounds> | null, found: number[] | null]>([
    ['up', 78.5, null, [A, 80, 1.5]],
    ['down', 61, null, [C, 60, 1]],
    ['the better of two equally near', 70, null, [A, 80, 10]],
    ['on the cut-off', 60, null, [C, 60, 0]],
    ['the best tier can only be lost', 99, null, [B, 80, 19]],
    ['the worst one can only be left', 5, null, [C, 40, 35]],
    ['a cap at B: more points do not help', 79, { cap: B }, [C, 60, 19]],
    ['a cap at C: the score may fall below 40', 79, { cap: C }, [D, 40, 39]],
    ['a floor at B: fewer points do not hurt', 61, { floor: B }, [A, 80, 19]],
    ['a floor at B, while the score is at D: 80 points are needed', 5, { floor: B }, [A, 80, 75]],
    ['a shift up moves what is reached: B by score is A', 55, { shift: 1 }, [A, 60, 5]],
    ['a shift up: A by score is A as B is', 75, { shift: 1 }, [B, 60, 15]],
    ['cap and floor meet', 61, { cap: B, floor: B }, null],
  ])('%s', (_why, points, bounds, found) => {
    expect(nearest(points, bounds)).toEqual(found);
  }); // oxfmt-ignore

  it('knows that no score is below 0 or above 100, and that one tier has no other', () => {
    const tiers = [{ name: 'A', from: 101 }, { name: 'B', from: 0 }, { name: 'C', from: -5 }]; // oxfmt-ignore
    expect(nearest(99, null, tiers)).toBeNull();
    expect(nearest(99, null, [{ name: 'A', from: 0 }])).toBeNull();
    expect(nearest(99, null, [{ name: 'A', from: 100 }, { name: 'B', from: 0 }])).toEqual([A, 100, 1]); // oxfmt-ignore
  });
});

describe('laws', () => {
  const list = fc
    .array(
      fc.record({
        points: fc.oneof(
          fc.constant(NaN),
          fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        ),
        daysAgo: fc.option(fc.integer({ min: 0, max: 2000 })),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .chain((clients) => fc.record({ clients: fc.constant(clients), tiers: arbitrary.tiers }));
  type Listed = { readonly points: number; readonly daysAgo: number | null };
  const reviewsOf = (clients: readonly Listed[], tiers: Tier[]): Review[] =>
    rankReviews(
      assessed(clients.map(({ points }) => points), NO_RULES, tiers), // oxfmt-ignore
      clients.map(({ daysAgo }) => daysAgo),
      180,
      tiers,
    );

  it('never lists a client that is not old or not rated, and every one that is, while there are few', () => {
    fc.assert(
      fc.property(list, ({ clients, tiers }) => {
        const old = clients.flatMap(({ points, daysAgo }, index) =>
          !isNaN(points) && daysAgo !== null && daysAgo >= 180 ? [index] : [],
        );
        expect(listed(reviewsOf(clients, tiers)).sort()).toEqual(old);
      }),
    );
  });

  it('never ranks a client lower because its ratings are older', () => {
    fc.assert(
      fc.property(list, fc.nat(7), fc.integer({ min: 1, max: 1000 }), ({ clients, tiers }, at, more) => {
        const index = at % clients.length;
        const { daysAgo } = clients[index];
        const before = listed(reviewsOf(clients, tiers)).indexOf(index);
        fc.pre(before >= 0 && daysAgo !== null);
        const older = clients.map((each, other) =>
          other === index ? { ...each, daysAgo: daysAgo! + more } : each,
        );
        const after = listed(reviewsOf(older, tiers)).indexOf(index);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never ranks a client lower because it is nearer to a cut-off', () => {
    fc.assert(
      fc.property(list, fc.nat(7), fc.nat(1000), ({ clients, tiers }, at, tenths) => {
        const index = at % clients.length;
        const placeOf = (each: readonly Listed[]) => {
          const reviews = reviewsOf(each, tiers);
          const place = listed(reviews).indexOf(index);
          return { place, points: reviews[place]?.nearest?.points ?? Infinity };
        };
        const before = placeOf(clients);
        fc.pre(before.place >= 0);
        const moved = clients.map((each, other) =>
          other === index ? { ...each, points: tenths / 10 } : each,
        );
        const after = placeOf(moved);
        fc.pre(after.points < before.points);
        expect(after.place).toBeLessThanOrEqual(before.place);
      }),
    );
  });
});
