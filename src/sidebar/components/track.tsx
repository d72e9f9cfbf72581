/** A bar that is filled up to a share; the number stands beside it in words. */
interface TrackProps {
  /** 0–1. */
  readonly share: number;
  readonly color?: string;
  /** How much of the width there is to fill, 0–1. */
  readonly length?: number;
}

export function Track({ share, color, length = 1 }: TrackProps) {
  return (
    <span class="track" aria-hidden="true" style={{ width: percent(length) }}>
      <span class="filling" style={{ width: percent(share), backgroundColor: color }} />
    </span>
  );
}

function percent(share: number): string {
  return `${100 * share}%`;
}
