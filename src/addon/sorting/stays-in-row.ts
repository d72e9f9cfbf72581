/**
 * Whether a formula still says the same when its row is sorted to another place, going by its text: what it reads of its own row goes
 * along; what it reads of another row, or of another tab by its place, does not. In doubt it does not. Computes nothing.
 */

const TEXTS = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?<tab>(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}(?<fixed>\$?)(?<row>\d+)(?<range>:\$?[A-Z]{1,3}(?:(?<fixedEnd>\$?)(?<end>\d+))?)?(?![\p{L}\p{N}_(])/giu;
/** Their answer depends on a place that stands in no reference. */
const BY_PLACE = /\b(?:OFFSET|INDIRECT|ROW)\s*\(/i;

/** The rows that are sorted. */
export interface SortedRows {
  readonly first: number;
  readonly last: number;
}

/** @param rowNumber of the formula's cell */
export function staysInRow(formula: string, rowNumber: number, sorted: SortedRows): boolean {
  const bare = formula.replace(TEXTS, '""');
  return (
    !BY_PLACE.test(bare) &&
    [...bare.matchAll(REFERENCE)].every(({ groups = {} }) => pointsTheSame(groups, rowNumber, sorted))
  );
}

function pointsTheSame(
  { tab, fixed, row, range, fixedEnd, end }: Readonly<Record<string, string | undefined>>,
  rowNumber: number,
  { first, last }: SortedRows,
): boolean {
  const from = Number(row);
  const to = end === undefined ? (range === undefined ? from : Infinity) : Number(end);
  const isFixed = fixed === '$' && (end === undefined || fixedEnd === '$');
  if (!isFixed) return tab === undefined && from === rowNumber && to === rowNumber;
  // All of the sorted rows, or none of them.
  return tab !== undefined || to < first || from > last || (from <= first && to >= last);
}
