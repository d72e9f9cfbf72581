/** What stands beside the numbers of a column where it is seen and not held: spreadsheets keep a currency in the format of a cell. */
import type { SeenTab } from '../seen-tab';

/** Reading what a long list shows takes long; who keeps several currencies shows it early. */
const ROWS_LOOKED_AT = 100;
const NUMBER = /[-−+]?\d[\d\s.,'’]*/g;

/**
 * Finds what stands beside the numbers of a column.
 *
 * @param column its position
 * @param clients positions of the rows of clients
 * @param tab with the list; where it is not known what its cells show, nothing is found
 * @returns each once, "€" and "$"; '' where a number stands alone; never throws
 * @example findUnits(0, [0, 1], { cells: [[38], [40]], shown: (row) => [['38 €'], ['$40.00']][row] }) // => ["€", "$"]
 */
export function findUnits(
  column: number,
  clients: readonly number[],
  tab: Pick<SeenTab, 'cells' | 'shown'>,
): string[] {
  const { cells, shown } = tab;
  if (shown === undefined) return [];
  const units = new Set<string>();
  for (const row of clients.slice(0, ROWS_LOOKED_AT)) {
    const cell = cells[row][column];
    const isAmount = typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell));
    if (isAmount)
      units.add(
        String(shown(row)[column] ?? '')
          .replace(NUMBER, ' ')
          .trim(),
      );
  }
  return [...units];
}
