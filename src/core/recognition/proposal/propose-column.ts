/** What is told of a column, so that she sees whether it is what it is taken for. */
import { BLANK, type CellSense } from '../../reading/cell-sense';
import type { GivenWeight } from '../headers/given-weight';
import { headerKey } from '../headers/header-key';
import type { ScaleEnds } from '../../reading/read-rating';
import { quoteCell } from '../../reading/quote-cell';
import { CELLS_JUDGED } from '../judge-contents';
import { isMoney, type Knowledge } from '../headers/known-columns';
import { measureOf, type Measure } from '../own-criteria';
import { ratingScaleOf, scaleInHeader } from '../headers/rating-scale';
import type { HeadedColumn, ListColumn, ListReader, SortedList } from '../recognise-list';
import type { SeenTab } from '../seen-tab';
import type { Leavers } from './find-leavers';
import { findUnits } from './find-units';
import type { GivenWeights } from './find-weights';

export interface ProposedColumn extends ListColumn {
  /** The first two different values of clients, as they are shown. */
  readonly examples: readonly string[];
  /** On which it is rated; null for the usual one, and for columns that are no ratings. */
  readonly scale: ScaleEnds | null;
  /** What it would count as, were it a criterion of her own; null where its cells are nothing of that kind, and for the names. */
  readonly measure: Measure | null;
  /** How many clients have left by it; null for columns that say nothing of that. */
  readonly leaving: number | null;
  /** What stands beside its amounts; none where it is not of money. */
  readonly units: readonly string[];
  /** That the list gives it; null where it gives none. */
  readonly weight: GivenWeight | null;
}

const EXAMPLES = 2;

/**
 * Proposes what to read a column as.
 *
 * @param column as it is recognised
 * @param list of which it is one, who has left by which column, and which weights it gives
 * @param tab with the list
 * @param reader of the spreadsheet
 * @returns the column with what is told of it; never throws
 * @example proposeColumn({ index: 0, header: 'Client', fullHeader: 'Client' }, { clients: [1], name: { index: 0 }, leavers: new Map(), weights: new Map() }, { cells: [[], ['Acme']], rows: [[], [{ kind: 'text', text: 'Acme', value: NaN }]] }, { knowledge: { columns: [] }, conventions: {} }).examples // => ["Acme"]
 */
export function proposeColumn(
  column: HeadedColumn,
  list: SortedList & { readonly leavers: Leavers; readonly weights: GivenWeights },
  tab: SeenTab,
  reader: ListReader,
): ProposedColumn {
  const { fullHeader, ...recognised } = column;
  const { index, as } = recognised;
  const { knowledge, conventions } = reader;
  const { clients, name, beside, months = [], leavers, weights } = list;
  const customs = { ...knowledge.noise, marks: conventions.marks };
  // Of clients alone: sums of ratings would speak for a longer scale.
  const sensesOf = (rows: readonly number[]): CellSense[] => rows.map((row) => tab.rows[row][index] ?? BLANK);
  const mayCount = index !== name.index && !beside.includes(index) && !months.flat().includes(index);
  const measure = mayCount ? measureOf(fullHeader, sensesOf(clients.slice(0, CELLS_JUDGED)), customs) : null;
  const isLate = as === null && isProposedAsLess(recognised, fullHeader, measure, knowledge);
  return {
    ...recognised,
    ...(isLate ? LESS_IS_BETTER : {}),
    examples: examplesOf(index, clients, tab, conventions),
    scale: isRating(as, knowledge) ? ratingScaleOf(fullHeader, sensesOf(clients), customs) : null,
    measure,
    leaving: leavers.get(index)?.length ?? null,
    units: isMoney(as, knowledge) ? findUnits(index, clients, tab) : [],
    weight: weights.get(index) ?? null,
  };
}

/** What is hers to confirm. */
const LESS_IS_BETTER = { as: 'lessIsBetter', degree: 'likely', refused: null } as const;

/** "Late payer": of ticks and judgements in words or numbers it is known which end is the better one, unless the header says it itself. */
function isProposedAsLess(
  { degree }: Pick<ListColumn, 'degree'>,
  header: string,
  measure: Measure | null,
  { lessIsBetter, noise }: Knowledge,
): boolean {
  const mayCount = degree === 'unknown' && (measure?.kind === 'flag' || measure?.kind === 'rating');
  return (
    mayCount && lessIsBetter?.has(headerKey(header, noise)) === true && scaleInHeader(header, noise) === null
  );
}

function isRating(key: string | null, { columns }: Knowledge): boolean {
  return columns.some((column) => column.key === key && column.contents === 'rating');
}

function examplesOf(
  column: number,
  clients: readonly number[],
  { cells, shown, rows }: SeenTab,
  { dayOf }: ListReader['conventions'],
): string[] {
  const examples = new Set<string>();
  for (const row of clients) {
    if ((rows[row][column]?.kind ?? 'blank') === 'blank') continue;
    examples.add(quoteCell(shown?.(row)[column]) || quoteCell(cells[row][column], { dayOf }));
    if (examples.size === EXAMPLES) break;
  }
  return [...examples];
}
