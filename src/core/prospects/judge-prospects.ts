/**
 * Answers of a first call → take, ask more or decline, with everything that speaks for each. It decides only; words and
 * letters are made elsewhere.
 */
import { reaches } from '../comparable-points';
import { locateScales } from '../scoring/locate-scales';
import { scoreClient } from '../scoring/score-client';
import type { Client, Criterion, Scale, Score, Settings } from '../types';

/** Best first. */
export const PROSPECT_VERDICTS = ['take', 'askMore', 'decline'] as const;
export type ProspectVerdict = (typeof PROSPECT_VERDICTS)[number];

/** What each ground alone would say. */
const VERDICT_OF = {
  goodFit: 'take',
  middlingFit: 'askMore',
  /** Low, but the answers that are still open could turn it. */
  unsettledFit: 'askMore',
  littleKnown: 'askMore',
  notRated: 'askMore',
  someRedFlags: 'askMore',
  poorFit: 'decline',
  manyRedFlags: 'decline',
} as const satisfies Record<string, ProspectVerdict>;
export type GroundKind = keyof typeof VERDICT_OF;

/** Something that speaks for a verdict. */
export interface Ground {
  readonly kind: GroundKind;
  readonly verdict: ProspectVerdict;
}

/** A prospect is read as a client is. Lists hold positions in the list of criteria. */
export interface ProspectJudgement {
  readonly prospect: Client;
  /** The fit; null while nothing with a weight is known. */
  readonly score: Score | null;
  /** Red flags that are ticked. */
  readonly redFlags: readonly number[];
  readonly verdict: ProspectVerdict;
  /** Those that decided first, then those that would have said something better. */
  readonly grounds: readonly Ground[];
  /** Up to three unknown answers that weigh most, heaviest first. */
  readonly open: readonly number[];
}

export type ProspectSettings = Pick<
  Settings,
  'minimumEvidence' | 'prospectTakeFrom' | 'prospectDeclineBelow' | 'redFlagsToDecline'
>;

const MOST_OPEN = 3;

/**
 * Whether a criterion is a red flag: a checkbox whose tick is bad.
 *
 * @param criterion any criterion
 * @returns true for a flag whose worst is above its best; never throws
 * @example isRedFlag({ name: 'Interrupts', kind: 'flag', weight: 0, worst: 1, best: 0 }) // => true
 * @example isRedFlag({ name: 'Recommended', kind: 'flag', weight: 1, worst: 0, best: 1 }) // => false
 */
export function isRedFlag(criterion: Criterion): boolean {
  return criterion.kind === 'flag' && criterion.worst > criterion.best;
}

/**
 * Judges all prospects.
 *
 * @param prospects prospects whose values stand in the order of the criteria
 * @param criteria criteria with a weight ≥ 0 each; red flags count by their number, with or without a weight
 * @param settings minimum evidence (0–1), fit from which to take and below which to decline (0–100), number of red flags
 *   with which to decline (≥ 1)
 * @returns one judgement per prospect, in the same order; never throws
 * @example judgeProspects([{ rowNumber: 2, name: 'Ada', values: [5], problems: [] }], [{ name: 'Fit', kind: 'rating', weight: 1, worst: 1, best: 5 }], { minimumEvidence: 0.5, prospectTakeFrom: 70, prospectDeclineBelow: 40, redFlagsToDecline: 2 }).map(({ verdict }) => verdict) // => ["take"]
 */
export function judgeProspects(
  prospects: readonly Client[],
  criteria: readonly Criterion[],
  settings: ProspectSettings,
): ProspectJudgement[] {
  const scales = locateScales(criteria, prospects);
  const flags = criteria.flatMap((criterion, index) => (isRedFlag(criterion) ? [index] : []));
  return prospects.map((prospect) => {
    const score = scoreClient(prospect.values, scales);
    const redFlags = flags.filter((index) => isTicked(prospect.values[index], scales[index]));
    const grounds = sortGrounds([
      ...groundsOfFlags(redFlags.length, settings),
      ...groundsOfFit(score, settings),
    ]);
    const open = heaviest(prospect.values, scales);
    return { prospect, score, redFlags, verdict: grounds[0].verdict, grounds, open };
  });
}

/** A number in place of a tick counts as the nearer end. */
function isTicked(value: number, { worst, best }: Scale): boolean {
  return Math.abs(value - worst) < Math.abs(value - best);
}

function groundsOfFlags(count: number, { redFlagsToDecline }: ProspectSettings): Ground[] {
  if (count === 0) return [];
  return [ground(count >= redFlagsToDecline ? 'manyRedFlags' : 'someRedFlags')];
}

function groundsOfFit(score: Score | null, settings: ProspectSettings): Ground[] {
  if (score === null) return [ground('notRated')];
  const isLittle = !reaches(score.evidence, settings.minimumEvidence);
  return [ground(fitOf(score, settings)), ...(isLittle ? [ground('littleKnown')] : [])];
}

/** A low fit declines only where no answer that is still open could make it a good one. */
function fitOf(
  { points, highest }: Score,
  { prospectTakeFrom, prospectDeclineBelow }: ProspectSettings,
): GroundKind {
  if (!reaches(points, prospectDeclineBelow)) {
    const couldTurn = reaches(highest, Math.max(prospectTakeFrom, prospectDeclineBelow));
    return couldTurn ? 'unsettledFit' : 'poorFit';
  }
  return reaches(points, prospectTakeFrom) ? 'goodFit' : 'middlingFit';
}

function ground(kind: GroundKind): Ground {
  return { kind, verdict: VERDICT_OF[kind] };
}

/** The strictest verdict wins. */
function sortGrounds(grounds: readonly Ground[]): Ground[] {
  const strictness = ({ verdict }: Ground): number => PROSPECT_VERDICTS.indexOf(verdict);
  return [...grounds].sort((a, b) => strictness(b) - strictness(a));
}

/** Of equal weights the earlier criterion. */
function heaviest(values: readonly number[], scales: readonly Scale[]): number[] {
  const unknown = scales.flatMap(({ weight }, index) => (weight > 0 && isNaN(values[index]) ? [index] : []));
  return unknown.sort((a, b) => scales[b].weight - scales[a].weight).slice(0, MOST_OPEN);
}
