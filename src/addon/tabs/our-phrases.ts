/**
 * What set up has written for her to change: reasons of rules, and what tiers mean and ask for. Where her language was chosen
 * later, the cells still hold it in the former one, and it is said in hers. What she has changed is hers, and said as it stands.
 */
import { PRESET_NAMES } from '../../core/presets/presets';
import { once } from '../../core/once';
import { ALL_TEXTS } from '../../i18n/languages';
import { PRESET_RULE_KEYS } from '../../i18n/types/rules';
import type { Texts } from '../../i18n/types/texts';

/** @param text as a cell holds it */
export function inLanguageOf(texts: Texts, text: string): string {
  if (text === '' || phrasesOf(texts).includes(text)) return text;
  const place = placesOfPhrases().get(text);
  return place === undefined ? text : phrasesOf(texts)[place];
}

/** Where the same is said of two things, the first one serves. */
const placesOfPhrases = once(() => {
  const all = ALL_TEXTS.flatMap((texts) =>
    phrasesOf(texts).map((phrase, place): [string, number] => [phrase, place]),
  );
  return new Map(all.reverse());
});

/** In the same order in every language. */
function phrasesOf({ rules, presets }: Texts): string[] {
  const ofTiers = PRESET_NAMES.flatMap((preset) => {
    const { tiers } = presets[preset];
    return Object.keys(tiers)
      .sort()
      .flatMap((tier) => {
        const { meaning, checkInEvery, nextStep } = tiers[tier];
        return [meaning, checkInEvery, nextStep];
      });
  });
  return [...PRESET_RULE_KEYS.map((key) => rules.presets[key]), ...ofTiers];
}
