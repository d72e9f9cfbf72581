/** The order of criteria: groups from most to least important; those in one group count the same. */
import { weighByRanking } from '../../core/weights/weigh-by-ranking';

/** Positions of criteria. */
export type OrderGroups = readonly (readonly number[])[];

export function orderByWeight(weights: readonly number[]): OrderGroups {
  const distinct = [...new Set(weights.filter((weight) => weight > 0))].sort((a, b) => b - a);
  return distinct.map((weight) => weights.flatMap((each, index) => (each === weight ? [index] : [])));
}

/** Moves a criterion to a place of its own, counted among the criteria from 0. */
export function moveTo(groups: OrderGroups, criterionIndex: number, place: number): OrderGroups {
  const flat = groups.flat();
  const from = flat.indexOf(criterionIndex);
  const to = Math.max(0, Math.min(flat.length - 1, place));
  if (from === to) return groups;
  const tied = new Set(groups.flatMap((group) => group.slice(1)));
  const next = flat.filter((each) => each !== criterionIndex);
  next.splice(to, 0, criterionIndex);
  const follower = flat[from + 1];
  // Who was level with the one that leaves begins a group now; the one that comes stands alone.
  const alone = new Set([criterionIndex, next[to + 1], ...(tied.has(criterionIndex) ? [] : [follower])]);
  return groupUp(next, (each) => tied.has(each) && !alone.has(each));
}

/** Puts a criterion level with the one above it, or parts them again. */
export function toggleTie(groups: OrderGroups, criterionIndex: number): OrderGroups {
  const tied = new Set(groups.flatMap((group) => group.slice(1)));
  if (!tied.delete(criterionIndex)) tied.add(criterionIndex);
  return groupUp(groups.flat(), (each) => tied.has(each));
}

export function isTied(groups: OrderGroups, criterionIndex: number): boolean {
  return groups.some((group) => group.indexOf(criterionIndex) > 0);
}

/** Rank-order centroids for what is in the order; the others get 0. */
export function weighGroups(groups: OrderGroups, count: number): number[] {
  const ordered = groups.flat();
  const weights = weighByRanking(groups.flatMap((group, rank) => group.map(() => rank + 1)));
  const all = new Array<number>(count).fill(0);
  ordered.forEach((criterionIndex, place) => (all[criterionIndex] = weights[place]));
  return all;
}

function groupUp(flat: readonly number[], isTied: (criterionIndex: number) => boolean): OrderGroups {
  const groups: number[][] = [];
  flat.forEach((each, place) => {
    if (place > 0 && isTied(each)) groups[groups.length - 1].push(each);
    else groups.push([each]);
  });
  return groups;
}
