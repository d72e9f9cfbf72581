/** How firm tiers are, measured in slices, so that a long list never freezes the page. */
import { findWeightFlip, sampleFirmness, type WeightFlip } from '../../core/scoring/measure-firmness';
import type { Scale, Tier } from '../../core/types';

export const SPREAD = 0.2;
export const SAMPLES = 200;
const CLIENTS_PER_SLICE = 50;
const FLIPS_SHOWN = 5;

export interface ClientFlip extends WeightFlip {
  readonly clientIndex: number;
}

export interface FirmnessResult {
  /** Share (0–1) of trials in which a rated client keeps its tier; null without rated clients. */
  readonly kept: number | null;
  /** Those whose tier flips by the smallest change of one weight. */
  readonly flips: readonly ClientFlip[];
}

/**
 * Starts measuring.
 *
 * @returns a function that stops it; `done` is not called then
 */
export function startMeasuring(
  clients: readonly (readonly number[])[],
  scales: readonly Scale[],
  tiers: readonly Tier[],
  done: (result: FirmnessResult) => void,
): () => void {
  const flips: ClientFlip[] = [];
  let kept = 0;
  let rated = 0;
  let next = 0;
  let timer = setTimeout(measureSlice, 120);

  function measureSlice(): void {
    const slice = clients.slice(next, next + CLIENTS_PER_SLICE);
    for (const share of sampleFirmness(slice, scales, tiers, SPREAD, SAMPLES).keptByClient) {
      if (share === null) continue;
      kept += share;
      rated++;
    }
    slice.forEach((values, index) => {
      const flip = findWeightFlip(values, scales, tiers);
      if (flip) flips.push({ ...flip, clientIndex: next + index });
    });
    next += CLIENTS_PER_SLICE;
    if (next < clients.length) timer = setTimeout(measureSlice);
    else done({ kept: rated === 0 ? null : kept / rated, flips: nearest(flips) });
  }
  return () => clearTimeout(timer);
}

function nearest(flips: ClientFlip[]): ClientFlip[] {
  const change = ({ from, to }: WeightFlip): number => Math.abs(to - from) / from;
  return flips.sort((a, b) => change(a) - change(b)).slice(0, FLIPS_SHOWN);
}
