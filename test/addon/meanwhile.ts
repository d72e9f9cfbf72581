/** For tests in which somebody else edits while a command runs. */
import type { OpenSpreadsheet } from './open-spreadsheet';

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
