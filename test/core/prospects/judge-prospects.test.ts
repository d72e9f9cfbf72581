/** Verdicts on prospects: golden rows worked out by hand, then laws. */
import fc from 'fast-check';
import { isRedFlag, judgeProspects, PROSPECT_VERDICTS } from '../../../src/core/prospects/judge-prospects';
import { PROSPECT_PRESET } from '../../../src/core/presets/prospect-preset';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Criterion } from '../../../src/core/types';
import { PROSPECT_RATINGS, PROSPECT_RED_FLAGS } from '../../../src/i18n/types/prospects';
import { clientsOf } from '../arbitraries';

const _ = NaN;
const flag = (name: string, weight = 0): Criterion => ({ name, kind: 'flag', weight, worst: 1, best: 0 });
const rating = (name: string, weight: number): Criterion => ({
  name,
  kind: 'rating',
  weight,
  worst: 1,
  best: 5,
});
/** Three red flags, then ratings of weight 5, 3 and 2. */
const CRITERIA = [flag('F'), flag('G'), flag('H'), rating('P', 5), rating('Q', 3), rating('R', 2)];

const judgeOne = (values: readonly number[], settings = {}, criteria: readonly Criterion[] = CRITERIA) =>
  judgeProspects(clientsOf([values]), criteria, { ...DEFAULT_SETTINGS, ...settings })[0];

describe('judgeProspects', () => {
  it.each<[string, number[], string, string, object]>([
    ['all best', [0, 0, 0, 5, 5, 5], 'take', 'goodFit', {}],
    ['flags that nobody asked for are no flags', [_, _, _, 5, 5, 5], 'take', 'goodFit', {}],
    ['exactly 70: 50 + 15 + 5 of 100', [0, 0, 0, 5, 3, 2], 'take', 'goodFit', {}],
    ['a little less: 50 + 15 + 0', [0, 0, 0, 5, 3, 1], 'askMore', 'middlingFit', {}],
    ['exactly 40 is not below', [0, 0, 0, 2.6, 3, 2], 'askMore', 'middlingFit', {}],
    ['below 40, and nothing is open', [0, 0, 0, 2, 3, 2], 'decline', 'poorFit', {}],
    ['below 40, but the open answers could make it 70', [0, 0, 0, _, 1, _], 'askMore', 'unsettledFit littleKnown', {}],
    ['below 40, and the best answers make it 50', [0, 0, 0, 1, _, _], 'decline', 'poorFit', {}],
    ['below 40 and half known: best answers make it 62.5', [0, 0, 0, 2, _, _], 'decline', 'poorFit', {}],
    ['half is known', [0, 0, 0, 5, _, _], 'take', 'goodFit', {}],
    ['less than half is known', [0, 0, 0, _, 5, _], 'askMore', 'littleKnown goodFit', {}],
    ['one red flag', [1, 0, 0, 5, 5, 5], 'askMore', 'someRedFlags goodFit', {}],
    ['one red flag and a middling fit', [1, 0, 0, 3, 3, 3], 'askMore', 'someRedFlags middlingFit', {}],
    ['two red flags beat a perfect fit', [1, 0, 1, 5, 5, 5], 'decline', 'manyRedFlags goodFit', {}],
    ['two red flags of whom nothing else is known', [1, 1, _, _, _, _], 'decline', 'manyRedFlags notRated', {}],
    ['everything speaks against', [1, 1, 1, 1, 1, 1], 'decline', 'manyRedFlags poorFit', {}],
    ['a poor fit and one red flag', [1, 0, 0, 1, 1, 1], 'decline', 'poorFit someRedFlags', {}],
    ['nothing is known', [_, _, _, _, _, _], 'askMore', 'notRated', {}],
    ['one flag is enough, if she says so', [1, 0, 0, 5, 5, 5], 'decline', 'manyRedFlags goodFit', { redFlagsToDecline: 1 }],
    ['two are not, if she says so', [1, 1, 0, 5, 5, 5], 'askMore', 'someRedFlags goodFit', { redFlagsToDecline: 3 }],
    ['another line for taking', [0, 0, 0, 5, 3, 1], 'take', 'goodFit', { prospectTakeFrom: 65 }],
    ['another line for declining', [0, 0, 0, 2, 3, 2], 'askMore', 'middlingFit', { prospectDeclineBelow: 30 }],
    ['lines that cross: the stricter wins', [0, 0, 0, 5, 3, 3], 'decline', 'poorFit', { prospectDeclineBelow: 90 }],
    ['another minimum', [0, 0, 0, _, 5, _], 'take', 'goodFit', { minimumEvidence: 0.3 }],
  ])('%s', (_name, values, verdict, grounds, settings) => {
    const judged = judgeOne(values, settings);
    expect([judged.verdict, judged.grounds.map(({ kind }) => kind).join(' ')]).toEqual([verdict, grounds]);
  }); // oxfmt-ignore

  it('names the red flags that are ticked', () => {
    expect(judgeOne([1, 0, 1, 5, 5, 5]).redFlags).toEqual([0, 2]);
    // A number in place of a tick counts as the nearer end.
    expect(judgeOne([0.6, 0.5, 7, 5, 5, 5]).redFlags).toEqual([0, 2]);
  });

  it('asks for the three open answers that weigh most, the heaviest first', () => {
    const criteria = [
      rating('a', 1),
      rating('b', 4),
      rating('c', 0),
      rating('d', 2),
      rating('e', 2),
      flag('f'),
    ];
    expect(judgeOne([_, _, _, _, _, _], {}, criteria).open).toEqual([1, 3, 4]);
    expect(judgeOne([_, 3, _, _, 3, _], {}, criteria).open).toEqual([3, 0]);
  });

  it('knows a tick that is good from a red flag', () => {
    const good: Criterion = { name: 'Recommended', kind: 'flag', weight: 1, worst: 0, best: 1 };
    expect(isRedFlag(good)).toBe(false);
    expect(judgeOne([0, 5], {}, [good, rating('P', 9)]).redFlags).toEqual([]);
  });

  it('knows a tick that changes nothing from a red flag', () => {
    expect(isRedFlag({ name: 'Met', kind: 'flag', weight: 0, worst: 1, best: 1 })).toBe(false);
  });

  it('knows a number of which less is better from a red flag', () => {
    const late: Criterion = { name: 'Days late', kind: 'fact', weight: 1, worst: 60, best: 0 };
    expect(judgeOne([60, 5], {}, [late, rating('P', 9)]).redFlags).toEqual([]);
  });

  it('counts a red flag with a weight in both ways', () => {
    const judged = judgeOne([1, 5], {}, [flag('F', 1), rating('P', 3)]);
    expect([judged.redFlags, judged.score?.points]).toEqual([[0], 75]);
  });
});

describe('the preset', () => {
  it('has red flags without weight, then ratings, each with its words', () => {
    const keys = PROSPECT_PRESET.criteria.map(({ key }) => key);
    expect(keys).toEqual([...PROSPECT_RED_FLAGS, ...PROSPECT_RATINGS]);
    for (const { key, ...criterion } of PROSPECT_PRESET.criteria)
      expect(isRedFlag({ name: key, ...criterion })).toBe(criterion.weight === 0);
  });
});

describe('laws', () => {
  const criteria = fc
    .tuple(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }),
    )
    .map(([flags, weights]) => [
      ...flags.map((weighs, index) => flag(`F${index}`, weighs ? 2 : 0)),
      ...weights.map((weight, index) => rating(`R${index}`, weight)),
    ]);
  const settings = fc.record({
    minimumEvidence: fc.constantFrom(0, 0.3, 0.5, 1),
    prospectTakeFrom: fc.integer({ min: 0, max: 100 }),
    prospectDeclineBelow: fc.integer({ min: 0, max: 100 }),
    redFlagsToDecline: fc.integer({ min: 1, max: 4 }),
  });
  const answered = criteria.chain((each) =>
    fc.record({
      criteria: fc.constant(each),
      settings,
      values: fc.tuple(
        ...each.map(({ kind }) => fc.constantFrom(NaN, ...(kind === 'flag' ? [0, 1] : [1, 2, 3, 4, 5]))),
      ),
      at: fc.nat({ max: each.length - 1 }),
    }),
  );
  type Answered = typeof answered extends fc.Arbitrary<infer Value> ? Value : never;
  const strictnessOf = ({ criteria: each, settings: lines }: Answered, values: readonly number[]): number =>
    PROSPECT_VERDICTS.indexOf(judgeOne(values, lines, each).verdict);
  const replaced = (values: readonly number[], at: number, value: number): number[] =>
    values.map((each, index) => (index === at ? value : each));

  it('one more red flag never improves a verdict', () => {
    fc.assert(
      fc.property(answered, (each) => {
        fc.pre(each.criteria[each.at].kind === 'flag');
        const ticked = replaced(each.values, each.at, 1);
        expect(strictnessOf(each, ticked)).toBeGreaterThanOrEqual(strictnessOf(each, each.values));
      }),
    );
  });

  it('an unknown that turns out best never worsens a verdict', () => {
    fc.assert(
      fc.property(answered, (each) => {
        fc.pre(isNaN(each.values[each.at]));
        const best = each.criteria[each.at].kind === 'flag' ? 0 : 5;
        const filled = replaced(each.values, each.at, best);
        expect(strictnessOf(each, filled)).toBeLessThanOrEqual(strictnessOf(each, each.values));
      }),
    );
  });

  it('a better rating never worsens a verdict', () => {
    fc.assert(
      fc.property(answered, (each) => {
        fc.pre(each.criteria[each.at].kind === 'rating' && each.values[each.at] < 5);
        const better = replaced(each.values, each.at, each.values[each.at] + 1);
        expect(strictnessOf(each, better)).toBeLessThanOrEqual(strictnessOf(each, each.values));
      }),
    );
  });

  it('the verdict is the strictest of its grounds, and they stand in that order', () => {
    fc.assert(
      fc.property(answered, (each) => {
        const judged = judgeOne(each.values, each.settings, each.criteria);
        const strictness = judged.grounds.map(({ verdict }) => PROSPECT_VERDICTS.indexOf(verdict));
        expect(strictness).toEqual([...strictness].sort((a, b) => b - a));
        expect(judged.verdict).toBe(judged.grounds[0].verdict);
      }),
    );
  });

  it('the order of the rows changes nobody’s verdict', () => {
    fc.assert(
      fc.property(answered, fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), (each, ratings) => {
        const rows = [each.values, ...ratings.map((value) => each.values.map(() => value + 1))];
        const verdicts = (list: number[][]): string[] =>
          judgeProspects(clientsOf(list), each.criteria, each.settings).map(({ verdict }) => verdict);
        expect(verdicts([...rows].reverse())).toEqual(verdicts(rows).reverse());
      }),
    );
  });
});
