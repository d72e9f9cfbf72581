/** What a word in a status column means: the product's own words first, then those of all languages, then what she answered. */
import { heldIn } from '../../held-in';
import { INVOICE_STATUSES } from '../../money/records';
import type { CellValue } from '../../types';
import { columnKey } from '../columns/column-key';
import type { Traps } from '../layout';
import { textOf } from './lines';
import type { ImportContext, StatusMeaning, TableReading } from '../types';

/** What was paid stands there: then it says the status, too. */
export const SETTLED = ['paid', 'open', 'paidOn'] as const;

/** Where nothing says what was paid: it may have been, and nobody is to be called late for what a file keeps to itself. */
export const SILENT = 'paid' satisfies StatusMeaning;

/** What of a context tells statuses. */
export interface StatusWords {
  readonly words: Pick<ImportContext['words'], 'statuses' | 'credits'>;
}

/**
 * Prepares to tell what statuses mean.
 *
 * @param reading what was answered
 * @param traps of the layout, which may have words of its own
 * @param context words of all languages
 * @returns a function that gives the meaning, null for a word that nobody knows, "paid" for no word at all; it never throws
 * @example statusFinder({ statuses: { Perdu: 'writtenOff' } }, undefined, { words: { statuses: {}, credits: [] } })('perdu') // => "writtenOff"
 */
export function statusFinder(
  reading: Pick<TableReading, 'statuses'>,
  traps: Traps | undefined,
  context: StatusWords,
): (cell: CellValue) => StatusMeaning | null {
  const { statuses, credits } = context.words;
  const meanings = new Map<string, StatusMeaning>([['', SILENT]]);
  // What was paid tells how far a credit note is settled.
  for (const word of credits) meanings.set(columnKey(word), 'open');
  for (const status of INVOICE_STATUSES)
    for (const word of statuses[status] ?? []) meanings.set(columnKey(word), status);
  for (const own of [traps?.statuses ?? {}, reading.statuses])
    for (const [word, meaning] of Object.entries(own)) meanings.set(columnKey(word), meaning);
  const known = new Map<CellValue, StatusMeaning | null>();
  const find = (cell: CellValue): StatusMeaning | null => {
    const text = textOf(cell);
    return meanings.get(columnKey(text)) ?? meanings.get(columnKey(withoutDetail(text))) ?? null;
  };
  return (cell) => heldIn(known, cell, find);
}

/** "Bezahlt am 03.09.2026", "Offen (fällig)", "Overdue by 12 days": what says how much of it was paid stays. */
function withoutDetail(text: string): string {
  return text
    .replace(/\s*\([^()%\d]*\)$/, '')
    .replace(DAY_BEHIND, '')
    .replace(DAYS, '');
}

/** In five languages, and whatever stands behind or before. */
const DAYS =
  /(?<=\S)[\s,:–-]+(?:\p{L}{2,5} )?\d+\.? (?:day|tag|dag|nap).*$|^\d+\.? (?:day|tag|dag|nap)\p{L}* /iu;

const DAY_BEHIND = /[\s,:–-]+(?:\p{L}{2,5} )?\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\.?$/u;
