/** How a total spreads over clients: shares, Pareto classes, concentration, mean. Amounts are money or hours, ≥ 0. */

/** Beyond it there is no room for percentages. */
const LARGEST_TOTAL = 1e300;

/**
 * Share of each amount in the total.
 *
 * @param amounts amounts ≥ 0; null is blank
 * @returns one share (0–1) per amount, summing to 1 (all 0 where the total is 0); null where blank; never throws
 * @example shareAmounts([1, 3, null]) // => [0.25, 0.75, null]
 */
export function shareAmounts(amounts: readonly (number | null)[]): (number | null)[] {
  const addable = makeAddable(amounts);
  const total = totalOf(addable);
  return addable.map((amount) => (amount === null ? null : total === 0 ? 0 : amount / total));
}

/** A position in the classes A, B, C. */
export type ParetoClass = 0 | 1 | 2;

/**
 * Pareto classes by cumulated share, biggest first. The amount that crosses a cut belongs to the better class (OpenLearn:
 * the customer that completes the 80 % is one of the vital few) unless `crossing` is false. Equal amounts are
 * never torn apart: all of them get the better class.
 *
 * @param amounts amounts ≥ 0; null is blank
 * @param cuts two rising shares (0–1), usually 0.8 and 0.95
 * @param crossing whether the amount that crosses a cut belongs to the better class
 * @returns 0 (A), 1 (B) or 2 (C) per amount; null where blank; never throws
 * @example classifyAmounts([80, 15, 5], [0.8, 0.95], true) // => [0, 1, 2]
 * @example classifyAmounts([70, 20, 10], [0.8, 0.95], false) // => [0, 1, 2]
 */
export function classifyAmounts(
  amounts: readonly (number | null)[],
  cuts: readonly [number, number],
  crossing: boolean,
): (ParetoClass | null)[] {
  const addable = makeAddable(amounts);
  const total = totalOf(addable);
  const classes = new Map<number, ParetoClass>();
  let reached = 0;
  const biggestFirst = addable.filter((amount) => amount !== null).sort((a, b) => b - a);
  for (const amount of biggestFirst) {
    const before = total === 0 ? 1 : reached / total;
    reached += amount;
    const after = total === 0 ? 1 : reached / total;
    if (!classes.has(amount)) classes.set(amount, classOf(before, after, cuts, crossing));
  }
  return addable.map((amount) => (amount === null ? null : (classes.get(amount) ?? 2)));
}

function classOf(
  before: number,
  after: number,
  cuts: readonly [number, number],
  crossing: boolean,
): ParetoClass {
  const within = (cut: number): boolean => (crossing ? rounded(before) < cut : rounded(after) <= cut);
  return within(cuts[0]) ? 0 : within(cuts[1]) ? 1 : 2;
}

/** 0.7999999999999999 is 0.8. */
function rounded(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

/**
 * Herfindahl–Hirschman index: the sum of the squared shares in percent.
 *
 * @param amounts amounts ≥ 0; null is blank
 * @returns 0–10000; 10000 is a single client; null where nothing adds up to more than 0; never throws
 * @example measureConcentration([20, 30, 50]) // => 3800
 */
export function measureConcentration(amounts: readonly (number | null)[]): number | null {
  const addable = makeAddable(amounts);
  const total = totalOf(addable);
  if (total === 0) return null;
  return addable.reduce<number>((sum, amount) => sum + ((100 * (amount ?? 0)) / total) ** 2, 0);
}

/**
 * Amounts of the same proportions whose total is a number: those around 1e308 add up to more than there is.
 *
 * @param amounts amounts of any size; null is blank
 * @returns the same amounts, or all of them divided by the largest; never throws
 * @example makeAddable([1, null]) // => [1, null]
 * @example makeAddable([1e308, 1e308]) // => [1, 1]
 */
export function makeAddable(amounts: readonly (number | null)[]): readonly (number | null)[] {
  if (Math.abs(totalOf(amounts)) <= LARGEST_TOTAL) return amounts;
  const largest = amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
  return amounts.map((amount) => (amount === null ? null : amount / largest));
}

/**
 * The mean of amounts of any size.
 *
 * @param amounts at least one
 * @returns their mean, NaN where there are none; never throws
 * @example averageOf([1e308, 1e308]) // => 1e308
 */
export function averageOf(amounts: readonly number[]): number {
  const total = totalOf(amounts);
  if (isFinite(total)) return total / amounts.length;
  return amounts.reduce((sum, amount) => sum + amount / amounts.length, 0);
}

function totalOf(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
