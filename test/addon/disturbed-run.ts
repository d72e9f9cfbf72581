/** For tests of one command: it runs while a service call fails, or while somebody else edits the spreadsheet. */
import type { OpenSpreadsheet } from './open-spreadsheet';

/** How many service calls an undisturbed run makes. */
export function countCalls(opened: OpenSpreadsheet, run: () => void): number {
  opened.inspection.calls.reset();
  run();
  return opened.inspection.calls.count().total;
}

/** The n-th service call fails, counted from 1. */
export function failAt(opened: OpenSpreadsheet, call: number, run: () => void): void {
  opened.inspection.calls.reset(call);
  try {
    run();
  } finally {
    opened.inspection.calls.reset();
  }
}

/** Right before the n-th service call somebody else acts, which is neither counted nor told to fail. */
export function meanwhile(opened: OpenSpreadsheet, call: number, act: () => void, run: () => void): void {
  const { calls } = opened.inspection;
  calls.reset();
  calls.interruptBefore(call, act);
  try {
    run();
  } finally {
    calls.reset();
  }
}

/**
 * Lets somebody act right before service calls of the script, as often as told.
 *
 * @param isMoment whether to act before this call, counted from 1
 */
export function whileRunning(
  { inspection: { calls } }: OpenSpreadsheet,
  isMoment: (call: number, method: string) => boolean,
  act: () => void,
): void {
  let count = 0;
  let isActing = false;
  for (const kind of ['read', 'write'] as const) {
    const record = calls[kind].bind(calls);
    calls[kind] = (method) => {
      if (!isActing && isMoment(++count, method)) {
        isActing = true;
        calls.uncounted(act);
        isActing = false;
      }
      record(method);
    };
  }
}
