import {
  costOfLowestTier,
  countTiers,
  findMissing,
  findReferees,
  sumPerTier,
} from '../../../src/sidebar/model/overview-lists';
import { standingOf } from '../../../src/sidebar/model/standing';
import { sampleState } from '../sample-state';

const row = (rowNumber: number, ...values: (number | null)[]) => ({
  rowNumber,
  name: `Client ${rowNumber}`,
  values,
});
/** Two ratings that count the same; A from 75, B from 50, C below. */
const [first, second] = sampleState().criteria.slice(2, 4);
const READY = sampleState({
  criteria: [first, second].map((criterion) => ({ ...criterion, weight: 1 })),
  clients: [row(2, 5, 5), row(3, 3, 3), row(4, 1, 1), row(5, null, null), row(6, 4, null), row(7, 1, 2)],
  income: [500, 300, 100, 0, null, 100],
  hoursPerMonth: [10, 10, 10, null, 5, 15],
  hourlyRate: [50, 30, 10, null, null, 20],
});
const { assessments } = standingOf(READY);

it('counts clients and sums amounts per tier, and those not rated apart', () => {
  expect(countTiers(assessments, 3)).toEqual([2, 1, 2, 1]);
  expect(sumPerTier(assessments, READY.income!, 3)).toEqual([500, 300, 200, 0]);
});

it('puts those first whose missing value could move the tier furthest, one per client', () =>
  expect(findMissing(READY).map(({ clientIndex }) => clientIndex)).toEqual([3, 4]));

it('asks those in the best tier, in strict order, and nobody else', () =>
  expect(findReferees(assessments)).toEqual([0, 4]));

it('sets the lowest tier beside everybody', () => {
  expect(costOfLowestTier(READY, assessments)).toEqual({
    count: 2,
    countShare: 2 / 6,
    hoursShare: 0.5,
    incomeShare: 0.2,
    rate: { lowest: 15, all: 27.5 },
  });
});

it('says nothing of columns that are not there', () => {
  const bare = { ...READY, income: null, hoursPerMonth: null, hourlyRate: null };
  expect(costOfLowestTier(bare, assessments)).toMatchObject({
    hoursShare: null,
    incomeShare: null,
    rate: null,
  });
});
