import fc from 'fast-check';
import { tierOf } from '../../../src/core/scoring/assign-tier';
import { suggestCutOffs } from '../../../src/sidebar/model/suggest-cut-offs';

describe('suggestCutOffs', () => {
  it.each<[string, number[], number[], number[] | null]>([
    ['three clear groups', [90, 88, 61, 59, 20, 18], [75, 50, 0], [75, 40, 0]],
    ['a gap without a whole number', [60.2, 60.4, 20], [75, 50, 0], [60.3, 40, 0]],
    ['a lowest tier that is in the way', [30, 20, 10], [75, 50, 40], [25, 15, 0]],
    ['fewer scores than tiers', [70, 70, 20], [75, 50, 0], null],
    ['scores that look alike stay together', [100, 99.99, 50, 0, 0.02], [75, 50, 0], [75, 25, 0]],
    ['differences that nobody sees', [100, 100, 1e-8, 4e-7, 0], [80, 60, 40, 0], null],
    ['no score', [], [75, 0], null],
    ['a single tier', [70, 20], [0], null],
  ])('%s', (_name, scores, cutOffs, suggested) => expect(suggestCutOffs(scores, cutOffs)).toEqual(suggested));

  it('keeps the best tier the few, where most scores are high too', () => {
    const scores = [...Array.from({ length: 30 }, (_, index) => 95 - index * 0.4), 40, 38, 20, 10, 8];
    const [best, second] = suggestCutOffs(scores, [75, 50, 0])!;
    const counts = [best, second].map((from) => scores.filter((score) => score >= from).length);
    expect(counts[0]).toBeLessThanOrEqual(35 / 4);
    expect(counts[1]).toBeGreaterThan(counts[0]);
    expect(counts[1]).toBeLessThan(35 * 0.7);
  });

  it('leaves no tier empty, and keeps the bounds in order', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(scores, (all) => {
        const cutOffs = suggestCutOffs(all, [80, 60, 40, 0]);
        if (cutOffs === null) return;
        const tiers = cutOffs.map((from, index) => ({ name: String(index), from }));
        expect(new Set(all.map((score) => tierOf(score, tiers))).size).toBe(4);
        expect([...cutOffs].sort((a, b) => b - a)).toEqual(cutOffs);
      }),
    );
  });
});
