/** What-if: values tried in the panel, beside those of the sheet. */
import type { SidebarCriterion, ValueChange } from '../../addon/sidebar/sidebar-contract';

/** Position of the criterion → value; NaN is "not known". Holds only what differs from the sheet. */
export type TriedValues = ReadonlyMap<number, number>;

export const NOTHING_TRIED: TriedValues = new Map();

export function tryValue(
  tried: TriedValues,
  saved: readonly number[],
  criterionIndex: number,
  value: number,
): TriedValues {
  const next = new Map(tried);
  if (Object.is(saved[criterionIndex], value)) next.delete(criterionIndex);
  else next.set(criterionIndex, value);
  return next;
}

/** The tries that still differ after the sheet changed. */
export function keepDiffering(tried: TriedValues, saved: readonly number[]): TriedValues {
  return new Map([...tried].filter(([index, value]) => !Object.is(saved[index], value)));
}

export function withTried(saved: readonly number[], tried: TriedValues): readonly number[] {
  return tried.size === 0 ? saved : saved.map((value, index) => tried.get(index) ?? value);
}

/** As the server writes them. */
export function toValueChanges(tried: TriedValues, criteria: readonly SidebarCriterion[]): ValueChange[] {
  return [...tried].map(([index, value]) => {
    const { name, kind } = criteria[index];
    const written = isNaN(value) ? null : kind === 'flag' ? value !== 0 : value;
    return { criterion: name, value: written };
  });
}
