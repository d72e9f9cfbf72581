/**
 * Records → one account per client: what was worked, invoiced and received by month, and how its invoices were paid. One pass over
 * each list. Nothing is judged here, and nothing disappears: what cannot be counted is counted by its reason.
 */
import { nameKey } from '../name-key';
import { addSlice, type LateSum } from './days-late';
import { exchangeInto, type Exchange, type Rate } from './exchange';
import { furthestInvoices } from './furthest-invoices';
import { addToMonth, emptySums, type MonthlySums } from './monthly-sums';
import { monthFinder, periodUntil, type Period } from './period';
import type { Invoice, Payment, TimeEntry } from './records';
import { settleInvoices, type SettledInvoice } from './settle-invoices';

/** Everything that stands on the tabs. */
export interface Books {
  readonly entries: readonly TimeEntry[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly rates: readonly Rate[];
}

export const REASONS_LEFT_OUT = ['draft', 'void', 'noRate', 'noDay', 'toCome'] as const;
/** Why a record counts nothing, or an amount of it does not: not sent, taken back, no rate for its currency, no day, a day that is to come. */
export type ReasonLeftOut = (typeof REASONS_LEFT_OUT)[number];
export type LeftOut = Partial<Record<ReasonLeftOut, number>>;

/** What is known of one name. All money in hundredths of the home currency. */
export interface Account {
  /** As it stood in the list of clients, or first in the records. */
  readonly name: string;
  readonly seconds: MonthlySums;
  readonly billableSeconds: MonthlySums;
  /** Seconds of which somebody said whether they are billable. */
  readonly judgedSeconds: MonthlySums;
  /** What billable entries are worth, where they say it. */
  readonly worth: MonthlySums;
  readonly invoiced: MonthlySums;
  readonly received: MonthlySums;
  readonly late: LateSum;
  readonly counts: AccountCounts;
  readonly waiting: readonly WaitingInvoice[];
  /** Last day on which something was invoiced; null: never. */
  readonly lastInvoiced: number | null;
  readonly leftOut: LeftOut;
}

/** What an account rests on. */
export interface AccountCounts {
  /** Within the twelve months. */
  readonly entries: number;
  readonly invoices: number;
  readonly payments: number;
  /** Invoices that tell how late they were paid, or are overdue. */
  readonly timedInvoices: number;
  /** Paid invoices of which nobody knows when. */
  readonly undatedInvoices: number;
  /** Timed invoices without a due day: the usual terms were taken. */
  readonly assumedDue: number;
  /** Timed invoices that are not paid yet. */
  readonly overdueInvoices: number;
}

/** An invoice that is not paid, or not in full. */
export interface WaitingInvoice {
  readonly number: string;
  /** In hundredths of the home currency. */
  readonly amount: number;
  readonly due: number | null;
  /** 0 where it is not due yet, or has no due day. */
  readonly daysLate: number;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
interface OpenAccount extends Writable<Account> {
  readonly counts: Writable<AccountCounts>;
  readonly waiting: WaitingInvoice[];
}

/** All accounts, and since when there are records. */
export interface Accounts {
  /** One per client, in their order; null: nothing on record. */
  readonly clients: readonly (Account | null)[];
  /** Names in the records that are no client's. */
  readonly others: readonly Account[];
  readonly period: Period;
  /** Currencies without a rate, and how many records they left out. */
  readonly withoutRate: ReadonlyMap<string, number>;
  /** First days of anything on record, also before the twelve months; null: nothing. */
  readonly entriesSince: number | null;
  readonly invoicesSince: number | null;
  readonly paymentsSince: number | null;
}

/** What accounts are kept by. */
export interface AccountRules {
  readonly today: number;
  /** ISO code of the home currency. */
  readonly home: string;
  /** Days to pay where an invoice names none. */
  readonly paymentTerms: number;
  /** Those of single clients, by the key of their names. */
  readonly ownTerms?: ReadonlyMap<string, number>;
}

/**
 * Keeps accounts.
 *
 * @param names her clients; of two alike the first gets the records
 * @param books everything that stands on the tabs
 * @param rules what accounts are kept by
 * @returns accounts; their sums and those of the left out make up all records, whatever their order; never throws
 * @example keepAccounts(['Acme'], { entries: [{ day: 20780, client: 'ACME', seconds: 3600, billable: true, amount: null, currency: '' }], invoices: [], payments: [], rates: [] }, { today: 20783, home: 'EUR', paymentTerms: 14 }).clients[0]?.seconds[0] // => 3600
 */
export function keepAccounts(names: readonly string[], books: Books, rules: AccountRules): Accounts {
  const keeper = new AccountKeeper(names, books.rates, rules);
  books.entries.forEach((entry) => keeper.keepEntry(entry));
  const issued = furthestInvoices(books.invoices).filter((invoice) => keeper.keepInvoice(invoice));
  for (const settled of settleInvoices(issued, books.payments)) keeper.keepSettlement(settled);
  books.payments.forEach((payment) => keeper.keepPayment(payment));
  return keeper.close();
}

function firstOf(a: number | null, b: number): number {
  return a === null || b < a ? b : a;
}

class AccountKeeper {
  private readonly period: Period;
  private readonly monthOf: (day: number) => number;
  private readonly exchange: Exchange;
  private readonly accounts = new Map<string, OpenAccount>();
  /** Names as they are written → accounts, as most names come many times. */
  private readonly known = new Map<string, OpenAccount>();
  private readonly withoutRate = new Map<string, number>();
  private entriesSince: number | null = null;
  private invoicesSince: number | null = null;
  private paymentsSince: number | null = null;

  constructor(
    private readonly names: readonly string[],
    rates: readonly Rate[],
    private readonly rules: AccountRules,
  ) {
    this.period = periodUntil(rules.today);
    this.monthOf = monthFinder(this.period);
    this.exchange = exchangeInto(rules.home, rates);
  }

  keepEntry({ day, client, seconds, billable, amount, currency }: TimeEntry): void {
    const account = this.accountOf(client);
    if (this.isToCome(day, account)) return;
    this.entriesSince = firstOf(this.entriesSince, day);
    const month = this.monthOf(day);
    if (month < 0) return;
    const isBefore = day < this.period.firstDay;
    if (!isBefore) account.counts.entries++;
    addToMonth(account.seconds, month, seconds, isBefore);
    if (billable !== null) addToMonth(account.judgedSeconds, month, seconds, isBefore);
    if (billable !== true) return;
    addToMonth(account.billableSeconds, month, seconds, isBefore);
    const worth = amount === null ? null : this.exchangeOrLeaveOut(account, amount, currency, day);
    if (worth !== null) addToMonth(account.worth, month, worth, isBefore);
  }

  /** @returns whether the invoice, or credit note, is one that is to be paid or was */
  keepInvoice({ client, issued, due, amount, currency, status }: Invoice): boolean {
    const account = this.accountOf(client);
    if (status === 'draft' || status === 'void') leaveOut(account, status);
    else if (issued === null && due === null) leaveOut(account, 'noDay');
    else if (!this.isToCome(issued ?? 0, account)) {
      if (issued === null) leaveOut(account, 'noDay');
      else this.keepIssued(account, issued, amount, currency);
      return true;
    }
    return false;
  }

  keepSettlement(settled: SettledInvoice): void {
    const { invoice, amount, rest } = settled;
    const account = this.accountOf(invoice.client);
    const at = invoice.issued ?? invoice.due ?? this.rules.today;
    const atHome = (part: number): number | null => this.exchange(part, invoice.currency, at);
    if (amount === 0 || atHome(amount) === null) return;
    const { paymentTerms, ownTerms } = this.rules;
    const due = invoice.due ?? at + (ownTerms?.get(nameKey(invoice.client)) ?? paymentTerms);
    this.keepLateness(account, settled, due, (part) => atHome(part) ?? 0);
    if (rest === 0 || invoice.status === 'writtenOff') return;
    const daysLate = Math.max(0, this.rules.today - due);
    const { number } = invoice;
    account.waiting.push({ number, amount: atHome(rest) ?? 0, due: invoice.due, daysLate });
  }

  keepPayment({ day, client, amount, currency }: Payment): void {
    const account = this.accountOf(client);
    if (this.isToCome(day, account)) return;
    const atHome = this.exchangeOrLeaveOut(account, amount, currency, day);
    if (atHome === null) return;
    this.paymentsSince = firstOf(this.paymentsSince, day);
    const month = this.monthOf(day);
    if (month < 0) return;
    const isBefore = day < this.period.firstDay;
    if (!isBefore) account.counts.payments++;
    addToMonth(account.received, month, atHome, isBefore);
  }

  close(): Accounts {
    const clients = this.names.map((name) => {
      // A row without a name is not whoever has none in the records.
      const key = nameKey(name);
      const account = (key === '' ? null : this.accounts.get(key)) ?? null;
      if (account !== null) this.accounts.delete(key);
      return account === null ? null : { ...account, name };
    });
    const { period, withoutRate, entriesSince, invoicesSince, paymentsSince } = this;
    const others = [...this.accounts.values()];
    return { clients, others, period, withoutRate, entriesSince, invoicesSince, paymentsSince };
  }

  private keepIssued(account: OpenAccount, issued: number, amount: number, currency: string): void {
    account.lastInvoiced = Math.max(account.lastInvoiced ?? issued, issued);
    const atHome = this.exchangeOrLeaveOut(account, amount, currency, issued);
    if (atHome === null) return;
    this.invoicesSince = firstOf(this.invoicesSince, issued);
    const month = this.monthOf(issued);
    if (month < 0) return;
    const isBefore = issued < this.period.firstDay;
    if (!isBefore) account.counts.invoices++;
    addToMonth(account.invoiced, month, atHome, isBefore);
  }

  /** Payments of the twelve months, and what is overdue now. What was written off in them was not paid in time either. */
  private keepLateness(
    { late, counts }: OpenAccount,
    { invoice, paid, rest }: SettledInvoice,
    due: number,
    atHome: (amount: number) => number,
  ): void {
    const { today } = this.rules;
    const { firstDay } = this.period;
    const dated = paid.filter(({ day }) => day !== null && day >= firstDay && day <= today);
    for (const { day, amount } of dated) addSlice(late, { due, paid: day ?? due, weight: atHome(amount) });
    const isOverdue = rest > 0 && due < today && (invoice.status !== 'writtenOff' || due >= firstDay);
    if (isOverdue) addSlice(late, { due, paid: today, weight: atHome(rest) });
    if (isOverdue) counts.overdueInvoices++;
    if (paid.some(({ day }) => day === null)) counts.undatedInvoices++;
    if (!isOverdue && dated.length === 0) return;
    counts.timedInvoices++;
    if (invoice.due === null) counts.assumedDue++;
  }

  private exchangeOrLeaveOut(
    account: OpenAccount,
    amount: number,
    currency: string,
    day: number,
  ): number | null {
    const atHome = this.exchange(amount, currency, day);
    if (atHome !== null) return atHome;
    leaveOut(account, 'noRate');
    this.withoutRate.set(currency, (this.withoutRate.get(currency) ?? 0) + 1);
    return null;
  }

  private isToCome(day: number, account: OpenAccount): boolean {
    if (day <= this.rules.today) return false;
    leaveOut(account, 'toCome');
    return true;
  }

  private accountOf(name: string): OpenAccount {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name);
    const account = this.accounts.get(key) ?? openAccount(name);
    this.accounts.set(key, account);
    this.known.set(name, account);
    return account;
  }
}

function leaveOut({ leftOut }: OpenAccount, reason: ReasonLeftOut): void {
  leftOut[reason] = (leftOut[reason] ?? 0) + 1;
}

function openAccount(name: string): OpenAccount {
  return {
    name,
    seconds: emptySums(),
    billableSeconds: emptySums(),
    judgedSeconds: emptySums(),
    worth: emptySums(),
    invoiced: emptySums(),
    received: emptySums(),
    late: { weight: 0, weightedDays: 0 },
    counts: {
      entries: 0,
      invoices: 0,
      payments: 0,
      timedInvoices: 0,
      undatedInvoices: 0,
      assumedDue: 0,
      overdueInvoices: 0,
    },
    waiting: [],
    lastInvoiced: null,
    leftOut: {},
  };
}
