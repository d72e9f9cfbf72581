/** What rules look at: shares, and all that follows from the values of clients. */
import { shareFacts } from '../../../src/core/rules/share-facts';
import { deriveFacts } from '../../../src/core/rules/derive-facts';
import type { Criterion } from '../../../src/core/types';

it('of what is known, and not below nothing', () => {
  expect(shareFacts([0, 30, NaN, -5, 'soon', '40', 10])).toEqual([0, 0.75, NaN, NaN, NaN, NaN, 0.25]);
});

describe('what follows from values that somebody tries', () => {
  const FUN: Criterion = { name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 };
  /** Fun, and behind it hours and income. */
  const CLIENTS = [{ values: [1, 30, 100] }, { values: [5, 10, 300] }, { values: [1, NaN, NaN] }];

  it('a column of values is what stands there', () => {
    expect(deriveFacts([{ kind: 'value', position: 1 }], CLIENTS, [FUN])).toEqual([[30, 10, NaN]]);
  });

  it('a share is of what all have in that column', () => {
    expect(deriveFacts([{ kind: 'share', position: 2 }], CLIENTS, [FUN])).toEqual([[0.25, 0.75, NaN]]);
  });

  it('bad traits are counted where the income in that column is little', () => {
    expect(deriveFacts([{ kind: 'badTraits', position: 2 }], CLIENTS, [FUN])).toEqual([[1, 0, NaN]]);
  });

  it('what follows from no value stays as it was given, and each column stands at its place', () => {
    const facts = ['vip', '', NaN];
    const sources = [
      { kind: 'given', facts },
      { kind: 'value', position: 0 },
    ] as const;
    expect(deriveFacts(sources, CLIENTS, [FUN])).toEqual([facts, [1, 5, 1]]);
  });

  it('of nobody nothing is derived', () => {
    const sources = (['value', 'share', 'badTraits'] as const).map((kind) => ({ kind, position: 0 }));
    expect(deriveFacts(sources, [], [FUN])).toEqual([[], [], []]);
  });
});
