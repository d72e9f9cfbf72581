/** The name of a preset as somebody types it: its fixed name, or the name shown in any of the languages. */
import { PRESET_NAMES, type PresetName } from '../../core/presets/presets';
import { ALL_TEXTS } from '../../i18n/languages';

/** Null where no preset has that name. Case, spaces and signs do not matter. */
export function parsePreset(text: string): PresetName | null {
  const typed = lettersOf(text);
  const namesOf = (preset: PresetName): string[] => [
    preset,
    ...ALL_TEXTS.map(({ presets }) => presets[preset].name),
  ];
  return PRESET_NAMES.find((preset) => namesOf(preset).some((name) => lettersOf(name) === typed)) ?? null;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
