/**
 * The dictionary of the domain. It imports nothing; the stations of the pipeline are types here:
 * cells → Client → Score → Verdict → Assessment. A rating, fact or flag that nobody filled in is unknown, never zero.
 */

export const KINDS = ['rating', 'fact', 'flag', 'daysSince'] as const;
/** How a criterion is judged: by a person (1–5), by a measured number, by a checkbox, or by the age of a date. */
export type Kind = (typeof KINDS)[number];

/** One end of a scale: a number, or the smallest / largest value among the clients. */
export type Bound = number | 'min' | 'max';

/** What a cell of the sheet gives: blank is '', null or undefined; an error cell is its text, such as "#N/A". */
export type CellValue = number | string | boolean | Date | null | undefined;

/** One thing a client is judged on. Only the proportions of the weights matter; 0 switches a criterion off. */
export interface Criterion {
  readonly name: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly worst: Bound;
  readonly best: Bound;
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

export type NeededValue = 'number' | 'date' | 'tick';

/** What is wrong with one row. It never keeps the row from being assessed. */
export type RowProblem =
  | {
      readonly kind: 'unreadable';
      readonly criterionIndex: number;
      readonly held: string;
      readonly needed: NeededValue;
    }
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

/** What follows from a score. Tiers are positions in the list of tiers, best first (0). */
export interface Verdict {
  readonly tier: number;
  /** The tier if every unknown were best. */
  readonly bestPossible: number;
  /** The tier if every unknown were worst. */
  readonly worstPossible: number;
  /** Too little is known: the evidence is below the minimum. */
  readonly provisional: boolean;
  /** Points missing to the next better tier; 0 in the best one. */
  readonly pointsToNextTier: number;
}

/** A client with everything that was found out. Score, verdict and rank are null while nothing is rated. */
export interface Assessment {
  readonly client: Client;
  readonly score: Score | null;
  readonly verdict: Verdict | null;
  /** 1 is the best; clients alike share a rank (1, 2, 2, 4). */
  readonly rank: number | null;
}

export interface Settings {
  /** Evidence (0–1) below which a tier is provisional. */
  readonly minimumEvidence: number;
}

export const DEFAULT_SETTINGS: Settings = { minimumEvidence: 0.5 };
