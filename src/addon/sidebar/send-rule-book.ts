/** The rules of a list as they travel to the page. */
import type { AssessedPlan } from '../plan';
import { criteriaSources } from '../rule-book';
import type { FactSource } from '../tabs/read-rule';
import { positionAmong, type RuleInput } from './rule-inputs';
import type { SentFacts, SentRuleBook } from './sidebar-contract';

/** @param inputs the columns whose values travel after those of the criteria */
export function sendRuleBook({ plan, ruleBook }: AssessedPlan, inputs: readonly RuleInput[]): SentRuleBook {
  const criteria = criteriaSources(plan);
  const hasDates = ruleBook.rules.some(({ from, until }) => from !== null || until !== null);
  const positionOf = (source: FactSource): number => {
    const criterion = criteria.findIndex(
      ({ column, kind }) => column === source.column && kind === source.kind,
    );
    const input = positionAmong(inputs, source);
    return criterion >= 0 || input < 0 ? criterion : criteria.length + input;
  };
  return {
    rules: plan.rulesTab.rules,
    facts: plan.rulesTab.sources.map((source, index): SentFacts => {
      const position = positionOf(source);
      if (position < 0) return ruleBook.facts[index].map((fact) => (fact === fact ? fact : null));
      if (source.measure === 'held') return position;
      return source.measure === 'share' ? { shareOf: position } : { littleOf: position };
    }),
    locks: ruleBook.locks,
    today: hasDates ? ruleBook.today : 0,
  };
}
