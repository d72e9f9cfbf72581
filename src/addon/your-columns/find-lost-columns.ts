/**
 * Columns that were given another header since they were chosen: a criterion that counts has none then, and would be switched off. Looked
 * for among those that nothing is read from: by what their headers say, and of criteria of her own, of which no words are known, by what
 * is in them.
 */
import type { ListProposal, ProposedColumn } from '../../core/recognition/propose-list';
import type { Bound } from '../../core/types';
import { isHers } from '../reading/known-columns';
import type { ListedCriterion } from '../tabs/criteria-tab';

/** What columns are read as, by their position: keys of known columns, null for nothing. */
type ColumnsRead = ReadonlyMap<number, string | null>;

/**
 * The proposal with such columns in it, as surely as they are known.
 *
 * @param lost criteria that count and have no column
 * @param columns what is settled; of those in `free` only for want of a column
 * @param free positions of columns that nothing is read from
 * @param propose reads the list so
 */
export function withLostColumns(
  lost: readonly ListedCriterion[],
  columns: ColumnsRead,
  free: ReadonlySet<number>,
  propose: (columns: ColumnsRead) => ListProposal | null,
): ListProposal | null {
  if (lost.length === 0) return propose(columns);
  const anew = propose(new Map([...columns].filter(([position]) => !free.has(position))));
  const candidates = (anew?.columns ?? []).filter(({ index }) => free.has(index));
  const named = candidates.filter(({ as }) => lost.some(({ identity }) => identity === as));
  const own = lost.filter((each) => isHers(each) && named.every(({ as }) => as !== each.identity));
  const alike = own.flatMap((criterion) => columnLike(criterion, own, candidates) ?? []);
  const found = new Map([...named, ...alike].map((column) => [column.index, column]));
  const read = [...found].map(([index, { as }]) => [index, as] as const);
  const proposal = propose(new Map([...columns, ...read]));
  return (
    proposal && { ...proposal, columns: proposal.columns.map((column) => found.get(column.index) ?? column) }
  );
}

/** The only column that nothing is read from and that holds what only this criterion lacks. */
function columnLike(
  criterion: ListedCriterion,
  lost: readonly ListedCriterion[],
  candidates: readonly ProposedColumn[],
): ProposedColumn | null {
  const { identity } = criterion;
  const isAlone = lost.filter((other) => isSame(scaleOf(other), scaleOf(criterion))).length === 1;
  const alike = candidates.filter(
    ({ as, measure }) =>
      as === null &&
      measure !== null &&
      isSame(scaleOf(criterion), { kind: measure.kind, ends: [measure.least, measure.most] }),
  );
  return isAlone && alike.length === 1
    ? { ...alike[0], as: identity, degree: 'likely', candidates: [identity], measure: null }
    : null;
}

interface Scale {
  readonly kind: string;
  readonly ends: readonly Bound[];
}

function scaleOf({ kind, worst, best }: ListedCriterion): Scale {
  return { kind, ends: [worst, best] };
}

/** Whichever end is the better one. */
function isSame(one: Scale, other: Scale): boolean {
  return one.kind === other.kind && one.ends.every((end) => other.ends.includes(end));
}
