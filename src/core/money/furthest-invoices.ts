/**
 * Lines of the Invoices tab → one invoice each. An invoice's later state is a line of its own there, so the one that is furthest
 * along counts, whatever the order of the lines.
 */
import { compareTexts } from '../compare-texts';
import { nameKey } from '../name-key';
import { INVOICE_STATUSES, type Invoice } from './records';

/**
 * Keeps of each invoice the line that is furthest along: draft, open, part paid, paid; written off and void end it; of two alike
 * the one on which more is paid. What it leaves open (days, the invoice corrected) is taken from the next one that says it.
 *
 * @param lines all lines; lines without a number are invoices of their own
 * @returns one invoice each, in no order that says anything; never throws
 * @example furthestInvoices([{ number: '7', client: 'Acme', status: 'paid', paid: null }, { number: '7', client: 'ACME', status: 'open', paid: null }]).length // => 1
 */
export function furthestInvoices(lines: readonly Invoice[]): Invoice[] {
  const states = new Map<string, Invoice[]>();
  const invoices: Invoice[] = [];
  for (const line of lines) {
    if (line.number === '') {
      invoices.push(line);
      continue;
    }
    const key = `${line.amount < 0 ? '-' : '+'}${numberKey(line)}`;
    const known = states.get(key);
    if (known === undefined) states.set(key, [line]);
    else known.push(line);
  }
  for (const known of states.values())
    invoices.push(known.length === 1 ? known[0] : mergeStates(known.sort(furthestFirst)));
  return invoices;
}

/**
 * What tells an invoice from others: its number and whose it is.
 *
 * @param invoice number and client
 * @returns the same text for ways to write both; never throws
 * @example numberKey({ number: 'RE-7 ', client: 'ACME' }) === numberKey({ number: 're-7', client: 'Acme' }) // => true
 */
export function numberKey(invoice: Pick<Invoice, 'number' | 'client'>): string {
  return `${nameKey(invoice.number)}\n${nameKey(invoice.client)}`;
}

/** A whole order, so that two ways to list the same lines give the same invoice. */
function furthestFirst(a: Invoice, b: Invoice): number {
  return (
    INVOICE_STATUSES.indexOf(b.status) - INVOICE_STATUSES.indexOf(a.status) ||
    compare(b.paid, a.paid) ||
    compare(b.paidOn, a.paidOn) ||
    compare(b.amount, a.amount) ||
    compare(b.issued, a.issued) ||
    compare(b.due, a.due) ||
    compareTexts(a.corrects, b.corrects) ||
    compareTexts(a.currency, b.currency)
  );
}

function compare(a: number | null, b: number | null): number {
  return (a ?? -Number.MAX_VALUE) - (b ?? -Number.MAX_VALUE);
}

function mergeStates(furthestFirst: readonly Invoice[]): Invoice {
  const said = <Key extends 'issued' | 'due' | 'paidOn'>(key: Key): Invoice[Key] =>
    furthestFirst.find((state) => state[key] !== null)?.[key] ?? null;
  return {
    ...furthestFirst[0],
    issued: said('issued'),
    due: said('due'),
    paidOn: said('paidOn'),
    corrects: furthestFirst.find(({ corrects }) => corrects !== '')?.corrects ?? '',
  };
}
