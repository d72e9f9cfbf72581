/** What-if: values tried in the panel, beside those of the sheet. */
import type { ReadyState, ValueChange } from '../../addon/sidebar/sidebar-contract';
import type { Kind } from '../../core/types';

/** Position of the value → value; NaN is "not known". Holds only what differs from the sheet. */
export type TriedValues = ReadonlyMap<number, number>;

export const NOTHING_TRIED: TriedValues = new Map();

/** What a value of a client is of: a criterion, or a column that only rules look at. */
export interface ValueSource {
  readonly name: string;
  readonly kind: Kind;
}

/** In the order of the values. */
export function sourcesOf({ criteria, inputs }: ReadyState): readonly ValueSource[] {
  return [...criteria, ...inputs];
}

export function tryValue(
  tried: TriedValues,
  saved: readonly number[],
  position: number,
  value: number,
): TriedValues {
  const next = new Map(tried);
  if (Object.is(saved[position], value)) next.delete(position);
  else next.set(position, value);
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
export function toValueChanges(tried: TriedValues, sources: readonly ValueSource[]): ValueChange[] {
  return [...tried].map(([index, value]) => {
    const { name, kind } = sources[index];
    const written = isNaN(value) ? null : kind === 'flag' ? value !== 0 : value;
    return { criterion: name, value: written };
  });
}
