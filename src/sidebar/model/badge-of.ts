/** What stands for a client's tier: its letter on its colour, or in grey what is possible while too little is known. */
import type { SidebarTier } from '../../addon/sidebar/sidebar-contract';
import type { Verdict } from '../../core/types';

/** Enough of a tier to show it; the tab need not have it any more. */
export type BadgeTier = Pick<SidebarTier, 'name' | 'color' | 'textColor'>;

/** As on the sheet. */
const PROVISIONAL = { color: '#e8eaed', textColor: '#3c4043' };

/** Undefined for a client without a tier. */
export function badgeOf(tiers: readonly BadgeTier[], verdict: Verdict | null): BadgeTier | undefined {
  if (verdict === null) return undefined;
  return verdict.provisional ? { ...PROVISIONAL, name: rangeOf(tiers, verdict) } : tiers[verdict.tier];
}

/** "A–C", or "B" where nothing else is possible. */
export function rangeOf(
  tiers: readonly BadgeTier[],
  { bestPossible, worstPossible }: Pick<Verdict, 'bestPossible' | 'worstPossible'>,
): string {
  const [best, worst] = [tiers[bestPossible].name, tiers[worstPossible].name];
  return best === worst ? best : `${best}–${worst}`;
}
