/** What is known of one client's time and money, as lines for the sidebar: each measure with what it rests on. */
import { ifClientLeft } from '../../core/money/dependence';
import { roundToCoin } from '../../core/money/exchange';
import { REASONS_LEFT_OUT } from '../../core/money/keep-accounts';
import type { ClientMoney } from '../../core/money/measure-clients';
import type { Retainer } from '../../core/money/retainer';
import { formatMoney } from '../../i18n/format-money';
import { formatNumber, formatPercent, roundToTenth } from '../../i18n/format-number';
import type { Texts } from '../../i18n/types/texts';
import type { MoneyLines } from '../sidebar/sidebar-contract';
import { livelihoodOf } from './money-table';
import type { PlanMoney } from './plan-money';

/** How it is said. */
interface LineStyle {
  readonly texts: Texts;
  readonly decimalMark: '.' | ',';
  /** In units; 0: not told. */
  readonly reserve: number;
}

export function clientLines(money: PlanMoney, index: number, style: LineStyle): MoneyLines {
  const { client, ifLeft } = style.texts.money;
  const say = wordsOf(money, style);
  const measured = money.clients[index];
  const lines = [
    ...hourLines(measured, style.texts, say),
    ...incomeLines(measured, money, style.texts, say),
    ...paymentLines(measured, style.texts, say),
    ...leftOutLines(measured, style.texts),
  ];
  return {
    heading: client.heading,
    lines: lines.length > 0 ? lines : [client.nothing],
    ifLeftHeading: ifLeft.heading,
    ifLeft: ifLeftLines(money, index, style, say),
  };
}

interface Words {
  readonly amount: (hundredths: number) => string;
  readonly number: (value: number) => string;
  readonly share: (share: number) => string;
}

function wordsOf({ rules }: PlanMoney, { texts, decimalMark }: LineStyle): Words {
  return {
    amount: (hundredths) =>
      formatMoney(roundToCoin(hundredths, rules.home) / 100, rules.home, texts.language, decimalMark),
    number: (value) => formatNumber(roundToTenth(value), decimalMark),
    share: (share) => formatPercent(share, texts.language),
  };
}

/** A line for what is known, none for what is not. */
function said<Value>(value: Value | null, say: (value: Value) => string): string[] {
  return value === null ? [] : [say(value)];
}

function hourLines(
  { hoursPerMonth, hoursThisMonth, billableShare, retainer }: ClientMoney,
  { money: { client } }: Texts,
  { number, share }: Words,
): string[] {
  const thisMonth = number(hoursThisMonth ?? 0);
  const hours =
    hoursPerMonth === null
      ? said(hoursThisMonth, () => client.hoursOnly(thisMonth))
      : [client.hours(number(hoursPerMonth), thisMonth)];
  return [
    ...hours,
    ...said(billableShare, (value) => client.billable(share(value))),
    ...retainerLines(retainer, client, number),
  ];
}

/** How fast they go is told where they will not last at that. */
function retainerLines(
  retainer: Retainer | null,
  client: Texts['money']['client'],
  number: Words['number'],
): string[] {
  if (retainer === null) return [];
  const { left, allowance, carried, pace } = retainer;
  const goesFast = left > 0 && pace !== null && roundToTenth(pace) > 1;
  return [
    client.retainer(number(left), number(allowance + carried)),
    ...(goesFast ? [client.retainerPace(number(pace))] : []),
  ];
}

function incomeLines(
  measured: ClientMoney,
  { rules }: PlanMoney,
  { money: { client } }: Texts,
  { amount, share }: Words,
): string[] {
  const { income, counts, effectiveRate, trend } = measured;
  const [say, count] =
    rules.incomeFrom === 'invoices'
      ? [client.invoiced, counts?.invoices ?? 0]
      : [client.received, counts?.payments ?? 0];
  const isFew = effectiveRate.perHour === null && effectiveRate.because === 'fewHours';
  return [
    ...said(income, (value) => say(amount(value), count)),
    ...said(effectiveRate.perHour, (perHour) => client.rate(amount(perHour))),
    ...(isFew ? [client.fewHours] : []),
    ...said(measured.afterTrouble, (perHour) => client.afterTrouble(amount(perHour))),
    ...said(measured.realization, (value) => client.realization(share(value))),
    ...said(trend, ({ lately, before }) => client.trend(amount(lately), amount(before))),
  ];
}

function paymentLines(
  { daysLate, counts, open, overdue }: ClientMoney,
  { money: { client } }: Texts,
  { amount, number }: Words,
): string[] {
  const { timedInvoices = 0, undatedInvoices = 0, assumedDue = 0 } = counts ?? {};
  const say = daysLate.isAtLeast ? client.daysLateAtLeast : client.daysLate;
  return [
    ...said(daysLate.days, (days) => say(number(days), timedInvoices)),
    ...said(undatedInvoices || null, client.undated),
    ...said(assumedDue || null, client.assumedDue),
    ...said(open || null, (value) => client.open(amount(value), amount(overdue ?? 0))),
  ];
}

function leftOutLines({ leftOut }: ClientMoney, { money: { client } }: Texts): string[] {
  return REASONS_LEFT_OUT.flatMap((reason) => said(leftOut[reason] ?? null, client.leftOut[reason]));
}

function ifLeftLines(
  money: PlanMoney,
  index: number,
  { texts, reserve }: LineStyle,
  { amount, number, share }: Words,
): string[] {
  const { ifLeft } = texts.money;
  const left = ifClientLeft(index, livelihoodOf(money, reserve));
  if (left === null) return [];
  const { incomeLost, shareLost, hoursFreed, before, after, replacedBy, reserveLasts } = left;
  return [
    ifLeft.lost(amount(incomeLost), share(shareLost)),
    ...said(hoursFreed || null, (hours) => ifLeft.freed(number(hours))),
    ...said(after, ({ likeEqualClients }) =>
      ifLeft.dependence(number(before.likeEqualClients), number(likeEqualClients)),
    ),
    ...said(replacedBy, (clients) => ifLeft.replacedBy(number(clients))),
    ...said(reserveLasts, (months) => ifLeft.reserve(number(months))),
  ];
}
