/**
 * Where the header of a list is. Titles, section lines, lines of groups above the header and merged cells are not it.
 * Known headers decide; where none is known, the shape does: the first full line of short, different texts.
 */
import type { CellSense } from '../reading/cell-sense';
import type { HeaderIndex } from './headers/header-index';

/** Exports have up to a page of titles above the list. */
export const ROWS_SEARCHED = 40;
const LONGEST_HEADER = 80;
/** Share of the widest row that a header without known words must fill. */
const FULL_ENOUGH = 0.6;

/** Sheets makes a date of a header like "Jan 2026": some such cells are forgiven where others are known. */
const ODD_CELLS = 0.5;
const KNOWN_DESPITE_ODD = 2;
/** Fewer dates one after the other are a beginning and an end. */
const FEWEST_MONTHS = 3;

export interface FoundHeader {
  /** Position of the row whose cells are the headers. */
  readonly rowIndex: number;
  /** Position of the line above it that lends it the headers it lacks, null where there is none. */
  readonly upperRowIndex: number | null;
  /** One per column, as the cell holds it; '' where there is none. */
  readonly headers: readonly string[];
  /** The same, with the group above where only both together say something. For recognising, not for showing. */
  readonly fullHeaders: readonly string[];
  /** How many different known columns it names. */
  readonly known: number;
}

/**
 * Finds the header of a list.
 *
 * @param senses what the cells of the first rows look like; rows may have different lengths
 * @param index what is known of headers
 * @returns the header, or null where no row can be one; never throws
 * @example findHeaderRow([], { lookUp: () => [], match: () => [], isUnit: () => false }) // => null
 */
export function findHeaderRow(
  senses: readonly (readonly CellSense[])[],
  index: HeaderIndex,
): FoundHeader | null {
  const searched = senses.slice(0, ROWS_SEARCHED);
  const widest = Math.max(0, ...searched.map(filled));
  let best: FoundHeader | null = null;
  searched.forEach((row, rowIndex) => {
    const found = headerAt(searched, rowIndex, index);
    if (found === null || found.known <= (best?.known ?? -1) || !mayStandAlone(searched, rowIndex)) return;
    if (found.known === 0 && !hasShape(row, widest, senses[rowIndex + 1] ?? [])) return;
    best = found;
  });
  return best;
}

/** A single word may be the header of a list of names: on top, below a title, or below a gap. Among names it is one: "Praxis", "Studio". */
function mayStandAlone(rows: readonly (readonly CellSense[])[], rowIndex: number): boolean {
  if (filled(rows[rowIndex]) > 1) return true;
  const above = rows.slice(0, rowIndex).map(filled);
  return above.filter((cells) => cells > 0).length < 2 || above[rowIndex - 1] === 0;
}

/**
 * The header that a row would be, whatever it holds.
 *
 * @param senses what the cells look like
 * @param rowIndex position of the row, from 0
 * @param index what is known of headers
 * @returns the header, or null where the row cannot be one: it is blank, or data; never throws
 * @example headerAt([[]], 0, { lookUp: () => [], match: () => [], isUnit: () => false }) // => null
 */
export function headerAt(
  senses: readonly (readonly CellSense[])[],
  rowIndex: number,
  index: HeaderIndex,
): FoundHeader | null {
  const row = senses[rowIndex] ?? [];
  if (filled(row) === 0) return null;
  const odd = row.filter(isNoHeader);
  const haveMonths = areMonths(odd);
  if (odd.length > ODD_CELLS * filled(row) && !haveMonths) return null;
  if (row.filter(isJudgement).length > ODD_CELLS * filled(row)) return null;
  const found = headerWith(senses[rowIndex - 1] ?? [], row, rowIndex, index);
  const isOdd = odd.length > 0 && found.known < (haveMonths ? 1 : KNOWN_DESPITE_ODD);
  return isOdd ? null : found;
}

/** A column for each month: spreadsheets make dates of "Jan 26", "Feb 26" and so on. */
function areMonths(odd: readonly CellSense[]): boolean {
  const areDates = odd.every(({ kind }) => kind === 'date' || kind === 'slippedRating');
  return (
    areDates && odd.length >= FEWEST_MONTHS && odd.every(({ value }, at) => !(value <= odd[at - 1]?.value))
  );
}

/** A single cell above is a title: it may complete a header, but lends none. What holds amounts is a client, and what it lacks is unknown. */
function headerWith(
  upper: readonly CellSense[],
  row: readonly CellSense[],
  rowIndex: number,
  index: HeaderIndex,
): FoundHeader {
  const own = texts(row);
  const above = upper.some(isNoHeader) ? [] : texts(upper);
  const lends = filled(upper) > 1 && !row.some(isAmount);
  const width = lends ? Math.max(own.length, above.length) : own.length;
  const headers = range(width).map((column) => own[column] || (lends && above[column]) || '');
  const full = range(width).map((column) => joined(own[column] ?? '', groupOf(above, column), index));
  const fullHeaders = full.map((header, column) => header || headers[column]);
  const upperRowIndex = lends && above.length > 0 ? rowIndex - 1 : null;
  return { rowIndex, upperRowIndex, headers, fullHeaders, known: countKnown(fullHeaders, index) };
}

/** Two headers that mean one column are known once. */
function countKnown(headers: readonly string[], index: HeaderIndex): number {
  const best = headers.flatMap((header) => index.lookUp(header).slice(0, 1));
  return new Set(best.map(({ column }) => column.key)).size;
}

/** "Hours" above "per month": together they may say what neither says alone. */
function joined(own: string, group: string, index: HeaderIndex): string {
  if (own === '' || group === '' || isKnown(own, index)) return own;
  return isKnown(`${group} ${own}`, index) ? `${group} ${own}` : own;
}

function isKnown(header: string, index: HeaderIndex): boolean {
  return index.lookUp(header).length > 0;
}

/** A group stands above the first of its columns. */
function groupOf(above: readonly string[], column: number): string {
  for (let left = column; left >= 0; left--) if ((above[left] ?? '') !== '') return above[left];
  return '';
}

/** Numbers and dates are data. A year alone may be a header, and "Umsatz 2026" looks like a month. */
function isNoHeader({ kind, text, value }: CellSense): boolean {
  if (text.length > LONGEST_HEADER) return true;
  if (kind === 'date') return !isNaN(value);
  if (kind === 'number') return !/^(?:19|20)\d\d$/.test(text);
  return ['money', 'percent', 'slippedRating', 'duration', 'phone', 'address'].includes(kind);
}

/** A few words for ratings may be headers: "Top", "Never". */
function isJudgement({ kind }: CellSense): boolean {
  return kind === 'tick' || kind === 'rating' || kind === 'punctual';
}

/** Dates may be headers of months. */
function isAmount(sense: CellSense): boolean {
  return isNoHeader(sense) && sense.kind !== 'date' && sense.kind !== 'slippedRating';
}

function hasShape(row: readonly CellSense[], widest: number, next: readonly CellSense[]): boolean {
  const held = texts(row).filter((text) => text !== '');
  const isDistinct = new Set(held.map((text) => text.toLowerCase())).size === held.length;
  const isFollowed = next.some(({ kind }, column) => kind !== 'blank' && texts(row)[column] !== '');
  return held.length >= 2 && held.length >= FULL_ENOUGH * widest && isDistinct && isFollowed;
}

function filled(row: readonly CellSense[]): number {
  return row.filter(({ kind }) => kind !== 'blank').length;
}

function texts(row: readonly CellSense[]): string[] {
  return row.map(({ kind, text }) => (kind === 'blank' ? '' : text));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
