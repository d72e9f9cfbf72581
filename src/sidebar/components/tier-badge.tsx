/** A tier's name on its colour. */
import type { BadgeTier } from '../model/badge-of';

/** "A", "B+", "1a" are letters; "Gold" is a word and needs smaller type. */
const LONGEST_LETTER = 2;

interface TierBadgeProps {
  readonly tier: BadgeTier | undefined;
  readonly large?: boolean;
}

/** Without a tier it is a dash: not rated. The letter is always there, so that colour never says it alone. */
export function TierBadge({ tier, large = false }: TierBadgeProps) {
  const style = tier && { backgroundColor: tier.color, color: tier.textColor };
  const name = tier?.name ?? '–';
  const size = large ? (name.length > LONGEST_LETTER ? 'badge large word' : 'badge large') : 'badge';
  return (
    <span class={size} style={style}>
      {name}
    </span>
  );
}
