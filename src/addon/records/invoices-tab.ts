/** Invoices tab → invoices and credit notes, in one read. A line without an amount is left out, and told. */
import { statusFinder } from '../../core/imports/reading/status-words';
import { INVOICE_STATUSES, type Invoice, type InvoiceStatus } from '../../core/money/records';
import { once } from '../../core/once';
import type { CellValue } from '../../core/types';
import { IMPORT_WORDS } from '../../i18n/all-import-words';
import { ALL_TEXTS } from '../../i18n/languages';
import { INVOICE_COLUMNS, type InvoiceColumn } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import { recordTable, recordTabReader, type RecordLine, type RecordLineReader } from './record-table';

export const INVOICES_TABLE = recordTable('invoices', INVOICE_COLUMNS, ['client', 'issued', 'amount']);

export const readInvoicesTab = recordTabReader(INVOICES_TABLE, invoiceOf);

function invoiceOf(line: RecordLineReader<InvoiceColumn>, { texts }: Context): (Invoice & RecordLine) | null {
  const amount = line.hundredths('amount');
  if (!line.needed('amount', amount, 'amount')) return null;
  const issued = line.day('issued');
  const paid = line.hundredths('paid');
  const paidOn = line.day('paidOn');
  const source = line.text('source');
  const words = (): string[] => INVOICE_STATUSES.map((each) => texts.recordTabs.statuses[each]);
  const status = line.word('status', statusOf, words) ?? statusByPayment(amount, paid, paidOn);
  return {
    number: line.text('number'),
    client: line.text('client'),
    issued,
    due: line.dayAfter('due', issued),
    amount,
    withTax: /\+VAT(?!\p{L})/u.test(source),
    currency: line.currency('currency', 'amount'),
    status,
    paid,
    paidOn,
    corrects: line.text('corrects'),
    source,
    rowNumber: line.rowNumber,
  };
}

/** Where nobody said it, what was paid says it. */
function statusByPayment(amount: number, paid: number | null, paidOn: number | null): InvoiceStatus {
  if (paid === null) return paidOn === null ? 'open' : 'paid';
  if (paid === 0 && amount !== 0) return 'open';
  return Math.abs(paid) >= Math.abs(amount) ? 'paid' : 'partPaid';
}

/** In any language: our own words, and those that files have. */
const finder = once(() => {
  const ours = ALL_TEXTS.flatMap(({ recordTabs }) =>
    INVOICE_STATUSES.map((status) => [recordTabs.statuses[status], status]),
  );
  return statusFinder({ statuses: Object.fromEntries(ours) }, undefined, { words: IMPORT_WORDS });
});

function statusOf(cell: CellValue): InvoiceStatus | null {
  return INVOICE_STATUSES.find((status) => status === finder()(cell)) ?? null;
}
