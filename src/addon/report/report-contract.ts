/**
 * What a recalculation has found, for programs: types only. It can travel as JSON; an unknown value is null, and numbers are
 * not rounded.
 */
import type { LeftOutRow } from '../../core/recognition/rows/sort-out-rows';
import type { Language } from '../../i18n/types/texts';

export interface RecalculationReport {
  /** Of all its sentences. */
  readonly language: Language;
  /** What the user reads when it is done. */
  readonly summary: string;
  /** In the order of the rows. */
  readonly clients: readonly ClientReport[];
  /** Rows of the list that are no clients. */
  readonly leftOut: readonly LeftOutReport[];
  /** In the order of the rows; null where there is no such tab, or it could not be judged. */
  readonly prospects: readonly ProspectReport[] | null;
  /** What this run added to History, in the order of its lines. */
  readonly changes: readonly ChangeReport[];
  /** Nothing was remembered before. */
  readonly isFirst: boolean;
  /** Of the tabs beside the list: settings, rules, and whatever keeps prospects from being judged. */
  readonly tabProblems: readonly string[];
  /** Best first. */
  readonly tiers: readonly TierReport[];
  /** In the order of the rows; null where there are no tabs of time, invoices or payments. */
  readonly money: readonly ClientMoneyReport[] | null;
  /** Null where nothing is known of anybody's income. */
  readonly concentration: ConcentrationReport | null;
}

/** Amounts in units of the home currency; null where nothing is on record, or too little. */
export interface ClientMoneyReport {
  readonly client: string;
  /** Then it has neither share nor class. */
  readonly hasLeft: boolean;
  readonly income: number | null;
  /** Of twelve months. */
  readonly hours: number | null;
  readonly hoursPerMonth: number | null;
  readonly effectiveRate: number | null;
  readonly afterTrouble: number | null;
  readonly daysLate: number | null;
  /** 0 to 1. */
  readonly share: number | null;
  readonly paretoClass: 'A' | 'B' | 'C' | null;
  readonly open: number | null;
  readonly overdue: number | null;
  readonly retainerLeft: number | null;
}

/** How much hangs on few clients. */
export interface ConcentrationReport {
  /** 0 to 10000. */
  readonly hhi: number;
  readonly likeEqualClients: number;
}

export interface ClientReport {
  readonly client: string;
  /** Then nothing is rated. */
  readonly hasLeft: boolean;
  /** null, like score, rank and possibleTiers, where nothing is rated. */
  readonly tier: string | null;
  /** "▲ C" while it is news that the tier has changed, '' otherwise. */
  readonly change: string;
  /** 0 to 100. */
  readonly score: number | null;
  readonly rank: number | null;
  /** 0 to 1. */
  readonly evidence: number;
  readonly possibleTiers: string | null;
  readonly why: string;
  readonly nextStep: string;
  readonly problems: readonly string[];
}

/** A row below the header that is no client. */
export interface LeftOutReport {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly reason: LeftOutRow['reason'];
  /** What stands in it first. */
  readonly text: string;
}

/** A line of the History tab. */
export interface ChangeReport {
  /** Day of the recalculation where the list is kept, such as 2026-11-21. */
  readonly date: string;
  readonly client: string;
  /** '' for a client that is new or gone, and for a line about the whole list. */
  readonly from: string;
  readonly to: string;
  readonly cause: string;
}

/** A row of the Prospects tab. */
export interface ProspectReport {
  readonly prospect: string;
  readonly verdict: string;
  /** 0 to 100; null where nothing is rated. */
  readonly fit: number | null;
  readonly why: string;
  readonly reply: string;
}

export interface TierReport {
  readonly name: string;
  /** #rrggbb */
  readonly color: string;
}
