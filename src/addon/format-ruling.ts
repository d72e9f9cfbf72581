/** What rules and a lock made of a tier → clauses of Why: what decided first, and every rule that fired, losers too. */
import { boundTier } from '../core/apply-rules';
import type { EffectKind, Ruling, Tier } from '../core/types';
import type { Texts } from '../i18n/texts';
import { formatDay } from './format-day';
import type { ListedRule } from './tabs/read-rule';

export interface RulingStyle {
  readonly texts: Texts;
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** All rules, as the ruling counts them. */
  readonly rules: readonly ListedRule[];
}

const ORDER: readonly EffectKind[] = ['atMost', 'atLeast', 'upOne', 'downOne', 'remark'];
const DECIDING: Partial<Record<Ruling['decidedBy'], readonly EffectKind[]>> = {
  floor: ['atLeast'],
  shift: ['upOne', 'downOne'],
};

export function formatRuling(ruling: Ruling, style: RulingStyle): string[] {
  const { rules } = style;
  const first = DECIDING[ruling.decidedBy] ?? [];
  const place = ({ effect }: ListedRule): number =>
    first.includes(effect.kind) ? -1 : ORDER.indexOf(effect.kind);
  const fired = ruling.fired
    .map((index) => ({ rule: rules[index], clause: formatRule(rules[index], ruling, style) }))
    .sort((a, b) => place(a.rule) - place(b.rule) || tierOf(a.rule) - tierOf(b.rule) || compare(a, b));
  return [...formatLock(ruling, style), ...fired.map(({ clause }) => clause)];
}

/** Equal reasons are told alike whatever the order of the lines. */
function compare(a: { clause: string }, b: { clause: string }): number {
  return a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0;
}

function tierOf({ effect }: ListedRule): number {
  return 'tier' in effect ? effect.tier : 0;
}

function formatLock({ lock, byRules }: Ruling, { texts, tiers }: RulingStyle): string[] {
  if (lock === null) return [];
  const { why } = texts.rules;
  const locked = explained(why.locked, lock.until, lock.reason, texts);
  return byRules === null || byRules === lock.tier
    ? [locked]
    : [locked, why.withoutLock(tiers[byRules].name)];
}

function formatRule(rule: ListedRule, ruling: Ruling, { texts, tiers }: RulingStyle): string {
  const { effect, because, until, asks } = rule;
  if (effect.kind === 'remark') return because;
  const { why } = texts.rules;
  const plain = {
    atLeast: () => why.floor('tier' in effect ? tiers[effect.tier].name : ''),
    atMost: () => why.cap('tier' in effect ? tiers[effect.tier].name : ''),
    upOne: () => why.upOne,
    downOne: () => why.downOne,
  }[effect.kind]();
  const reason =
    because === ''
      ? `${explained(plain, until, '', texts)} (${asks})`
      : explained(plain, until, because, texts);
  return isOverruled(rule, ruling, tiers.length - 1) ? why.overruled(reason) : reason;
}

function explained(clause: string, until: number | null, reason: string, { rules, language }: Texts): string {
  const dated = until === null ? clause : rules.why.until(clause, formatDay(until, language));
  return reason === '' ? dated : rules.why.because(dated, reason);
}

/** A lock overrules everything, a cap the floors above it, and a shift may be stopped or outweighed. */
function isOverruled({ effect }: ListedRule, ruling: Ruling, lastTier: number): boolean {
  const { lock, bounds, byScore, byRules } = ruling;
  if (lock !== null || byScore === null || byRules === null) return true;
  if (effect.kind === 'atLeast') return effect.tier < bounds.cap;
  const moved = boundTier(byScore, { ...bounds, shift: 0 }, lastTier) - byRules;
  if (effect.kind === 'upOne') return moved <= 0;
  return effect.kind === 'downOne' && moved >= 0;
}
