/** The columns of a list before anybody says what they are: what stands in the header, and what the cells below look like. */
import type { CellSense } from '../reading/cell-sense';
import { isBlank, quoteCell } from '../reading/quote-cell';
import type { FoundHeader } from './find-header-row';
import { CELLS_JUDGED } from './judge-contents';
import type { Row } from './rows/seen-rows';
import type { SeenTab, TabCells } from './seen-tab';

export interface SeenColumn {
  /** Position on the tab, from 0. */
  readonly index: number;
  /** As it stands in the sheet; '' where the column has none. */
  readonly header: string;
  /** With the group above it, where only both together say something. */
  readonly fullHeader: string;
  /** What its cells below the header look like; enough of them to judge it. */
  readonly senses: readonly CellSense[];
}

/**
 * Looks at the columns of a list.
 *
 * @param tab with the list
 * @param header of the list
 * @param first position of the first row whose cells count, from 0
 * @returns all columns with a header or a value, in the order of the sheet; never throws
 * @example seeColumns({ cells: [['Fun']], rows: [[]] }, { rowIndex: 0, headers: ['Fun'], fullHeaders: ['Fun'] }, 1) // => [{ "index": 0, "header": "Fun", "fullHeader": "Fun", "senses": [] }]
 */
export function seeColumns(tab: SeenTab, header: FoundHeader, first: number): SeenColumn[] {
  const below = tab.rows.slice(first);
  const width = below.reduce((most, row) => Math.max(most, row.length), header.headers.length);
  return Array.from({ length: width }, (_, index) => ({
    index,
    header: (header.headers[index] ?? '') === '' ? '' : headerText(tab, header, index),
    fullHeader: header.fullHeaders[index] ?? '',
    senses: filledSenses(below, index),
  })).filter(({ header: text, senses }) => text !== '' || senses.length > 0);
}

/** As it stands in the sheet, so that the column is found again by it. */
function headerText({ cells, shown }: TabCells, header: FoundHeader, column: number): string {
  const row = isBlank(cells[header.rowIndex]?.[column])
    ? (header.upperRowIndex ?? header.rowIndex)
    : header.rowIndex;
  const cell = cells[row]?.[column];
  return typeof cell === 'string' ? cell : (shown?.(row)[column] ?? quoteCell(cell));
}

function filledSenses(below: readonly Row[], column: number): CellSense[] {
  const senses: CellSense[] = [];
  for (const row of below) {
    if (row[column] === undefined || row[column].kind === 'blank') continue;
    senses.push(row[column]);
    if (senses.length === CELLS_JUDGED) break;
  }
  return senses;
}
