/**
 * The ranges of her list, for formulas that she can take as they stand. Formulas go by position: where her rated columns are not
 * side by side in the order of Criteria, there is no such range, and the examples stay examples.
 */
import { columnLetters, quoteTab } from '../a1';
import type { Texts } from '../../i18n/types/texts';
import type { Plan } from '../plan';
import { columnOf } from '../tabs/clients-tab';

/** As the help of every language writes them. */
const EXAMPLES = { clients: 'A2:A', ratings: 'H2:O', names: 'H1:O1', amounts: 'S2:S' };
/** Tabs of records, which stand in examples under their English names. */
const RECORD_TABS = { Invoices: 'invoices', Time: 'time' } as const;
const ON_RECORD_TAB = /^(Invoices|Time)!/;

/**
 * @param plan null where nothing is set up
 * @returns what she would pass, from what the help texts pass
 */
export function herRanges(plan: Plan | null, { tabs }: Texts): (example: string) => string {
  const ranges = plan === null ? new Map<string, string>() : rangesOf(plan);
  const tabName = (name: keyof typeof RECORD_TABS): string =>
    plan?.tabs[RECORD_TABS[name]]?.sheet.getName() ?? tabs[RECORD_TABS[name]];
  return (example) =>
    ranges.get(example) ??
    example.replace(ON_RECORD_TAB, (_, name: keyof typeof RECORD_TABS) => `${quoteTab(tabName(name))}!`);
}

function rangesOf({ list, criteriaColumns, criteria }: Plan): Map<string, string> {
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
  for (const [example, column] of [
    [EXAMPLES.clients, list.clientColumn],
    [EXAMPLES.amounts, columnOf(list, 'income12Months')],
  ] as const) {
    if (column < 0) continue;
    const letters = columnLetters(column + 1);
    ranges.set(example, `${tab}${letters}${headerRowNumber + 1}:${letters}`);
  }
  return ranges;
}
