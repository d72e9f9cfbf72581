/** What is said about the next step of a client. A step and its reason in one line; names of criteria come from cells. */
export interface NextStepTexts {
  /** `percent` of the weight is filled in so far. */
  readonly fillIn: (criterion: string, percent: string) => string;
  readonly paymentTerms: (daysLate: string) => string;
  readonly paymentTermsRated: (criterion: string) => string;
  readonly raiseFee: (fee: string, tier: string) => string;
  /** Where the fee is a rating: which one would do. */
  readonly raiseFeeRated: (criterion: string, rating: string, tier: string) => string;
  /** Where the tier has no text of its own. */
  readonly partWays: string;
  /** Continues the word "because" of the language, as the reasons of rules do. */
  readonly heldBack: (criteria: readonly string[]) => string;
  /** What parting ways kindly takes, in order; one line each. */
  readonly checklist: readonly string[];
  readonly putInWriting: string;
  readonly putInWritingRated: (criterion: string) => string;
  readonly call: (daysSilent: string) => string;
  readonly referral: (criterion: string) => string;
  readonly caseStudy: (criterion: string) => string;
}
