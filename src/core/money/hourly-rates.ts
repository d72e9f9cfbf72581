/** What an hour with a client brings, in hundredths of the home currency. */

/** Below that many hours a rate says nothing. Ours. */
const FEWEST_HOURS = 5;

export type EffectiveRate =
  | { readonly perHour: number }
  /** Why there is none. */
  | { readonly perHour: null; readonly because: 'noIncome' | 'noHours' | 'fewHours' };

/**
 * Income ÷ all hours, billable or not.
 *
 * @param income hundredths; null: nothing is known
 * @param hours all hours of the same time; null: nothing is known
 * @returns hundredths per hour, unrounded; never throws
 * @example effectiveRate(400000, 100) // => { "perHour": 4000 }
 * @example effectiveRate(400000, 4.9) // => { "perHour": null, "because": "fewHours" }
 */
export function effectiveRate(income: number | null, hours: number | null): EffectiveRate {
  if (hours === null) return { perHour: null, because: 'noHours' };
  if (income === null) return { perHour: null, because: 'noIncome' };
  return hours < FEWEST_HOURS ? { perHour: null, because: 'fewHours' } : { perHour: income / hours };
}

/**
 * What remains of an hour's income after damages for pain: rate × (1 − t × (1 − joy)). The formula is ours.
 *
 * @param perHour effective rate
 * @param joy mean place of her ratings of working together, appreciation, fun and respect, 0 (worst) to 1; NaN: none is rated
 * @param troubleShare t, the share of the rate that the worst client costs, 0–1
 * @returns in the unit of the rate; null where joy is unknown; never throws
 * @example afterTrouble(4000, 0.5, 0.3) // => 3400
 */
export function afterTrouble(perHour: number | null, joy: number, troubleShare: number): number | null {
  return perHour === null || isNaN(joy) ? null : perHour * (1 - troubleShare * (1 - joy));
}

/**
 * How much of what the billable hours are worth was invoiced; may be above 1.
 *
 * @param invoiced hundredths
 * @param billableHours of the same time
 * @param agreedRate hundredths per hour
 * @returns a share; null where nothing could be invoiced or no rate is agreed; never throws
 * @example realization(729000, 100, 8100) // => 0.9
 */
export function realization(invoiced: number, billableHours: number, agreedRate: number): number | null {
  const worth = billableHours * agreedRate;
  return worth > 0 ? invoiced / worth : null;
}
