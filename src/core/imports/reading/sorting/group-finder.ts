/** What lines say for those below them: a month, a client, the group of a board. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { columnKey } from '../../columns/column-key';
import type { ImportRun } from '../import-run';
import { textOf, type LineGroup } from '../lines';
import type { ImportTable } from '../../types';
import { isAlone } from './is-alone';
import { isTotalText } from './is-total-text';
import { monthOfLine } from './month-of-line';
import { ownGroupFinder } from './own-group-finder';

const NO_GROUP: LineGroup = { client: '', day: null, list: '' };

/** Null for a line that says nothing of the kind. */
export type GroupFinder = (cells: readonly CellValue[], first: number, group: LineGroup) => LineGroup | null;

/**
 * Prepares to tell what a line says for those below it.
 *
 * @param table the lines of the file
 * @param run how it is read
 * @param totals words for sums, as headers are compared
 * @returns a function of the cells of a line, of the position of the first that holds anything, and of the group so far; never throws
 * @example groupFinder([], { reading: { layout: 'wave', columns: {} }, traps: { hasClientLines: true } }, new Set())(['Acme', ''], 0, {}).client // => "Acme"
 */
export function groupFinder(table: ImportTable, run: ImportRun, totals: ReadonlySet<string>): GroupFinder {
  const { reading, traps, context } = run;
  const { columns } = reading;
  const ownGroupOf = ownGroupFinder(table, run);
  return (cells, first, group) => {
    if (traps.hasSections === true && columnKey(cells[columns.type ?? -1]) === 'section')
      return { ...group, client: textOf(cells[columns.task ?? -1]) };
    const own = reading.layout === '' ? ownGroupOf(cells, first) : '';
    if (own !== '') return { ...NO_GROUP, client: own };
    if (traps.hasMonthLines !== true && traps.hasClientLines !== true && traps.isBoard !== true) return null;
    if (!isAlone(cells, first)) return null;
    const month = traps.hasMonthLines === true ? monthOfLine(cells, context) : null;
    if (month !== null) return { ...NO_GROUP, day: month };
    const only = textOf(cells[first]);
    if (isTotalText(only, totals)) return null;
    if (traps.hasClientLines === true) return { ...NO_GROUP, client: only };
    return traps.isBoard === true && first === 0 ? { ...group, list: only } : null;
  };
}

/**
 * What holds for the lines directly below the header. Of a board the first line of all names it, and the one above the header its first group.
 *
 * @param table the lines of the file
 * @param run how it is read
 * @returns nothing but for boards; never throws
 * @example firstGroup([['Acme'], ['To do'], ['Name']], { reading: { headerRowIndex: 2 }, traps: { isBoard: true } }).list // => "To do"
 */
export function firstGroup(table: ImportTable, run: ImportRun): LineGroup {
  const { reading, traps } = run;
  if (traps.isBoard !== true) return NO_GROUP;
  const titles = table.slice(0, reading.headerRowIndex);
  const [client = '', ...others] = titles
    .map((cells) => textOf(cells.find((cell) => !isBlank(cell))))
    .filter((text) => text !== '');
  return { ...NO_GROUP, client, list: others.pop() ?? '' };
}
