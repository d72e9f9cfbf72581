/**
 * Rows below the header that are no clients: sums, averages, headings, repeated headers and units. They are left out of
 * everything, and told. Looks at cells as they are written, in all languages; columns of ours say nothing about a row.
 */
import { senserOf, type CellSense } from '../../core/reading/cell-sense';
import { plainWords } from '../../core/recognition/headers/header-key';
import { namedAsShown } from '../../core/recognition/rows/named-as-shown';
import { sortOutRows, type LeftOutRow } from '../../core/recognition/rows/sort-out-rows';
import type { Conventions } from '../../core/reading/conventions';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import type { ClientList } from '../tabs/clients-tab';
import { shownOn } from '../tabs/shown-cells';
import { firstOf } from '../wording/spoken-names';
import { isOwnColumn } from '../output/own-columns';
import { isNothing } from './is-nothing';
import { knownClients } from './known-headers';
import { formerWords } from './known-columns';

/** A toast of more would not be read. */
const MOST_TOLD = 4;

/** A row that is left out, by its number on the sheet. */
export interface RowLeftOut extends Pick<LeftOutRow, 'text'> {
  readonly rowNumber: number;
  readonly reason: Exclude<LeftOutRow['reason'], 'title'>;
}

/** @param readColumns positions of all columns that are read */
export function rowsWithoutClients(
  list: ClientList,
  readColumns: readonly number[],
  conventions: Conventions,
): RowLeftOut[] {
  const { knowledge, index } = knownClients();
  const senser = senserOf(conventions, knowledge.words);
  const ours = list.headers.map((_, column) => isOwnColumn(list, column));
  const sensesOf = (cells: readonly unknown[]): ReturnType<typeof senser>[] =>
    list.headers.map((_, column) => senser(ours[column] ? '' : (cells[column] as CellValue)));
  const headers = list.headers.map((header, column) => (ours[column] ? '' : String(header ?? '').trim()));
  const header = { rowIndex: 0, upperRowIndex: null, headers, fullHeaders: headers, known: 1 };
  const shape = { header, nameColumn: list.clientColumn, readColumns, mergedRows: new Set<number>() };
  const rows = [sensesOf(list.headers), ...list.rows.map(sensesOf)];
  const { leftOut } = sortOutRows(rows, shape, knowledge.words, index);
  const shown = shownOn(list);
  return leftOut.flatMap((row): RowLeftOut[] => {
    const { rowIndex, reason } = row;
    const cells = rows[rowIndex];
    if (rowIndex === 0 || reason === 'title' || (reason === 'nothing' && !mayBeClient(cells))) return [];
    const rowNumber = list.headerRowNumber + rowIndex;
    return [{ rowNumber, reason, text: namedAsShown(row, cells, (column) => shown(rowNumber, column)) }];
  });
}

/** The headings of a list where one says that clients have left; none where no line looks like it: that is quick to see. */
export function formerHeadings(list: ClientList, conventionsOf: () => Conventions): RowLeftOut[] {
  const words = new Set(formerWords());
  const saysSo = (cells: readonly CellValue[]): boolean => {
    const held = cells.filter((cell) => !isNothing(cell));
    return (
      held.length === 1 &&
      typeof held[0] === 'string' &&
      plainWords(held[0], false).some((word) => words.has(word))
    );
  };
  return list.rows.some(saysSo) ? rowsWithoutClients(list, [], conventionsOf()) : [];
}

/** Exports leave the company of a person blank. Rows that are prepared for clients to come hold numbers, formulas and, it may be, a state. */
function mayBeClient(row: readonly CellSense[]): boolean {
  return row.filter(({ kind }) => kind === 'text').length > 1;
}

/** Without full stops; of many the first. */
export function leftOutRemarks(rows: readonly RowLeftOut[], texts: Texts): readonly string[] {
  const { leftOut } = YOUR_COLUMNS[texts.language];
  const remarks = rows.map(({ rowNumber, reason, text }) =>
    leftOut[reason](rowNumber, nameInSentence(text)).replace(/\.$/, ''),
  );
  return firstOf(remarks, MOST_TOLD, texts, texts.list.andMore);
}
