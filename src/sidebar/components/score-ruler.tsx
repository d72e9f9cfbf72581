/** Where a score stands between 0 and 100: the tiers as bands, the possible range as a line, the score as a mark. */
import type { SidebarTier } from '../../addon/sidebar/sidebar-contract';
import type { Score } from '../../core/types';
import type { ReadyUi } from '../ui';

export interface ScoreRulerProps {
  readonly ui: ReadyUi;
  readonly score: Score;
  /** The score of the sheet while other values are tried. */
  readonly savedPoints: number | null;
}

export function ScoreRuler({ ui, score, savedPoints }: ScoreRulerProps) {
  const { points, lowest, highest } = score;
  return (
    <div class="ruler" role="img" aria-label={ui.texts.client.ruler}>
      <div class="bands">
        {bandsOf(ui.ready.tiers).map(({ tier, from, to }) => (
          <span
            key={tier.rowNumber}
            style={{ left: `${from}%`, width: `${to - from}%`, borderTopColor: tier.color }}
          >
            <b>{tier.name}</b>
          </span>
        ))}
      </div>
      {highest > lowest && (
        <div class="range" style={{ left: `${lowest}%`, width: `${highest - lowest}%` }} />
      )}
      {savedPoints !== null && <div class="mark saved" style={{ left: `${savedPoints}%` }} />}
      <div class="mark" style={{ left: `${points}%` }} />
    </div>
  );
}

/** Best first in, best first out: each from its cut-off to the one above; the last from 0. */
export function bandsOf(
  tiers: readonly SidebarTier[],
): { readonly tier: SidebarTier; readonly from: number; readonly to: number }[] {
  return tiers.map((tier, index) => ({
    tier,
    from: index === tiers.length - 1 ? 0 : Math.max(0, Math.min(100, tier.from)),
    to: index === 0 ? 100 : Math.max(0, Math.min(100, tiers[index - 1].from)),
  }));
}
