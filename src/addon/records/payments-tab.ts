/** Payments tab → money that came in, in one read. A line without a day or an amount is left out, and told. */
import type { Payment } from '../../core/money/records';
import { PAYMENT_COLUMNS, type PaymentColumn } from '../../i18n/types/record-tabs';
import { recordTable, recordTabReader, type RecordLine, type RecordLineReader } from './record-table';

export const PAYMENTS_TABLE = recordTable('payments', PAYMENT_COLUMNS, ['date', 'client', 'amount']);

export const readPaymentsTab = recordTabReader(PAYMENTS_TABLE, paymentOf);

function paymentOf(line: RecordLineReader<PaymentColumn>): (Payment & RecordLine) | null {
  const day = line.day('date');
  const amount = line.hundredths('amount');
  if (!line.needed('date', day, 'date') || !line.needed('amount', amount, 'amount')) return null;
  return {
    day,
    client: line.text('client'),
    amount,
    fee: Math.abs(line.hundredths('fee') ?? 0),
    currency: line.currency('currency', 'amount'),
    invoice: line.text('invoice'),
    source: line.text('source'),
    rowNumber: line.rowNumber,
  };
}
