/**
 * What time, invoices and payments say of the clients of a list, by the settings: null where there are no such tabs, so that
 * whoever keeps none notices nothing.
 */
import {
  measureClients,
  type Money,
  type MoneyClient,
  type MoneyRules,
} from '../../core/money/measure-clients';
import { readCurrencyCell } from '../../core/money/record-cells';
import { MOST_DAYS_TO_PAY, parseTerms } from '../../core/money/parse-terms';
import type { CarryOver } from '../../core/money/retainer';
import { notationOf } from '../../core/reading/column-notation';
import { nameKey } from '../../core/name-key';
import { columnCells } from '../../core/reading/parse-clients';
import { readValue } from '../../core/reading/read-value';
import { placeOnScale } from '../../core/scoring/score-client';
import type { Client, Settings } from '../../core/types';
import type { CriterionKey } from '../../i18n/types/texts';
import type { Context } from '../context';
import type { RatedList } from '../rated-list';
import type { Population } from '../reading/former-clients';
import { readMoney, type MoneyTabs } from '../records/read-money';
import { cellsOfRow, columnOf } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { dayColumnOf, numberIn } from '../today/client-cells';
import { inHerUnit } from './her-unit';

/** Ratings that say whether work with a client is a joy. */
const JOY: readonly CriterionKey[] = ['workingTogether', 'appreciation', 'fun', 'respectsMyHours'];
export const CARRY_OVERS: readonly CarryOver[] = ['none', 'oneMonth', 'all'];

export interface PlanMoney extends Money {
  readonly rules: MoneyRules;
  readonly records: MoneyTabs;
}

/** What money is read by. */
export interface MoneyPlan extends RatedList {
  readonly tabs: LocatedTabs;
  readonly settings: Settings;
  readonly context: Context;
}

/** Whether there is anything to read it from. */
export function hasRecords({ time, invoices, payments }: LocatedTabs): boolean {
  return time !== null || invoices !== null || payments !== null;
}

/** A read for each of the three tabs that is there, and for Currencies and Names where they are needed. Whoever has left comes after the others. */
export function readPlanMoney({ present, former }: Population, plan: MoneyPlan): PlanMoney | null {
  const { tabs, settings, context, conventions } = plan;
  if (!hasRecords(tabs)) return null;
  const clients = [...present, ...former.map(({ client }) => client)];
  const chosen = readCurrencyCell(settings.currency, context.currency) ?? '';
  const names = clients.map(({ name }) => name);
  const records = readMoney(tabs, names, context, chosen);
  const rules: MoneyRules = {
    today: conventions.today,
    home: records.home,
    paymentTerms: settings.paymentTerms,
    ownTerms: ownTerms(clients, plan),
    incomeFrom: settings.incomeFromPayments ? 'payments' : 'invoices',
    monthsForHours: settings.monthsForHours,
    troubleShare: settings.troubleShare,
    carryOver: CARRY_OVERS[Math.min(settings.carryOverMonths, CARRY_OVERS.length - 1)],
  };
  const { time: entries, invoices, payments, rates } = records;
  const told = toldByHer(clients, plan).map((client, index) =>
    index < present.length ? client : { ...client, retainerHours: NaN, hasLeft: true },
  );
  return { ...measureClients(told, { entries, invoices, payments, rates }, rules), rules, records };
}

/** Her own figures, where she has columns for them. */
function toldByHer(clients: readonly Client[], plan: MoneyPlan): MoneyClient[] {
  const { list, criteria } = plan;
  const rates = columnOf(list, 'hourlyRate');
  // NaN where what she writes is paid for a day or a month.
  const rateTimes = inHerUnit(list, 'hourlyRate', rates);
  const agreed = numbersIn(rates, clients, plan);
  const bought = numbersIn(dayColumnOf(list, 'retainerHours'), clients, plan);
  const joys = JOY.map((key) =>
    criteria.findIndex(({ identity, kind }) => identity === key && kind === 'rating'),
  );
  return clients.map(({ name, values }, index) => ({
    name,
    agreedRate: Math.round((100 * agreed[index]) / rateTimes),
    retainerHours: bought[index],
    joy: meanOf(
      joys.flatMap((at) => {
        const { worst, best } = criteria[at] ?? {};
        const isRated =
          at >= 0 && !isNaN(values[at]) && typeof worst === 'number' && typeof best === 'number';
        return isRated ? [clamped(placeOnScale(values[at], { weight: 1, worst, best }))] : [];
      }),
    ),
  }));
}

/** Days to pay by the key of the client's name, where she has a column for it and something in it. */
function ownTerms(clients: readonly Client[], { list, conventions }: MoneyPlan): Map<string, number> {
  const column = dayColumnOf(list, 'paymentTerms');
  return new Map(
    clients.flatMap(({ name, rowNumber }): [string, number][] => {
      const cell = column < 0 ? undefined : cellsOfRow(list, rowNumber)[column];
      const days = parseTerms(cell) ?? numberIn(cell, conventions);
      return days !== null && days >= 0 && days <= MOST_DAYS_TO_PAY ? [[nameKey(name), days]] : [];
    }),
  );
}

function numbersIn(column: number, clients: readonly Client[], { list, conventions }: MoneyPlan): number[] {
  const notation = notationOf(columnCells(list.rows, column), conventions);
  return clients.map(({ rowNumber }) => {
    const value = column < 0 ? NaN : readValue(cellsOfRow(list, rowNumber)[column], 'fact', notation);
    return typeof value === 'number' ? value : NaN;
  });
}

/** NaN of nothing. */
function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
