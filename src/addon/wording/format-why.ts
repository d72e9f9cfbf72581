/** Assessment → the Why sentence: what a person would say, most telling first. Wording is the language's, order is ours. */
import { ageOf, isStale } from '../../core/reviews/age-of';
import type { DecimalMark } from '../../core/reading/parse-number';
import { pointsToNextTier } from '../../core/scoring/points-to-next-tier';
import type { Score, Settings, Tier, Verdict } from '../../core/types';
import { nameInSentence } from '../../core/shorten-text';
import { formatGap, formatNumber, formatPercent, formatScore } from '../../i18n/format-number';
import { formatRuling, type RulingStyle } from './format-ruling';

/** What the sentence speaks about, and how. */
export interface WhyStyle extends RulingStyle {
  readonly decimalMark: DecimalMark;
  /** Names of the criteria, in their order. */
  readonly criteria: readonly string[];
  readonly settings: Pick<Settings, 'staleAfterDays'>;
}

/** What is said beside the verdict, where it is known. */
export interface WhyBeside {
  /** Days since the ratings were last touched: said only when they are old. */
  readonly ratedDaysAgo?: number | null;
  /** Names of criteria whose values are what time and invoices say. */
  readonly fed?: readonly string[];
}

/** "Tier B with 71.5 points: “Fun” lifts it most, “Network” holds it back; 8.5 points short of A; 85 % …; rated 8 months ago". */
export function formatWhy(
  score: Score | null,
  verdict: Verdict | null,
  style: WhyStyle,
  { ratedDaysAgo = null, fed = [] }: WhyBeside = {},
): string {
  const { why } = style.texts;
  if (verdict === null) return why.notRated;
  if (score === null) return formatUnrated(verdict, style);
  const named = (indexes: readonly number[]): string[] => indexes.map((index) => style.criteria[index]);
  const moved = [
    score.lifts.length > 0 ? why.lifts(named(score.lifts)) : '',
    score.holdsBack.length > 0 ? why.holdsBack(named(score.holdsBack)) : '',
  ];
  const clauses = [
    joined(moved, ', '),
    ...(verdict.ruling === null ? [] : formatRuling(verdict.ruling, style)),
    formatDistance(score, verdict, style),
    score.beyondScale.length > 0 ? why.beyondScale(named(score.beyondScale)) : '',
    formatEvidence(score, verdict, style),
    formatAge(ratedDaysAgo, style),
    fed.length > 0 ? style.texts.money.figuresFrom(fed) : '',
  ];
  const verdictText = why.verdict(
    style.tiers[verdict.tier].name,
    formatScore(score.points, pointsToNextTier(score.points, verdict, style.tiers), style.decimalMark),
  );
  return `${joined([verdictText, joined(clauses, '; ')], ': ')}.`;
}

/** A lock gives a tier to a client of whom nothing is known. */
function formatUnrated({ tier, ruling }: Verdict, style: WhyStyle): string {
  const { texts, tiers } = style;
  const clauses = ruling === null ? [] : formatRuling(ruling, style);
  return `${joined([texts.rules.why.verdict(tiers[tier].name), joined(clauses, '; ')], ': ')}. ${texts.why.notRated}`;
}

/** The tiers still possible: "B", or "A–C". */
export function formatPossibleTiers(
  { bestPossible, worstPossible }: Verdict,
  tiers: readonly Tier[],
): string {
  const [best, worst] = [bestPossible, worstPossible].map((tier) => nameInSentence(tiers[tier].name));
  return best === worst ? best : `${best}–${worst}`;
}

function formatDistance(
  { points }: Score,
  verdict: Verdict,
  { texts, tiers, decimalMark }: WhyStyle,
): string {
  const missing = pointsToNextTier(points, verdict, tiers);
  if (missing === 0) return '';
  const next = tiers[verdict.tier - 1].name;
  const gap = formatGap(points, missing, decimalMark);
  return gap === null
    ? texts.why.justShortOf(formatNumber(0.1, decimalMark), next)
    : texts.why.toNextTier(gap, next);
}

function formatEvidence({ evidence, unknown }: Score, verdict: Verdict, { texts, tiers }: WhyStyle): string {
  if (unknown.length === 0) return '';
  const { provisional, partlyRated, certainTier, possibleTiers } = texts.why;
  const isCertain = verdict.bestPossible === verdict.worstPossible;
  const rated = (verdict.provisional ? provisional : partlyRated)(formatPercent(evidence, texts.language));
  return `${rated}, ${(isCertain ? certainTier : possibleTiers)(formatPossibleTiers(verdict, tiers))}`;
}

function formatAge(ratedDaysAgo: number | null, { texts, settings }: WhyStyle): string {
  if (!isStale(ratedDaysAgo, settings.staleAfterDays)) return '';
  const { count, unit } = ageOf(ratedDaysAgo);
  return texts.ageing.ratedAgo[unit](count);
}

function joined(parts: readonly string[], separator: string): string {
  let text = '';
  for (const part of parts) if (part !== '') text += text === '' ? part : separator + part;
  return text;
}
