/**
 * Columns that were given another header since they were chosen, or that nobody asked for when the list was set up: a criterion that counts has none then, and
 * would be switched off. Looked for among those that nothing is read from: by what their headers say, and of criteria also by what is in them.
 */
import type { ProposedColumn } from '../../core/recognition/proposal/propose-column';
import type { ListProposal } from '../../core/recognition/propose-list';
import type { Bound } from '../../core/types';
import { isHers } from '../reading/known-columns';
import { keyOfHeader } from '../reading/known-headers';
import { isToBeAsked } from '../reading/unread-columns';
import type { ListedCriterion } from '../tabs/criteria-tab';
import type { MissedColumns } from './present-choices';

/** What columns are read as, by their position: keys of known columns, null for nothing. */
type ColumnsRead = ReadonlyMap<number, string | null>;

/**
 * The proposal with such columns in it, as surely as they are known.
 *
 * @param missed what has no column
 * @param columns what is settled; of those in `free` only for want of a column
 * @param free positions of columns that nothing is read from
 * @param propose reads the list so
 */
export function withLostColumns(
  missed: MissedColumns,
  columns: ColumnsRead,
  free: ReadonlySet<number>,
  propose: (columns: ColumnsRead) => ListProposal | null,
): ListProposal | null {
  const { criteria, undecided } = missed;
  if (criteria.length + undecided.length === 0) return propose(columns);
  const anew = propose(new Map([...columns].filter(([position]) => !free.has(position))));
  const candidates = (anew?.columns ?? []).filter(({ index }) => free.has(index));
  const named = candidates.flatMap((column) => foundByName(column, missed) ?? []);
  const lost = criteria.filter((each) => named.every(({ as }) => as !== each.identity));
  const others = candidates.filter(({ index }) => named.every((column) => column.index !== index));
  const alike = lost.flatMap((criterion) => columnLike(criterion, lost, others) ?? []);
  const found = new Map([...named, ...alike].map((column) => [column.index, column]));
  const read = [...found].map(([index, { as }]) => [index, as] as const);
  const proposal = propose(new Map([...columns, ...read]));
  return (
    proposal && { ...proposal, columns: proposal.columns.map((column) => found.get(column.index) ?? column) }
  );
}

/** What she was never asked about is a question, however sure it is: nothing of a list that is set up changes by itself. */
function foundByName(
  column: ProposedColumn,
  { criteria, named, undecided }: MissedColumns,
): ProposedColumn | null {
  const { as, leaving } = column;
  if (as === null) return null;
  if (named.includes(as) || criteria.some(({ identity }) => identity === as)) return column;
  return undecided.includes(as) && isToBeAsked(column, leaving) ? { ...column, degree: 'likely' } : null;
}

/** The only column that nothing is read from and that may hold what only this criterion lacks. */
function columnLike(
  criterion: ListedCriterion,
  lost: readonly ListedCriterion[],
  candidates: readonly ProposedColumn[],
): ProposedColumn | null {
  const { identity } = criterion;
  const alike = candidates.filter((column) => mayHold(column, criterion));
  const isAlone = alike.every((column) => lost.filter((other) => mayHold(column, other)).length === 1);
  return isAlone && alike.length === 1
    ? { ...alike[0], as: identity, degree: 'likely', candidates: [identity], measure: null }
    : null;
}

/** Of criteria of her own only the scale is known; of ours also what their cells look like. A header that means something else holds none of them. */
function mayHold({ as, header, measure, candidates }: ProposedColumn, criterion: ListedCriterion): boolean {
  if (as !== null) return false;
  if (!isHers(criterion)) return keyOfHeader(header) === '' && candidates.includes(criterion.identity);
  return (
    measure !== null &&
    isSame(scaleOf(criterion), { kind: measure.kind, ends: [measure.least, measure.most] })
  );
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
