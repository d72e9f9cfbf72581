/** The rules of a list as they travel to the page. */
import type { AssessedPlan } from '../plan';
import { criteriaSources } from '../rule-book';
import type { SentRuleBook } from './sidebar-contract';

export function sendRuleBook({ plan, ruleBook, hasLittleIncome }: AssessedPlan): SentRuleBook {
  const criteria = criteriaSources(plan);
  const hasDates = ruleBook.rules.some(({ from, until }) => from !== null || until !== null);
  return {
    rules: ruleBook.rules,
    facts: plan.rulesTab.sources.map(({ column, kind, measure }, index) => {
      if (measure === 'badTraits') return { hasLittleIncome };
      const criterionIndex = criteria.findIndex((each) => each.column === column && each.kind === kind);
      return criterionIndex >= 0 && measure === 'held'
        ? criterionIndex
        : ruleBook.facts[index].map((fact) => (fact === fact ? fact : null));
    }),
    locks: ruleBook.locks,
    today: hasDates ? ruleBook.today : 0,
  };
}
