import { decidingRules } from '../../../src/core/advice/deciding-rules';
import type { Bounds, Effect, Rule, Ruling } from '../../../src/core/types';

const RULES = (
  [
    { kind: 'atMost', tier: 2 },
    { kind: 'atMost', tier: 1 },
    { kind: 'atLeast', tier: 1 },
    { kind: 'atLeast', tier: 2 },
    { kind: 'upOne' },
    { kind: 'downOne' },
    { kind: 'remark' },
  ] satisfies Effect[]
).map((effect): Rule => ({
  condition: { kind: 'isChecked', column: 0 },
  effect,
  because: '',
  from: null,
  until: null,
}));

const rulingBy = (decidedBy: Ruling['decidedBy'], bounds: Partial<Bounds>): Ruling => ({
  byScore: 1,
  byRules: 1,
  decidedBy,
  fired: RULES.map((_, index) => index),
  bounds: { floor: 3, cap: 0, shift: 0, ...bounds },
  lock: null,
});

it.each<[decidedBy: Ruling['decidedBy'], bounds: Partial<Bounds>, rules: number[]]>([
  ['cap', { cap: 2, floor: 2 }, [0]],
  ['cap', { cap: 1, floor: 2 }, [1]],
  ['floor', { floor: 1, cap: 1 }, [2]],
  ['shift', { shift: 1 }, [4]],
  ['shift', { shift: -1 }, [5]],
  ['score', { cap: 2, floor: 2, shift: 1 }, []],
  ['lock', { cap: 2, floor: 2 }, []],
])('where the %s decided, with %j', (decidedBy, bounds, rules) => {
  expect(decidingRules(rulingBy(decidedBy, bounds), RULES)).toEqual(rules);
});

it('names no rule that did not fire', () => {
  expect(decidingRules({ ...rulingBy('cap', { cap: 2 }), fired: [1, 2] }, RULES)).toEqual([]);
});
