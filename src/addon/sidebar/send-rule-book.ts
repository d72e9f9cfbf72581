/** The rules of a list as they travel to the page. */
import type { RuleBook } from '../../core/types';
import { criteriaSources, type Plan } from '../plan';
import type { SentRuleBook } from './sidebar-contract';

export function sendRuleBook(plan: Plan, ruleBook: RuleBook): SentRuleBook {
  const criteria = criteriaSources(plan);
  const hasDates = ruleBook.rules.some(({ from, until }) => from !== null || until !== null);
  return {
    rules: ruleBook.rules,
    facts: plan.rulesTab.sources.map(({ column, kind, isShare }, index) => {
      const criterionIndex = criteria.findIndex((each) => each.column === column && each.kind === kind);
      return criterionIndex >= 0 && !isShare
        ? criterionIndex
        : ruleBook.facts[index].map((fact) => (fact === fact ? fact : null));
    }),
    locks: ruleBook.locks,
    today: hasDates ? ruleBook.today : 0,
  };
}
