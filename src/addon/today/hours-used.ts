/** Hours of this month that are used and bought, as the Money tab reckons them: carried over, and under her own names. */
import { measureClients } from '../../core/money/measure-clients';
import { nameKey } from '../../core/name-key';
import type { Begun } from '../begin';
import { CARRY_OVERS } from '../money/plan-money';
import { readMoney } from '../records/read-money';
import { readSettingsTab } from '../tabs/settings-tab';
import type { ListedTier } from '../tabs/tiers-tab';
import type { ListedDayClient } from './day-clients';

export interface HoursOfMonth {
  readonly used: number;
  /** Null where no hours were agreed on. */
  readonly available: number | null;
}

/**
 * By the keys of the clients' names; empty where nobody keeps time. One read, and one for Names where they are needed.
 *
 * @param today days since 1970-01-01
 */
export function readHoursOfMonth(
  { tabs, context }: Begun,
  clients: readonly Pick<ListedDayClient, 'name' | 'retainerHours'>[],
  tiers: readonly ListedTier[],
  today: number,
): ReadonlyMap<string, HoursOfMonth> {
  if (tabs.time === null || clients.length === 0) return new Map();
  const names = clients.map(({ name }) => name);
  const timeAlone = { ...tabs, invoices: null, payments: null, currencies: null };
  const { time } = readMoney(timeAlone, names, context, context.currency);
  const { settings } = readSettingsTab(tabs.settings, tiers, context);
  const told = clients.map(({ name, retainerHours }) => ({
    name,
    agreedRate: NaN,
    retainerHours: retainerHours ?? NaN,
    joy: NaN,
  }));
  const rules = {
    today,
    home: context.currency,
    paymentTerms: 0,
    incomeFrom: 'invoices',
    monthsForHours: 1,
    troubleShare: 0,
    carryOver: CARRY_OVERS[Math.min(settings.carryOverMonths, CARRY_OVERS.length - 1)],
  } as const;
  const measured = measureClients(told, { entries: time, invoices: [], payments: [], rates: [] }, rules);
  return new Map(
    measured.clients.map(({ name, hoursThisMonth, retainer }) => [
      nameKey(name),
      {
        used: hoursThisMonth ?? 0,
        available: retainer === null ? null : retainer.allowance + retainer.carried,
      },
    ]),
  );
}
