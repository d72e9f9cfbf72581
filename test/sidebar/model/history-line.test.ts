/** How changes of tier become a line: levels, places and the path, worked out by hand. */
import type { TierChange } from '../../../src/addon/sidebar/sidebar-contract';
import {
  drawHistory,
  LEVEL_HEIGHT,
  levelsOf,
  LINE_WIDTH,
  type HistoryLine,
} from '../../../src/sidebar/model/history-line';
import { sampleState } from '../sample-state';

const { tiers } = sampleState();
const [A, B, C] = [8, 26, 44];

const changes = (...given: [day: number, from: string, to: string][]): TierChange[] =>
  given.map(([day, from, to]) => ({ day, from, to, cause: 'a cause' }));

const draw = (history: readonly TierChange[], today: number): HistoryLine =>
  drawHistory(history, levelsOf(history, tiers), today);

describe('levels', () => {
  it('are the tiers, best first, then those that are no more, each by its name', () => {
    const history = changes([1, '', 'Gold'], [2, 'Gold', 'A'], [3, 'A', 'Silver'], [4, 'Silver', 'B']);
    expect(levelsOf(history, tiers).map(({ name }) => name)).toEqual(['A', 'B', 'C', 'Gold', 'Silver']);
  });

  it('shorten names that do not fit', () => {
    const history = changes([1, '', 'Silver'], [2, 'Silver', 'Platinum'], [3, 'Platinum', '🦊🦊🦊🦊🦊🦊🦊']);
    const names = levelsOf(history, tiers).map(({ shortName }) => shortName);
    expect(names.slice(3)).toEqual(['Silver', 'Plati…', '🦊🦊🦊🦊🦊…']);
  });
});

describe('the line', () => {
  it('begins with the tier before, steps where the tier changed, and ends today', () => {
    const { left, path, points } = draw(changes([100, 'C', 'B'], [150, 'B', 'A']), 200);
    expect(left).toBe(14);
    expect(points).toEqual([
      { x: 22, y: B },
      { x: 145, y: A },
    ]);
    expect(path).toBe(`M14 ${C}H22V${B}H145V${A}H${LINE_WIDTH}`);
  });

  it('gives time its proportion: a tenth of the days is a tenth of the way', () => {
    const { points } = draw(changes([0, '', 'C'], [100, 'C', 'B'], [900, 'B', 'A']), 1000);
    const [first, second, third] = points.map(({ x }) => x);
    expect(second - first).toBeCloseTo((third - first) / 9, 0);
  });

  it('begins where the client is new, and has a gap where it had no tier', () => {
    const { path } = draw(changes([100, '', 'B'], [150, 'B', ''], [200, '', 'A']), 200);
    expect(path).toBe(`M22 ${B}H145V${B}M268 ${A}H${LINE_WIDTH}`);
    expect(draw(changes([100, 'B', '']), 200).path).toBe(`M14 ${B}H22V${B}`);
  });

  it('draws a change of today at its end, and never ends before its last change', () => {
    expect(draw(changes([100, 'B', 'A']), 100).points).toEqual([{ x: 268, y: A }]);
    expect(draw(changes([100, 'B', 'A'], [101, 'A', 'B']), 100).points[1].x).toBe(268);
  });

  it('stays inside its box', () => {
    const history = changes([1, '', 'Gold'], [5, 'Gold', 'C'], [5, 'C', 'B'], [700, 'B', 'Platinum']);
    const levels = levelsOf(history, tiers);
    for (const { x, y } of drawHistory(history, levels, 20000).points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(LINE_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(levels.length * LEVEL_HEIGHT);
    }
  });
});
