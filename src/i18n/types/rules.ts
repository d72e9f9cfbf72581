/** What rules and locks say: the words on the Rules tab, the pieces of Why, and what cannot be read. */

/** Reasons of the rules that come with a preset, by the key of the rule. */
export const PRESET_RULE_KEYS = [
  'mostHours',
  'largeIncome',
  'bestRate',
  'wellKnown',
  'busyMonth',
  'silent',
  'paysLate',
  'hardlyPays',
  'breaksAgreements',
  'dependence',
  'badTraits',
] as const;

export interface RuleTexts {
  readonly headers: {
    readonly on: string;
    readonly column: string;
    readonly is: string;
    readonly value: string;
    readonly then: string;
    readonly tier: string;
    readonly because: string;
    readonly from: string;
    readonly until: string;
    readonly source: string;
  };
  readonly notes: {
    readonly on: string;
    readonly column: string;
    readonly value: string;
    readonly then: string;
    readonly because: string;
    readonly until: string;
  };

  /** Choices of "Is". "…" stands for the value. */
  readonly conditions: {
    readonly atLeast: string;
    readonly atMost: string;
    readonly equals: string;
    readonly isNot: string;
    readonly contains: string;
    readonly isBlank: string;
    readonly isChecked: string;
    readonly isHighest: string;
    readonly isLowest: string;
    readonly inTop: string;
    readonly overAverage: string;
    readonly moreThanDaysAgo: string;
  };
  /** Choices of "Then". */
  readonly effects: {
    readonly atLeast: string;
    readonly atMost: string;
    readonly upOne: string;
    readonly downOne: string;
    readonly remark: string;
  };
  /** A column that exists in rules only: a client's share of the income of twelve months. */
  readonly incomeShare: string;
  /** Another: how many ratings are bad, for clients that bring less than the average. */
  readonly badTraits: string;

  /** The user's own words from now on: each continues `because`, and needs no full stop. */
  readonly presets: Readonly<Record<(typeof PRESET_RULE_KEYS)[number], string>>;
  /** Beside a rule that comes switched off. */
  readonly columnMissing: (column: string, clientsTab: string) => string;
  readonly numbersAreOurs: string;

  /** Pieces of Why: lower case inside, without a full stop. A clause grows from the inside out. */
  readonly why: {
    readonly floor: (tier: string) => string;
    readonly cap: (tier: string) => string;
    readonly upOne: string;
    readonly downOne: string;
    readonly locked: string;
    readonly until: (clause: string, date: string) => string;
    readonly because: (clause: string, reason: string) => string;
    /** The rule fired, but another one or the lock wins. */
    /** A move to a better tier from the best one, or to a worse one from the last. */
    readonly isBestAlready: (clause: string) => string;
    readonly isLowestAlready: (clause: string) => string;
    readonly overruled: (clause: string) => string;
    readonly withoutLock: (tier: string) => string;
    /** Opens Why for a client that is locked but not rated. */
    readonly verdict: (tier: string) => string;
  };

  /** A line of the Rules tab that cannot be read and is left out: whole sentences. `cell` is like Rules!D4. */
  readonly problems: {
    readonly tick: (cell: string, held: string) => string;
    readonly number: (cell: string, held: string) => string;
    readonly percent: (cell: string, held: string) => string;
    readonly text: (cell: string) => string;
    readonly date: (cell: string, held: string) => string;
    readonly times: (cell: string, held: string, example: string) => string;
    /** @param nearest the header that may have been meant; '' for none */
    readonly column: (cell: string, held: string, clientsTab: string, nearest: string) => string;
    readonly columnTwice: (cell: string, column: string, headerCells: readonly string[]) => string;
    readonly remark: (cell: string) => string;
    readonly endsFirst: (fromCell: string, untilCell: string) => string;
  };
  /** A lock that does not count: whole sentences that stand in the row's Why. `cell` is like X7. */
  readonly lockProblems: {
    readonly unknownTier: (cell: string, held: string, tiers: readonly string[]) => string;
    readonly ended: (tier: string, date: string, cell: string) => string;
  };
  readonly leftOut: (count: number, firstCell: string) => string;
}
