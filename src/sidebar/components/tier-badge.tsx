/** A tier's name on its colour. */
import type { SidebarTier } from '../../addon/sidebar/sidebar-contract';

export interface TierBadgeProps {
  readonly tier: SidebarTier | undefined;
  readonly large?: boolean;
}

/** Without a tier it is a dash: not rated. The letter is always there, so that colour never says it alone. */
export function TierBadge({ tier, large = false }: TierBadgeProps) {
  const style = tier && { backgroundColor: tier.color, color: tier.textColor };
  return (
    <span class={large ? 'badge large' : 'badge'} style={style}>
      {tier?.name ?? '–'}
    </span>
  );
}
