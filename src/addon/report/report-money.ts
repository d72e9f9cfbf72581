/** What time and invoices say, for programs: amounts in units of the home currency, not rounded. */
import type { ClientMoney } from '../../core/money/measure-clients';
import type { PlanMoney } from '../money/plan-money';
import type { ClientMoneyReport, ConcentrationReport } from './report-contract';

const CLASSES = ['A', 'B', 'C'] as const;

export function reportMoney(money: PlanMoney): ClientMoneyReport[] {
  return money.clients.map((client) => ({
    client: client.name,
    hasLeft: client.hasLeft,
    income: inUnits(client.income),
    hours: client.hours,
    hoursPerMonth: client.hoursPerMonth,
    effectiveRate: inUnits(client.effectiveRate.perHour),
    afterTrouble: inUnits(client.afterTrouble),
    daysLate: client.daysLate.days,
    share: client.share?.share ?? null,
    paretoClass: classOf(client),
    open: inUnits(client.open),
    overdue: inUnits(client.overdue),
    retainerLeft: client.retainer?.left ?? null,
  }));
}

export function reportConcentration({ dependence }: PlanMoney): ConcentrationReport | null {
  return dependence && { hhi: dependence.hhi, likeEqualClients: dependence.likeEqualClients };
}

/** A client's class by its share of the income. */
export function classOf({ share }: ClientMoney): (typeof CLASSES)[number] | null {
  return share === null ? null : CLASSES[share.paretoClass];
}

function inUnits(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}
