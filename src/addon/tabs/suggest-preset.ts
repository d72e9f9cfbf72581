/** Which preset fits a client list best: the one that knows most of its headers. */
import { PRESET_NAMES, PRESETS, type PresetName } from '../../core/presets';
import type { ClientList } from './clients-tab';
import { columnIdentity } from './headers';

export function suggestPreset(list: ClientList | null): PresetName {
  const identities = new Set<string>((list?.headers ?? []).map(columnIdentity));
  const known = (preset: PresetName): number =>
    PRESETS[preset].criteria.filter(({ key }) => identities.has(key)).length;
  return PRESET_NAMES.reduce((best, preset) => (known(preset) > known(best) ? preset : best));
}
