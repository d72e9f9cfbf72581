/**
 * Which columns of a tab belong to a list: those that stand together with its first column, and those that the add-on put to
 * the right. What stands apart, such as a second table or remarks without a header, does not. Reads nothing.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import type { ClientList } from './clients-tab';

/**
 * @param filled positions of the columns that we fill, from 0; -1 for none
 * @returns for each column that was read, whether it belongs to the list
 */
export function columnsOfList({ headers, clientColumn }: ClientList, filled: readonly number[]): boolean[] {
  const isNamed = (column: number): boolean =>
    column >= 0 && column < headers.length && !isBlank(headers[column] as CellValue);
  const belongs = headers.map(() => false);
  for (let column = clientColumn; isNamed(column); column--) belongs[column] = true;
  // What a set-up adds stands side by side, ours first.
  for (const start of [clientColumn, ...filled]) {
    for (let column = start; isNamed(column) && (column === start || !belongs[column]); column++) {
      belongs[column] = true;
    }
  }
  return belongs;
}
