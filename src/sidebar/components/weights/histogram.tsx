/** How many clients have which score, and the bounds of the tiers, which can be dragged or moved by keys. */
import type { Assessment } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import type { ReadyUi } from '../../ui';
import { bandsOf } from '../score-ruler';

const BINS = 20;
const BIN_WIDTH = 100 / BINS;
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -100,
  End: 100,
};

interface HistogramProps {
  readonly ui: ReadyUi;
  readonly assessments: readonly Assessment[];
  readonly cutOffs: readonly number[];
  readonly onMove: (tierIndex: number, cutOff: number) => void;
}

export function Histogram({ ui, assessments, cutOffs, onMove }: HistogramProps) {
  const { texts, format, ready } = ui;
  const counts = countBins(assessments);
  const highest = Math.max(1, ...counts);
  const tiers = ready.tiers.map((tier, index) => ({ ...tier, from: cutOffs[index] }));
  return (
    <div class="histogram" role="group" aria-label={texts.cutOffs.histogram}>
      <div class="bands" aria-hidden="true">
        {bandsOf(tiers).map(({ tier, from, to }) => (
          <span key={tier.rowNumber} style={{ left: `${from}%`, width: `${to - from}%` }}>
            <i style={{ backgroundColor: tier.color }} />
            <b style={{ backgroundColor: tier.color, color: tier.textColor }}>{tier.name}</b>
          </span>
        ))}
      </div>
      <div class="bins" aria-hidden="true">
        {counts.map((count, bin) => (
          <span
            key={bin}
            title={fillText(texts.cutOffs.bars, {
              low: format.number(bin * BIN_WIDTH),
              high: format.number((bin + 1) * BIN_WIDTH),
              clients: fillCount(texts.common.clients, count),
            })}
            style={{ height: `${(100 * count) / highest}%` }}
          />
        ))}
      </div>
      {ready.tiers.slice(0, -1).map(({ name, rowNumber }, index) => (
        <Bound
          key={rowNumber}
          ui={ui}
          name={name}
          cutOff={cutOffs[index]}
          limits={limitsOf(cutOffs, index)}
          onMove={(cutOff) => onMove(index, cutOff)}
        />
      ))}
    </div>
  );
}

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Between the neighbours, so that every tier keeps a band of its own. */
export function limitsOf(cutOffs: readonly number[], index: number): Limits {
  const below = cutOffs[index + 1] ?? 0;
  const above = cutOffs[index - 1] ?? 100.1;
  return { low: Math.round(below * 10 + 1) / 10, high: Math.round(above * 10 - 1) / 10 };
}

interface BoundProps {
  readonly ui: ReadyUi;
  readonly name: string;
  readonly cutOff: number;
  readonly limits: Limits;
  readonly onMove: (cutOff: number) => void;
}

function Bound({ ui, name, cutOff, limits, onMove }: BoundProps) {
  const { texts, format, model } = ui;
  const isBusy = model.busy !== '';
  const moveTo = (wanted: number): void => {
    const next = Math.max(limits.low, Math.min(limits.high, wanted));
    if (!isBusy && next !== cutOff) onMove(next);
  };
  const dragTo = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const area = event.currentTarget.parentElement?.getBoundingClientRect();
    if (area && event.currentTarget.hasPointerCapture(event.pointerId)) {
      moveTo(Math.round((100 * (event.clientX - area.left)) / area.width));
    }
  };
  return (
    <span
      class="bound"
      role="slider"
      tabIndex={0}
      aria-label={fillText(texts.cutOffs.from, { tier: name })}
      aria-orientation="horizontal"
      aria-valuemin={limits.low}
      aria-valuemax={limits.high}
      aria-valuenow={cutOff}
      aria-valuetext={format.number(cutOff)}
      aria-disabled={isBusy}
      style={{ left: `${cutOff}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={dragTo}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        moveTo(step > 0 ? Math.floor(cutOff) + step : Math.ceil(cutOff) + step);
      }}
    >
      <span>{format.number(cutOff)}</span>
    </span>
  );
}

function countBins(assessments: readonly Assessment[]): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const { score } of assessments) {
    if (score) counts[Math.min(BINS - 1, Math.floor(score.points / BIN_WIDTH))]++;
  }
  return counts;
}
