/** What rules and a lock made of a tier → clauses of Why: what decided first, and every rule that fired, losers too. */
import { compareTexts } from '../../core/compare-texts';
import { boundTier } from '../../core/rules/apply-rules';
import type { EffectKind, Ruling, Tier } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { formatDay } from '../../i18n/format-day';
import { firstOf } from './spoken-names';
import type { ListedRule } from '../tabs/read-rule';

export interface RulingStyle {
  readonly texts: Texts;
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** All rules, as the ruling counts them. */
  readonly rules: readonly ListedRule[];
}

/** A sentence of more clauses would not be read to its end. */
const MOST_CLAUSES = 6;

const ORDER: readonly EffectKind[] = ['atMost', 'atLeast', 'upOne', 'downOne', 'remark'];
const DECIDING: Partial<Record<Ruling['decidedBy'], readonly EffectKind[]>> = {
  floor: ['atLeast'],
  shift: ['upOne', 'downOne'],
};

export function formatRuling(ruling: Ruling, style: RulingStyle): string[] {
  const first = DECIDING[ruling.decidedBy] ?? [];
  const place = ({ effect }: ListedRule): number =>
    first.includes(effect.kind) ? -1 : ORDER.indexOf(effect.kind);
  const fired = ruling.fired
    .map((index) => style.rules[index])
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        tierOf(a) - tierOf(b) ||
        compareTexts(a.because, b.because) ||
        compareTexts(a.asks, b.asks),
    );
  const clauses = new Map<string, ListedRule[]>();
  for (const rule of fired) {
    const clause = formatEffect(rule, style);
    clauses.set(clause, [...(clauses.get(clause) ?? []), rule]);
  }
  const told = [...clauses].map(([clause, rules]) => {
    const tell = withoutEffect(rules[0], ruling, style);
    const explained = explain(clause, rules, style.texts);
    return tell === null ? explained : tell(explained);
  });
  return [...formatLock(ruling, style), ...firstOf(told, MOST_CLAUSES, style.texts)];
}

function tierOf({ effect }: ListedRule): number {
  return 'tier' in effect ? effect.tier : 0;
}

function formatLock({ lock, byRules }: Ruling, { texts, tiers }: RulingStyle): string[] {
  if (lock === null) return [];
  const { why } = texts.rules;
  const dated = dateClause(why.locked, lock.until, texts);
  // A reason is often no clause: “an old friend”, “big project”.
  const locked = lock.reason === '' ? dated : `${dated}: ${lock.reason}`;
  return byRules === null || byRules === lock.tier
    ? [locked]
    : [locked, why.withoutLock(tiers[byRules].name)];
}

/** What a rule does, without its reason: rules that do the same share a clause. A remark is all reason. */
function formatEffect({ effect, until, because }: ListedRule, { texts, tiers }: RulingStyle): string {
  const { why } = texts.rules;
  switch (effect.kind) {
    case 'atLeast':
      return dateClause(why.floor(tiers[effect.tier].name), until, texts);
    case 'atMost':
      return dateClause(why.cap(tiers[effect.tier].name), until, texts);
    case 'upOne':
      return dateClause(why.upOne, until, texts);
    case 'downOne':
      return dateClause(why.downOne, until, texts);
    case 'remark':
      return because;
  }
}

function dateClause(clause: string, until: number | null, { rules, language }: Texts): string {
  return until === null ? clause : rules.why.until(clause, formatDay(until, language));
}

/** Reasons in the user's words; for a rule without one, what it asks. */
function explain(clause: string, rules: readonly ListedRule[], texts: Texts): string {
  const { rules: words, list } = texts;
  if (rules[0].effect.kind === 'remark') return clause;
  const reasons = [...new Set(rules.flatMap(({ because }) => (because === '' ? [] : [because])))];
  const asked = [...new Set(rules.flatMap(({ because, asks }) => (because === '' ? [asks] : [])))];
  const plain = asked.length === 0 ? clause : `${clause} (${firstOf(asked, MOST_CLAUSES, texts).join(', ')})`;
  return reasons.length === 0 ? plain : words.why.because(plain, list.and(reasons));
}

/** Why a rule changes nothing, null for one that does: there may be no tier to move to, or something that goes before it. */
function withoutEffect(
  { effect }: ListedRule,
  { lock, bounds, byScore, byRules }: Ruling,
  { texts, tiers }: RulingStyle,
): ((clause: string) => string) | null {
  const { overruled, isBestAlready, isLowestAlready } = texts.rules.why;
  if (effect.kind === 'remark') return null;
  if (lock !== null || byScore === null || byRules === null) return overruled;
  if (effect.kind === 'atMost') return null;
  if (effect.kind === 'atLeast') return effect.tier < bounds.cap ? overruled : null;
  const lastTier = tiers.length - 1;
  const unmoved = boundTier(byScore, { ...bounds, shift: 0 }, lastTier);
  const [wanted, end, isEnd] =
    effect.kind === 'upOne' ? [1, 0, isBestAlready] : ([-1, lastTier, isLowestAlready] as const);
  if (bounds.shift === wanted && unmoved === end) return isEnd;
  return (unmoved - byRules) * wanted > 0 ? null : overruled;
}
