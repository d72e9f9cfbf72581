/** Columns in which colours alone say who is good: nothing stands in their cells, and colours are not read. */
import type { ListProposal } from '../../core/recognition/propose-list';
import { isOwnColumn } from '../output/own-columns';
import type { FoundList } from './find-list';

/** One cell may be coloured by chance. */
const ENOUGH_CELLS = 2;
/** More are not looked at. */
const MOST_ROWS = 500;

/**
 * Positions of columns that have a header, no value, and cells that are coloured otherwise than the names beside them. Asks the sheet only
 * where a column of hers is empty.
 */
export function colouredColumns({
  list,
  proposal,
}: Pick<FoundList, 'list' | 'proposal'>): ReadonlySet<number> {
  const empty = proposal.columns.filter(
    ({ index, header, examples }) => header !== '' && examples.length === 0 && !isOwnColumn(list, index),
  );
  const { clients } = proposal;
  if (empty.length === 0 || clients.length < ENOUGH_CELLS) return new Set();
  const rows = clients.slice(0, MOST_ROWS);
  const backgrounds = list.sheet
    .getRange(rows[0] + 1, 1, rows[rows.length - 1] - rows[0] + 1, list.headers.length)
    .getBackgrounds();
  const isColoured = ({ index }: ListProposal['columns'][number]): boolean =>
    rows.filter((row) => standsOut(backgrounds[row - rows[0]], index, list.clientColumn)).length >=
    ENOUGH_CELLS;
  return new Set(empty.filter(isColoured).map(({ index }) => index));
}

/** Stripes run through the whole row. */
function standsOut(backgrounds: readonly string[], column: number, nameColumn: number): boolean {
  return backgrounds[column] !== backgrounds[Math.max(0, nameColumn)];
}
