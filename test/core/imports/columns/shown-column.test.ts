/** The column that stands for a field on the page of an import, and what choosing another one changes. */
import { shownColumn, withColumn } from '../../../../src/core/imports/columns/shown-column';

it.each([
  ['its own', { amount: 1, credit: 3 }, 'amount', 1],
  ['the very first of a file', { amount: 0, credit: 3 }, 'amount', 0],
  ['what came in, for an amount', { credit: 3 }, 'amount', 3],
  ['the list, for a client', { list: 2, description: 4 }, 'client', 2],
  ['what a payment is for, for a client', { description: 0 }, 'client', 0],
  ['nothing else for a day', { credit: 3, list: 2 }, 'date', undefined],
  ['none', {}, 'client', undefined],
] as const)('shows %s', (_what, columns, field, shown) => {
  expect(shownColumn(columns, field)).toBe(shown);
});

it('a field for which she chooses no column is read from no other either', () => {
  const columns = { date: 0, client: 1, list: 2, description: 3 };
  const chosen = withColumn(columns, 'client', undefined);
  expect(chosen).toEqual({ date: 0 });
  expect(shownColumn(chosen, 'client')).toBeUndefined();
  expect(withColumn(columns, 'client', 5)).toEqual({ ...columns, client: 5 });
  expect(columns).toEqual({ date: 0, client: 1, list: 2, description: 3 });
});
