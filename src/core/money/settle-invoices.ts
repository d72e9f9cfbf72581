/**
 * Invoices, credit notes and payments → what of each invoice was paid when, and what is still open; in the invoice's own currency.
 *
 * Payments count that name the invoice; what the invoice itself says of being paid completes them. Payments may hold VAT where the
 * invoice does not: what comes to more than the invoice is scaled down to it. Money that was given back is no sign of paying late
 * and leaves what was paid as it is: a credit note tells what is not owed any more.
 */
import { compareTexts } from '../compare-texts';
import { nameKey } from '../name-key';
import { numberKey } from './furthest-invoices';
import { invoiceNumbers } from './invoice-numbers';
import type { Invoice, Payment } from './records';

/** A part of an invoice that was paid on one day; null: nobody knows when. In hundredths. */
export interface Slice {
  readonly day: number | null;
  readonly amount: number;
}

export interface SettledInvoice {
  readonly invoice: Invoice;
  /** In hundredths, less its credit notes. */
  readonly amount: number;
  readonly paid: readonly Slice[];
  /** In hundredths: neither paid nor credited, though perhaps written off. */
  readonly rest: number;
}

/** An invoice while it is being settled. */
interface Bill {
  readonly invoice: Invoice;
  amount: number;
  readonly payments: Slice[];
}

/**
 * Settles invoices.
 *
 * @param invoices one line each, drafts and void ones left out
 * @param payments all payments
 * @returns every invoice above 0, in the order given; never throws
 * @example settleInvoices([{ number: '7', client: 'Acme', issued: 1, due: 15, amount: 100, currency: '', status: 'open', paid: null, paidOn: null, corrects: '' }], [{ day: 20, client: 'Acme', amount: 60, currency: '', invoice: '7' }])[0].rest // => 40
 */
export function settleInvoices(invoices: readonly Invoice[], payments: readonly Payment[]): SettledInvoice[] {
  const bills = invoices.filter(({ amount }) => amount > 0).map(billOf);
  const numbered = bills.filter(({ invoice }) => invoice.number !== '');
  const byNumber = new Map(numbered.map((bill) => [numberKey(bill.invoice), bill]));
  const credits = new LooseCredits();
  for (const note of invoices) {
    if (note.amount >= 0) continue;
    const corrected = byNumber.get(numberKey({ number: note.corrects, client: note.client }));
    credits.add(note, shrink(corrected, note));
  }
  for (const payment of payments) payBills(payment, byNumber);
  return credits.shrinkOldest(bills.map(settle));
}

function billOf(invoice: Invoice): Bill {
  return { invoice, amount: invoice.amount, payments: [] };
}

/** Takes a credit note off the invoice that it names. @returns what is left of it, in hundredths */
function shrink(corrected: Bill | undefined, note: Invoice): number {
  if (corrected?.invoice.currency !== note.currency) return -note.amount;
  const taken = Math.min(corrected.amount, -note.amount);
  corrected.amount -= taken;
  return -note.amount - taken;
}

/** One payment may name several invoices: each takes what it needs, the last what remains. */
function payBills({ day, client, amount, currency, invoice }: Payment, bills: Map<string, Bill>): void {
  if (amount <= 0) return;
  const named = (numbers: readonly string[]): Bill[] =>
    numbers.flatMap((number) => bills.get(numberKey({ number, client })) ?? []);
  // What looks like several may be one number, and a remark may stand beside it.
  const readings = [[invoice], invoiceNumbers(invoice), invoice.split(/[,;]/)];
  const paid = readings.map(named).find((found) => found.length > 0) ?? [];
  let left = amount;
  paid.forEach((bill, index) => {
    const needed = index === paid.length - 1 ? left : Math.min(left, bill.invoice.amount);
    // What another currency was worth on the day only the bank knows: it pays the invoice.
    const part = bill.invoice.currency === currency ? needed : bill.amount;
    left -= needed;
    if (part > 0) bill.payments.push({ day, amount: part });
  });
}

function settle({ invoice, amount, payments }: Bill): SettledInvoice {
  const byPayments = Math.min(amount, sumOf(payments));
  const said = invoice.status === 'paid' ? amount : Math.min(amount, Math.max(0, invoice.paid ?? 0));
  const paid = shareOut(byPayments, payments.sort(byDay));
  if (said > byPayments) paid.push({ day: invoice.paidOn, amount: said - byPayments });
  return { invoice, amount, paid, rest: amount - Math.max(said, byPayments) };
}

/** Scales slices to a total of whole hundredths. */
function shareOut(total: number, slices: readonly Slice[]): Slice[] {
  const sum = sumOf(slices);
  let reached = 0;
  let shared = 0;
  return slices.map(({ day, amount }) => {
    reached += amount;
    const before = shared;
    shared = Math.round((reached / sum) * total);
    return { day, amount: shared - before };
  });
}

function byDay(a: Slice, b: Slice): number {
  return (a.day ?? 0) - (b.day ?? 0);
}

function sumOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { amount }) => sum + amount, 0);
}

/** Credit notes that name no invoice, or are more than it: they shrink the client's oldest open ones. */
class LooseCredits {
  private readonly amounts = new Map<string, number>();

  add(note: Invoice, amount: number): void {
    if (amount > 0) this.amounts.set(accountKey(note), amount + (this.amounts.get(accountKey(note)) ?? 0));
  }

  shrinkOldest(settled: readonly SettledInvoice[]): SettledInvoice[] {
    if (this.amounts.size === 0) return [...settled];
    const shrunk = new Map<SettledInvoice, SettledInvoice>();
    for (const each of [...settled].sort(oldestFirst)) {
      const key = accountKey(each.invoice);
      const taken =
        each.invoice.status === 'writtenOff' ? 0 : Math.min(each.rest, this.amounts.get(key) ?? 0);
      this.amounts.set(key, (this.amounts.get(key) ?? 0) - taken);
      shrunk.set(each, { ...each, amount: each.amount - taken, rest: each.rest - taken });
    }
    return settled.map((each) => shrunk.get(each) ?? each);
  }
}

function accountKey({ client, currency }: Invoice): string {
  return `${nameKey(client)}\n${currency}`;
}

function oldestFirst({ invoice: a }: SettledInvoice, { invoice: b }: SettledInvoice): number {
  const dayOf = ({ issued, due }: Invoice): number => issued ?? due ?? Number.MAX_VALUE;
  return dayOf(a) - dayOf(b) || compareTexts(a.number, b.number);
}
