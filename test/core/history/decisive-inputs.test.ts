/** Of several ratings and facts that decided together, the one that counts most is told first: by its weight and its way on the scale. */
import { attributeChanges } from '../../../src/core/history/attribute-changes';
import type { Criterion } from '../../../src/core/types';
import { number, rating, rule, snapshotOf } from './snapshots';

const FUN = rating('Fun', 1);
const TIERS = [{ name: 'A', from: 100 }, { name: 'B', from: 0 }]; // oxfmt-ignore

/** Names of what decided, of a client that reaches the top of Fun and of another criterion, both of which A asks for. */
function told(other: Criterion, [from, to]: readonly [number, number]): string[] {
  const world = { criteria: [FUN, other], tiers: TIERS };
  const before = snapshotOf({ ...world, clients: [{ name: 'Acme', values: [3, from] }] });
  const after = snapshotOf({ ...world, clients: [{ name: 'Acme', values: [5, to] }] });
  const [[[cause]]] = attributeChanges(before, after, [{ before: 0, after: 0 }], [{ before: 0, after: 0 }]);
  if (cause.kind !== 'own') throw new Error(cause.kind);
  return cause.changes.map(({ column }) => column);
}

const HOURS: Criterion = { name: 'Hours', kind: 'fact', weight: 1, worst: 0, best: 100 };
const LATE: Criterion = { name: 'Late', kind: 'fact', weight: 1, worst: 60, best: 0 };

it.each<[why: string, other: Criterion, way: [from: number, to: number], told: string[]]>([
  ['half of one scale and more than half of another', HOURS, [40, 100], ['Hours', 'Fun']],
  ['and less than half of it, though the number is larger', HOURS, [60, 100], ['Fun', 'Hours']],
  ['at the same way the heavier one', { ...HOURS, weight: 2 }, [60, 100], ['Hours', 'Fun']],
  ['where less is better', LATE, [31, 0], ['Late', 'Fun']],
  ['and a shorter way', LATE, [29, 0], ['Fun', 'Late']],
  ['beyond an end it is no more than the whole way', { ...HOURS, weight: 0.4 }, [-900, 100], ['Fun', 'Hours']],
  ['to unknown it is the whole way', { ...HOURS, weight: 0.6 }, [99, NaN], ['Hours', 'Fun']],
  ['a scale that ends with somebody is gone all the way', { ...LATE, weight: 0.6, worst: 'max' }, [9, 0], ['Late', 'Fun']],
])('%s', (_why, other, way, columns) => {
  expect(told(other, way)).toEqual(columns);
}); // oxfmt-ignore

it('a fact that a rule asks for comes behind ratings, and one that did not decide is not told', () => {
  const world = {
    criteria: [FUN],
    tiers: [{ name: 'A', from: 50 }, { name: 'B', from: 25 }, { name: 'C', from: 0 }],
    facts: [number('Late'), number('Visits')],
    rules: [
      rule({ kind: 'atLeast', column: 0, value: 30 }, { kind: 'downOne' }),
      rule({ kind: 'atLeast', column: 1, value: 30 }, { kind: 'remark' }),
    ],
  };
  const at = (fun: number, late: number, visits: number) =>
    snapshotOf({ ...world, clients: [{ name: 'Acme', values: [fun], facts: [late, visits] }] });
  const pair = [{ before: 0, after: 0 }];
  const [[[cause]]] = attributeChanges(at(5, 0, 0), at(2, 40, 40), pair, pair);
  expect(cause).toEqual({
    kind: 'own',
    changes: [
      { column: 'Fun', kind: 'number', derived: '', before: 5, after: 2 },
      { column: 'Late', kind: 'number', derived: '', before: 0, after: 40 },
    ],
  });
}); // oxfmt-ignore
