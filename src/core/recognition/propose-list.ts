/**
 * From the cells of a tab to the proposal that the user sees: where her list stands, which column holds the names, what each
 * column will be read as, which rows are no clients, and how many clients can be rated with that. Nothing is written, and
 * nothing is taken that is not shown.
 */
import type { Conventions } from '../reading/conventions';
import type { Knowledge } from './headers/known-columns';
import { countRatable } from './proposal/count-ratable';
import { clientsStaying, findLeavers } from './proposal/find-leavers';
import { findNameParts } from './proposal/find-name-parts';
import { findWeights } from './proposal/find-weights';
import { findRepeated, type RepeatedClient } from './proposal/find-repeated';
import { isTransposed } from './proposal/is-transposed';
import { proposeColumn, type ProposedColumn } from './proposal/propose-column';
import {
  listReader,
  recogniseList,
  type Choices,
  type HeadedList,
  type ListReader,
  type PlacedList,
} from './recognise-list';
import type { RecognisedColumn } from './recognise-columns';
import { seeTab, type SeenTab, type TabCells } from './seen-tab';
import { namedAsShown } from './rows/named-as-shown';
import type { SortedRows } from './rows/sort-out-rows';

export interface ListProposal extends PlacedList, SortedRows {
  readonly columns: readonly ProposedColumn[];
  /** Clients with a value that can be scored, in columns that are sure. */
  readonly ratableSurely: number;
  /** The same with the columns that are proposed only. */
  readonly ratable: number;
  /** Each client seems to have a column, not a row: what are headers elsewhere stands one below the other. */
  readonly isTransposed: boolean;
  /** Positions of the columns of first and last names, where a client may need both to be told from others; else none. */
  readonly nameParts: readonly number[];
  /** The client that most rows have, and how many; null unless rows are rather hours or invoices than clients. */
  readonly repeated: RepeatedClient | null;
}

/** Proposes how to read the list on a tab; null where no row can be a header. */
export type ListProposer = (tab: TabCells, choices?: Choices) => ListProposal | null;

/**
 * Prepares to propose how to read lists.
 *
 * @param knowledge what the add-on knows, in all languages
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns a function of a tab's cells, and of what the user changed in a former proposal; it never throws
 * @example listProposer({ columns: [], learnt: [], noise: { fillers: new Set(), units: new Set() }, words: { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] } }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })({ name: 'Sheet1', cells: [] }) // => null
 */
export function listProposer(knowledge: Knowledge, conventions: Conventions): ListProposer {
  const reader = listReader(knowledge, conventions);
  return (tab, choices = {}) => {
    const seen = seeTab(tab, reader.senser);
    const list = recogniseList(seen, reader, choices);
    return list && propose(list, seen, reader);
  };
}

function propose({ rows, ...recognised }: HeadedList, tab: SeenTab, reader: ListReader): ListProposal {
  const { index, knowledge } = reader;
  const sorted = rows();
  const leftOut = sorted.leftOut.map((row) => {
    const shown = (column: number): string | undefined => tab.shown?.(row.rowIndex)[column];
    return { ...row, text: namedAsShown(row, tab.rows[row.rowIndex], shown) };
  });
  const list = { ...recognised, ...sorted, leftOut };
  const rowsOf = (clients: readonly number[]) => clients.map((row) => tab.rows[row]);
  const leavers = findLeavers(list, tab.cells, reader);
  const told = { ...list, leavers, weights: findWeights(list, tab.rows, knowledge) };
  const columns = list.columns.map((column) => proposeColumn(column, told, tab, reader));
  const ratableBy = (read: readonly ProposedColumn[]): number => {
    const leaving = read.flatMap((column) => leavers.get(column.index) ?? []);
    return countRatable(rowsOf(clientsStaying(list, leaving, tab.rows.length)), read, knowledge.columns);
  };
  const clients = rowsOf(list.clients);
  return {
    ...list,
    columns,
    ratableSurely: ratableBy(columns.filter(isTaken)),
    ratable: ratableBy(columns),
    nameParts: findNameParts(list, clients, index),
    repeated: findRepeated(clients, list.name.index),
    isTransposed: isTransposed(list, tab.rows, index),
  };
}

/** What is taken without a question. */
function isTaken({ degree }: RecognisedColumn): boolean {
  return degree === 'chosen' || degree === 'exact' || degree === 'sure';
}
