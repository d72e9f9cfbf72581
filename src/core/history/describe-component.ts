/** What exactly it was about a component: which rules, criteria, cut-offs or inputs. */
import { heldIn } from '../held-in';
import { once } from '../once';
import { isInForce } from '../rules/apply-rules';
import { shareAmounts } from '../scoring/share-amounts';
import type { AlignedRule, AlignedSnapshots, Side } from './align-snapshots';
import type { OwnCause } from './decisive-inputs';
import type { Outcome } from './world';

/** Why a tier changed. Rules are named by their labels, criteria and tiers by their names. */
export type Cause =
  | OwnCause
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

const NOBODY_ELSE: Cause = { kind: 'others' };

/** Tells causes of one comparison. What is the same for all clients is found out once. */
export class CauseTeller {
  /** Weights or scales. */
  readonly criteria: () => Cause;
  readonly cutOffs: () => Cause;
  /** Other clients. */
  readonly others: () => Cause = () => NOBODY_ELSE;
  /** Rules that are on one side only and fired there; all of them where none did. */
  readonly rules: CauseOf;
  /** The day. */
  readonly time: CauseOf;
  private readonly newRules: readonly AlignedRule[];
  private readonly oldRules: readonly AlignedRule[];
  /** By key; of rules that are on both sides the later one. */
  private readonly known: ReadonlyMap<string, AlignedRule>;

  /** @param aligned both snapshots on common ground */
  constructor(private readonly aligned: Pick<AlignedSnapshots, 'before' | 'after'>) {
    const { before, after } = aligned;
    this.criteria = once(() => ({ kind: 'criteria', names: changedCriteria(before, after) }));
    this.cutOffs = once(() => ({ kind: 'cutOffs', names: changedTiers(before, after) }));
    this.rules = onceForEach((outcome, without) => this.tellRules(outcome, without));
    this.time = onceForEach((outcome, without) => this.tellTime(outcome, without));
    this.newRules = onlyIn(after, before).filter(movesTiers);
    this.oldRules = onlyIn(before, after).filter(movesTiers);
    this.known = new Map([...before.rules, ...after.rules].map((rule) => [rule.key, rule]));
  }

  private tellRules(outcome: Outcome, without: Outcome): Cause {
    const { newRules, oldRules } = this;
    const added = newRules.filter((rule) => hasKeyOf(outcome.fired, rule));
    const removed = oldRules.filter((rule) => hasKeyOf(without.fired, rule));
    const isNone = added.length + removed.length === 0;
    const [came, went] = isNone ? [newRules, oldRules] : [added, removed];
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

  private tellTime(outcome: Outcome, without: Outcome): Cause {
    const { before, after } = this.aligned;
    const rulesOf = (fired: readonly AlignedRule[], others: readonly AlignedRule[]): AlignedRule[] =>
      fired
        .filter((rule) => !hasKeyOf(others, rule))
        .map((rule) => this.known.get(rule.key)!)
        .filter(movesTiers);
    const began = rulesOf(outcome.fired, without.fired);
    const ended = rulesOf(without.fired, outcome.fired);
    const isDated = (rule: AlignedRule): boolean => isInForce(rule, before) !== isInForce(rule, after);
    return {
      kind: 'time',
      began: labels(began.filter(isDated)),
      ended: labels(ended.filter(isDated)),
      applies: labels(began.filter((rule) => !isDated(rule))),
      noLonger: labels(ended.filter((rule) => !isDated(rule))),
      lockEnded: without.isLocked && !outcome.isLocked,
    };
  }

  /** A lock that had ended, or that does not hold yet, is none. */
  lock(outcome: Outcome, without: Outcome): Cause {
    if (!without.isLocked) return { kind: 'lock', change: 'set' };
    return { kind: 'lock', change: outcome.isLocked ? 'moved' : 'removed' };
  }
}

/** What is told of a component where a client has its present tier and, without it, another. */
type CauseOf = (outcome: Outcome, without: Outcome) => Cause;

/** There are many clients, and few outcomes that they share. */
function onceForEach(tell: CauseOf): CauseOf {
  const told = new Map<Outcome, Map<Outcome, Cause>>();
  return (outcome, without) => {
    const ofOutcome = heldIn(told, outcome, () => new Map<Outcome, Cause>());
    return heldIn(ofOutcome, without, () => tell(outcome, without));
  };
}

/** What has the same name and looks at the same column is one rule, edited. */
function isEdit(a: AlignedRule, b: AlignedRule): boolean {
  return a.label === b.label || (a.because !== '' && a.because === b.because);
}

function hasKeyOf(rules: readonly AlignedRule[], { key }: AlignedRule): boolean {
  return rules.some((rule) => rule.key === key);
}

function onlyIn(side: Side, other: Side): AlignedRule[] {
  return side.rules.filter((rule) => !hasKeyOf(other.rules, rule));
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

/** A remark says something and moves nobody. */
function movesTiers({ effect }: AlignedRule): boolean {
  return effect.kind !== 'remark';
}

function labels(rules: readonly AlignedRule[]): string[] {
  return [...new Set(rules.map(({ label }) => label))];
}
