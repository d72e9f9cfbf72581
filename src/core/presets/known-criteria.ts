/** All criteria that presets know, beginning with those of one: a list holds what its owner thought of, not what a preset did. */
import { once } from '../once';
import { PRESET_NAMES, PRESETS, type PresetCriterion, type PresetName, type PresetSource } from './presets';

type PresetKey = (typeof PRESETS)[PresetName]['criteria'][number]['key'];

export interface KnownCriterion extends PresetCriterion<PresetKey> {
  /** The article that it comes from. */
  readonly source: PresetSource;
  /** Another preset has it, not the chosen one. */
  readonly isBorrowed: boolean;
}

const knownBy = new Map<PresetName, () => readonly KnownCriterion[]>(
  PRESET_NAMES.map((preset) => [preset, once(() => gather(preset))]),
);

/**
 * The criteria of a preset, then those that only others have, each once.
 *
 * @param preset whose weight and scale count where several have a criterion
 * @returns criteria in the order of the presets; never throws
 * @example knownCriteria('VA').find(({ key }) => key === 'referrals') // => { "key": "referrals", "kind": "rating", "weight": 3, "worst": 1, "best": 5, "source": "practiceArticle", "isBorrowed": true }
 */
export function knownCriteria(preset: PresetName): readonly KnownCriterion[] {
  return knownBy.get(preset)!();
}

function gather(preset: PresetName): KnownCriterion[] {
  const all = [preset, ...PRESET_NAMES].flatMap((name) =>
    PRESETS[name].criteria.map((criterion): KnownCriterion => ({
      ...criterion,
      source: PRESETS[name].source,
      isBorrowed: name !== preset,
    })),
  );
  return all.filter(({ key }, index) => all.findIndex((each) => each.key === key) === index);
}
