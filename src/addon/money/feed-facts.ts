/**
 * Facts of a list that time and invoices know better, where she has said so. They take the place of her figures while tiers are
 * worked out; her cells are neither written nor asked to be right.
 */
import { roundToCoin } from '../../core/money/exchange';
import type { ClientMoney } from '../../core/money/measure-clients';
import type { Client, Settings } from '../../core/types';
import type { MoneySettingName } from '../../i18n/types/money';
import type { ColumnKey } from '../../i18n/types/texts';
import { columnOf, indexOfRow, type ClientList } from '../tabs/clients-tab';
import { inHerUnit } from './her-unit';
import type { PlanMoney } from './plan-money';

/** A column of a list that can be fed. */
export interface FedFact {
  readonly key: ColumnKey;
  readonly setting: MoneySettingName & keyof Settings;
  /** In the unit that we count in; null where nothing is known. @param home ISO code */
  readonly valueOf: (money: ClientMoney, home: string) => number | null;
}

export const FED_FACTS: readonly FedFact[] = [
  {
    key: 'hoursPerMonth',
    setting: 'hoursPerMonthFromRecords',
    valueOf: ({ hoursPerMonth }) => rounded(hoursPerMonth, 100),
  },
  {
    key: 'hoursThisMonth',
    setting: 'hoursThisMonthFromRecords',
    valueOf: ({ hoursThisMonth }) => rounded(hoursThisMonth, 100),
  },
  {
    key: 'hourlyRate',
    setting: 'hourlyRateFromRecords',
    valueOf: ({ effectiveRate }, home) => inUnits(effectiveRate.perHour, home),
  },
  {
    key: 'income12Months',
    setting: 'income12MonthsFromRecords',
    valueOf: ({ income }, home) => inUnits(income, home),
  },
  { key: 'daysLate', setting: 'daysLateFromRecords', valueOf: ({ daysLate }) => rounded(daysLate.days, 10) },
];

/** The columns that are fed: positions on the list, and what a client has there. */
export type FedColumns = ReadonlyMap<number, readonly (number | null)[]>;

export function fedColumns(list: ClientList, settings: Settings, money: PlanMoney | null): FedColumns {
  const fed = new Map<number, readonly (number | null)[]>();
  if (money === null) return fed;
  for (const fact of FED_FACTS) {
    const column = columnOf(list, fact.key);
    if (column < 0 || settings[fact.setting] !== true) continue;
    fed.set(column, recordedFigures(fact, column, list, money));
  }
  return fed;
}

/** What each client has on record, as a cell of her column would hold it; null where nothing is known, or her column counts something else. */
export function recordedFigures(
  { key, valueOf }: FedFact,
  column: number,
  list: ClientList,
  { clients, rules }: PlanMoney,
): (number | null)[] {
  const times = inHerUnit(list, key, column);
  return clients.map((client) => {
    const value = isNaN(times) ? null : valueOf(client, rules.home);
    return times === 1 || value === null ? value : rounded(value * times, 100);
  });
}

/** The list as it would be with these figures in it. @param clients in the order of the figures */
export function withFedColumns(list: ClientList, clients: readonly Client[], fed: FedColumns): ClientList {
  if (fed.size === 0) return list;
  const rows = [...list.rows];
  clients.forEach(({ rowNumber }, index) => {
    const at = indexOfRow(list, rowNumber);
    const cells = [...rows[at]];
    for (const [column, values] of fed) cells[column] = values[index] ?? cells[column];
    rows[at] = cells;
  });
  return { ...list, rows };
}

function inUnits(hundredths: number | null, home: string): number | null {
  return hundredths === null ? null : roundToCoin(hundredths, home) / 100;
}

/** Full precision of a mean would look like a slip. */
function rounded(value: number | null, parts: number): number | null {
  return value === null ? null : Math.round(value * parts) / parts;
}
