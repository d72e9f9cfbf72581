/**
 * Accounts → what each client brings and costs. A measure that cannot be told is null, never 0, and what it rests on stands beside it.
 *
 * Files seldom reach equally far back. Hours and income are set against each other over the months that both cover (decision 27):
 * a year of invoices against a month of tracked time would make everybody rich.
 */
import { dependenceOf, shareIncomes, type Dependence, type IncomeShare } from './dependence';
import { meanDaysLate } from './days-late';
import { afterTrouble, effectiveRate, realization, type EffectiveRate } from './hourly-rates';
import {
  keepAccounts,
  type Account,
  type AccountCounts,
  type AccountRules,
  type Accounts,
  type Books,
  type LeftOut,
  type WaitingInvoice,
} from './keep-accounts';
import { sumOfFullMonths, sumOfMonths } from './monthly-sums';
import { MONTHS_OF_YEAR, shareOfMonthGone, type Period } from './period';
import { balanceRetainer, type CarryOver, type Retainer } from './retainer';

const SECONDS_PER_HOUR = 3600;
/** Of this many months the income is compared with that of as many before. */
const TREND_MONTHS = 3;
/** An invoice for a month's work may be written so many days before the month ends. */
const DAYS_BEFORE_MONTH_ENDS = 6;

export const INCOME_SOURCES = ['invoices', 'payments'] as const;
/** What counts as income: invoices issued, or payments received. Never both. */
export type IncomeSource = (typeof INCOME_SOURCES)[number];

export interface MoneyRules extends AccountRules {
  readonly incomeFrom: IncomeSource;
  /** Full months over which hours per month are taken, 1–12. */
  readonly monthsForHours: number;
  /** Share of the rate that the worst client costs, 0–1. */
  readonly troubleShare: number;
  readonly carryOver: CarryOver;
}

/** A client of hers, and what only she knows. NaN: not told. */
export interface MoneyClient {
  readonly name: string;
  /** Hundredths per hour. */
  readonly agreedRate: number;
  /** Hours per month. */
  readonly retainerHours: number;
  /** 0 (worst) to 1. */
  readonly joy: number;
  /** What it brought counts in totals; nothing depends on it any more. */
  readonly hasLeft?: boolean;
}

/** Money in hundredths of the home currency, hours as numbers. Null: nothing is on record, or too little. */
export interface ClientMoney {
  readonly name: string;
  /** Then it has no share. */
  readonly hasLeft: boolean;
  /** All hours of the twelve months. */
  readonly hours: number | null;
  readonly hoursPerMonth: number | null;
  readonly hoursThisMonth: number | null;
  readonly billableShare: number | null;
  readonly realization: number | null;
  readonly income: number | null;
  readonly share: IncomeShare | null;
  /** Of the twelve full months before this one, the earliest first. */
  readonly incomeByMonth: readonly number[];
  readonly trend: Trend | null;
  /** Hours and income of the months that both cover. */
  readonly covered: { readonly hours: number | null; readonly income: number | null };
  readonly effectiveRate: EffectiveRate;
  readonly afterTrouble: number | null;
  readonly daysLate: DaysLate;
  /** Waiting for payment, in all and of it what is overdue. */
  readonly open: number | null;
  readonly overdue: number | null;
  readonly waiting: readonly WaitingInvoice[];
  readonly retainer: Retainer | null;
  readonly unbilled: UnbilledWork | null;
  readonly counts: AccountCounts | null;
  readonly leftOut: LeftOut;
}

export interface Trend {
  /** Income of the last three full months, and of the three before. */
  readonly lately: number;
  readonly before: number;
}

export interface DaysLate {
  /** Null where no invoice tells. */
  readonly days: number | null;
  /** Something is overdue and grows older. */
  readonly isAtLeast: boolean;
}

/** Billable hours of last month for which nothing was invoiced since. */
export interface UnbilledWork {
  readonly hours: number;
  /** What the entries themselves say that it is worth; 0: nothing. */
  readonly worth: number;
}

/** Everything that is found out. */
export interface Money {
  /** In the order of her clients. */
  readonly clients: readonly ClientMoney[];
  /** Names in the records that are no client's. */
  readonly others: readonly ClientMoney[];
  readonly dependence: Dependence | null;
  readonly accounts: Accounts;
  /** Months on record of what counts as income, this one among them: 1–13; 0: nothing. */
  readonly incomeMonths: number;
}

/**
 * Measures what each client brings and costs.
 *
 * @param clients hers, in her order
 * @param books everything that stands on the tabs
 * @param rules what counts as what
 * @returns measures with what they rest on; never throws
 * @example measureClients([], { entries: [], invoices: [], payments: [], rates: [] }, { today: 20783, home: 'EUR', paymentTerms: 14, incomeFrom: 'invoices', monthsForHours: 3, troubleShare: 0.3, carryOver: 'none' }).dependence // => null
 */
export function measureClients(clients: readonly MoneyClient[], books: Books, rules: MoneyRules): Money {
  const names = clients.map(({ name }) => name);
  const accounts = keepAccounts(names, books, rules);
  const coverage = coverageOf(accounts, rules);
  const measured = clients.map((client, index) =>
    measureClient(client, accounts.clients[index], coverage, rules),
  );
  const others = accounts.others.map((account) =>
    measureClient({ ...NOTHING_TOLD, name: account.name }, account, coverage, rules),
  );
  const incomes = measured.map(({ income, hasLeft }) => (hasLeft ? null : income));
  const shares = shareIncomes(incomes);
  return {
    clients: measured.map((client, index) => ({ ...client, share: shares[index] })),
    others,
    dependence: dependenceOf(incomes),
    accounts,
    incomeMonths: coverage.income + 1,
  };
}

const NOTHING_TOLD = { agreedRate: NaN, retainerHours: NaN, joy: NaN };

/** How many months back there are records, of all clients together; 12: as far as anybody asks, -1: none. */
interface Coverage {
  readonly period: Period;
  readonly time: number;
  readonly invoices: number;
  readonly income: number;
  /** The last day on which anything was invoiced. */
  readonly lastInvoiced: number;
}

function coverageOf(accounts: Accounts, { incomeFrom }: MoneyRules): Coverage {
  const { period, clients, others } = accounts;
  const back = (since: number | null): number => {
    if (since === null) return -1;
    const month = period.monthStarts.findIndex((start) => start <= since);
    return month < 0 ? MONTHS_OF_YEAR : month;
  };
  const invoices = back(accounts.invoicesSince);
  return {
    period,
    time: back(accounts.entriesSince),
    invoices,
    income: incomeFrom === 'invoices' ? invoices : back(accounts.paymentsSince),
    lastInvoiced: [...clients, ...others].reduce(
      (last, account) => Math.max(last, account?.lastInvoiced ?? -Infinity),
      -Infinity,
    ),
  };
}

type Told = Omit<MoneyClient, 'name' | 'hasLeft'>;

function measureClient(
  { name, hasLeft = false, ...told }: MoneyClient,
  account: Account | null,
  coverage: Coverage,
  rules: MoneyRules,
): ClientMoney {
  const retainer = retainerOf(account, told, coverage, rules);
  if (account === null) return { ...NOTHING_KNOWN, name, hasLeft, retainer };
  const worked = account.counts.entries > 0;
  const hoursOf = (seconds: number): number => seconds / SECONDS_PER_HOUR;
  return {
    name,
    hasLeft,
    hours: worked ? hoursOf(sumOfMonths(account.seconds, MONTHS_OF_YEAR)) : null,
    hoursPerMonth: worked ? hoursPerMonth(account, coverage, rules) : null,
    hoursThisMonth: worked ? hoursOf(account.seconds[0]) : null,
    ...rates(account, told, coverage, rules),
    ...incomeOf(account, coverage, rules),
    share: null,
    daysLate: daysLateOf(account),
    ...owed(account),
    retainer,
    unbilled: retainer === null ? unbilledOf(account, coverage) : null,
    counts: account.counts,
    leftOut: account.leftOut,
  };
}

const NOTHING_KNOWN: Omit<ClientMoney, 'name' | 'hasLeft' | 'retainer'> = {
  hours: null,
  hoursPerMonth: null,
  hoursThisMonth: null,
  billableShare: null,
  realization: null,
  income: null,
  share: null,
  incomeByMonth: [],
  trend: null,
  covered: { hours: null, income: null },
  effectiveRate: { perHour: null, because: 'noHours' },
  afterTrouble: null,
  daysLate: { days: null, isAtLeast: false },
  open: null,
  overdue: null,
  waiting: [],
  unbilled: null,
  counts: null,
  leftOut: {},
};

/** Months before the first entry of all are no months without work. */
function hoursPerMonth(
  { seconds }: Account,
  { time }: Coverage,
  { monthsForHours }: MoneyRules,
): number | null {
  const months = Math.min(monthsForHours, time);
  return months < 1 ? null : sumOfFullMonths(seconds, 1, months + 1) / months / SECONDS_PER_HOUR;
}

type Rates = Pick<
  ClientMoney,
  'covered' | 'effectiveRate' | 'afterTrouble' | 'billableShare' | 'realization'
>;

function rates(account: Account, told: Told, coverage: Coverage, rules: MoneyRules): Rates {
  const { seconds, billableSeconds, judgedSeconds, worth, invoiced } = account;
  const months = Math.min(coverage.time, coverage.income);
  const hours =
    account.counts.entries === 0 || months < 0 ? null : sumOfMonths(seconds, months) / SECONDS_PER_HOUR;
  const hasIncome = incomeCount(account, rules) > 0 && months >= 0;
  const income = hasIncome ? sumOfMonths(incomeSums(account, rules), months) : null;
  const rate = effectiveRate(income, hours);
  const billableMonths = Math.min(coverage.time, coverage.invoices);
  const billable = sumOfMonths(billableSeconds, billableMonths) / SECONDS_PER_HOUR;
  const agreed = isNaN(told.agreedRate) ? sumOfMonths(worth, billableMonths) / billable : told.agreedRate;
  const isInvoiced = account.counts.invoices > 0;
  return {
    covered: { hours, income },
    effectiveRate: rate,
    afterTrouble: afterTrouble(rate.perHour, told.joy, rules.troubleShare),
    billableShare: ratio(
      sumOfMonths(billableSeconds, MONTHS_OF_YEAR),
      sumOfMonths(judgedSeconds, MONTHS_OF_YEAR),
    ),
    realization: isInvoiced ? realization(sumOfMonths(invoiced, billableMonths), billable, agreed) : null,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function incomeSums(account: Account, { incomeFrom }: MoneyRules): Account['invoiced'] {
  return incomeFrom === 'invoices' ? account.invoiced : account.received;
}

function incomeCount({ counts }: Account, { incomeFrom }: MoneyRules): number {
  return incomeFrom === 'invoices' ? counts.invoices : counts.payments;
}

function incomeOf(
  account: Account,
  coverage: Coverage,
  rules: MoneyRules,
): Pick<ClientMoney, 'income' | 'incomeByMonth' | 'trend'> {
  if (incomeCount(account, rules) === 0) return { income: null, incomeByMonth: [], trend: null };
  const sums = incomeSums(account, rules);
  const isLongEnough = coverage.income >= 2 * TREND_MONTHS;
  return {
    income: sumOfMonths(sums, MONTHS_OF_YEAR),
    incomeByMonth: [...sums.slice(1, MONTHS_OF_YEAR + 1)].reverse(),
    trend: isLongEnough
      ? {
          lately: sumOfFullMonths(sums, 1, TREND_MONTHS + 1),
          before: sumOfFullMonths(sums, TREND_MONTHS + 1, 2 * TREND_MONTHS + 1),
        }
      : null,
  };
}

function daysLateOf({ late, counts }: Account): DaysLate {
  return {
    days: meanDaysLate(late),
    isAtLeast: counts.overdueInvoices > 0,
  };
}

/** Nothing is owed where invoices are on record and all are paid; without any, nobody knows. */
function owed({ waiting, counts }: Account): Pick<ClientMoney, 'open' | 'overdue' | 'waiting'> {
  if (counts.invoices === 0 && waiting.length === 0) return { open: null, overdue: null, waiting };
  const sum = (invoices: readonly WaitingInvoice[]): number =>
    invoices.reduce((total, { amount }) => total + amount, 0);
  const lastFirst = [...waiting].sort((a, b) => b.daysLate - a.daysLate || b.amount - a.amount);
  return {
    open: sum(waiting),
    overdue: sum(waiting.filter(({ daysLate }) => daysLate > 0)),
    waiting: lastFirst,
  };
}

/** The balance begins with the first month in which anything was done. */
function retainerOf(
  account: Account | null,
  { retainerHours }: Told,
  { time, period }: Coverage,
  { carryOver }: MoneyRules,
): Retainer | null {
  if (!(retainerHours > 0) || time < 0) return null;
  const seconds = account?.seconds.slice(0, MONTHS_OF_YEAR + 1).reverse() ?? new Float64Array(1);
  const first = seconds.findIndex((each) => each !== 0);
  // -1 where nothing was done: this month alone.
  const known = seconds.slice(first);
  const used = Array.from(known, (each) => each / SECONDS_PER_HOUR);
  return balanceRetainer(retainerHours, used, carryOver, shareOfMonthGone(period));
}

/** Last month counts as invoiced by whatever was issued from its last week on; and nobody is reminded before somebody's was. */
function unbilledOf(account: Account, { period, lastInvoiced }: Coverage): UnbilledWork | null {
  const hours = account.billableSeconds[1] / SECONDS_PER_HOUR;
  const from = period.monthStarts[0] - 1 - DAYS_BEFORE_MONTH_ENDS;
  const isInvoiced = account.lastInvoiced !== null && account.lastInvoiced >= from;
  return hours > 0 && !isInvoiced && lastInvoiced >= from ? { hours, worth: account.worth[1] } : null;
}
