/** Lines of an account or of a payment service → money that came in from clients, and what was given back to them. */
import type { Payment } from '../money/records';
import type { CellReader } from './cell-reader';
import type { Traps } from './layout';
import type { Line, Tally } from './lines';
import { matcherOf } from './sort-lines';
import type { Imported } from './types';

const RECEIVED_FROM = /^(?:received money|payment) from (.+?)(?: with reference (.*))?$/i;
const INVOICE_NAMED =
  /(?:invoice|rechnung|factuur|faktura|számla)\s*(?:#|no\.?|nr\.?)?\s*([\p{L}\d][\p{L}\d/_-]*)/iu;

/**
 * Reads the payments of a file.
 *
 * @param lines lines that may be payments
 * @param cells reads their cells
 * @param traps what is peculiar about this layout
 * @param tally is told what is left out
 * @returns in the order of the file; two for a payment of which a part was given back; never throws
 * @example readPayments([], {}, {}, {}) // => []
 */
export function readPayments(
  lines: readonly Line[],
  cells: CellReader,
  traps: Traps,
  tally: Tally,
): Imported<Payment>[] {
  const isRefund = traps.negative === undefined ? () => false : matcherOf(traps.negative.words);
  // On an account nobody knows, most of what goes out is rent and bread; on a tab of ours it is given back to a client.
  const leavesOutNegative = (): boolean => traps.leavesOutNegative ?? !cells.has('sourceText');
  const payments: Imported<Payment>[] = [];
  for (const line of lines) {
    const amount = cells.money(line, 'amount', true);
    const day = amount === null ? null : cells.day(line, 'date', true);
    if (amount === null || day === null) continue;
    const isGivenBack = traps.negative !== undefined && isRefund(cells.cell(line, traps.negative.field));
    // What a seller gives back to her is no client's payment either.
    const isOthers = isGivenBack ? amount > 0 : amount < 0 && leavesOutNegative();
    if (amount === 0) tally.leaveOut('zero');
    else if (isOthers) tally.leaveOut(amount < 0 ? 'outgoing' : 'transfer');
    else payments.push(...paymentsOf(line, cells, traps, day, amount));
  }
  return payments;
}

function paymentsOf(
  line: Line,
  cells: CellReader,
  traps: Traps,
  day: number,
  amount: number,
): Imported<Payment>[] {
  // What a service gives back of its fee is not kept.
  const fee = amount < 0 ? 0 : Math.abs(cells.money(line, 'fee') ?? 0);
  const record: Payment = {
    day,
    client: clientOf(line, cells),
    amount: traps.isAfterFees === true ? amount + fee : amount,
    fee,
    currency: cells.currency(line, 'amount'),
    invoice: cells.text(line, 'invoice') || invoiceIn(cells.text(line, 'description')),
  };
  const transaction = cells.text(line, 'transaction');
  const payment = { record, rowNumber: line.rowNumber, clock: '', transaction };
  const refunded = cells.money(line, 'refunded') ?? 0;
  if (refunded === 0) return [payment];
  const refund = { ...record, amount: -Math.abs(refunded), fee: 0 };
  return [payment, { ...payment, record: refund, transaction: transaction && `${transaction}-refund` }];
}

function clientOf(line: Line, cells: CellReader): string {
  const name = cells.text(line, 'client');
  return name || (RECEIVED_FROM.exec(cells.text(line, 'description'))?.[1] ?? '');
}

function invoiceIn(description: string): string {
  const reference = RECEIVED_FROM.exec(description)?.[2];
  return reference ?? INVOICE_NAMED.exec(description)?.[1] ?? '';
}
