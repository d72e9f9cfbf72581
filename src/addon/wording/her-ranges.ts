/**
 * The ranges of her list, for formulas that she can take as they stand. Formulas go by position: where her rated columns are not
 * side by side in the order of Criteria, there is no such range, and the examples stay examples.
 */
import { columnLetters, quoteTab } from '../a1';
import type { Plan } from '../plan';
import { columnOf } from '../tabs/clients-tab';

/** What the help texts pass → what she would. */
export type Ranges = ReadonlyMap<string, string>;

/** As the help of every language writes them. */
const EXAMPLES = { ratings: 'H2:O', names: 'H1:O1', amounts: 'S2:S' };

export function rangesOf({ list, criteriaColumns, criteria }: Plan): Ranges {
  const { sheet, headerRowNumber } = list;
  const tab = `${quoteTab(sheet.getName())}!`;
  const ranges = new Map<string, string>();
  const [first] = criteriaColumns;
  const last = first + criteria.length - 1;
  if (
    criteria.length > 0 &&
    criteriaColumns.every((column, index) => column >= 0 && column === first + index)
  ) {
    const [from, to] = [first, last].map((column) => columnLetters(column + 1));
    ranges.set(EXAMPLES.ratings, `${tab}${from}${headerRowNumber + 1}:${to}`);
    ranges.set(EXAMPLES.names, `${tab}${from}${headerRowNumber}:${to}${headerRowNumber}`);
  }
  const income = columnOf(list, 'income12Months');
  if (income >= 0) {
    const letters = columnLetters(income + 1);
    ranges.set(EXAMPLES.amounts, `${tab}${letters}${headerRowNumber + 1}:${letters}`);
  }
  return ranges;
}
