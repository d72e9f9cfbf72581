/**
 * How late a client pays: calendar days, weighted by amount over slices of payment. A mean over paid invoices alone would hide
 * whoever never pays, so what is overdue counts as if it were paid today: at least so late.
 */

/** A payment, or what is overdue. Weight is any amount above 0. */
export interface LateSlice {
  readonly due: number;
  readonly paid: number;
  readonly weight: number;
}

/** Sums, so that slices of many clients can be gathered in one go. */
export interface LateSum {
  weight: number;
  weightedDays: number;
}

/**
 * Adds a slice. Paying early is paying on time.
 *
 * @param sum what was gathered so far; it is added to
 * @param slice days since 1970-01-01, and an amount
 * @example ((sum) => (addSlice(sum, { due: 10, paid: 14, weight: 100 }), sum))({ weight: 0, weightedDays: 0 }) // => { "weight": 100, "weightedDays": 400 }
 */
export function addSlice(sum: LateSum, slice: LateSlice): void {
  const { due, paid, weight } = slice;
  sum.weight += weight;
  sum.weightedDays += weight * Math.max(0, paid - due);
}

/**
 * The mean of what was gathered.
 *
 * @param sum as addSlice leaves it
 * @returns days late, ≥ 0; null where there is no slice; never throws
 * @example meanDaysLate({ weight: 200, weightedDays: 600 }) // => 3
 */
export function meanDaysLate(sum: LateSum): number | null {
  const { weight, weightedDays } = sum;
  return weight > 0 ? weightedDays / weight : null;
}
