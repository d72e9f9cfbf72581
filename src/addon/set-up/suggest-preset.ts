/** Which preset fits a client list best: the one that knows most of its columns. */
import { PRESET_NAMES, PRESETS, type PresetName } from '../../core/presets/presets';
import type { RecognisedColumn } from '../../core/recognition/recognise-columns';
import type { ClientList } from '../tabs/clients-tab';
import { keyOfHeader } from '../reading/known-headers';

export function suggestPreset(list: ClientList | null): PresetName {
  return presetKnowing((list?.headers ?? []).map(keyOfHeader));
}

/** @param identities of headers or criteria; where two presets know as many, the one that is listed first */
export function presetKnowing(identities: readonly string[]): PresetName {
  const given = new Set<string>(identities);
  return bestBy((keys) => keys.filter((key) => given.has(key)).length);
}

/**
 * What is read without a question counts twice: a preset that knows only what she has to confirm first would rate nobody.
 *
 * @param columns of a list, recognised with the criteria of all presets known
 */
export function presetFitting(
  columns: readonly Pick<RecognisedColumn, 'as' | 'degree' | 'candidates'>[],
): PresetName {
  return bestBy((keys, extras) => {
    const scores = columns.map(({ as, degree, candidates }): number => {
      if (as === null) return 0;
      if (keys.includes(as)) return degree === 'likely' ? 1 : 2;
      if (extras.includes(as)) return 1;
      return candidates.some((key) => keys.includes(key)) ? 1 : 0;
    });
    return scores.reduce((sum, score) => sum + score, 0);
  });
}

/** @param scoreOf of the keys of a preset's criteria, and of what only its rules look at */
function bestBy(scoreOf: (keys: readonly string[], extras: readonly string[]) => number): PresetName {
  const score = (preset: PresetName): number => {
    const { criteria, extras } = PRESETS[preset];
    return scoreOf(
      criteria.map(({ key }) => key),
      extras,
    );
  };
  return PRESET_NAMES.reduce((best, preset) => (score(preset) > score(best) ? preset : best));
}
