/**
 * The dictionary of the domain. It imports nothing; the stations of the pipeline are types here:
 * cells → Client → Score → Verdict (by score, by rules, by lock) → Assessment. A rating, fact or flag that nobody filled in is unknown, never zero.
 */

export const KINDS = ['rating', 'fact', 'flag', 'daysSince'] as const;
/** How a criterion is judged: by a person (1–5), by a measured number, by a checkbox, or by the age of a date. */
export type Kind = (typeof KINDS)[number];

/** One end of a scale: a number, or the smallest / largest value among the clients. */
export type Bound = number | 'min' | 'max';

/** What a cell of the sheet gives: blank is '', null or undefined; an error cell is its text, such as "#N/A". */
export type CellValue = number | string | boolean | Date | null | undefined;

/** For which time a price is meant. */
export type PriceTime = 'hour' | 'month' | 'year';

/** One thing a client is judged on. Only the proportions of the weights matter; 0 switches a criterion off. */
export interface Criterion {
  readonly name: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly worst: Bound;
  readonly best: Bound;
  /** Of a price, the time that it is for. */
  readonly per?: PriceTime;
  /** Its header names another unit than ours: what its numbers are multiplied by. */
  readonly times?: number;
  /** Of hours of a month: what brings a plain number to a month, in whatever unit; not 1 where the header names another time. */
  readonly perMonth?: number;
  /** Its header says that 0 means "not rated". */
  readonly isZeroUnknown?: boolean;
}

/** A criterion ready for scoring: both ends are numbers. `worst` may be the larger one. */
export interface Scale {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
}

/** A tier and its cut-off: the lowest score (0–100) that reaches it. */
export interface Tier {
  readonly name: string;
  readonly from: number;
}

/** A rating is needed, and a date stands there that was typed as "4/5": 'noDate'; or a number, and a date stands there that may have been typed as "3-4": 'noDateForNumber'. A price is for another time than those around it: 'sameTime'. */
export type NeededValue = 'rating' | 'number' | 'date' | 'tick' | 'noDate' | 'noDateForNumber' | 'sameTime';

/** What is wrong with one row. It never keeps the row from being assessed. */
export type RowProblem =
  | {
      readonly kind: 'unreadable';
      readonly criterionIndex: number;
      readonly held: string;
      readonly needed: NeededValue;
    }
  /** The same in a column that only rules or next steps look at. */
  | {
      readonly kind: 'unreadableFact';
      /** Position in the list of facts. */
      readonly factIndex: number;
      readonly held: string;
      readonly needed: NeededValue;
    }
  | { readonly kind: 'unknownLockTier'; readonly held: string }
  | { readonly kind: 'unreadableLockEnd'; readonly held: string }
  /** The lock is ignored. `day` was the last on which it was valid, as days since 1970-01-01. */
  | { readonly kind: 'lockEnded'; readonly tier: number; readonly day: number }
  /** The column that says who has left holds a word that misses one for it by a letter. */
  | { readonly kind: 'nearlyLeft'; readonly held: string; readonly meant: string }
  /** It holds what looks like a date and is none. */
  | { readonly kind: 'unreadableStanding'; readonly held: string }
  | { readonly kind: 'noName' }
  /** The first five rows that hold the name too. */
  | { readonly kind: 'duplicateName'; readonly otherRowNumbers: readonly number[] };

/** One row of the Clients tab, read. `values` stand in the order of the criteria; NaN is unknown. */
export interface Client {
  readonly rowNumber: number;
  readonly name: string;
  readonly values: readonly number[];
  readonly problems: readonly RowProblem[];
}

/**
 * What a client's values are worth, and why. All lists hold positions in the list of criteria.
 */
export interface Score {
  /** Weighted average of the scaled values, 0–100, unrounded. */
  readonly points: number;
  /** Share of the total weight that has values, above 0 up to 1. */
  readonly evidence: number;
  /** The score if every unknown were worst, 0–100. */
  readonly lowest: number;
  /** The score if every unknown were best, 0–100. */
  readonly highest: number;
  /** What raises the score most, strongest first: by weighted distance above the middle of the scale. */
  readonly lifts: readonly number[];
  /** What lowers the score most, strongest first: by weighted distance below the middle of the scale. */
  readonly holdsBack: readonly number[];
  /** Values outside their scale; they count as the nearer end. */
  readonly beyondScale: readonly number[];
  /** Criteria with a weight but without a value. */
  readonly unknown: readonly number[];
}

/** What a rule can ask of a column. The last but two compare a client with all others. */
export const CONDITIONS = [
  'atLeast',
  'atMost',
  'equals',
  'isNot',
  'contains',
  'isBlank',
  'isChecked',
  'isHighest',
  'isLowest',
  'inTop',
  'overAverage',
  'moreThanDaysAgo',
] as const;
export type ConditionKind = (typeof CONDITIONS)[number];

/** What a rule does when it fires: a floor, a cap, a shift up or down, or only a remark. */
export const EFFECTS = ['atLeast', 'atMost', 'upOne', 'downOne', 'remark'] as const;
export type EffectKind = (typeof EFFECTS)[number];

/** What a client has in a column that rules look at: a number, or text made comparable. NaN and '' are unknown. */
export type Fact = number | string;

/** Where a rule looks: at a position in the list of facts, or at what was found out about the client. */
export type RuleColumn = number | 'score' | 'evidence';

export type Condition =
  | { readonly kind: 'atLeast' | 'atMost'; readonly column: RuleColumn; readonly value: number }
  | { readonly kind: 'equals' | 'isNot'; readonly column: RuleColumn; readonly value: Fact }
  | { readonly kind: 'contains'; readonly column: RuleColumn; readonly text: string }
  | { readonly kind: 'isBlank' | 'isChecked' | 'isHighest' | 'isLowest'; readonly column: RuleColumn }
  /** `share` of the clients that have a value, above 0 up to 1. */
  | { readonly kind: 'inTop'; readonly column: RuleColumn; readonly share: number }
  /** More than `factor` times the client's own value in the column `average`. */
  | {
      readonly kind: 'overAverage';
      readonly column: RuleColumn;
      readonly factor: number;
      readonly average: RuleColumn;
    }
  | { readonly kind: 'moreThanDaysAgo'; readonly column: RuleColumn; readonly days: number };

export type Effect =
  /** A tier is a position in the list of tiers, best first. */
  | { readonly kind: 'atLeast' | 'atMost'; readonly tier: number }
  | { readonly kind: 'upOne' | 'downOne' | 'remark' };

/** Something other than the score that bounds or moves a tier. */
export interface Rule {
  readonly condition: Condition;
  readonly effect: Effect;
  /** The user's own words; may be ''. */
  readonly because: string;
  /** First and last day on which it holds, as days since 1970-01-01; null for no such end. */
  readonly from: number | null;
  readonly until: number | null;
}

/** A tier fixed by hand. Only locks that are valid today get here. */
export interface Lock {
  readonly tier: number;
  readonly reason: string;
  /** Last day on which it holds, as days since 1970-01-01; null for no end. */
  readonly until: number | null;
}

/** Everything beside the scores that decides on tiers. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** One list per column that rules look at, one value per client. */
  readonly facts: readonly (readonly Fact[])[];
  /** One per client; empty where no client is locked. */
  readonly locks: readonly (Lock | null)[];
  /** As days since 1970-01-01. Read only when a rule carries a date. */
  readonly today: number;
}

export const NO_RULES: RuleBook = { rules: [], facts: [], locks: [], today: 0 };

/** How far rules let a tier go. Tiers are positions, so the better one is the smaller. */
export interface Bounds {
  /** The worst tier allowed: the last where there is no floor. */
  readonly floor: number;
  /** The best tier allowed: 0 where there is no cap. It beats the floor. */
  readonly cap: number;
  /** Tiers up (1) or down (-1), all shifts together. */
  readonly shift: -1 | 0 | 1;
}

/** What rules and a lock made of a tier. */
export interface Ruling {
  /** The tier by cut-off alone; null for a locked client that is not rated. */
  readonly byScore: number | null;
  /** The tier without the lock; null as above. */
  readonly byRules: number | null;
  readonly decidedBy: 'score' | 'floor' | 'cap' | 'shift' | 'lock';
  /** Every rule that fired, the losers too: positions in the list of rules. */
  readonly fired: readonly number[];
  readonly bounds: Bounds;
  readonly lock: Lock | null;
}

/** What follows from a score; clients alike share it. Tiers are positions in the list of tiers, best first (0). */
export interface Verdict {
  /** The final tier. */
  readonly tier: number;
  /** The tier if every unknown were best. */
  readonly bestPossible: number;
  /** The tier if every unknown were worst. */
  readonly worstPossible: number;
  /** Too little is known: the evidence is below the minimum, and the score has a say in the tier. */
  readonly provisional: boolean;
  /** Null where no rule fired and nothing is locked: then the score alone decided. */
  readonly ruling: Ruling | null;
}

/** A client with everything that was found out. While nothing is rated, score and rank are null, and so is the verdict
 * unless the client is locked. */
export interface Assessment {
  readonly client: Client;
  readonly score: Score | null;
  readonly verdict: Verdict | null;
  /** 1 is the best; clients alike share a rank (1, 2, 2, 4). A provisional tier gives none. */
  readonly rank: number | null;
}

/** What the user can set; see settings.ts for what each takes. */
export interface Settings {
  /** Evidence (0–1) below which a tier is provisional. */
  readonly minimumEvidence: number;
  /** Days without a touch after which ratings are listed as old. */
  readonly staleAfterDays: number;
  /** Days for which the Change column shows a change. */
  readonly changeShownDays: number;
  /** Days late from which payment terms are the next step. */
  readonly latePayerFromDays: number;
  /** Days since the last contact after which a call is the next step. */
  readonly silentAfterDays: number;
  /** Name of the tier to part ways with, '' for none; null until it is chosen: the last one of four or more. */
  readonly partWaysTier: string | null;
  /** Fit (points 0–100) from which a prospect is to be taken. */
  readonly prospectTakeFrom: number;
  /** Fit (points 0–100) below which a prospect is to be declined. */
  readonly prospectDeclineBelow: number;
  /** Number of red flags with which a prospect is to be declined. */
  readonly redFlagsToDecline: number;
  /** Recalculate after each edit. */
  readonly recalculateOnEdit: boolean;
  /** Code of the language in which is said and written, '' for the spreadsheet's. */
  readonly language: string;
  /** ISO code or sign of the currency, '' for the spreadsheet's. */
  readonly currency: string;
  /** Income is what was received, not what was invoiced. */
  readonly incomeFromPayments: boolean;
  /** Whether a fact is what time and invoices say, where they say something, and not her own figure. */
  readonly hoursPerMonthFromRecords: boolean;
  readonly hoursThisMonthFromRecords: boolean;
  readonly hourlyRateFromRecords: boolean;
  readonly income12MonthsFromRecords: boolean;
  readonly daysLateFromRecords: boolean;
  /** Full months over which hours per month are taken. */
  readonly monthsForHours: number;
  /** Days in which an invoice without a due day is to be paid. */
  readonly paymentTerms: number;
  /** Share (0–1) of the hourly rate that the worst client costs in nerves. */
  readonly troubleShare: number;
  /** Hourly rate below which it is to be raised; 0 for none. */
  readonly ownMinimumRate: number;
  /** What is put aside; 0 where it is not told. */
  readonly reserve: number;
  /** Months for which unused hours of a retainer last; from 2 on all stay, and overused ones too. */
  readonly carryOverMonths: number;
}
