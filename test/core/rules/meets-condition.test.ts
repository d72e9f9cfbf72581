/** What fires a rule for one client, and what never does. */
import { meetsCondition, shareAskedBy } from '../../../src/core/rules/match-condition';
import type { Condition, Fact } from '../../../src/core/types';

type Asked = Condition extends infer Each ? (Each extends Condition ? Omit<Each, 'column'> : never) : never;

const meets = (asked: Asked, value: Fact, beside: Fact = NaN): boolean =>
  meetsCondition({ ...asked, column: 0 } as Condition, value, beside);

it.each<[asked: Asked, fires: Fact[], doesNot: Fact[]]>([
  [{ kind: 'atLeast', value: 5 }, [5, 6, 4.999999999999999], [4.9, NaN, '', '7', 'vip']],
  [{ kind: 'atMost', value: 5 }, [5, 4, 5.000000000000001], [5.1, NaN, '', '3', 'vip']],
  [{ kind: 'equals', value: 0.3 }, [0.3, 0.1 + 0.2], [0.31, NaN, '', '0.3']],
  [{ kind: 'equals', value: 'vip' }, ['vip'], ['vips', '', NaN, 0]],
  [{ kind: 'isNot', value: 0.3 }, [0.31, 'vip', '0.3'], [0.3, 0.1 + 0.2, NaN, '']],
  [{ kind: 'contains', text: 'vip' }, ['vip', 'a vip!'], ['vi', '', NaN, 5]],
  [{ kind: 'contains', text: '5' }, [5, 150, 'a5'], [NaN, '', 4]],
  [{ kind: 'isBlank' }, [NaN, ''], [0, 'vip']],
  [{ kind: 'isChecked' }, [1], [0, NaN, '', '1', 2]],
  [{ kind: 'moreThanDaysAgo', days: 30 }, [31, 400], [30, 0, -5, NaN, '', '31']],
])('%j', (asked, fires, doesNot) => {
  expect(fires.filter((value) => !meets(asked, value))).toEqual([]);
  expect(doesNot.filter((value) => meets(asked, value))).toEqual([]);
}); // oxfmt-ignore

it.each<[asked: Asked, beside: Fact, fires: Fact[], doesNot: Fact[]]>([
  [{ kind: 'isHighest' }, 30, [30, 31], [29, NaN, '', '40']],
  [{ kind: 'inTop', share: 0.2 }, 30, [30, 31], [29, NaN, '']],
  [{ kind: 'isLowest' }, 30, [30, 29], [31, NaN, '', '20']],
  [{ kind: 'isHighest' }, NaN, [], [30, NaN]],
  [{ kind: 'isLowest' }, NaN, [], [30, NaN]],
  [{ kind: 'overAverage', factor: 2 } as Asked, 10, [20.1, 21], [20, 20.000000000000004, 10, NaN, '', '30']],
  [{ kind: 'overAverage', factor: 2 } as Asked, NaN, [], [30, NaN]],
  [{ kind: 'overAverage', factor: 2 } as Asked, '10', [], [30]],
])('%j beside %p', (asked, beside, fires, doesNot) => {
  expect(fires.filter((value) => !meets(asked, value, beside))).toEqual([]);
  expect(doesNot.filter((value) => meets(asked, value, beside))).toEqual([]);
}); // oxfmt-ignore

it('others are asked for by their share, and by nothing else', () => {
  const share = (asked: Asked): number | null => shareAskedBy({ ...asked, column: 0 } as Condition);
  expect([share({ kind: 'inTop', share: 0.2 }), share({ kind: 'isHighest' }), share({ kind: 'isLowest' })]).toEqual([0.2, 0, 1]);
  expect([share({ kind: 'atLeast', value: 1 }), share({ kind: 'isChecked' }), share({ kind: 'isBlank' })]).toEqual([null, null, null]);
}); // oxfmt-ignore
