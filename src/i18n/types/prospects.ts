/** What is said about first calls with prospects: the words on their tab, the pieces of Why, the letters, the dialogs. */

/** Ratings of the preset for prospects, in its order: each can be asked for. */
export const PROSPECT_RATINGS = [
  'fitsMyServices',
  'fairFee',
  'openToMyWay',
  'equalPartner',
  'clearBriefs',
  'sharesMyValues',
  'iLikeThem',
  'realisticAboutTime',
] as const;
export type ProspectRating = (typeof PROSPECT_RATINGS)[number];

/** Red flags of the preset, in its order. */
export const PROSPECT_RED_FLAGS = [
  'runsDownFormerVa',
  'interruptsMe',
  'disrespectsMyTime',
  'wantsWorkForFree',
  'everythingIsUrgent',
] as const;

export interface ProspectTexts {
  readonly headers: {
    readonly prospect: string;
    readonly verdict: string;
    readonly fit: string;
    readonly reply: string;
  };
  readonly notes: {
    readonly prospect: string;
    readonly verdict: string;
    readonly fit: string;
    readonly why: string;
    readonly reply: string;
  };
  readonly verdicts: { readonly take: string; readonly askMore: string; readonly decline: string };

  /** Guidance for columns that clients have too, as a first call shows it: what 1, 3 and 5 look like. */
  readonly guidance: Readonly<Record<Exclude<ProspectRating, 'fitsMyServices' | 'openToMyWay'>, string>>;
  readonly lastContactGuidance: string;
  /** Said on the tab of the criteria. */
  readonly criteriaRemark: string;

  /** Pieces of Why, after the verdict and a colon: lower case inside, without a full stop. */
  readonly why: {
    readonly redFlags: (flags: readonly string[]) => string;
    readonly goodFit: (fit: string, takeFrom: string) => string;
    readonly middlingFit: (fit: string, takeFrom: string) => string;
    readonly unsettledFit: (fit: string, declineBelow: string) => string;
    readonly poorFit: (fit: string, declineBelow: string) => string;
    readonly littleKnown: (percent: string) => string;
    readonly notRated: string;
    /** The ground would have said something better, but another one decided. */
    readonly overruled: (clause: string, verdict: string) => string;
    readonly askAbout: (criteria: readonly string[]) => string;
  };

  /** What to ask a prospect where a rating is missing or low. */
  readonly questions: Readonly<Record<ProspectRating, string>>;
  /** Letters to the prospect, without any judgement. The name may be ''. */
  readonly letters: {
    /** A yes, and what comes next. */
    readonly take: (name: string) => string;
    readonly decline: (name: string) => string;
    /** Without questions it asks for another talk. */
    readonly ask: (name: string, questions: readonly string[]) => string;
  };

  /** Remarks after a recalculation: without a full stop. */
  readonly judged: (count: number) => string;
  /** `problem` is a sentence without its full stop. */
  readonly notJudged: (prospectsTab: string, problem: string) => string;

  readonly makeClient: {
    readonly title: string;
    readonly selectRow: (prospectsTab: string, item: string) => string;
    readonly question: (names: readonly string[], clientsTab: string) => string;
    readonly alreadyThere: (names: readonly string[], clientsTab: string) => string;
    readonly leftBehind: (columns: readonly string[], clientsTab: string) => string;
    /** `cells` hold something beside the list. */
    readonly rowStays: (cells: readonly string[]) => string;
    /** A remark: without a full stop. */
    readonly rowsLeft: (names: readonly string[], prospectsTab: string) => string;
    readonly changed: (prospectsTab: string, item: string) => string;
    /** A remark: without a full stop. */
    readonly done: (names: readonly string[], clientsTab: string) => string;
    /** `what` is Google's own message, a sentence. */
    readonly halfDone: (names: readonly string[], clientsTab: string, what: string, item: string) => string;
  };
}
