/** Criteria of a preset as she rates them: a column of hers that goes to ten makes its criterion go to ten, and its guidance speak of ten. */
import type { PresetCriterion } from '../../core/presets/presets';
import { RATING_ENDS, type ScaleEnds } from '../../core/reading/read-rating';

/** By keys of criteria; what is not in it is rated as the preset has it. */
export type Scales = ReadonlyMap<string, ScaleEnds>;

export function onScales<Key extends string>(
  criteria: readonly PresetCriterion<Key>[],
  scales: Scales,
): PresetCriterion<Key>[] {
  return criteria.map((criterion) => ({ ...criterion, ...scales.get(criterion.key) }));
}

/**
 * @param guidance lines such as "5 = looks forward to it", on the usual scale
 * @param scale left out, the usual one
 */
export function guidanceOn(guidance: string, scale: ScaleEnds | undefined): string {
  if (scale === undefined) return guidance;
  const share = (step: number): number => (step - RATING_ENDS.worst) / (RATING_ENDS.best - RATING_ENDS.worst);
  const stepOn = (step: number): number => Math.round(scale.worst + share(step) * (scale.best - scale.worst));
  return guidance.replace(/^\d(?= = )/gm, (step) => String(stepOn(Number(step))));
}
