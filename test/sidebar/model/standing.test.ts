import { standingOf, standingWith } from '../../../src/sidebar/model/standing';
import { sampleState } from '../sample-state';

/** Alma Bloom (the first sample client) has most hours, 32; Fjord & Sons comes next with 24. */
const ready = sampleState({
  ruleBook: {
    rules: [
      { condition: { kind: 'isHighest', column: 0 }, effect: { kind: 'atMost', tier: 2 }, because: '', asks: '', from: null, until: null },
      { condition: { kind: 'isChecked', column: 1 }, effect: { kind: 'atLeast', tier: 0 }, because: '', asks: '', from: null, until: null },
    ],
    facts: [0, [null, 1, ...Array<null>(10).fill(null)]],
    locks: [null, null, { tier: 1, reason: '', until: null }, ...Array<null>(9).fill(null)],
    today: 0,
  },
}); // oxfmt-ignore
const tiersOf = (standing: ReturnType<typeof standingOf>): unknown[] =>
  standing.assessments.slice(0, 3).map(({ verdict }) => verdict?.tier);

describe('standing', () => {
  it('is bounded by rules and locks, as in the sheet', () => {
    expect(tiersOf(standingOf(ready))).toEqual([2, 0, 1]);
  });

  it('lets a rule on a criterion look at the values that are tried', () => {
    const [, ...others] = ready.clients[0].values.map((value) => value ?? NaN);
    expect(tiersOf(standingWith(ready, 0, [20, ...others]))[0]).not.toBe(2);
  });

  it('counts bad traits among the values that are tried', () => {
    const { clients } = ready;
    const withTraits = sampleState({
      inputs: [{ name: 'Income', key: 'income12Months', kind: 'fact' }],
      clients: clients.map((client, index) => ({ ...client, values: [...client.values, [100, 900][index] ?? null] })),
      ruleBook: {
        rules: [
          { condition: { kind: 'atLeast', column: 0, value: 3 }, effect: { kind: 'atMost', tier: 2 }, because: '', asks: '', from: null, until: null },
        ],
        facts: [{ littleOf: 8 }],
        locks: [],
        today: 0,
      },
    }); // oxfmt-ignore
    const [hours, rate] = clients[0].values.map((value) => value ?? NaN);
    const difficult = (income: number) => [hours, rate, 5, 5, 1, 2, 2, 5, income];
    expect(tiersOf(standingOf(withTraits))[0]).toBe(0);
    expect(standingWith(withTraits, 0, difficult(100)).assessments[0].verdict?.ruling?.fired).toEqual([0]);
    expect(standingWith(withTraits, 1, difficult(900)).assessments[1].verdict?.ruling).toBeNull();
    expect(standingWith(withTraits, 2, difficult(NaN)).assessments[2].verdict?.ruling).toBeNull();
  });
});
