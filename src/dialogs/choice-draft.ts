/** What she has chosen so far in a proposal, and what is sent when she agrees. */
import type { Direction } from '../core/recognition/own-criteria';
import type {
  ColumnChoices,
  ColumnProposal,
  ChosenColumn,
  Place,
} from '../addon/your-columns/column-contract';

export type ChoiceDraft = ColumnChoices;

/** What a column may be read as that is no known one. */
export const DIRECTIONS: readonly Direction[] = ['moreIsBetter', 'lessIsBetter'];

export const NOTHING_CHOSEN: ChoiceDraft = {};

/** One thing that she changed. */
export type Choosing =
  | { readonly tab: string }
  | { readonly headerRow: number }
  | { readonly nameColumn: number }
  | { readonly added: readonly string[] }
  | { readonly place: Place }
  | { readonly column: ChosenColumn };

/** Another tab or header is another list: what was chosen for the former one says nothing about it. */
export function withChoice(draft: ChoiceDraft, choosing: Choosing): ChoiceDraft {
  if ('tab' in choosing) return choosing;
  if ('headerRow' in choosing) return { tab: draft.tab, ...choosing };
  if ('nameColumn' in choosing) {
    const { nameColumn } = choosing;
    return {
      ...draft,
      nameColumn,
      columns: draft.columns?.filter(({ position }) => position !== nameColumn),
    };
  }
  if ('added' in choosing || 'place' in choosing) return { ...draft, ...choosing };
  const { column } = choosing;
  const others = (draft.columns ?? [])
    .filter(({ position }) => position !== column.position)
    .map((other) => (isOnlyOnce(column.as) && other.as === column.as ? { ...other, as: null } : other));
  return { ...draft, columns: [...others, column] };
}

/** A known column is read from one of hers; criteria of her own are as many as she likes. */
function isOnlyOnce(as: string | null): boolean {
  return as !== null && !DIRECTIONS.some((direction) => direction === as);
}

/** What the proposal will be, as far as that is certain: a choice shows at once, and what follows from it when the server answers. */
export function foresee(proposal: ColumnProposal, choosing: Choosing): ColumnProposal {
  if (!('column' in choosing)) return { ...proposal, ...choosing };
  const { position, as } = choosing.column;
  const columns = proposal.columns.map((each) => {
    if (each.position === position) return { ...each, as, degree: 'chosen' as const, remark: '' };
    return isOnlyOnce(as) && each.as === as ? { ...each, as: null } : each;
  });
  return { ...proposal, columns };
}

/** Everything as she saw it, so that nothing else can be set up. */
export function agreedChoices({
  tab,
  headerRow,
  nameColumn,
  columns,
  added,
  place,
}: ColumnProposal): ColumnChoices {
  return {
    tab,
    headerRow,
    ...(nameColumn === null ? {} : { nameColumn }),
    columns: columns
      .filter(({ position, header }) => position !== nameColumn && header !== '')
      .map(({ position, header, as }) => ({ position, header, as })),
    added,
    place,
  };
}
