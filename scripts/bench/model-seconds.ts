/**
 * What a trace of service calls takes on Google, by a model with public figures: nobody here can time it there. It is for comparing one way of
 * doing something with another, not for promising seconds.
 */
import type { ServiceCall } from '../../stand-in/services/calls/call-log';

/** What calls take, in seconds; a self-check on Google reports the same figures (`--costs FILE`). */
export interface CallCosts {
  readonly read: number;
  readonly readCell: number;
  /** Where a sheet ends. */
  readonly size: number;
  /** Writes wait until something is read, or the script ends; then Google carries them out. */
  readonly commit: number;
  readonly writtenCell: number;
}

export const PUBLIC_COSTS: CallCosts = {
  read: 0.08,
  readCell: 8e-6,
  size: 0.1,
  commit: 0.2,
  writtenCell: 1e-4,
};

const SIZES = /^Sheet\.get(Last|Max|Frozen)/;

/** @throws Error with a sentence where the text is not what a self-check reports */
export function parseCosts(text: string): CallCosts {
  const given = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as CallCosts;
  const keys = Object.keys(PUBLIC_COSTS) as (keyof CallCosts)[];
  const missing = keys.find((key) => !Number.isFinite(given[key]) || given[key] < 0);
  if (missing !== undefined) {
    throw new Error(
      `Cannot use these costs: "${missing}" is ${JSON.stringify(given[missing])}, a number of seconds is needed`,
    );
  }
  return given;
}

export function modelSeconds(calls: readonly ServiceCall[], costs: CallCosts = PUBLIC_COSTS): number {
  let seconds = 0;
  let waiting: number | null = null;
  const commit = (): void => {
    if (waiting !== null) seconds += costs.commit + costs.writtenCell * waiting;
    waiting = null;
  };
  for (const { kind, method, cells } of calls) {
    if (kind === 'write') waiting = (waiting ?? 0) + cells;
    else {
      commit();
      seconds += SIZES.test(method) ? costs.size : costs.read + costs.readCell * cells;
    }
  }
  commit();
  return seconds;
}
