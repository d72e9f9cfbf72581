/** What exactly it was about a component: which rules, criteria, cut-offs or inputs. */
import { shareAmounts } from '../scoring/share-amounts';
import type { AlignedRule, AlignedSnapshots, Side } from './align-snapshots';
import type { InputChange } from './decisive-inputs';
import type { Component, Outcome } from './worlds';

/** Why a tier changed. Rules are named by their labels, criteria and tiers by their names. */
export type Cause =
  /** Ratings or facts of the client itself. */
  | { readonly kind: 'own'; readonly changes: readonly InputChange[] }
  /** Other clients changed, came or went: an end of a scale or a comparison moved. */
  | { readonly kind: 'others' }
  /** Weights or scales. */
  | { readonly kind: 'criteria'; readonly names: readonly string[] }
  | { readonly kind: 'cutOffs'; readonly names: readonly string[] }
  | {
      readonly kind: 'rules';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: readonly string[];
    }
  /** The day: rules that began or ended by their dates, or that now apply or no longer do; a lock that ended. */
  | {
      readonly kind: 'time';
      readonly began: readonly string[];
      readonly ended: readonly string[];
      readonly applies: readonly string[];
      readonly noLonger: readonly string[];
      readonly lockEnded: boolean;
    }
  | { readonly kind: 'lock'; readonly change: 'set' | 'moved' | 'removed' }
  /** Nothing that the user did: another version of the add-on counts otherwise. */
  | { readonly kind: 'program' };

export interface ComponentContext {
  readonly aligned: AlignedSnapshots;
  readonly inputs: readonly InputChange[];
  /** With the component as it is now, and as it was. */
  readonly outcome: Outcome;
  readonly without: Outcome;
}

/**
 * Names what it was about a component that changed a tier.
 *
 * @param component what was needed for the change
 * @param context both snapshots, and what becomes of the client with and without the component
 * @returns the cause; never throws
 * @example describeComponent('lock', { aligned: { before: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, after: { today: 0, criteria: [], tiers: [{ name: 'A', from: 0 }], rules: [], population: [], rows: [], locks: [] }, pairs: [], facts: [] }, inputs: [], outcome: { tier: 'A', fired: [], isLocked: true }, without: { tier: 'B', fired: [], isLocked: false } }) // => { "kind": "lock", "change": "set" }
 */
export function describeComponent(component: Component, context: ComponentContext): Cause {
  const { before, after } = context.aligned;
  switch (component) {
    case 'own':
      return { kind: 'own', changes: context.inputs };
    case 'others':
      return { kind: 'others' };
    case 'criteria':
      return { kind: 'criteria', names: changedCriteria(before, after) };
    case 'cutOffs':
      return { kind: 'cutOffs', names: changedTiers(before, after) };
    case 'rules':
      return describeRules(context);
    case 'time':
      return describeTime(context);
    case 'lock':
      return { kind: 'lock', change: lockChange(context) };
  }
}

/** A lock that had ended, or that does not hold yet, is none. */
function lockChange({ outcome, without }: ComponentContext): 'set' | 'moved' | 'removed' {
  if (!without.isLocked) return 'set';
  return outcome.isLocked ? 'moved' : 'removed';
}

/** Those whose share of all weights changed most come first. */
function changedCriteria(before: Side, after: Side): string[] {
  const sharesOf = (side: Side): readonly (number | null)[] =>
    shareAmounts(side.criteria.map(({ weight }) => weight));
  const [sharesBefore, sharesAfter] = [sharesOf(before), sharesOf(after)];
  return after.criteria
    .map((criterion, index) => {
      const former = before.criteria[index];
      const isScaled = former.worst !== criterion.worst || former.best !== criterion.best;
      const moved = Math.abs((sharesAfter[index] ?? 0) - (sharesBefore[index] ?? 0));
      return { name: criterion.name, isChanged: isScaled || former.weight !== criterion.weight, moved };
    })
    .filter(({ isChanged }) => isChanged)
    .sort((a, b) => b.moved - a.moved)
    .map(({ name }) => name)
    .filter((name, index, names) => names.indexOf(name) === index);
}

function changedTiers(before: Side, after: Side): string[] {
  const from = ({ tiers }: Side, name: string): number | undefined =>
    tiers.find((tier) => tier.name === name)?.from;
  const names = new Set([...after.tiers, ...before.tiers].map(({ name }) => name));
  return [...names].filter((name) => from(before, name) !== from(after, name));
}

/** Rules that are on one side only and fired there; all of them where none did. */
function describeRules({ aligned: { before, after }, outcome, without }: ComponentContext): Cause {
  const onlyIn = (side: Side, other: Side): AlignedRule[] =>
    side.rules.filter(({ key }) => other.rules.every((rule) => rule.key !== key));
  const [newRules, oldRules] = [
    onlyIn(after, before).filter(movesTiers),
    onlyIn(before, after).filter(movesTiers),
  ];
  const added = newRules.filter(({ key }) => outcome.fired.includes(key));
  const removed = oldRules.filter(({ key }) => without.fired.includes(key));
  const isNone = added.length + removed.length === 0;
  const [came, went] = isNone ? [newRules, oldRules] : [added, removed];
  /** What has the same name and looks at the same column is one rule, edited. */
  const isEdit = (a: AlignedRule, b: AlignedRule): boolean =>
    a.label === b.label || (a.because !== '' && a.because === b.because);
  const changed = labels([
    ...came.filter((rule) => oldRules.some((old) => isEdit(rule, old))),
    ...went.filter((rule) => newRules.some((other) => isEdit(rule, other))),
  ]);
  return {
    kind: 'rules',
    added: labels(came).filter((label) => !changed.includes(label)),
    removed: labels(went).filter((label) => !changed.includes(label)),
    changed,
  };
}

function describeTime({ aligned: { before, after }, outcome, without }: ComponentContext): Cause {
  const known = new Map([...before.rules, ...after.rules].map((rule) => [rule.key, rule]));
  const rulesOf = (keys: readonly string[], others: readonly string[]): AlignedRule[] =>
    keys
      .filter((key) => !others.includes(key))
      .flatMap((key) => known.get(key) ?? [])
      .filter(movesTiers);
  const began = rulesOf(outcome.fired, without.fired);
  const ended = rulesOf(without.fired, outcome.fired);
  const isDated = ({ from, until }: AlignedRule): boolean =>
    isInForce(from, until, before.today) !== isInForce(from, until, after.today);
  return {
    kind: 'time',
    began: labels(began.filter(isDated)),
    ended: labels(ended.filter(isDated)),
    applies: labels(began.filter((rule) => !isDated(rule))),
    noLonger: labels(ended.filter((rule) => !isDated(rule))),
    lockEnded: without.isLocked && !outcome.isLocked,
  };
}

function isInForce(from: number | null, until: number | null, today: number): boolean {
  return (from === null || from <= today) && (until === null || today <= until);
}

/** A remark says something and moves nobody. */
function movesTiers({ effect }: AlignedRule): boolean {
  return effect.kind !== 'remark';
}

function labels(rules: readonly AlignedRule[]): string[] {
  return [...new Set(rules.map(({ label }) => label))];
}
