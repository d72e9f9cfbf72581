/**
 * Where a client stands between 0 and 100: the tiers as bands, the possible range as a line, the score as a mark; and where rules or
 * a lock give another tier than the score does, that tier as a second mark, with both in words below.
 */
import type { SidebarTier } from '../../addon/sidebar/sidebar-contract';
import type { Score, Verdict } from '../../core/types';
import { fillText } from '../fill-text';
import type { ReadyUi } from '../ui';

interface ScoreRulerProps {
  readonly ui: ReadyUi;
  readonly score: Score;
  readonly verdict: Verdict;
  /** The score of the sheet while other values are tried. */
  readonly savedPoints: number | null;
}

export function ScoreRuler({ ui, score, verdict, savedPoints }: ScoreRulerProps) {
  const { texts, ready } = ui;
  const { points, lowest, highest } = score;
  const bands = bandsOf(ready.tiers);
  const byScore = verdict.ruling?.byScore ?? verdict.tier;
  const { from, to } = bands[verdict.tier];
  const isMoved = byScore !== verdict.tier;
  return (
    <>
      <div class="ruler" role="img" aria-label={texts.client.ruler}>
        <div class="bands">
          {bands.map(({ tier, from: left, to: right }) => (
            <span
              key={tier.rowNumber}
              style={{ left: `${left}%`, width: `${right - left}%`, borderTopColor: tier.color }}
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
        {isMoved && <div class="mark final" style={{ left: `${(from + to) / 2}%` }} />}
      </div>
      {isMoved && (
        <p class="line note legend">
          <span>
            <i class="mark" /> {fillText(texts.advice.byScore, { tier: ready.tiers[byScore].name })}
          </span>
          <span>
            <i class="mark final" />{' '}
            {fillText(texts.advice.inTheEnd, { tier: ready.tiers[verdict.tier].name })}
          </span>
        </p>
      )}
    </>
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
