/** Weights for people who can say what matters more, but not by how much. */

/**
 * Rank-order centroid weights: w_k = (1/n) Σ_{i=k..n} 1/i for the k-th of n. Equal ranks share the mean of the places
 * they take. Source: Barron & Barrett 1996; published values for n = 4: .52 .27 .15 .06.
 *
 * @param ranks one rank per criterion, the smallest is the most important; only the order counts
 * @returns weights that sum to 1, in the order of `ranks`; never throws
 * @example weighByRanking([1, 2]) // => [0.75, 0.25]
 * @example weighByRanking([1, 1]) // => [0.5, 0.5]
 */
export function weighByRanking(ranks: readonly number[]): number[] {
  const centroids = centroidsOf(ranks.length);
  const sorted = [...ranks].sort((a, b) => a - b);
  return ranks.map((rank) => {
    const first = sorted.indexOf(rank);
    const last = sorted.lastIndexOf(rank);
    const shared = centroids.slice(first, last + 1);
    return shared.reduce((sum, weight) => sum + weight, 0) / shared.length;
  });
}

function centroidsOf(count: number): number[] {
  const centroids = new Array<number>(count);
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    centroids[place - 1] = sum / count;
  }
  return centroids;
}
