/** A year of time entries and invoices as an agency has them, the same for every run: made from a seed. */
import type { Books } from '../../src/core/money/keep-accounts';
import type { MoneyClient, MoneyRules } from '../../src/core/money/measure-clients';
import type { Invoice, TimeEntry } from '../../src/core/money/records';
import { periodUntil } from '../../src/core/money/period';
import { createChance, SEED } from './client-list';

const TODAY = 20783;
const CLIENTS_OF_BOOKS = 200;
const ENTRIES_PER_INVOICE = 10;

export const MONEY_RULES: MoneyRules = {
  today: TODAY,
  home: 'EUR',
  paymentTerms: 14,
  incomeFrom: 'invoices',
  monthsForHours: 3,
  troubleShare: 0.3,
  carryOver: 'none',
};

export interface BenchBooks extends Books {
  readonly clients: readonly MoneyClient[];
}

/** Names come as they do from several programs: about one in ten in capitals. */
export function createBooks(entries: number): BenchBooks {
  const random = createChance(SEED);
  const { firstDay } = periodUntil(TODAY);
  const upTo = (most: number): number => Math.floor(random() * most);
  const names = Array.from({ length: CLIENTS_OF_BOOKS }, (_, index) => `Client ${index}`);
  const someName = (): string => {
    const name = names[upTo(names.length)];
    return upTo(10) === 0 ? name.toUpperCase() : name;
  };
  return {
    clients: names.map((name) => ({ name, agreedRate: 5000, retainerHours: NaN, joy: 0.5 })),
    entries: Array.from({ length: entries }, () =>
      entryOf(firstDay + upTo(TODAY - firstDay), someName(), upTo),
    ),
    invoices: Array.from({ length: entries / ENTRIES_PER_INVOICE }, (_, index) =>
      invoiceOf(String(index), firstDay + upTo(TODAY - firstDay), someName(), upTo),
    ),
    payments: [],
    rates: [],
  };
}

function entryOf(day: number, client: string, upTo: (most: number) => number): TimeEntry {
  return {
    day,
    client,
    seconds: 300 + 60 * upTo(180),
    billable: upTo(5) > 0,
    amount: null,
    currency: 'EUR',
    project: '',
    task: '',
    person: '',
  };
}

function invoiceOf(number: string, issued: number, client: string, upTo: (most: number) => number): Invoice {
  const paidOn = issued + upTo(60);
  const isPaid = paidOn < TODAY;
  return {
    number,
    client,
    issued,
    due: issued + 14,
    amount: 10000 + upTo(200000),
    withTax: false,
    currency: 'EUR',
    status: isPaid ? 'paid' : 'open',
    paid: null,
    paidOn: isPaid ? paidOn : null,
    corrects: '',
  };
}
