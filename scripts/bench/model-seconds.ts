/**
 * What a trace of service calls takes on Google, by a model with public figures: nobody here can time it there. It is for comparing one way of
 * doing something with another, not for promising seconds.
 */
import type { ServiceCall } from '../../stand-in/services/calls/call-log';

/** Seconds. */
const READ = 0.08;
const READ_CELL = 8e-6;
const SIZE = 0.1;
const CACHE = { 'Cache.get': 0.02, 'Cache.put': 0.06 };
/** Writes wait until something is read, or the script ends; then Google carries them out. */
const COMMIT = 0.2;
const WRITTEN_CELL = 1e-4;

const SIZES = /^Sheet\.get(Last|Max|Frozen)/;

export function modelSeconds(calls: readonly ServiceCall[]): number {
  let seconds = 0;
  let waiting: number | null = null;
  const commit = (): void => {
    if (waiting !== null) seconds += COMMIT + WRITTEN_CELL * waiting;
    waiting = null;
  };
  for (const { kind, method, cells } of calls) {
    if (method in CACHE) seconds += CACHE[method as keyof typeof CACHE];
    else if (kind === 'write') waiting = (waiting ?? 0) + cells;
    else {
      commit();
      seconds += SIZES.test(method) ? SIZE : READ + READ_CELL * cells;
    }
  }
  commit();
  return seconds;
}
