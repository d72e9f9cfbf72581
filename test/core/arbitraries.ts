/** Criteria, clients and cells as they may come, for laws. */
import fc from 'fast-check';
import type { CellValue, Client, Criterion, Scale, Tier } from '../../src/core/types';

/** Weights and values of few digits, so that a law is not about the last bit of a sum. */
const weight = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0.1, 0.29, 1.1, 33.3));

const scale: fc.Arbitrary<Scale> = fc
  .record({ weight, worst: fc.integer({ min: -20, max: 20 }), best: fc.integer({ min: -20, max: 20 }) })
  .filter(({ worst, best }) => worst !== best);

export const scales = fc
  .array(scale, { minLength: 1, maxLength: 9 })
  .filter((each) => each.some((one) => one.weight > 0));

/** About one in four is unknown; some are outside their scale. */
export const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NaN) },
  { weight: 3, arbitrary: fc.integer({ min: -25, max: 25 }) },
);

const valuesOf = (count: number): fc.Arbitrary<number[]> =>
  fc.array(value, { minLength: count, maxLength: count });

export const scored = scales.chain((each) =>
  fc.record({ scales: fc.constant(each), values: valuesOf(each.length) }),
);

/** Tiers best first, one to five, with different cut-offs. */
export const tiers: fc.Arbitrary<Tier[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 })
  .map((cutOffs) => cutOffs.sort((a, b) => b - a).map((from, index) => ({ name: `T${index}`, from })));

const criterionOf = ({ weight: each, worst, best }: Scale, name: string): Criterion => ({
  name,
  kind: 'fact',
  weight: each,
  worst,
  best,
});

/** A list with some "min" and "max" among its scales. */
export const clientList = scales.chain((each) =>
  fc.record({
    criteria: fc.tuple(
      ...each.map((one, index) =>
        fc
          .constantFrom<Partial<Criterion>>(
            {},
            {},
            { worst: 'min', best: 'max' },
            { worst: 'max', best: 'min' },
          )
          .map((bounds) => ({ ...criterionOf(one, `C${index}`), ...bounds })),
      ),
    ),
    rows: fc.array(valuesOf(each.length), { minLength: 1, maxLength: 12 }),
  }),
);

export const clientsOf = (rows: readonly (readonly number[])[]): Client[] =>
  rows.map((values, index) => ({ rowNumber: index + 2, name: `Client ${index}`, values, problems: [] }));

/** Whatever a cell may hold, or a broken caller may pass. Numbers have the 15 digits of a spreadsheet. */
export const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom<CellValue>(
    NaN,
    Infinity,
    '',
    '  ',
    null,
    undefined,
    '#N/A',
    '#REF!',
    'n/a',
    '4,5',
    '4.5',
    '1e400',
  ),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.string(),
);
