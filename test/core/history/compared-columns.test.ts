/** Whether anybody's standing among the others may have changed: where it cannot, nobody is judged again. */
import {
  comparedColumns,
  isComparedChanged,
  lookThrough,
  type ComparedClients,
} from '../../../src/core/history/compared-columns';
import type { Condition, Criterion, Fact } from '../../../src/core/types';

const HOURS: Criterion = { name: 'Hours', kind: 'fact', weight: 1, worst: 0, best: 'max' };
const FUN: Criterion = { name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 };
const asked = (...conditions: Condition[]) => [
  { criteria: [FUN, HOURS], rules: conditions.map((condition) => ({ condition })) },
];

it.each<[why: string, conditions: Condition[], columns: object]>([
  ['a scale that ends at somebody’s value', [], { criteria: [1], facts: [], areOnlyEnds: true }],
  ['a rule that compares a column, by its end', [{ kind: 'isHighest', column: 2 }, { kind: 'isLowest', column: 0 }], { criteria: [1], facts: [2, 0], areOnlyEnds: true }],
  ['by a share of all', [{ kind: 'isHighest', column: 2 }, { kind: 'inTop', column: 2, share: 0.2 }], { criteria: [1], facts: [2], areOnlyEnds: false }],
  ['that compares scores: all of what they are made of', [{ kind: 'isHighest', column: 'score' }], { criteria: [0, 1], facts: [], areOnlyEnds: false }],
  ['a rule that compares nobody', [{ kind: 'atLeast', column: 2, value: 3 }], { criteria: [1], facts: [], areOnlyEnds: true }],
])('clients are compared in %s', (_why, conditions, columns) => {
  expect(comparedColumns(asked(...conditions))).toEqual(columns);
}); // oxfmt-ignore

it('of a column that both sides compare there is one', () => {
  const [side] = asked({ kind: 'isHighest', column: 2 });
  expect(comparedColumns([side, side])).toEqual({ criteria: [1], facts: [2], areOnlyEnds: true });
});

/** Clients with what they have in two criteria and two facts; null: nothing is compared but the ends. */
const everybody = (rows: readonly (readonly Fact[])[], share: number | null = null): ComparedClients =>
  lookThrough(
    {
      count: rows.length,
      valueOf: (client, index) => rows[client][index] as number,
      factOf: (client, index) => rows[client][2 + index],
    },
    { criteria: [0, 1], facts: [0, 1], areOnlyEnds: share === null },
  );

const SAME = Int32Array.of(0, 1, 2, 3, 4);
const ROWS: readonly (readonly Fact[])[] = [
  [9, 1, 8, 8],
  [9, 1, 8, 8],
  [5, 5, 5, 5],
  [1, 9, 2, 2],
  [1, 9, 2, 2],
];
const withCell = (client: number, column: number, cell: Fact): readonly (readonly Fact[])[] =>
  ROWS.map((row, at) => (at === client ? row.map((each, index) => (index === column ? cell : each)) : row));

describe.each([0, 1, 2, 3])('in column %d', (column) => {
  it('who is neither highest nor lowest changes nobody’s standing where only ends are asked', () => {
    const [before, after] = [everybody(ROWS), everybody(withCell(2, column, 4))];
    expect(isComparedChanged(before, after, SAME)).toBe(false);
  });

  it('but where shares are', () => {
    const [before, after] = [everybody(ROWS, 0.2), everybody(withCell(2, column, 4), 0.2)];
    expect(isComparedChanged(before, after, SAME)).toBe(true);
    expect(isComparedChanged(before, everybody(ROWS, 0.2), SAME)).toBe(false);
  });

  it.each([0, 10])('a new end does: %d', (end) => {
    expect(isComparedChanged(everybody(ROWS), everybody(withCell(2, column, end)), SAME)).toBe(true);
  });

  it('and so does what becomes known, while unknown stays unknown', () => {
    const unknown = everybody(withCell(2, column, NaN), 0.2);
    expect(isComparedChanged(unknown, everybody(ROWS, 0.2), SAME)).toBe(true);
    expect(isComparedChanged(unknown, everybody(withCell(2, column, NaN), 0.2), SAME)).toBe(false);
  });
});

it('whoever comes or goes changes the standing of others where shares are asked', () => {
  const all = everybody(ROWS, 0.2);
  const fewer = everybody(ROWS.slice(1), 0.2);
  expect(isComparedChanged(all, fewer, Int32Array.of(1, 2, 3, 4))).toBe(true);
  // One gone and another come in its place, with the same in all columns.
  expect(isComparedChanged(all, all, Int32Array.of(-1, 1, 2, 3, 4))).toBe(true);
  // The same clients in another order.
  const turned = everybody([...ROWS].reverse(), 0.2);
  expect(isComparedChanged(all, turned, Int32Array.of(4, 3, 2, 1, 0))).toBe(false);
});

it('a text under numbers is as good as nothing', () => {
  const [before, after] = [everybody(withCell(2, 2, 'none'), 0.2), everybody(withCell(2, 2, ''), 0.2)];
  expect(isComparedChanged(before, after, SAME)).toBe(false);
});

it('where nothing is compared nobody is looked at', () => {
  const nothing = { criteria: [], facts: [], areOnlyEnds: false };
  const unseen = lookThrough({ count: 1, valueOf: () => NaN, factOf: () => { throw new Error('looked at'); } }, nothing);
  expect(isComparedChanged(unseen, { ...unseen, clients: { ...unseen.clients, count: 2 } }, SAME)).toBe(false);
}); // oxfmt-ignore
