/** How firm the tiers of all clients are, measured in slices, so that a long list never freezes the page. */
import { judgeOf, tiersOf, type JudgedList } from '../../core/advice/judge-client';
import {
  changeOf,
  findWeightFlip,
  listCrossings,
  sampleWeights,
  type WeightCrossing,
  type WeightFlip,
} from '../../core/advice/measure-firmness';
import { SAMPLES, SPREAD } from './advice';
import type { Standing } from './standing';

/** Clients that are judged before the page may draw again. */
const CLIENTS_PER_SLICE = 5000;
const CROSSINGS_PER_SLICE = 20;
const FLIPS_SHOWN = 5;

export interface ClientFlip extends WeightFlip {
  readonly clientIndex: number;
}

export interface FirmnessResult {
  /** Share (0–1) of trials in which a client keeps its tier; null without clients that have one. */
  readonly kept: number | null;
  /** Those whose tier flips by the smallest change of one weight. */
  readonly flips: readonly ClientFlip[];
}

/**
 * Starts measuring.
 *
 * @param standing what came of the list
 * @returns a function that stops it; `done` is not called then
 */
export function startMeasuring(
  list: JudgedList,
  standing: Standing,
  done: (result: FirmnessResult) => void,
): () => void {
  const slices = measure(list, standing, done);
  let timer = setTimeout(next, 120);
  function next(): void {
    if (!slices.next().done) timer = setTimeout(next);
  }
  return () => clearTimeout(timer);
}

function* measure(list: JudgedList, standing: Standing, done: (result: FirmnessResult) => void) {
  const tiers = standing.assessments.map(({ verdict }) => verdict?.tier);
  const rated = tiers.filter((tier) => tier !== undefined).length;
  const tiersWith = tiersOf(list);
  let kept = 0;
  let judged = 0;
  for (const sample of sampleWeights(weightsOf(list), SPREAD, rated === 0 ? 0 : SAMPLES)) {
    const tried = tiersWith(sample);
    kept += tiers.filter((tier, index) => tier !== undefined && tier === tried[index]).length;
    judged += tiers.length;
    if (judged < CLIENTS_PER_SLICE) continue;
    judged = 0;
    yield;
  }
  const flips: ClientFlip[] = [];
  const nearest = crossingsOf(list, standing);
  for (let start = 0; start < nearest.length && flips.length < FLIPS_SHOWN; start += CROSSINGS_PER_SLICE) {
    addFlips(flips, nearest.slice(start, start + CROSSINGS_PER_SLICE), list, standing);
    yield;
  }
  done({ kept: rated === 0 ? null : kept / (rated * SAMPLES), flips });
}

function weightsOf({ criteria }: JudgedList): number[] {
  return criteria.map(({ weight }) => weight);
}

interface ClientCrossing extends WeightCrossing {
  readonly clientIndex: number;
}

/** Of all clients, the smallest change first. */
function crossingsOf(list: JudgedList, { assessments, scales }: Standing): ClientCrossing[] {
  return assessments
    .flatMap(({ client, verdict }, clientIndex) =>
      verdict === null || verdict.ruling?.lock
        ? []
        : listCrossings(client.values, scales, list).map((crossing) => ({ ...crossing, clientIndex })),
    )
    .sort((a, b) => changeOf(a) - changeOf(b));
}

/** Each client flips once. */
function addFlips(
  flips: ClientFlip[],
  crossings: readonly ClientCrossing[],
  list: JudgedList,
  { assessments }: Standing,
): void {
  const weights = weightsOf(list);
  for (const crossing of crossings) {
    const { clientIndex } = crossing;
    if (flips.length === FLIPS_SHOWN) return;
    if (flips.some((each) => each.clientIndex === clientIndex)) continue;
    const judge = judgeOf(list, clientIndex);
    const flip = findWeightFlip([crossing], judge, assessments[clientIndex].verdict, weights);
    if (flip !== null) flips.push({ ...flip, clientIndex });
  }
}
