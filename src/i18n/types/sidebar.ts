/**
 * What the sidebar says. It travels to the page as JSON, so these are plain strings: `{name}` is replaced by a value, and a
 * countable phrase has a form for one and a form for many. Numbers arrive formatted; `{tier}`, `{client}` and
 * `{criterion}` are names from the spreadsheet and stay as they are.
 */

import type { AdviceTexts, RatingTexts } from './advice';
import type { Countable } from './countable';

/** "rated {n} months ago", by the unit that a person would use. */
export interface RatedAgoTexts {
  readonly days: Countable;
  readonly weeks: Countable;
  readonly months: Countable;
  readonly years: Countable;
}

export interface SidebarTexts {
  readonly severalAccounts: string;
  readonly common: CommonTexts;
  readonly start: StartTexts;
  readonly blocked: BlockedTexts;
  readonly client: ClientTexts;
  readonly advice: AdviceTexts;
  readonly rating: RatingTexts;
  readonly whatIf: WhatIfTexts;
  readonly weights: WeightsTexts;
  readonly points: PointsTexts;
  readonly order: OrderTexts;
  readonly pairs: PairsTexts;
  readonly cutOffs: CutOffsTexts;
  readonly preview: PreviewTexts;
  readonly overview: OverviewTexts;
}

export interface CommonTexts {
  /** The views, as tabs: short. */
  readonly clientTab: string;
  readonly todayTab: string;
  readonly weightsTab: string;
  readonly overviewTab: string;
  /** Name of the row of tabs, for a screen reader. */
  readonly views: string;
  readonly recalculate: string;
  readonly working: string;
  /** Heading of a failure. */
  readonly failed: string;
  readonly tryAgain: string;
  readonly close: string;
  readonly goToCell: string;
  /** For a screen reader: "Go to Fun of Acme". */
  readonly goToValue: string;
  readonly goToClient: string;
  readonly notRated: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  /** "{points} point" and "{points} points"; "1.0" takes the plural. */
  readonly points: Countable;
  readonly clients: Countable;
  readonly days: Countable;
  readonly ratedAgo: RatedAgoTexts;
  /** "{what}: from {from} to {to}", for a screen reader. `{what}` is a client or a day. */
  readonly tierMove: string;
  /** Below a field that holds no usable number. */
  readonly needsNumber: string;
  /** "{low} – {high}" */
  readonly needsNumberBetween: string;
  readonly showAll: string;
}

export interface StartTexts {
  readonly welcome: string;
  /** "Step {n} of {of}" */
  readonly step: string;
  readonly presetHeading: string;
  readonly presetHint: string;
  readonly listHeading: string;
  /** `{tab}`: name of the user's tab. */
  readonly ownList: string;
  readonly ownListHint: string;
  /** Opens the dialog that asks for the columns of a list. */
  readonly openSetUp: string;
  readonly emptyList: string;
  readonly emptyListHint: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly runHeading: string;
  readonly runHint: string;
  readonly criteriaChosen: string;
  readonly listChosen: string;
  readonly next: string;
  readonly back: string;
  readonly run: string;
  readonly running: string;
}

export interface BlockedTexts {
  readonly heading: string;
  readonly hint: string;
  readonly checkAgain: string;
}

export interface ClientTexts {
  readonly nothingSelected: string;
  readonly selectHint: string;
  readonly find: string;
  readonly findHint: string;
  readonly nobodyFound: string;
  readonly moreFound: Countable;
  readonly noClients: string;
  readonly noName: string;
  /** "of 100 points" beside the large score. */
  readonly ofHundred: string;
  /** "Rank {rank} of {of}" */
  readonly rank: string;
  /** "Possible: {low} to {high} points, {tiers}" */
  readonly possible: string;
  /** "{share} known" */
  readonly evidence: string;
  readonly provisional: string;
  /** Name of the ruler from 0 to 100, for a screen reader. */
  readonly ruler: string;
  readonly problems: string;
  readonly why: string;
  /** The sentence speaks of what the sheet holds, while something else is tried. */
  readonly whyAsSaved: string;
  readonly history: string;
  /** The drawn line in words: "From {day} to today, in this order: {tiers}". */
  readonly historyLine: string;
  /** Where the line ends. */
  readonly today: string;
  readonly nextTier: string;
  /** "{points} short of {tier}." */
  readonly gap: string;
  readonly bestTier: string;
  readonly cheapestWay: string;
  readonly noWay: string;
  readonly tryIt: string;
  readonly parts: string;
  readonly partsHint: string;
  /** "+{points}", beside a criterion, for a screen reader "adds {points}". */
  readonly adds: string;
  readonly weighs: string;
  readonly sum: string;
  readonly unknowns: string;
  readonly unknownsHint: string;
  /** "could make it {low} to {high} ({tiers})" */
  readonly couldMake: string;
  readonly couldMakeNoTier: string;
  readonly firmness: string;
  readonly keeps: string;
  readonly flips: string;
  readonly neverFlips: string;
}

export interface WhatIfTexts {
  /** "was {old}", beside a field whose value is tried. */
  readonly was: string;
  /** Before the tier and score of the sheet, then before those of the tried values. */
  readonly before: string;
  readonly wouldBe: string;
  /** Read out by a screen reader. */
  readonly announced: string;
  readonly announcedUnrated: string;
  readonly rankWouldBe: string;
  readonly changed: Countable;
  readonly nothingWritten: string;
  readonly apply: string;
  readonly reset: string;
  readonly confirmHeading: string;
  /** "{criterion}: from {from} to {to}"; words, since not every font has an arrow. */
  readonly change: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly applying: string;
  readonly applied: string;
  readonly otherSelected: string;
  readonly show: string;
  readonly changedInSheet: string;
}

export interface WeightsTexts {
  readonly heading: string;
  readonly way: string;
  readonly byPoints: string;
  readonly byOrder: string;
  readonly byPairs: string;
  readonly save: string;
  readonly discard: string;
  readonly saving: string;
  readonly saved: string;
  readonly discarded: string;
  readonly unsaved: string;
  readonly invalid: string;
  readonly noWeight: string;
}

export interface PointsTexts {
  readonly hint: string;
  readonly weightOf: string;
  readonly off: string;
}

export interface OrderTexts {
  readonly hint: string;
  readonly place: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly tie: string;
  readonly untie: string;
  readonly drag: string;
  readonly moved: string;
  readonly leftOut: string;
}

export interface PairsTexts {
  readonly hint: string;
  readonly question: string;
  /** "Comparison {n} of {of}" */
  readonly progress: string;
  readonly enough: string;
  readonly moreNeeded: Countable;
  readonly complete: string;
  readonly equal: string;
  /** The steps 3, 5, 7 and 9 on Saaty's scale, and those between. */
  readonly slightly: string;
  readonly clearly: string;
  readonly strongly: string;
  readonly extremely: string;
  readonly inBetween: string;
  /** "{criterion} counts {strength} more" */
  readonly more: string;
  readonly scale: string;
  readonly answer: string;
  readonly previous: string;
  readonly skip: string;
  readonly restart: string;
  readonly consistent: string;
  readonly inconsistent: string;
  readonly unmeasured: string;
  /** "{first} against {second}: you said {said}; your other answers say {fitting}" */
  readonly reconsider: string;
  readonly reconsiderButton: string;
  readonly tooFew: string;
}

export interface CutOffsTexts {
  readonly heading: string;
  readonly hint: string;
  readonly histogram: string;
  /** "{tier} from": label of a bound. */
  readonly from: string;
  readonly below: string;
  readonly suggest: string;
  readonly suggestHint: string;
  readonly suggested: string;
  readonly cannotSuggest: string;
  readonly bars: string;
}

export interface PreviewTexts {
  readonly heading: string;
  readonly unchanged: string;
  readonly now: string;
  readonly then: string;
  readonly tier: string;
  readonly movers: Countable;
  readonly nobodyMoves: string;
  readonly firmness: string;
  readonly measuring: string;
  readonly nobodyRated: string;
  readonly kept: string;
  readonly closest: string;
  /** "{client} ({tier}): {criterion} from {from} to {to}" */
  readonly flip: string;
  readonly noFlip: string;
}

export interface OverviewTexts {
  readonly perTier: string;
  readonly income: string;
  readonly incomeHint: string;
  readonly missing: string;
  readonly missingHint: string;
  readonly nothingMissing: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly reviews: string;
  /** `{n}`: days after which ratings are old. */
  readonly reviewsHint: Countable;
  readonly noReviews: Countable;
  /** "{points} points from {tier}", up or down. */
  readonly nearTier: string;
  /** A lock or rules leave no other tier, whatever the score. */
  readonly tierSettled: string;
  readonly testimonial: string;
  readonly testimonialHint: string;
  readonly nobodyToAsk: string;
  readonly lowestTier: string;
  /** "{share} of all clients" */
  readonly ofClients: string;
  readonly hoursShare: string;
  readonly incomeShare: string;
  /** "Mean hourly rate: {lowest} in tier {tier}, {all} over all clients." */
  readonly rate: string;
  readonly lowestEmpty: string;
  readonly noAmounts: string;
  readonly empty: string;
}
