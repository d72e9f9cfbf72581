/** How much of the score a criterion makes, as bar and number. */
import { shareAmounts } from '../../core/share-amounts';
import type { Ui } from '../ui';

export interface WeightShareProps {
  readonly ui: Ui;
  readonly weights: readonly number[];
  readonly index: number;
}

export function WeightShare({ ui, weights, index }: WeightShareProps) {
  const shares = shareAmounts(weights).map(Number);
  const share = shares[index];
  const greatest = Math.max(...shares) || 1;
  return (
    <span class="share">
      <span class="track" aria-hidden="true">
        <span class="filling" style={{ width: `${(100 * share) / greatest}%` }} />
      </span>
      <span class="share-number">{share > 0 ? ui.format.percent(share) : ui.texts.points.off}</span>
    </span>
  );
}
