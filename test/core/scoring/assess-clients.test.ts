import { comparablePoints } from '../../../src/core/comparable-points';
import fc from 'fast-check';
import { assessClients } from '../../../src/core/scoring/assess-clients';
import { tierOf } from '../../../src/core/scoring/assign-tier';
import { PRESETS } from '../../../src/core/presets/presets';
import type { Criterion } from '../../../src/core/types';
import { clientList, clientsOf, tiers as anyTiers } from '../arbitraries';

const CRITERIA: Criterion[] = [
  { name: 'Fun', kind: 'rating', weight: 3, worst: 1, best: 5 },
  { name: 'Hours', kind: 'fact', weight: 1, worst: 0, best: 'max' },
];
const TIERS = PRESETS.VA.tiers; // A 75, B 50, C 0

describe('a client list', () => {
  const assessed = assessClients(clientsOf([[5, 40], [NaN, NaN], [3, 20], [5, NaN], [3, 20]]), { criteria: CRITERIA, tiers: TIERS }); // oxfmt-ignore

  it('gets scores, tiers and ranks, each row with its reasons', () => {
    expect(assessed.map(({ score, verdict, rank }) => [score?.points, verdict?.tier, rank])).toEqual([
      [100, 0, 1],
      [undefined, undefined, null],
      [50, 1, 3],
      [100, 0, 1],
      [50, 1, 3],
    ]);
  });

  it('tells a tier that is certain from one that is not', () => {
    expect(assessed[3].score).toMatchObject({ evidence: 0.75, lowest: 75, highest: 100, unknown: [1] });
    expect(assessed[3].verdict).toMatchObject({ bestPossible: 0, worstPossible: 0, provisional: false });
  });

  it('keeps each client with its assessment, in the same order', () => {
    expect(assessed.map(({ client }) => client.rowNumber)).toEqual([2, 3, 4, 5, 6]);
  });
});

it('a minimum of evidence decides what is provisional', () => {
  const provisional = (minimumEvidence: number) =>
    assessClients(clientsOf([[5, NaN]]), { criteria: CRITERIA, tiers: TIERS, minimumEvidence })[0].verdict
      ?.provisional;
  expect([provisional(0.75), provisional(0.76)]).toEqual([false, true]);
  // A half where nobody says otherwise.
  expect(
    assessClients(clientsOf([[NaN, 40]]), { criteria: CRITERIA, tiers: TIERS })[0].verdict?.provisional,
  ).toBe(true);
});

describe('laws of assessing', () => {
  const results = (
    criteria: readonly Criterion[],
    rows: readonly (readonly number[])[],
    tiers = TIERS as readonly { name: string; from: number }[],
  ) =>
    assessClients(clientsOf(rows), { criteria, tiers }).map(({ score, verdict, rank }) => ({
      score,
      verdict,
      rank,
    }));

  it('the order of the rows changes nobody’s score, tier or rank', () => {
    fc.assert(
      fc.property(clientList, anyTiers, fc.infiniteStream(fc.nat()), ({ criteria, rows }, tiers, random) => {
        const order = rows
          .map((_, index) => ({ index, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const shuffled = results(
          criteria,
          order.map(({ index }) => rows[index]),
          tiers,
        );
        const before = results(criteria, rows, tiers);
        expect(shuffled).toEqual(order.map(({ index }) => before[index]));
      }),
    );
  });

  it('multiplying all weights changes nobody’s tier or rank', () => {
    fc.assert(
      fc.property(
        clientList,
        anyTiers,
        fc.constantFrom(0.01, 1 / 3, 7, 1000),
        ({ criteria, rows }, tiers, factor) => {
          const scaled = criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor }));
          const standing = (list: ReturnType<typeof results>) =>
            list.map(({ verdict, rank }) => [verdict?.tier, rank]);
          expect(standing(results(scaled, rows, tiers))).toEqual(standing(results(criteria, rows, tiers)));
        },
      ),
    );
  });

  it('on a fixed scale a better value never worsens the tier or the rank', () => {
    fc.assert(
      fc.property(clientList, anyTiers, fc.nat(), fc.nat(), ({ criteria, rows }, tiers, row, column) => {
        const fixed = criteria.map((each) =>
          typeof each.worst === 'number' ? each : { ...each, worst: -20, best: 20 },
        );
        const [r, c] = [row % rows.length, column % criteria.length];
        const better = rows.map((values) => [...values]);
        better[r][c] = Number(fixed[c].best);
        const [before, after] = [results(fixed, rows, tiers)[r], results(fixed, better, tiers)[r]];
        if (before.verdict === null) return;
        expect(after.verdict!.tier).toBeLessThanOrEqual(before.verdict.tier);
        // Whose tier is provisional has no rank; a better value may only give one.
        if (before.rank !== null) expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
    );
  });

  it('a better rank is never a worse tier, and within a tier never a lower score', () => {
    fc.assert(
      fc.property(clientList, anyTiers, ({ criteria, rows }, tiers) => {
        const rated = results(criteria, rows, tiers).filter(({ rank }) => rank !== null);
        const sorted = rated.sort((a, b) => a.rank! - b.rank!);
        sorted.slice(1).forEach((worse, index) => {
          const better = sorted[index];
          expect(better.verdict!.tier).toBeLessThanOrEqual(worse.verdict!.tier);
          expect(tierOf(worse.score!.points, tiers)).toBe(worse.verdict!.tier);
          if (better.verdict!.tier === worse.verdict!.tier)
            expect(comparablePoints(better.score!.points)).toBeGreaterThanOrEqual(
              comparablePoints(worse.score!.points),
            );
        });
      }),
    );
  });

  it('where all clients have the same value of a "min"–"max" criterion, it is best for all', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (value, count) => {
        const criteria: Criterion[] = [{ name: 'Rate', kind: 'fact', weight: 1, worst: 'min', best: 'max' }];
        for (const { score } of results(criteria, Array<number[]>(count).fill([value]))) {
          expect(score).toMatchObject({ points: 100, beyondScale: [] });
        }
      }),
    );
  });
});
