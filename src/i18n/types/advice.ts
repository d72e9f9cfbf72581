/** What the sidebar says of what decided on a tier and of rating client by client. Plain strings, as in sidebar.ts. */
import type { Countable } from './countable';

export interface AdviceTexts {
  readonly nextStep: string;
  /** "B by score, but C because {reason}." The reason continues the language's word for it, as in Why. */
  readonly ruledBecause: string;
  /** For a rule without a reason: what it asks. */
  readonly ruledBy: string;
  readonly locked: string;
  /** "{byRules}": the tier that it would be without the lock. */
  readonly lockedInstead: string;
  /** What puts a rule right, and the tier that follows. */
  readonly remedies: {
    readonly lastContact: string;
    readonly daysLate: string;
    readonly breaksAgreements: string;
  };
  /** Below the ruler, beside its two marks. */
  readonly byScore: string;
  readonly inTheEnd: string;
  readonly lockDecides: string;
  /** Heading of the values that are in no score. */
  readonly otherValues: string;
  readonly otherValuesHint: string;
}

export interface RatingTexts {
  readonly start: string;
  readonly startHint: string;
  /** "Client {n} of {of}" */
  readonly progress: string;
  /** How many of the client's ratings are unknown. */
  readonly unknown: Countable;
  readonly allKnown: string;
  readonly keys: string;
  readonly previous: string;
  readonly next: string;
  /** Leads to what would be written. */
  readonly finish: string;
  /** "{n} ratings of {clients}" */
  readonly toWrite: Countable;
  readonly nothingRated: string;
  readonly goOn: string;
  readonly drop: string;
  /** Rated, and deleted or renamed in the sheet meanwhile. */
  readonly lost: string;
}
