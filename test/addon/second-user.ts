/** For tests in which somebody else edits while a command runs. */
import type { OpenSpreadsheet } from './open-spreadsheet';

/** Runs a command; right before its n-th service call, counted from 1, somebody else acts. */
export function meanwhile(opened: OpenSpreadsheet, call: number, act: () => void, run: () => void): void {
  const { calls } = opened.inspection;
  const { read, write } = calls;
  let count = 0;
  const counted =
    (record: (method: string) => void) =>
    (method: string): void => {
      count++;
      if (count === call) calls.uncounted(act);
      record.call(calls, method);
    };
  calls.read = counted(read);
  calls.write = counted(write);
  try {
    run();
  } finally {
    Object.assign(calls, { read, write });
  }
}
