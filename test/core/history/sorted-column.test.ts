import fc from 'fast-check';
import { SortedColumn } from '../../../src/core/history/sorted-column';
import { matchCondition } from '../../../src/core/rules/match-condition';
import type { Condition, Fact } from '../../../src/core/types';

const fact = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  fc.constantFrom<Fact>(NaN, '', 'text'),
);

/** What is no number is unknown. */
const columnOf = (values: readonly Fact[]): SortedColumn =>
  SortedColumn.of(Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)));

describe('SortedColumn', () => {
  it.each<[string, Fact[], number, number, Fact, number]>([
    ['the highest is the one that goes', [10, 30, 20], 0, 1, NaN, 20],
    ['another has the same', [30, 30, 20], 0, 1, 5, 30],
    ['it becomes the highest', [10, 30, 20], 0, 0, 40, 40],
    ['the lowest', [10, 30, 20], 1, 0, 25, 20],
    ['one that was unknown is counted', [NaN, 30, 20, 10], 0.5, 0, 40, 30],
    ['nobody is left', [10, NaN], 0, 0, '', NaN],
    ['the only one', [10], 1, 0, 12, 12],
  ])('%s', (_, values, share, position, value, expected) => {
    expect(columnOf(values).leastOfTop(share, position, value)).toBe(expected);
  });

  it('answers as if the whole column had been written anew', () => {
    const asked = fc.constantFrom(0, 0.1, 0.3, 0.5, 0.9, 1);
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1 }), fact, asked, fc.nat(), (values, value, share, drawn) => {
        const position = drawn % values.length;
        const written = values.map((each, index) => (index === position ? value : each));
        const known = written.filter((each): each is number => typeof each === 'number' && !isNaN(each));
        const isTop = share < 1;
        const condition: Condition = isTop
          ? { kind: 'inTop', column: 0, share }
          : { kind: 'isLowest', column: 0 };
        const least = columnOf(values).leastOfTop(share, position, value);
        if (known.length === 0) return expect(least).toBeNaN();
        const met = matchCondition(condition, [written], []).map((index) => Number(written[index]));
        expect(least).toBe(isTop ? Math.min(...met) : met[0]);
      }),
    );
  });

  it.each<[string, number[], number[], boolean]>([
    ['several have the highest and the lowest of both', [5, 1, 5, 1], [1, 5, 1, 5], true],
    ['only one has the highest of the other', [5, 1, 5, 1], [5, 1, 4, 1], false],
    ['only one has the highest', [5, 1, 4, 1], [5, 1, 5, 1], false],
    ['the lowest are others', [5, 1, 5, 1], [5, 2, 5, 2], false],
  ])('has the ends of another: %s', (_, own, other, expected) =>
    expect(columnOf(own).hasEndsOf(columnOf(other))).toBe(expected),
  );

  it('with the ends of another it answers as that does, whoever has another value', () => {
    const few = fc.constantFrom<Fact>(1, 2, 2, 3, NaN);
    const pairs = fc.array(fc.tuple(few, few), { minLength: 6 });
    fc.assert(
      fc.property(pairs, fact, fc.nat(), (drawn, value, at) => {
        const [own, other] = [0, 1].map((side) => columnOf(drawn.map((pair) => pair[side])));
        fc.pre(own.hasEndsOf(other));
        const position = at % drawn.length;
        for (const share of [0, 1])
          expect(own.leastOfTop(share, position, value)).toBe(other.leastOfTop(share, position, value));
      }),
    );
  });
});
