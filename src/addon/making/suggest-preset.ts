/** Which preset fits a client list best: the one that knows most of its headers. */
import { PRESET_NAMES, PRESETS, type PresetName } from '../../core/presets/presets';
import type { ClientList } from '../tabs/clients-tab';
import { keyOfHeader } from '../reading/known-headers';

export function suggestPreset(list: ClientList | null): PresetName {
  return presetKnowing((list?.headers ?? []).map(keyOfHeader));
}

/** @param identities of headers or criteria; where two presets know as many, the one that is listed first */
export function presetKnowing(identities: readonly string[]): PresetName {
  const given = new Set<string>(identities);
  const known = (preset: PresetName): number =>
    PRESETS[preset].criteria.filter(({ key }) => given.has(key)).length;
  return PRESET_NAMES.reduce((best, preset) => (known(preset) > known(best) ? preset : best));
}
