/**
 * Where a list stands on a tab, which column holds the names and what the others are read as. Which rows are clients is found out
 * when somebody asks; what all of it would come to is `propose-list.ts`.
 */
import { senserOf, type CellSenser } from '../reading/cell-sense';
import type { ScaleEnds } from '../reading/read-rating';
import { isBlank } from '../reading/quote-cell';
import type { Conventions } from '../reading/conventions';
import { once } from '../once';
import { findHeaderRow, headerAt, ROWS_SEARCHED, type FoundHeader } from './find-header-row';
import { findMonths, type Months } from './headers/find-months';
import { findNameColumn, type NameColumn } from './find-name-column';
import { findTablesBeside } from './find-tables-beside';
import { indexHeaders, type HeaderIndex } from './headers/header-index';
import { isTurned } from './headers/best-end';
import type { Knowledge, KnownColumn } from './headers/known-columns';
import { recogniseColumns, type RecognisedColumn } from './recognise-columns';
import { seeColumns, type SeenColumn } from './seen-columns';
import { seeTab, type SeenTab, type TabCells } from './seen-tab';
import { isUnits } from './rows/is-units';
import { sortOutRows, type SortedRows } from './rows/sort-out-rows';
import { scaleLegend } from './scale-legend';

/** What the user changed. Columns are named by their position. */
export interface Choices {
  /** Position of the header's row. */
  readonly headerRow?: number;
  readonly nameColumn?: number;
  /** Key of the known column, null for "leave it alone". */
  readonly columns?: ReadonlyMap<number, string | null>;
}

/** A column with what it is read as. */
export type ListColumn = Pick<SeenColumn, 'index' | 'header'> & RecognisedColumn;

/** Where a list stands and what its columns are. */
export interface PlacedList {
  readonly tab: string;
  /** Position of the row of the header, from 0. */
  readonly headerRow: number;
  readonly name: NameColumn;
  /** All columns with a header or a value, in the order of the sheet; the one of names too. */
  readonly columns: readonly ListColumn[];
  /** Positions of columns of other tables: unless she chooses them, they are not read. */
  readonly beside: readonly number[];
  /** Columns of single months or quarters: unless she chooses them, they are not read. */
  readonly months: readonly Months[];
  /** How many different known columns the header names: which of several tabs is the list. */
  readonly known: number;
}

/** A list that is found. It is much less work to know than what it would come to. */
export interface RecognisedList extends PlacedList {
  /** Which rows are clients. Of most lists nobody asks before they are proposed, so they are sorted out when somebody does. */
  readonly rows: () => SortedRows;
}

/** With the headers by which its columns are recognised. */
export interface HeadedList extends RecognisedList {
  readonly columns: readonly HeadedColumn[];
}

export type HeadedColumn = ListColumn & Pick<SeenColumn, 'fullHeader'>;

/** With its rows sorted out. */
export type SortedList = Omit<HeadedList, 'rows'> & SortedRows;

/** Finds the list on a tab; null where no row can be a header. */
export type ListRecogniser = (tab: TabCells, choices?: Choices) => RecognisedList | null;

/** What lists of one spreadsheet are read with. */
export interface ListReader {
  readonly knowledge: Knowledge;
  readonly conventions: Conventions;
  readonly index: HeaderIndex;
  readonly senser: CellSenser;
}

/**
 * Prepares to read lists of a spreadsheet.
 *
 * @param knowledge what the add-on knows, in all languages
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns both, with what is worked out from them once for all lists; never throws
 * @example listReader({ columns: [], learnt: [], noise: { fillers: new Set(), units: new Set() }, words: { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] } }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }).senser(4).kind // => "number"
 */
export function listReader(knowledge: Knowledge, conventions: Conventions): ListReader {
  const senser = senserOf(conventions, knowledge.words);
  return { knowledge, conventions, index: indexHeaders(knowledge), senser };
}

/**
 * Prepares to find lists, where nobody is to see yet how they would be read.
 *
 * @param knowledge what the add-on knows, in all languages
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns a function of a tab's cells, and of what the user changed in a former proposal; it never throws
 * @example listRecogniser({ columns: [], learnt: [], noise: { fillers: new Set(), units: new Set() }, words: { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] } }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })({ name: 'Sheet1', cells: [] }) // => null
 */
export function listRecogniser(knowledge: Knowledge, conventions: Conventions): ListRecogniser {
  const reader = listReader(knowledge, conventions);
  return (tab, choices = {}) => recogniseList(seeTab(tab, reader.senser), reader, choices);
}

/**
 * Finds the list on a tab.
 *
 * @param tab with what its cells look like
 * @param reader of the spreadsheet
 * @param choices what the user changed in a former proposal
 * @returns null where no row can be a header; never throws
 * @example recogniseList({ name: 'Sheet1', cells: [], rows: [] }, {}, {}) // => null
 */
export function recogniseList(tab: SeenTab, reader: ListReader, choices: Choices): HeadedList | null {
  const { knowledge, index } = reader;
  const header = locateHeader(tab, reader, choices);
  if (header === null) return null;
  const all = seeColumns(tab, header, header.rowIndex + 1);
  const beside = columnsBeside(tab, header, nameOf(all, index, choices));
  const name = nameOf(
    all.filter((column) => !beside.includes(column.index)),
    index,
    choices,
  );
  // In a short list a unit among the cells would put every column in doubt.
  const hasUnits = isUnits(tab.rows[header.rowIndex + 1] ?? [], index, name.index);
  const seen = hasUnits ? seeColumns(tab, header, header.rowIndex + 2) : all;
  const months = findMonths(
    seen.map(({ fullHeader }) => fullHeader),
    reader.conventions.words?.months ?? [],
  ).map((series) => series.map((position) => seen[position].index));
  const recognised = recogniseAll(seen, { name, beside, months }, reader, choices);
  const legendOf = scaleLegend(tab.rows, header, hasUnits);
  const columns = recognised.map((column, at) =>
    withLegend(column, { said: legendOf(column), senses: seen[at].senses }, reader),
  );
  const shape = {
    header,
    nameColumn: name.index,
    readColumns: columns.filter(({ as }) => as !== null).map((column) => column.index),
    mergedRows: new Set(tab.mergedRows ?? []),
  };
  const rows = once(() => sortOutRows(tab.rows, shape, knowledge.words, index));
  const { rowIndex: headerRow, known } = header;
  return { tab: tab.name, headerRow, name, columns, beside, months, rows, known };
}

/** A row that the user chose is the header, whatever its cells look like. */
function locateHeader(
  { cells, rows }: SeenTab,
  { index, senser }: ListReader,
  { headerRow }: Choices,
): FoundHeader | null {
  if (headerRow === undefined) return findHeaderRow(rows.slice(0, ROWS_SEARCHED + 1), index);
  const chosen = (cells[headerRow] ?? []).map((cell) => ({
    ...senser(cell),
    kind: isBlank(cell) ? ('blank' as const) : ('text' as const),
  }));
  return headerAt([...rows.slice(0, headerRow), chosen], headerRow, index);
}

/** Beside the table that has the names, or the first column that might have them. */
function columnsBeside(
  { rows }: SeenTab,
  header: FoundHeader,
  { index, candidates }: NameColumn,
): readonly number[] {
  return findTablesBeside(rows, header, index ?? candidates[0] ?? null);
}

/** Positions in `name` are those on the tab. */
function nameOf(
  columns: readonly SeenColumn[],
  index: HeaderIndex,
  { nameColumn, columns: chosen }: Choices,
): NameColumn {
  if (nameColumn !== undefined) return { index: nameColumn, degree: 'sure', candidates: [] };
  const free = columns.filter(({ index: at }) => chosen?.get(at) === undefined);
  const found = findNameColumn(
    free.map(({ fullHeader }) => fullHeader),
    free.map(({ senses }) => senses),
    index,
  );
  return {
    ...found,
    index: found.index === null ? null : free[found.index].index,
    candidates: found.candidates.map((position) => free[position].index),
  };
}

/** The columns with what they are read as. */
function recogniseAll(
  columns: readonly SeenColumn[],
  { name, beside, months }: Pick<RecognisedList, 'name' | 'beside' | 'months'>,
  { index, knowledge: { columns: known, isReadElsewhere }, conventions: { today } }: ListReader,
  choices: Choices,
): HeadedColumn[] {
  const others = columns.filter(({ index: at }) => at !== name.index);
  const unread = new Set([...beside, ...months.flat()]);
  const recognised = recogniseColumns(
    others.map(({ index: at, fullHeader, senses }) => ({
      header: fullHeader,
      senses,
      chosen: choices.columns?.get(at),
      isReadElsewhere: unread.has(at) || isReadElsewhere?.(fullHeader),
    })),
    index,
    known,
    today,
  );
  const byColumn = new Map(others.map(({ index: at }, position) => [at, recognised[position]]));
  return columns.map(({ index: at, header, fullHeader }) => ({
    index: at,
    header,
    fullHeader,
    ...(byColumn.get(at) ?? recognisedName(name, known, choices)),
  }));
}

/** What is said of the cells of a column. */
interface SaidOfColumn {
  readonly said: string;
  readonly senses: SeenColumn['senses'];
}

/** What stands around a list about a rating counts as if it stood in its header: where 1 may be the best, it is hers to confirm. */
function withLegend(
  column: HeadedColumn,
  { said, senses }: SaidOfColumn,
  { index, knowledge }: ListReader,
): HeadedColumn {
  const { as, degree, fullHeader } = column;
  const isRating = knowledge.columns.some(({ key, contents }) => key === as && contents === 'rating');
  if (said === '' || !isRating || index.scaleIn(fullHeader) !== null) return column;
  if (goesBeyond(senses, index.scaleIn(said))) return column;
  const isAsked = degree !== 'chosen' && isTurned(said, knowledge.noise);
  return {
    ...column,
    fullHeader: `${fullHeader} (${said})`,
    degree: isAsked ? 'likely' : degree,
  };
}

/** Then it is said of something else. */
function goesBeyond(senses: SeenColumn['senses'], scale: ScaleEnds | null): boolean {
  const most = scale === null ? Infinity : Math.max(scale.worst, scale.best);
  return senses.some(({ kind, value }) => kind === 'number' && value > most);
}

function recognisedName(
  name: NameColumn,
  known: readonly KnownColumn[],
  { nameColumn }: Choices,
): RecognisedColumn {
  const key = known.find(({ contents }) => contents === 'name')?.key ?? null;
  return {
    as: key,
    degree: nameColumn === undefined ? name.degree : 'chosen',
    candidates: key === null ? [] : [key],
    refused: null,
  };
}
