/** Records of which a test says only what matters to it, on the day on which all of these tests take place. */
import fc from 'fast-check';
import type { Books } from '../../../src/core/money/keep-accounts';
import {
  measureClients,
  type Money,
  type MoneyClient,
  type MoneyRules,
} from '../../../src/core/money/measure-clients';
import {
  INVOICE_STATUSES,
  type Invoice,
  type Payment,
  type TimeEntry,
} from '../../../src/core/money/records';

export const day = (iso: string): number => Date.parse(iso) / 86400000;

/** A Thursday. */
export const TODAY = day('2026-11-26');
const HOUR = 3600;

export const entry = (on: string, hours: number, more: Partial<TimeEntry> = {}): TimeEntry => ({
  day: day(on),
  client: 'Acme',
  seconds: hours * HOUR,
  billable: true,
  amount: null,
  currency: '',
  project: '',
  task: '',
  person: '',
  ...more,
});

/** Amounts in whole units. */
export const invoice = (
  number: string,
  issued: string,
  due: string | null,
  amount: number,
  more: Partial<Invoice> = {},
): Invoice => ({
  number,
  client: 'Acme',
  issued: day(issued),
  due: due === null ? null : day(due),
  amount: 100 * amount,
  withTax: false,
  currency: '',
  status: 'open',
  paid: null,
  paidOn: null,
  corrects: '',
  ...more,
});

export const payment = (
  on: string,
  amount: number,
  number: string,
  more: Partial<Payment> = {},
): Payment => ({
  day: day(on),
  client: 'Acme',
  amount: 100 * amount,
  fee: 0,
  currency: '',
  invoice: number,
  ...more,
});

export const books = (some: Partial<Books>): Books => ({
  entries: [],
  invoices: [],
  payments: [],
  rates: [],
  ...some,
});

export const client = (name: string, more: Partial<MoneyClient> = {}): MoneyClient => ({
  name,
  agreedRate: NaN,
  retainerHours: NaN,
  joy: NaN,
  ...more,
});

const RULES: MoneyRules = {
  today: TODAY,
  home: 'EUR',
  paymentTerms: 14,
  incomeFrom: 'invoices',
  monthsForHours: 3,
  troubleShare: 0.3,
  carryOver: 'none',
};

/** Acme alone, or those that are named. */
export function measure(
  some: Partial<Books>,
  rules: Partial<MoneyRules> = {},
  clients: readonly MoneyClient[] = [client('Acme')],
): Money {
  return measureClients(clients, books(some), { ...RULES, ...rules });
}

const names = fc.constantFrom('Acme', 'ACME ', 'Bo', 'Stranger', '');
const days = fc.integer({ min: TODAY - 420, max: TODAY + 5 });
const currencies = fc.constantFrom('', 'EUR', 'USD', 'XXX');
const cents = fc.integer({ min: -50000, max: 100000 });

const entries: fc.Arbitrary<TimeEntry> = fc.record({
  day: days,
  client: names,
  seconds: fc.integer({ min: -600, max: 20000 }),
  billable: fc.constantFrom(true, false, null),
  amount: fc.option(cents),
  currency: currencies,
  project: fc.constant(''),
  task: fc.constant(''),
  person: fc.constant(''),
});

const invoices: fc.Arbitrary<Invoice> = fc.record({
  number: fc.constantFrom('1', '2', '3', ''),
  client: names,
  issued: fc.option(days),
  due: fc.option(days),
  amount: cents,
  withTax: fc.constant(false),
  currency: currencies,
  status: fc.constantFrom(...INVOICE_STATUSES),
  paid: fc.option(cents),
  paidOn: fc.option(days),
  corrects: fc.constantFrom('', '1', '2'),
});

const payments: fc.Arbitrary<Payment> = fc.record({
  day: days,
  client: names,
  amount: cents,
  fee: fc.constant(0),
  currency: currencies,
  invoice: fc.constantFrom('', '1', '2', '1, 3'),
});

/** Records as they may come; dollars are worth 90 cents, and for XXX there is no rate. */
export const anyBooks: fc.Arbitrary<Books> = fc.record({
  entries: fc.array(entries, { maxLength: 12 }),
  invoices: fc.array(invoices, { maxLength: 12 }),
  payments: fc.array(payments, { maxLength: 8 }),
  rates: fc.constant([{ currency: 'USD', from: null, rate: 0.9 }]),
});
