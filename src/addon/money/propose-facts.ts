/** Figures on record beside her own, for her to choose from. Reads only. */
import type { Client } from '../../core/types';
import { formatNumber } from '../../i18n/format-number';
import { nameInSentence } from '../../core/shorten-text';
import { quoteCell } from '../../core/reading/quote-cell';
import { begin } from '../begin';
import { currentPlan } from '../sidebar/current-plan';
import type { FactProposals, ProposedFact } from '../sidebar/sidebar-contract';
import { cellsOfRow, columnOf } from '../tabs/clients-tab';
import { FED_FACTS, recordedFigures, type FedFact } from './feed-facts';
import { readPlanMoney, type PlanMoney } from './plan-money';
import { readPopulation, type Plan } from '../plan';

export function proposeFacts(): FactProposals {
  const begun = begin();
  const plan = currentPlan(begun);
  const { texts } = begun.context;
  const { facts: words } = texts.money;
  const population = readPopulation(plan);
  const money = readPlanMoney(population, plan);
  const facts =
    money === null ? [] : FED_FACTS.flatMap((fact) => proposalOf(fact, population.present, money, plan));
  const { intro, own, computed, use, none } = words;
  return { intro: facts.length > 0 ? intro : none, own, computed, use, facts };
}

/** None where her list has no such column, or nothing on record fits it. */
function proposalOf(
  fact: FedFact,
  clients: readonly Client[],
  money: PlanMoney,
  { list, settings, conventions, context }: Plan,
): ProposedFact[] {
  const column = columnOf(list, fact.key);
  if (column < 0) return [];
  const recorded = recordedFigures(fact, column, list, money);
  const lines = clients.flatMap(({ name, rowNumber }, index) => {
    const value = recorded[index];
    if (value === null) return [];
    const held = quoteCell(cellsOfRow(list, rowNumber)[column], conventions);
    const own = held === '' ? context.texts.money.facts.unknown : held;
    return [{ client: nameInSentence(name), own, computed: formatNumber(value, conventions.decimalMark) }];
  });
  if (lines.length === 0) return [];
  return [
    {
      setting: fact.setting,
      name: nameInSentence(String(list.headers[column])),
      isUsed: settings[fact.setting] === true,
      lines,
    },
  ];
}
