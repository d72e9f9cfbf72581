/** For tests in which somebody else edits the spreadsheet while a command runs. */
import type { OpenSpreadsheet } from './open-spreadsheet';

/** Runs a command; right before its n-th service call somebody else does something, which is neither counted nor told to fail. */
export function whileSomebodyElse(
  { inspection: { calls } }: OpenSpreadsheet,
  call: number,
  edit: () => void,
  run: () => void,
): void {
  const [read, write] = [calls.read.bind(calls), calls.write.bind(calls)];
  let count = 0;
  const counted = (record: (method: string) => void) => (method: string) => {
    count++;
    if (count === call) calls.uncounted(edit);
    record(method);
  };
  Object.assign(calls, { read: counted(read), write: counted(write) });
  try {
    run();
  } finally {
    Object.assign(calls, { read, write });
  }
}
