import { AgedColumns } from '../../../src/core/history/aged-columns';
import { lookThrough } from '../../../src/core/history/compared-columns';
import { ComparedPopulation } from '../../../src/core/history/compared-population';

const scales = (best: number) => [{ weight: 1, worst: 0, best }];

/** Clients whose value is their position. */
const population = (count: number) => {
  const everybody = { count, valueOf: (client: number) => client, factOf: () => '' };
  return new ComparedPopulation(
    lookThrough(everybody, { criteria: [0], facts: [], areOnlyEnds: false }),
    new AgedColumns([{ kind: 'fact' }], []),
    0,
  );
};

it('everybody is scored again where an end of a scale has moved', () => {
  const rows = population(11);
  expect(rows.scores('score', scales(10))!.leastOfTop(0, 0, 0)).toBe(100);
  expect(rows.scores('score', scales(40))!.leastOfTop(0, 0, 0)).toBe(25);
  expect(rows.scores('evidence', scales(40))!.leastOfTop(1, 0, 1)).toBe(1);
});

it('not without end: a large list is scored again a few times, unless it must be', () => {
  const rows = population(150_000);
  expect(rows.scores('score', scales(10))).not.toBeNull();
  expect(rows.scores('score', scales(20))).not.toBeNull();
  expect(rows.scores('score', scales(30))).toBeNull();
  expect(rows.scores('score', scales(20))).not.toBeNull();
  expect(rows.scores('score', scales(30), 'atAnyCost')).not.toBeNull();
});
