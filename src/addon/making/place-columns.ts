/**
 * Where our columns stand in a list of hers: beside the names or at the end, by her choice. They are made at the end (`complete-list.ts`)
 * and then moved, in one call that moves whole columns with everything on them, or moves nothing. Where they stand is kept nowhere: it is
 * seen (decision 19).
 */
import type { ClientList } from '../tabs/clients-tab';
import { locateOutputColumns } from '../tabs/clients-tab';
import { stretchesOf, type Stretch } from '../stretches';
import type { Place } from '../your-columns/column-contract';

/** Null where none of ours is there. */
export function presentPlace(list: ClientList): Place | null {
  const positions = ourPositions(list);
  if (positions.length === 0) return null;
  return positions[0] === list.clientColumn + 1 ? 'beside' : 'end';
}

/**
 * Moves our columns where they do not stand there yet. Of several groups, which she has made herself or a column that was missing makes,
 * the last one joins the first.
 *
 * @param list as it was read directly before
 * @returns whether they stand there now
 */
export function placeColumns(list: ClientList, place: Place): boolean {
  const groups = stretchesOf(ourPositions(list));
  const last = groups[groups.length - 1];
  if (last === undefined) return true;
  const target = place === 'end' ? list.headers.length : destinationBeside(list, groups);
  if (target >= last.first && target <= last.end) return true;
  const { sheet, headerRowNumber } = list;
  try {
    const columns = sheet.getRange(headerRowNumber, last.first + 1, 1, last.end - last.first);
    // Tried once: after a call that worked and said it did not, other columns stand there.
    sheet.moveColumns(columns, target + 1);
    return true;
  } catch {
    // Cells that are merged across or protected are in the way.
    return false;
  }
}

function ourPositions(list: ClientList): number[] {
  return Object.values(locateOutputColumns(list))
    .filter((column) => column >= 0)
    .sort((a, b) => a - b);
}

/** Right of the name, or of what stands there of ours already. */
function destinationBeside({ clientColumn }: ClientList, groups: readonly Stretch[]): number {
  const beside = groups.find(({ first }) => first === clientColumn + 1);
  return beside === undefined || groups.length === 1 ? clientColumn + 1 : beside.end;
}
