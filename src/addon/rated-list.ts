/**
 * A list whose rows are rated by criteria: the one of clients, and the one of prospects. What holds for both is read and told
 * here; they differ in what is written beside a row.
 */
import { isRedFlag } from '../core/prospects/judge-prospects';
import { parseClients } from '../core/reading/parse-clients';
import { isBlank } from '../core/reading/quote-cell';
import type { Conventions } from '../core/reading/conventions';
import { nameInSentence } from '../core/shorten-text';
import type { CellValue, Client } from '../core/types';
import type { Texts } from '../i18n/types/texts';
import { cellOnTab } from './a1';
import { isOwnColumn, locateNamesake, locateOwnColumns } from './output/own-columns';
import type { RowLeftOut } from './reading/rows-without-clients';
import { columnsOf, rowNumberAt, type ClientList } from './tabs/clients-tab';
import { withShownNames } from './tabs/shown-cells';
import type { CriteriaTab, ListedCriterion } from './tabs/criteria-tab';
import type { FilledColumns } from './tabs/headers';

/** A list, and the criteria by which its rows are rated. */
export interface RatedList {
  readonly list: ClientList;
  readonly criteriaTab: CriteriaTab;
  readonly criteria: readonly ListedCriterion[];
  /** Positions of the criteria's columns on the list; -1 for one that needs none and has none. */
  readonly criteriaColumns: readonly number[];
  /** Rows of the list that are no clients. */
  readonly leftOut: readonly RowLeftOut[];
  readonly conventions: Conventions;
}

/** How a kind of list is recognised. */
export interface ListShape<Key extends string> extends FilledColumns<Key> {
  /** Whether a header is our word for the column of names. */
  readonly isNameHeader: (header: unknown) => boolean;
}

/** Rows → clients, in the order of the list; rows that are left out are none. */
export function readClients({ list, leftOut, criteria, criteriaColumns, conventions }: RatedList): Client[] {
  const columns = { name: list.clientColumn, criteria: criteriaColumns };
  const rows = rowsOfClients({ list: withShownNames(list), leftOut });
  return parseClients({ rows, firstRowNumber: rowNumberAt(list, 0), columns }, criteria, conventions);
}

/** The rows of a list; those that are left out hold nothing. */
export function rowsOfClients({ list, leftOut }: Pick<RatedList, 'list' | 'leftOut'>): ClientList['rows'] {
  const isLeftOut = new Set(leftOut.map(({ rowNumber }) => rowNumber));
  return list.rows.map((cells, index) => (isLeftOut.has(rowNumberAt(list, index)) ? [] : cells));
}

/** Headers that stand twice among the columns that are read or written, and columns of ours that are missing. */
export function headerProblems<Key extends string>(
  list: ClientList,
  shape: ListShape<Key>,
  identities: readonly string[],
  texts: Texts,
): string[] {
  return [...duplicateHeaders(list, shape, identities, texts), ...outputProblems(list, shape, texts)];
}

function duplicateHeaders<Key extends string>(
  list: ClientList,
  { isNameHeader, outputs, outputOf }: ListShape<Key>,
  identities: readonly string[],
  texts: Texts,
): string[] {
  const columnsWith = (isIt: (header: unknown, column: number) => boolean): number[] =>
    list.headers.flatMap((header, column) =>
      !isBlank(header as CellValue) && isIt(header, column) ? [column] : [],
    );
  const places = [
    columnsWith(isNameHeader),
    ...outputs.map((key) =>
      columnsWith((header, column) => isOwnColumn(list, column) && outputOf(header) === key),
    ),
    ...[...new Set(identities)].map((identity) => columnsOf(list, identity)),
  ];
  return places
    .filter((same) => same.length > 1)
    .map((same) => {
      const cells = same.map((column) => cellOnTab(list.sheet.getName(), list.headerRowNumber, column + 1));
      return texts.tabProblems.duplicateHeader(nameInSentence(String(list.headers[same[0]])), cells);
    });
}

/** What set up mends; a column of the user's that has the name of ours is named, so that she knows why hers is not filled. */
function outputProblems<Key extends string>(
  list: ClientList,
  filled: FilledColumns<Key>,
  texts: Texts,
): string[] {
  const { tabProblems, menu } = texts;
  const columns = locateOwnColumns(list, filled);
  return filled.outputs
    .filter((key) => columns[key] < 0)
    .map((key) => {
      const hers = locateNamesake(list, key, filled);
      const tab = list.sheet.getName();
      if (hers < 0) return tabProblems.noHeader(tab, filled.outputHeader(key, texts), menu.setUp);
      const cell = cellOnTab(tab, list.headerRowNumber, hers + 1);
      return tabProblems.notOurColumn(nameInSentence(String(list.headers[hers])), cell, menu.setUp);
    });
}

/** Criteria without a column. @param needsOne whether it does not do without */
export function columnProblems(
  rated: Omit<RatedList, 'leftOut' | 'conventions'>,
  needsOne: (criterion: ListedCriterion) => boolean,
  texts: Texts,
): string[] {
  const missing = rated.criteria.filter(
    (criterion, index) => rated.criteriaColumns[index] < 0 && needsOne(criterion),
  );
  return missing.map((criterion) => missingColumn(criterion, rated, texts));
}

/** What can be done about a criterion without a column. */
export function missingColumn(
  criterion: ListedCriterion,
  { list, criteriaTab }: Pick<RatedList, 'list' | 'criteriaTab'>,
  { tabProblems, menu }: Texts,
): string {
  const { name, column, rowNumber } = criterion;
  const { columns, sheet } = criteriaTab;
  const cellIn = (position: number): string =>
    position < 0 ? '' : cellOnTab(sheet.getName(), rowNumber, position + 1);
  const missing = {
    criterion: nameInSentence(name),
    cell: cellIn(columns.criterion),
    column: column === '' ? '' : nameInSentence(column),
    columnCell: cellIn(columns.column),
    tab: list.sheet.getName(),
    isRedFlag: isRedFlag(criterion),
  };
  return tabProblems.criterionWithoutColumn(missing, menu.setUp);
}
