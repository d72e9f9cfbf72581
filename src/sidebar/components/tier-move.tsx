/** From one tier to another: two badges and an arrow, and the same in words for a screen reader. */
import type { BadgeTier } from '../model/badge-of';
import type { ReadyUi } from '../ui';
import { fillText } from '../fill-text';
import { Arrow } from './arrow';
import { TierBadge } from './tier-badge';

interface TierMoveProps {
  readonly ui: ReadyUi;
  /** A client, or a day. */
  readonly what: string;
  /** Without a tier it is not rated. */
  readonly from: BadgeTier | undefined;
  readonly to: BadgeTier | undefined;
}

export function TierMove({ ui: { texts }, what, from, to }: TierMoveProps) {
  const [fromName, toName] = [from, to].map((tier) => tier?.name ?? texts.common.notRated);
  return (
    <>
      <span class="line" aria-hidden="true">
        <bdi>{what}</bdi>
        <span class="move">
          <TierBadge tier={from} /> <Arrow direction="right" /> <TierBadge tier={to} />
        </span>
      </span>
      <span class="unseen">{fillText(texts.common.tierMove, { what, from: fromName, to: toName })}</span>
    </>
  );
}
