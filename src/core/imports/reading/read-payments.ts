/** Lines of an account or of a payment service → money that came in from clients, and what was given back to them. */
import type { Payment } from '../../money/records';
import type { CellReader } from './cell-reader';
import type { Traps } from '../layout';
import type { Line, Tally } from './lines';
import { matcherOf } from './sort-lines';
import type { ImportContext, Imported, LeftOutReason } from '../types';

const RECEIVED_FROM = /^(?:received money|payment) from (.+?)(?: with reference (.*))?$/i;
const INVOICE_NAMED =
  /(?:invoice|rechnung|factuur|faktura|számla)\s*(?:#|no\.?|nr\.?)?\s*([\p{L}\d][\p{L}\d/_-]*)/iu;

/** "RE-7", "2026/014", "E-AAA-2026-1": a reference that is nothing else. */
const ONLY_NUMBER = /^(?:\p{L}{1,6}[-/ ]){0,2}\p{L}{0,6}\d[\p{L}\d/_-]{0,20}$/u;

/**
 * Reads the payments of a file.
 *
 * @param lines lines that may be payments
 * @param cells reads their cells
 * @param traps what is peculiar about this layout
 * @param context words for money that went out
 * @param tally is told what is left out
 * @returns in the order of the file; two for a payment of which a part was given back; never throws
 * @example readPayments([], { has: () => true }, {}, { words: { outgoing: [] } }, {}) // => []
 */
export function readPayments(
  lines: readonly Line[],
  cells: CellReader,
  traps: Traps,
  context: ImportContext,
  tally: Tally,
): Imported<Payment>[] {
  const wentElsewhere = elsewhereFinder(cells, traps, context);
  const field = cells.has('amount') ? 'amount' : 'credit';
  const payments: Imported<Payment>[] = [];
  for (const line of lines) {
    if (cells.isBlank(line, field) && !cells.isBlank(line, 'debit')) {
      tally.leaveOut('outgoing');
      continue;
    }
    const amount = cells.money(line, field, true);
    const day = amount === null ? null : cells.day(line, 'date', true);
    if (amount === null || day === null) continue;
    const reason = amount === 0 ? 'zero' : wentElsewhere(line, amount);
    if (reason !== null) tally.leaveOut(reason);
    else payments.push(...paymentsOf(line, cells, traps, day, amount, field));
  }
  return payments;
}

/** Why a line is no client's payment: money went to others, or came back from them. */
function elsewhereFinder(
  cells: CellReader,
  traps: Traps,
  { words }: ImportContext,
): (line: Line, amount: number) => LeftOutReason | null {
  const { negative } = traps;
  const isRefund = matcherOf(negative?.words ?? []);
  const isOut = matcherOf(words.outgoing);
  return (line, amount) => {
    // What a seller gives back to her is no client's payment either.
    if (negative !== undefined && isRefund(cells.cell(line, negative.field)))
      return amount > 0 ? 'transfer' : null;
    // Products say it in their own words, banks with a column for it.
    if (amount > 0)
      return traps.leavesOut === undefined && isOut(cells.cell(line, 'direction')) ? 'outgoing' : null;
    // On an account nobody knows, most of what goes out is rent and bread; on a tab of ours it is given back to a client.
    return (traps.leavesOutNegative ?? !cells.has('sourceText')) ? 'outgoing' : null;
  };
}

function paymentsOf(
  line: Line,
  cells: CellReader,
  traps: Traps,
  day: number,
  amount: number,
  field: 'amount' | 'credit',
): Imported<Payment>[] {
  // What a service gives back of its fee is not kept.
  const fee = amount < 0 ? 0 : Math.abs(cells.money(line, 'fee') ?? 0);
  const record: Payment = {
    day,
    client: clientOf(line, cells),
    amount: traps.isAfterFees === true ? amount + fee : amount,
    fee,
    currency: cells.currency(line, field),
    invoice: cells.text(line, 'invoice') || invoiceIn(cells.text(line, 'description')),
  };
  const transaction = cells.text(line, 'transaction');
  const payment = { record, rowNumber: line.rowNumber, clock: '', transaction };
  const refunded = cells.money(line, 'refunded') ?? 0;
  if (refunded === 0) return [payment];
  const refund = { ...record, amount: -Math.abs(refunded), fee: 0 };
  return [payment, { ...payment, record: refund, transaction: transaction && `${transaction}-refund` }];
}

/** Where no column has names, what the payment is for may hold one. */
function clientOf(line: Line, cells: CellReader): string {
  const description = cells.text(line, 'description');
  const named = RECEIVED_FROM.exec(description)?.[1] ?? '';
  if (cells.has('client')) return cells.text(line, 'client') || named;
  return named || (cells.has('type') ? '' : description);
}

function invoiceIn(description: string): string {
  const reference = RECEIVED_FROM.exec(description)?.[2];
  return (
    reference ?? INVOICE_NAMED.exec(description)?.[1] ?? (ONLY_NUMBER.test(description) ? description : '')
  );
}
