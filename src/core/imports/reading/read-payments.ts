/** Lines of an account or of a payment service → money that came in from clients, and what was given back to them. */
import { invoiceNumbers } from '../../money/invoice-numbers';
import type { Payment } from '../../money/records';
import { once } from '../../once';
import { payerNamer } from '../match-names';
import { aboutMovement, type AboutMovement } from '../statement/about-movement';
import { findWays, type Way } from './find-ways';
import { invoiceFinder } from './invoice-finder';
import type { CellReader } from './cells/cell-reader';
import type { Traps } from '../layout';
import type { ImportRun } from './import-run';
import type { Line } from './lines';
import { matcherOf } from './sorting/matcher-of';
import type { Imported, LeftOutReason } from '../types';

const RECEIVED_FROM =
  /^(?:received money|money added|payment|transfer) from (.+?)(?: with reference (.*))?$/i;

/**
 * Reads the payments of a file.
 *
 * @param lines lines that may be payments
 * @param cells reads their cells
 * @param run how the file is read; its tally is told what is left out
 * @returns in the order of the file; two for a payment of which a part was given back; never throws
 * @example readPayments([], { has: () => true }, { traps: {}, reading: { columns: {} }, context: {} }) // => []
 */
export function readPayments(lines: readonly Line[], cells: CellReader, run: ImportRun): Imported<Payment>[] {
  const { traps, tally } = run;
  const moved = movementsIn(lines, cells, tally);
  const wayOf = wayFinder(moved, cells, run);
  const wentElsewhere = elsewhereFinder(cells, run);
  const detailsOf = detailReader(lines, cells, run);
  const payments: Imported<Payment>[] = [];
  for (const { line, movement } of moved) {
    const way = movement.amount > 0 ? wayOf(line) : 'in';
    const reason = movement.amount === 0 ? 'zero' : wentElsewhere(line, movement.amount);
    if (reason !== null) tally.leaveOut(reason);
    else if (way === 'out') tally.leaveOut('outgoing');
    else if (way === null) cells.refuse(line, 'direction', 'direction');
    else payments.push(...paymentsOf(line, cells, { ...movement, ...detailsOf(line) }, traps));
  }
  return payments;
}

/** Money that came or went, as the file writes it. */
type Movement = Pick<Payment, 'day' | 'amount' | 'currency'>;

interface Moved {
  readonly line: Line;
  readonly movement: Movement;
}

function movementsIn(lines: readonly Line[], cells: CellReader, tally: ImportRun['tally']): Moved[] {
  const field = cells.has('amount') ? 'amount' : 'credit';
  return lines.flatMap((line) => {
    if (cells.isBlank(line, field) && !cells.isBlank(line, 'debit')) {
      tally.leaveOut('outgoing');
      return [];
    }
    const movement = movementOf(line, cells, field);
    return movement === null ? [] : [{ line, movement }];
  });
}

/** Products say it in their own words, banks with a column for it; of an unknown word there a sign tells what it means. */
function wayFinder(
  moved: readonly Moved[],
  cells: CellReader,
  { traps, context: { words }, reading: { columns }, headers }: ImportRun,
): (line: Line) => Way {
  if (traps.leavesOut !== undefined || columns.direction === undefined) return () => 'in';
  const isNamed = matcherOf(words.fields.direction ?? [])(headers?.[columns.direction]);
  const areSigned = moved.some(({ movement }) => movement.amount < 0);
  const held = moved.map(({ line }) => cells.cell(line, 'direction'));
  const wayOf = findWays(held, isNamed && !areSigned, words);
  return (line) => wayOf(cells.cell(line, 'direction'));
}

/** Null where day or amount cannot be read, which is told. */
function movementOf(line: Line, cells: CellReader, field: 'amount' | 'credit'): Movement | null {
  const amount = cells.money(line, field, true);
  const day = amount === null ? null : cells.day(line, 'date', true);
  return amount === null || day === null ? null : { day, amount, currency: cells.currency(line, field) };
}

/** Her own money in another currency, in five languages; products with a layout say it in their own words. */
const CONVERSION =
  /currency (?:conversion|exchange)|^exchange(?:d to [a-z]{3})?$|währungsumrechnung|valutaomrekening|valutaveksling|(?:pénznem|deviza|valuta)váltás/iu;

/** Why a line is no client's payment: money went to others, or came back from them. */
function elsewhereFinder(
  cells: CellReader,
  { traps }: ImportRun,
): (line: Line, amount: number) => LeftOutReason | null {
  const { negative } = traps;
  const isRefund = matcherOf(negative?.words ?? []);
  // A client may be called "Best Currency Exchange".
  const saysConversion = (line: Line): boolean => {
    const client = cells.cell(line, 'client');
    return line.cells.some((cell) => cell !== client && CONVERSION.test(String(cell)));
  };
  return (line, amount) => {
    if (traps.leavesOut === undefined && saysConversion(line)) return 'conversion';
    // What a seller gives back to her is no client's payment either.
    if (negative !== undefined && isRefund(cells.cell(line, negative.field)))
      return amount > 0 ? 'transfer' : null;
    if (amount > 0) return null;
    // On an account nobody knows, most of what goes out is rent and bread; on a tab of ours it is given back to a client.
    return (traps.leavesOutNegative ?? !cells.has('sourceText')) ? 'outgoing' : null;
  };
}

function paymentsOf(
  line: Line,
  cells: CellReader,
  { amount, ...details }: Omit<Payment, 'fee'>,
  { isAfterFees }: Traps,
): Imported<Payment>[] {
  // What a service gives back of its fee is not kept.
  const fee = amount < 0 ? 0 : Math.abs(cells.money(line, 'fee') ?? 0);
  const record: Payment = {
    ...details,
    amount: isAfterFees === true ? amount + fee : amount,
    fee,
  };
  const transaction = cells.text(line, 'transaction');
  const payment = { record, rowNumber: line.rowNumber, clock: '', transaction };
  const refunded = cells.money(line, 'refunded') ?? 0;
  if (refunded === 0) return [payment];
  const refund = { ...record, amount: -Math.abs(refunded), fee: 0 };
  return [payment, { ...payment, record: refund, transaction: transaction && `${transaction}-refund` }];
}

/** Who paid, and for which invoice. */
function detailReader(
  lines: readonly Line[],
  cells: CellReader,
  { context }: ImportRun,
): (line: Line) => Pick<Payment, 'client' | 'invoice'> {
  const namedIn = once(() => payerNamer(context.clients));
  const isOfAccount = holdsOneNumber(lines, cells);
  const invoicesIn = once(() => invoiceFinder(context.cellWords));
  return (line) => {
    const about = aboutMovement(cells.text(line, 'description'));
    const invoice = isOfAccount ? '' : invoiceNumbers(cells.text(line, 'invoice')).join(', ');
    const client = clientOf(line, cells, about, (text) => namedIn()(text));
    // "Acme 2026-014": her client's name is no part of the number.
    const purpose = client === about.purpose ? client : about.purpose.replace(client, '').trim();
    return {
      client,
      invoice: invoice || RECEIVED_FROM.exec(about.purpose)?.[2] || invoicesIn()(purpose),
    };
  };
}

/** The number of her own account is called as those of invoices are in Hungarian: it is the same for all who pay. */
function holdsOneNumber(lines: readonly Line[], cells: CellReader): boolean {
  const held = (field: 'invoice' | 'client'): number =>
    new Set(lines.map((line) => cells.text(line, field))).size;
  return cells.has('invoice') && held('invoice') === 1 && held('client') > 1;
}

/** Where no column has names, what the payment is for may hold one. */
function clientOf(
  line: Line,
  cells: CellReader,
  { name, purpose }: AboutMovement,
  namedIn: (text: string) => string,
): string {
  const own = cells.text(line, 'client') || name || (RECEIVED_FROM.exec(purpose)?.[1] ?? '');
  if (own !== '' || cells.has('type')) return own;
  return namedIn(purpose) || (cells.has('client') ? '' : purpose);
}
