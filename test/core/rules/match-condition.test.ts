import fc from 'fast-check';
import { matchCondition, meetsCondition, shareAskedBy } from '../../../src/core/rules/match-condition';
import type { Condition, Fact, Score } from '../../../src/core/types';

/** A condition without its column, which is the only one here. */
type Asked = Condition extends infer Each ? (Each extends Condition ? Omit<Each, 'column'> : never) : never;

const on = (asked: Asked, values: readonly Fact[], ...more: (readonly Fact[])[]): number[] =>
  matchCondition({ ...asked, column: 0 } as Condition, [values, ...more], []);

const scoreOf = (points: number, evidence: number): Score => ({
  points,
  evidence,
  lowest: points,
  highest: points,
  lifts: [],
  holdsBack: [],
  beyondScale: [],
  unknown: [],
});

describe('matchCondition', () => {
  it.each<[string, Asked, Fact[], number[]]>([
    ['at least: the number itself is enough', { kind: 'atLeast', value: 30 }, [29.9, 30, 31, NaN], [1, 2]],
    ['at least: 0.1 + 0.2 is 0.3', { kind: 'atLeast', value: 0.3 }, [0.1 + 0.2, 0.29], [0]],
    ['at most', { kind: 'atMost', value: 30 }, [29.9, 30, 31, NaN], [0, 1]],
    ['at most: 0 is known, a blank is not', { kind: 'atMost', value: 0 }, [0, NaN, -1], [0, 2]],
    ['equals a number', { kind: 'equals', value: 5 }, [5, '5 of 7', 4, NaN], [0]],
    ['equals a text', { kind: 'equals', value: 'gold' }, ['gold', 'gold plan', '', 5], [0]],
    ['is not: a blank is unknown, so nobody says that it differs', { kind: 'isNot', value: 'gold' }, ['gold', 'tin', '', 7, NaN], [1, 3]],
    ['contains', { kind: 'contains', text: 'gmbh' }, ['acme gmbh', 'gmb h', '', 'gmbh'], [0, 3]],
    ['contains looks into numbers', { kind: 'contains', text: '5' }, [1.5, 2, NaN], [0]],
    ['is blank', { kind: 'isBlank' }, ['', NaN, 0, 'x'], [0, 1]],
    ['is checked: an empty box and a blank are not', { kind: 'isChecked' }, [1, 0, NaN, 2], [0]],
    ['is the highest: all that share it', { kind: 'isHighest' }, [10, 30, NaN, 30, -5], [1, 3]],
    ['is the highest among negative numbers', { kind: 'isHighest' }, [-10, -3, NaN], [1]],
    ['is the highest: nobody where nothing is known', { kind: 'isHighest' }, [NaN, NaN], []],
    ['is the lowest: all that share it', { kind: 'isLowest' }, [10, 3, NaN, 3], [1, 3]],
    ['is the lowest: nobody where nothing is known', { kind: 'isLowest' }, [NaN], []],
    ['top 20 % of ten: two', { kind: 'inTop', share: 0.2 }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [8, 9]],
    ['top 20 % of three: rounded up to one', { kind: 'inTop', share: 0.2 }, [1, 3, 2], [1]],
    ['top 50 % of four known: blanks do not count, a tie is in', { kind: 'inTop', share: 0.5 }, [5, NaN, 4, 4, 1, NaN], [0, 2, 3]],
    ['top 7 % of a hundred: seven, whatever 0.07 × 100 is in binary', { kind: 'inTop', share: 0.07 }, Array.from({ length: 100 }, (_, i) => i), [93, 94, 95, 96, 97, 98, 99]],
    ['top 100 %: everyone with a value', { kind: 'inTop', share: 1 }, [5, NaN, 4], [0, 2]],
    ['top of nothing: nobody', { kind: 'inTop', share: 0.5 }, [NaN], []],
    ['more than 60 days ago: 60 is not enough', { kind: 'moreThanDaysAgo', days: 60 }, [59, 60, 61, NaN, -3], [2]],
  ])('%s', (_, asked, values, matched) => {
    expect(on(asked, values)).toEqual(matched);
  }); // oxfmt-ignore

  it('over 1.5 times its own average: each client against itself', () => {
    const thisMonth = [15, 16, 40, NaN, 9, 1];
    const usual = [10, 10, 40, 10, NaN, 0];
    expect(on({ kind: 'overAverage', factor: 1.5, average: 1 }, thisMonth, usual)).toEqual([1, 5]);
  });

  it('exactly 1.1 times is not over, whatever 1.1 × 3 is in binary', () => {
    expect(on({ kind: 'overAverage', factor: 1.1, average: 1 }, [3.3], [3])).toEqual([]);
  });

  it.each<[string, Condition, number[]]>([
    ['score', { kind: 'atLeast', column: 'score', value: 60 }, [0, 2]],
    ['score of nobody unrated', { kind: 'isLowest', column: 'score' }, [3]],
    ['evidence', { kind: 'atMost', column: 'evidence', value: 0.5 }, [1, 3]],
  ])('looks at the %s', (_, condition, matched) => {
    const scores = [scoreOf(60, 1), null, scoreOf(80, 0.6), scoreOf(20, 0.5)];
    expect(matchCondition(condition, [], scores)).toEqual(matched);
  });
});

describe('laws of conditions', () => {
  const fact = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom<Fact>(NaN, '', 'gold', 'tin'));
  const facts = fc.array(fact, { maxLength: 12 });
  const asked = fc.oneof(
    fc.integer({ min: -5, max: 5 }).map((value): Asked => ({ kind: 'atLeast', value })),
    fc.integer({ min: -5, max: 5 }).map((value): Asked => ({ kind: 'atMost', value })),
    fact.map((value): Asked => ({ kind: 'equals', value })),
    fact.map((value): Asked => ({ kind: 'isNot', value })),
    fc.constantFrom<Asked>({ kind: 'isHighest' }, { kind: 'isLowest' }, { kind: 'isBlank' }),
    fc.double({ min: 0.01, max: 1, noNaN: true }).map((share): Asked => ({ kind: 'inTop', share })),
  );

  it('clients alike are treated alike', () => {
    fc.assert(
      fc.property(asked, facts, (each, values) => {
        const matched = new Set(on(each, values));
        values.forEach((value, index) =>
          values.forEach((other, at) => {
            if (Object.is(value, other)) expect(matched.has(index)).toBe(matched.has(at));
          }),
        );
      }),
    );
  });

  it('a blank meets no condition but "is blank"', () => {
    fc.assert(
      fc.property(asked, facts, (each, values) => {
        const blanks = [...values, NaN, ''].flatMap((value, index) =>
          value === '' || Number.isNaN(value) ? [index] : [],
        );
        const matched = on(each, [...values, NaN, '']);
        if (each.kind === 'isBlank') expect(matched).toEqual(blanks);
        // A rule can never be written with a blank to compare with.
        else if (each.kind !== 'equals')
          expect(matched.filter((index) => blanks.includes(index))).toEqual([]);
      }),
    );
  });
});

describe('what fires a rule for one client, and what never does', () => {
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
});
