/** Whether there is enough in a list to begin with. */
import { isBlank } from '../../core/reading/quote-cell';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import type { ListedCriterion } from '../tabs/criteria-tab';

/** Whether most of a list have something in a column of a criterion that counts. */
export function mostCanBeRated(
  list: Pick<ClientList, 'headers' | 'readAs' | 'rows' | 'clientColumn'>,
  criteria: readonly Pick<ListedCriterion, 'identity' | 'weight'>[],
): boolean {
  const columns = criteria
    .filter(({ weight }) => weight > 0)
    .map(({ identity }) => columnOf(list, identity))
    .filter((column) => column >= 0);
  const named = list.rows.filter((cells) => !isBlank(cells[list.clientColumn]));
  const rated = named.filter((cells) => columns.some((column) => !isBlank(cells[column])));
  return 2 * rated.length > named.length;
}
