/** What is told after Recalculate about time and money: what was left out, as sentences without full stops. */
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import type { PlanMoney } from './plan-money';

export function moneyRemarks(money: PlanMoney | null, { money: texts }: Texts): string[] {
  if (money === null) return [];
  const { unknownNames, problems } = money.records;
  const { remarks } = texts;
  const [stranger] = unknownNames;
  const [problem] = problems;
  const currencies = [...money.accounts.withoutRate.keys()].sort();
  return [
    ...(stranger === undefined
      ? []
      : [remarks.unknownNames(unknownNames.length, nameInSentence(stranger.name), stranger.cell)]),
    ...(currencies.length > 0 ? [remarks.withoutRate(currencies)] : []),
    ...(problems.length > 1 ? [remarks.unreadable(problems.length, problem.cell)] : []),
    ...(problem === undefined ? [] : [problem.text.replace(/\.$/, '')]),
  ];
}
