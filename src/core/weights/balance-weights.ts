/** Weights of any size → weights that can be added up. Only their proportions matter, so these are kept. */

/** Between these, sums of weights are exact enough and stay finite; nobody types others but by mistake. */
const SMALLEST = 1e-100;
const LARGEST = 1e100;
/** What is left of a weight that is nothing beside the largest: it still counts where only it has a value. */
const NEXT_TO_NOTHING = 1e-300;

/**
 * Divides all weights by the largest, where adding them up would overflow or lose everything.
 *
 * @param weights numbers ≥ 0 of any size
 * @returns the same weights, or others of the same proportions; 0 stays 0; never throws
 * @example balanceWeights([3, 1, 0]) // => [3, 1, 0]
 * @example balanceWeights([1e308, 5e307, 0]) // => [1, 0.5, 0]
 */
export function balanceWeights(weights: readonly number[]): readonly number[] {
  const largest = Math.max(...weights);
  if (largest > SMALLEST && largest < LARGEST) return weights;
  return weights.map((weight) => (weight > 0 ? Math.max(weight / largest, NEXT_TO_NOTHING) : 0));
}
