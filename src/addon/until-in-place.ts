/** Others edit while we compute, and Apps Script has no transaction: what has moved before we could write is done anew. */
import { UserError } from './run-command';

const MOST_ATTEMPTS = 3;

/** Nothing is broken: what was read does not hold any more. */
export class MovedMeanwhile extends Error {
  constructor(readonly tab: string) {
    super(`${tab} was edited meanwhile`);
  }
}

/**
 * Runs something again, from its first read on, whenever what it read has moved before it could write.
 *
 * @param say what is true of the tab when it is given up
 * @throws UserError after three attempts: somebody is at work on the tab
 */
export function untilInPlace<Result>(say: (tab: string) => string, run: () => Result): Result {
  for (let attempt = 1; ; attempt++) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof MovedMeanwhile)) throw error;
      if (attempt === MOST_ATTEMPTS) throw new UserError(say(error.tab));
    }
  }
}
