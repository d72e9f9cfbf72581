/** A recalculation → what the next one needs to tell why tiers changed. */
import type { KnownClient, KnownRule, Snapshot } from '../../core/history/snapshot';
import type { Assessment, Client, Effect, Rule, RuleBook } from '../../core/types';
import { inRowOrder } from '../reading/row-order';
import type { AssessedPlan } from '../plan';
import type { ListedRule } from '../tabs/read-rule';

export function takeSnapshot(assessed: AssessedPlan): Snapshot {
  const { plan, ruleBook, assessments, former } = assessed;
  const { list, criteria, tiers, rulesTab, factSources, conventions } = plan;
  return {
    today: conventions.today,
    criteria: criteria.map(({ name, kind, weight, worst, best }) => ({ name, kind, weight, worst, best })),
    tiers: tiers.map(({ name, from }) => ({ name, from })),
    facts: factSources.map(({ column, kind, measure }) => ({
      name: String(list.headers[column]),
      kind,
      derived: measure === 'held' ? '' : measure,
    })),
    rules: rulesTab.rules.map(knownRule),
    clients: inRowOrder(assessed, [
      ...assessments.map((assessment, index) => knownClient(assessment, index, ruleBook)),
      ...former.map(({ client }) => knownFormer(client, factSources.length)),
    ]),
  };
}

function knownRule({ condition, effect, because, from, until, asks }: ListedRule): KnownRule {
  const rule: Rule = { condition, effect: { ...effect } as Effect, because, from, until };
  return { ...rule, label: because === '' ? asks : because };
}

function knownClient(
  { client, score, verdict }: Assessment,
  index: number,
  { facts, locks }: RuleBook,
): KnownClient {
  const ended = client.problems.find((problem) => problem.kind === 'lockEnded');
  const lock = locks[index] ?? (ended === undefined ? null : { tier: ended.tier, until: ended.day });
  return {
    name: client.name,
    values: client.values,
    facts: facts.map((column) => column[index]),
    lock: lock && { tier: lock.tier, until: lock.until },
    tier: verdict?.tier ?? null,
    points: score === null ? null : Math.round(score.points * 100) / 100,
  };
}

/** What it had is kept for the day on which it is back. */
function knownFormer({ name, values }: Client, facts: number): KnownClient {
  return {
    name,
    values,
    facts: Array<number>(facts).fill(NaN),
    lock: null,
    tier: null,
    points: null,
    hasLeft: true,
  };
}
