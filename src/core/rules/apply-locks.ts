/** Verdicts by rules → final verdicts: a lock wins over everything, and what it overruled stays in the ruling. */
import type { Lock, Verdict } from '../types';

/**
 * Applies the locks. A verdict without a lock stays the object that it is.
 *
 * @param verdicts one per client, by rules; null where nothing is rated
 * @param locks one per client, null where it is not locked; empty where nobody is
 * @returns one verdict per client; a locked client has one even where nothing is rated; never throws
 * @example applyLocks([null], [{ tier: 1, reason: 'a friend', until: null }]).map((verdict) => verdict?.tier) // => [1]
 */
export function applyLocks(
  verdicts: readonly (Verdict | null)[],
  locks: readonly (Lock | null)[],
): readonly (Verdict | null)[] {
  if (locks.length === 0) return verdicts;
  return verdicts.map((verdict, index) => {
    const lock = locks[index];
    return lock === null ? verdict : lockTier(verdict, lock);
  });
}

function lockTier(verdict: Verdict | null, lock: Lock): Verdict {
  const { tier } = lock;
  const byRules = verdict?.tier ?? null;
  const ruling = verdict?.ruling;
  return {
    tier,
    bestPossible: tier,
    worstPossible: tier,
    provisional: false,
    ruling: {
      byScore: ruling?.byScore ?? byRules,
      byRules,
      decidedBy: 'lock',
      fired: ruling?.fired ?? [],
      bounds: { floor: tier, cap: tier, shift: 0 },
      lock,
    },
  };
}
