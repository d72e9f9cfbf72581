/**
 * A year of work, from December 2025 to 25 November 2026: what was done when, what was invoiced, what was paid. Chance is a
 * seeded sequence, so that the files come out the same each time.
 */
import { YEAR_CLIENTS, type YearClient } from './year-clients';

const DAY_MS = 86_400_000;
const FIRST_MONTH = Date.UTC(2025, 11, 1);
const LAST_DAY = Date.UTC(2026, 10, 25);
const DAY_STARTS = 8 * 60 + 30;
const PAUSE = { from: 12 * 60 + 30, minutes: 45 };
const DAYS_TO_PAY = 14;
const TAX = 0.19;

export interface Work {
  readonly client: YearClient | null;
  readonly text: string;
  readonly billable: boolean;
  /** Instants as if her clock were UTC, in ms. */
  readonly from: number;
  readonly to: number;
}

export interface YearInvoice {
  readonly client: YearClient;
  readonly number: string;
  readonly month: number;
  readonly issued: number;
  readonly due: number;
  /** In hundredths, without and with VAT. */
  readonly net: number;
  readonly gross: number;
  readonly hours: number;
  /** Null while nothing came. */
  readonly paidOn: number | null;
  readonly paid: number;
  readonly status: 'Draft' | 'Awaiting Payment' | 'Paid' | 'Voided';
}

/** All work, by time. */
export function workYear(): Work[] {
  const chance = sequence(20251201);
  return Array.from({ length: 12 }, (_, month) => workMonth(month, chance)).flat();
}

/** One invoice for each month with work, issued on the first of the next; November's is a draft. */
export function invoiceYear(work: readonly Work[]): YearInvoice[] {
  const invoices = Array.from({ length: 12 }, (_, month) =>
    YEAR_CLIENTS.flatMap((client) => invoiceMonth(client, month, work) ?? []),
  ).flat();
  return invoices.map((invoice, index) => ({ ...invoice, number: `RE-${String(2601 + index)}` }));
}

function workMonth(month: number, chance: () => number): Work[] {
  const first = monthStart(month);
  const days = workDays(first, Math.min(monthStart(month + 1) - DAY_MS, LAST_DAY));
  const pieces = shuffle([...YEAR_CLIENTS, null].flatMap((client) => piecesOf(client, month, chance)), chance);
  const perDay = pieces.reduce((sum, { minutes }) => sum + minutes, 0) / days.length;
  const placed: Work[] = [];
  let done = 0;
  let day = 0;
  let clock = DAY_STARTS;
  for (const { minutes, ...piece } of pieces) {
    if (done > perDay * (day + 1) && day < days.length - 1) {
      day++;
      clock = DAY_STARTS + 5 * Math.floor(chance() * 7);
    }
    if (clock > PAUSE.from && clock < PAUSE.from + PAUSE.minutes) clock = PAUSE.from + PAUSE.minutes;
    const from = days[day] + clock * 60_000;
    placed.push({ ...piece, from, to: from + minutes * 60_000 });
    clock += minutes + 5;
    done += minutes;
  }
  return placed;
}

function piecesOf(client: YearClient | null, month: number, chance: () => number) {
  let left = Math.round((client ? client.hours * seasonOf(client, month) : 3) * 60);
  const pieces: { client: YearClient | null; text: string; billable: boolean; minutes: number }[] = [];
  while (left > 0) {
    const minutes = left < 50 ? left : Math.min(left, 25 + 5 * Math.floor(chance() * 22));
    left -= minutes;
    const { work, unbilled } = client ?? { work: ['Buchhaltung', 'Fortbildung'], unbilled: 1 };
    pieces.push({ client, text: work[Math.floor(chance() * work.length)], billable: chance() >= unbilled, minutes });
  }
  return pieces;
}

function invoiceMonth(client: YearClient, month: number, work: readonly Work[]): YearInvoice | null {
  const [from, until] = [monthStart(month), monthStart(month + 1)];
  const billed = work.filter((each) => each.client === client && each.billable && each.from >= from && each.from < until);
  const hours = Math.round(billed.reduce((sum, each) => sum + each.to - each.from, 0) / 36_000) / 100;
  if (hours === 0) return null;
  const net = Math.round(100 * (client.retainer ?? hours * client.rate));
  const gross = client.currency === 'EUR' ? Math.round(net * (1 + TAX)) : net;
  const isDraft = until > LAST_DAY;
  const issued = isDraft ? LAST_DAY : until;
  const due = issued + DAYS_TO_PAY * DAY_MS;
  const before = work.filter((each) => each.client === client && each.billable && each.from < from);
  const count = new Set(before.map(({ from: time }) => new Date(time).getUTCMonth())).size;
  const late = client.late.at(count < client.late.length ? count : client.late.length);
  const paidOn = late === undefined ? null : due + late * DAY_MS;
  const isPaid = paidOn !== null && paidOn <= LAST_DAY;
  const status = isDraft ? 'Draft' : isPaid ? 'Paid' : 'Awaiting Payment';
  return { client, number: '', month, issued, due, net, gross, hours, paidOn: isPaid ? paidOn : null, paid: isPaid ? gross : 0, status };
}

/** A digit is so many tenths of an ordinary month; a is ten, f fifteen. */
function seasonOf({ season }: YearClient, month: number): number {
  return parseInt(season[month], 36) / 10;
}

function monthStart(month: number): number {
  const first = new Date(FIRST_MONTH);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1);
}

function workDays(first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return days;
}

function shuffle<Item>(items: Item[], chance: () => number): Item[] {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(chance() * (index + 1));
    [items[index], items[other]] = [items[other], items[index]];
  }
  return items;
}

/** Numbers from 0 up to 1, by Lehmer's generator (Park & Miller 1988). */
function sequence(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
