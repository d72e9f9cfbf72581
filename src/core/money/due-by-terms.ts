/** The day due where a cell counts days instead of naming one. */
import type { CellValue } from '../types';
import { parseCountdown, parseTerms } from './parse-terms';

/** From which days is counted, as days since 1970-01-01; null where nobody knows. */
export interface TermsStart {
  /** The day of the invoice: "net 30". */
  readonly issued: number | null;
  /** The day on which the cell was written: "overdue by 3 days". */
  readonly writtenOn?: number | null;
}

/**
 * Works out when it is due.
 *
 * @param cell what stands there
 * @param start the days from which terms count
 * @param start.issued for terms of payment
 * @param start.writtenOn for days that are left or have passed
 * @returns days since 1970-01-01; null where no days are counted, or nobody knows from when on; never throws
 * @example dueByTerms('Net 30', { issued: 20000 }) // => 20030
 * @example dueByTerms('Overdue by 3 days', { issued: 20000, writtenOn: 20040 }) // => 20037
 * @example dueByTerms('Overdue by 3 days', { issued: 20000 }) // => null
 */
export function dueByTerms(cell: CellValue, { issued, writtenOn = null }: TermsStart): number | null {
  const left = parseCountdown(cell);
  const [from, days] = left === null ? [issued, parseTerms(cell)] : [writtenOn, left];
  return from === null || days === null ? null : from + days;
}
