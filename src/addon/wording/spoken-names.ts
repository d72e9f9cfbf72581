/** Names of the user's as sentences speak them: one line each, shortened; and of many only the first. */
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';

/** Names of criteria, and tiers under names that fit into a sentence; everything else of a tier stays as it is. */
export function spokenNames<Tier extends { readonly name: string }>(
  criteria: readonly { readonly name: string }[],
  tiers: readonly Tier[],
): { readonly criteria: readonly string[]; readonly tiers: readonly Tier[] } {
  return {
    criteria: criteria.map(({ name }) => nameInSentence(name)),
    tiers: tiers.map((tier) => ({ ...tier, name: nameInSentence(tier.name) })),
  };
}

/** The first of many items, and how many more there are: "12 more", or as `more` says it. */
export function firstOf(
  items: readonly string[],
  most: number,
  { list }: Texts,
  more = list.more,
): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most - 1), more(items.length - most + 1)];
}
