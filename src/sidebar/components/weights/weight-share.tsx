/** How much of the score a criterion makes, as bar and number. */
import { balanceWeights } from '../../../core/weights/balance-weights';
import type { Ui } from '../../ui';
import { Track } from '../track';

interface WeightShareProps {
  readonly ui: Ui;
  readonly weights: readonly number[];
  readonly index: number;
}

export function WeightShare({ ui, weights: given, index }: WeightShareProps) {
  const weights = balanceWeights(given);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = total > 0 ? weights[index] / total : 0;
  const greatest = total > 0 ? Math.max(...weights) / total : 1;
  return (
    <span class="share">
      <Track share={share / greatest} />
      <span class="share-number">{share > 0 ? ui.format.percent(share) : ui.texts.points.off}</span>
    </span>
  );
}
