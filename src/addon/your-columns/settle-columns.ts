/**
 * A proposal, with what she chose in it → how the list is read from now on. What is chosen, exact or sure is taken; what is only likely
 * is left to her. Writes nothing.
 */
import { EXTRA_KINDS } from '../../core/presets/presets';
import type { Degree } from '../../core/recognition/recognise-columns';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { isDirection, ownCriterion, type OwnCriterion } from '../../core/recognition/own-criteria';
import type { GivenWeight } from '../../core/recognition/headers/given-weight';
import type { ListReading } from '../making/criterion-lines';
import { UserError } from '../run-command';
import { NOT_READ } from '../tabs/chosen-columns';
import type { ClientList, ReadAs } from '../tabs/clients-tab';
import { columnIdentity, normalizeHeader } from '../tabs/headers';
import type { ProposedColumn } from '../../core/recognition/proposal/propose-column';
import type { ListProposal } from '../../core/recognition/propose-list';
import type { FoundList } from './find-list';
import type { SetUpQuestion } from './set-up-question';

/** A list and how it is read. */
export interface SettledList {
  readonly list: ClientList & { readonly readAs: ReadAs };
  /** Keys of known columns that are read from one of hers, and its header. */
  readonly taken: ReadonlyMap<string, string>;
  /** Headers that probably mean something, and what. */
  readonly likely: ReadonlyMap<string, string>;
  /** Keys of what is read from one of hers that is rated on another scale than ours, and that scale. */
  readonly scales: ListReading['scales'];
  /** Columns of hers that she has made criteria of. */
  readonly own: readonly OwnCriterion[];
  /** Weights that her list gives, by headers. */
  readonly weights: ReadonlyMap<string, GivenWeight>;
}

const TAKEN: readonly Degree[] = ['exact', 'sure'];

/** @throws UserError where nobody can tell which column holds the names, or each client has a column */
export function settleColumns(
  found: FoundList,
  question: Pick<SetUpQuestion, 'texts' | 'choices'>,
): SettledList {
  const { list, proposal } = found;
  const nameHeader = nameHeaderOf(found, question.texts);
  const columns = proposal.columns.filter((column) => column.as !== CLIENT && canBeFound(column, list));
  const own = columns.flatMap(({ as, degree, header, measure }) =>
    isDirection(as) && degree === 'chosen' && measure !== null ? [ownCriterion(header, measure, as)] : [],
  );
  const known = columns.filter(({ as }) => !isDirection(as));
  const taken = new Map([
    ...known.filter((column) => isTaken(column, found)).map(({ as, header }) => [as!, header] as const),
    ...own.map(({ header }) => [columnIdentity(header), header] as const),
  ]);
  const readAs = new Map([
    ...leftAlone(proposal, [...taken.keys(), ...(question.choices.added ?? [])]).map(
      (key) => [key, NOT_READ] as const,
    ),
    ...[...taken].filter(([key, header]) => columnIdentity(header) !== key),
    [CLIENT, nameHeader],
  ]);
  const likely = known.filter(({ degree }) => degree === 'likely');
  return {
    list: { ...list, readAs },
    taken,
    own,
    weights: new Map(
      proposal.columns.flatMap(({ header, weight }) => (weight === null ? [] : [[header, weight]])),
    ),
    likely: new Map(likely.map(({ header, as }) => [header, as!])),
    scales: new Map(
      known.flatMap(({ as, header, scale }) =>
        scale !== null && taken.get(as!) === header ? [[as!, scale] as const] : [],
      ),
    ),
  };
}

/** @throws UserError as above */
function nameHeaderOf({ list, proposal }: FoundList, { language, menu }: Texts): string {
  const { name, columns, tab, isTransposed } = proposal;
  const words = YOUR_COLUMNS[language];
  if (isTransposed && columns.every(({ degree }) => degree !== 'chosen'))
    throw new UserError(words.transposed(tab));
  if (name.index === null || !['exact', 'sure'].includes(name.degree))
    throw new UserError(words.whichName(tab, menu.setUp));
  return String(list.headers[name.index]);
}

/** To criteria that are there already, only she adds one. */
function isTaken({ as, degree }: ProposedColumn, { criteria }: FoundList): boolean {
  if (degree === 'chosen') return true;
  const isThere =
    criteria.length === 0 || as! in EXTRA_KINDS || criteria.some(({ identity }) => identity === as);
  return isThere && TAKEN.includes(degree);
}

/** By its header: one that stands twice tells nothing. */
function canBeFound({ index, header, as }: ProposedColumn, { headers }: ClientList): boolean {
  const normalized = headers.map(normalizeHeader);
  const isAlone = normalized.filter((each) => each === normalized[index]).length === 1;
  return as !== null && isAlone && normalized[index] === normalizeHeader(header);
}

/** What columns mean that she does not want to be read, whose cells refuse it, or that are another table's: that was told. */
function leftAlone({ columns, beside }: ListProposal, wanted: readonly string[]): string[] {
  const keys = columns
    .filter(({ as }) => as === null)
    .flatMap(({ index, header, degree, refused, candidates }) => {
      const isCalledSo = degree === 'chosen' || refused !== null || beside.includes(index);
      return [...(isCalledSo ? [columnIdentity(header)] : []), ...(degree === 'chosen' ? candidates : [])];
    });
  return [...new Set(keys)].filter((key) => key in EXTRA_KINDS && !wanted.includes(key));
}
