/** One bar per tier, as long as its share, with its number; those not rated come last, if there are any. */
import type { ReadyUi } from '../../ui';
import { TierBadge } from '../tier-badge';
import { Track } from '../track';

interface TierBarsProps {
  readonly ui: ReadyUi;
  /** One per tier, best first; then the one of clients that are not rated. */
  readonly amounts: readonly number[];
  readonly say: (amount: number) => string;
}

export function TierBars({ ui, amounts, say }: TierBarsProps) {
  const { texts, ready, format } = ui;
  const total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const shareOf = (amount: number): number => (total > 0 ? Math.max(0, amount) / total : 0);
  return (
    <ul class="plain tier-bars">
      {[...ready.tiers, null].map((tier, index) =>
        tier === null && amounts[index] === 0 ? null : (
          <li key={tier?.rowNumber ?? 0}>
            <span class="line">
              {tier ? <TierBadge tier={tier} /> : <span class="note">{texts.common.notRated}</span>}
              <span>
                {say(amounts[index])}
                {total > 0 && <span class="note"> · {format.percent(shareOf(amounts[index]))}</span>}
              </span>
            </span>
            <Track share={shareOf(amounts[index])} color={tier?.color} />
          </li>
        ),
      )}
    </ul>
  );
}
