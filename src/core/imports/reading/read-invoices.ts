/**
 * Lines of a list of invoices → invoices and credit notes. Exports with a line per item repeat the totals or give them per item: lines with
 * one number are one invoice. Amounts are without VAT where the file tells it.
 */
import { heldIn } from '../../held-in';
import { nameKey } from '../../name-key';
import { dueByTerms } from '../../money/due-by-terms';
import type { Invoice, InvoiceStatus } from '../../money/records';
import type { CellReader } from './cells/cell-reader';
import type { Traps } from '../layout';
import type { ImportRun } from './import-run';
import type { Line, Tally } from './lines';
import { nameBeforeStreet } from './name-before-street';
import { pairStornos, voidTakenBack } from './pair-stornos';
import { matcherOf } from './sorting/matcher-of';
import { SETTLED, statusFinder } from './status-words';
import { TAXES, type ImportField, type Imported } from '../types';

/**
 * Reads the invoices of a list.
 *
 * @param lines lines that may belong to invoices
 * @param cells reads their cells
 * @param run how the file is read; its tally is told what is left out
 * @returns one per invoice, in the order of their first lines; a credit note has a negative amount; never throws
 * @example readInvoices([], {}, { reading: { statuses: {} }, traps: {}, context: { words: { statuses: {}, credits: [] } } }) // => []
 */
export function readInvoices(lines: readonly Line[], cells: CellReader, run: ImportRun): Imported<Invoice>[] {
  const { reading, traps, context, tally } = run;
  const meaningOf = statusFinder(reading, traps, context);
  const isCredit = creditFinder(cells, run);
  const invoices: Imported<Invoice>[] = [];
  const groups = groupByNumber(lines, cells, traps);
  const itemised = reading.layout === '' ? itemisedFields(groups, cells) : [];
  for (const group of groups) {
    const state = stateOf(group, cells, meaningOf, tally);
    if (state === null) continue;
    const money = moneyOf({ ...group, itemised }, cells, isCredit(group), state);
    if (money === null) continue;
    if (money.amount === 0) tally.leaveOut('zero', group.lines.length);
    else invoices.push(importedOf({ ...group, writtenOn: run.writtenOn }, cells, money, state));
  }
  return voidTakenBack(traps.hasStornoPairs === true ? pairStornos(invoices) : invoices);
}

/** On a tab of ours amounts are without VAT where nothing else is said. */
const TAXED = /\+VAT(?!\p{L})/u;

/** The lines of one invoice. */
interface Group {
  readonly client: string;
  readonly first: Line;
  readonly lines: Line[];
  /** Amounts that are each of a line, also where those of an invoice happen to be alike. */
  readonly itemised?: readonly ImportField[];
}

/** As most invoices of several lines have it. */
function itemisedFields(groups: readonly Group[], cells: CellReader): ImportField[] {
  const several = groups.filter(({ lines }) => lines.length > 1);
  return (['amount', 'net', ...TAXES] as const).filter((field) => {
    const differing = several.filter(
      ({ lines }) => new Set(lines.map((line) => cells.text(line, field))).size > 1,
    );
    return differing.length > 0 && 2 * differing.length >= several.length;
  });
}

/** A line without a number is an invoice of its own. */
function groupByNumber(lines: readonly Line[], cells: CellReader, traps: Traps): Group[] {
  const groups = new Map<string, Group & { readonly lines: Line[] }>();
  for (const line of lines) {
    const client = clientOf(line, cells, traps);
    const number = cells.text(line, 'number');
    const key = number === '' ? `\n${line.rowNumber}` : `${number}\n${nameKey(client)}`;
    heldIn(groups, key, () => ({ client, first: line, lines: [] })).lines.push(line);
  }
  return [...groups.values()];
}

function clientOf(line: Line, cells: CellReader, traps: Traps): string {
  const own = cells.text(line, 'client');
  if (own !== '') return own;
  const address = traps.startsWithClient === true ? cells.cell(line, 'clientAddress') : '';
  return nameBeforeStreet(String(address ?? '')) || line.group.client || personOf(line, cells);
}

/** A client that is no company may have a column for each of its names. */
function personOf(line: Line, cells: CellReader): string {
  return `${cells.text(line, 'firstName')} ${cells.text(line, 'lastName')}`.trim();
}

function creditFinder(cells: CellReader, { traps, context }: ImportRun): (group: Group) => boolean {
  const { negative } = traps;
  const isCredit = matcherOf(context.words.credits);
  const [field, isMet] =
    negative === undefined ? (['type', isCredit] as const) : [negative.field, matcherOf(negative.words)];
  return ({ first }) =>
    (cells.has(field) && isMet(cells.cell(first, field))) || isCredit(cells.cell(first, 'status'));
}

type Meaning = ReturnType<ReturnType<typeof statusFinder>>;

/** What the status says of all lines, which are left out where it says so or nobody knows the word. */
function stateOf(
  { first, lines }: Group,
  cells: CellReader,
  meaningOf: ReturnType<typeof statusFinder>,
  tally: Tally,
): InvoiceStatus | '' | null {
  if (cells.isMarked(first, 'voided')) return 'void';
  const [word, field] = cells.state(first);
  const meaning = word === '' ? silentMeaning(cells, meaningOf) : meaningOf(word);
  if (meaning === null) cells.refuse(first, field, 'status');
  else if (meaning === 'leaveOut') tally.leaveOut('chosen', lines.length);
  else if (meaning === 'draft') tally.leaveOut('draft', lines.length);
  else return meaning;
  return null;
}

/** What was paid tells the status; where neither stands there, the answer of the user does. */
function silentMeaning(cells: CellReader, meaningOf: ReturnType<typeof statusFinder>): Meaning | '' {
  const isSaid = SETTLED.some((field) => cells.has(field));
  return isSaid ? '' : meaningOf('');
}

interface Money {
  /** In hundredths, without VAT if `withTax` is false. */
  readonly amount: number;
  readonly withTax: boolean;
  readonly paid: number | null;
  /** Where the column of payments holds ticks or days. */
  readonly isPaid: boolean | null;
  readonly paidOn: number | null;
}

/** Where an amount may stand. */
const AMOUNTS = ['amount', 'net', 'lineNet', 'lineAmount', 'open'] as const;

/** Null where no amount can be read, which is told. */
function moneyOf(group: Group, cells: CellReader, isCredit: boolean, said: InvoiceStatus | ''): Money | null {
  const { first: line } = group;
  const gross = totalOf(group, cells, 'amount') ?? sumOf(group, cells, 'lineAmount');
  const net =
    totalOf(group, cells, 'net') ?? sumOf(group, cells, 'lineNet') ?? withoutTax(gross, group, cells);
  const open = cells.money(line, 'open');
  // Of what was paid, nothing is open: that is not what it was worth.
  const amount = net ?? gross ?? (said === 'paid' ? null : open);
  if (amount === null) {
    cells.refuse(line, AMOUNTS.find((each) => cells.has(each)) ?? 'amount', 'amount');
    return null;
  }
  const settled = cells.settled(line);
  // What some call due is the whole amount, paid or not.
  const isOver = said === 'paid' || said === 'void' || (settled.isPaid === true && settled.day === null);
  const paid = settled.amount ?? (isOver || open === null || gross === null ? null : gross - open);
  const sign = isCredit && amount > 0 ? -1 : 1;
  return {
    amount: sign * amount,
    withTax: cells.has('sourceText') ? TAXED.test(cells.text(line, 'sourceText')) : net === null,
    paid: paid === null ? null : sign * onFooting(paid, amount, gross) || 0,
    isPaid: settled.isPaid,
    paidOn: settled.day,
  };
}

/** Of a total that stands on every line of an invoice; different ones are amounts of the lines. */
function totalOf({ lines, itemised }: Group, cells: CellReader, field: ImportField): number | null {
  if (!cells.has(field)) return null;
  const amounts = lines.map((line) => cells.money(line, field)).filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const isTotal = itemised?.includes(field) !== true && amounts.every((amount) => amount === amounts[0]);
  return isTotal ? amounts[0] : add(amounts);
}

function sumOf({ lines }: Group, cells: CellReader, field: ImportField): number | null {
  if (!cells.has(field)) return null;
  const amounts = lines.flatMap((line) => {
    const amount = cells.money(line, field);
    return amount === null ? [] : [signed(amount, line, cells)];
  });
  return amounts.length === 0 ? null : add(amounts);
}

/** In a ledger the side says the sign: what is credited to an account of income is income. */
function signed(amount: number, line: Line, cells: CellReader): number {
  const [isCredit, isDebit] = (['credit', 'debit'] as const).map((side) => !cells.isBlank(line, side));
  if (isCredit === isDebit) return amount;
  return isCredit ? Math.abs(amount) : -Math.abs(amount);
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A blank tax beside an amount is none. */
function withoutTax(gross: number | null, group: Group, cells: CellReader): number | null {
  if (gross === null || !cells.has('tax')) return null;
  return gross - add(TAXES.map((field) => totalOf(group, cells, field) ?? 0));
}

/** What was paid contains VAT: the same share of the amount without it. */
function onFooting(paid: number, amount: number, gross: number | null): number {
  return gross === null || gross === 0 || gross === amount ? paid : Math.round((amount * paid) / gross);
}

function importedOf(
  { client, first: line, writtenOn }: Group & Pick<ImportRun, 'writtenOn'>,
  cells: CellReader,
  { amount, withTax, paid, isPaid, paidOn }: Money,
  said: InvoiceStatus | '',
): Imported<Invoice> {
  const status = statusOf(said, amount, paid, isPaid);
  const issued = cells.day(line, 'date');
  const record: Invoice = {
    number: cells.text(line, 'number'),
    client,
    issued,
    due: dueByTerms(cells.cell(line, 'due'), { issued, writtenOn }) ?? cells.day(line, 'due'),
    amount,
    withTax,
    currency: AMOUNTS.reduce((found, each) => found || cells.currency(line, each), ''),
    status,
    paid: paid ?? (status === 'paid' ? amount : null),
    paidOn,
    corrects: cells.text(line, 'corrects'),
  };
  return { record, rowNumber: line.rowNumber, clock: '', transaction: '' };
}

/** "Awaiting payment" may be half paid; what ends an invoice ends it. */
function statusOf(
  said: InvoiceStatus | '',
  amount: number,
  paid: number | null,
  isPaid: boolean | null,
): InvoiceStatus {
  if (said !== '' && said !== 'open' && said !== 'partPaid') return said;
  if (paid === null || paid === 0) return said || (isPaid === true && paid === null ? 'paid' : 'open');
  return Math.abs(paid) >= Math.abs(amount) ? 'paid' : 'partPaid';
}
