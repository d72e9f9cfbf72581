/** Computed weights → round ones, as a person would type them. */

/** A finer total where the coarse one would put different weights level. */
const TOTALS = [100, 1000];
/** What computing leaves of equality. */
const ALIKE = 1e-9;

/**
 * Rounds weights to whole numbers that sum to 100, or to 1000 where different weights would become the same. Equal ones stay equal,
 * though the sum may then be a little off; none becomes 0.
 *
 * @param weights numbers that sum to 1; 0 stays 0
 */
export function roundWeights(weights: readonly number[]): number[] {
  const groups = groupAlike(weights);
  const rounded = TOTALS.map((total) => roundGroups(groups, total));
  const isTold = (each: readonly number[]): boolean => new Set(each).size === each.length;
  const places = rounded.find(isTold) ?? rounded[0];
  const result = new Array<number>(weights.length).fill(0);
  groups.forEach(({ members }, index) => members.forEach((member) => (result[member] = places[index])));
  return result;
}

interface Alike {
  readonly weight: number;
  readonly members: readonly number[];
}

function groupAlike(weights: readonly number[]): Alike[] {
  const groups: { weight: number; members: number[] }[] = [];
  weights.forEach((weight, index) => {
    const group = groups.find((each) => Math.abs(each.weight - weight) < ALIKE);
    if (group) group.members.push(index);
    else if (weight > 0) groups.push({ weight, members: [index] });
  });
  return groups;
}

/** What is left over goes to those that lost most, and what is too much comes from the largest. */
function roundGroups(groups: readonly Alike[], total: number): number[] {
  const places = groups.map(({ weight }) => Math.max(1, Math.floor(total * weight + ALIKE)));
  let left = groups.reduce((sum, { members }, index) => sum - members.length * places[index], total);
  const loss = (index: number): number => total * groups[index].weight - places[index];
  const byLoss = groups.map((_, index) => index).sort((a, b) => loss(b) - loss(a));
  for (const index of byLoss) {
    const { length } = groups[index].members;
    if (length > left) continue;
    places[index]++;
    left -= length;
  }
  const largest = places.indexOf(Math.max(...places));
  if (left < 0) places[largest] -= Math.ceil(-left / groups[largest].members.length);
  return places;
}
