/**
 * From the cells of a tab to the proposal that the user sees: where her list stands, which column holds the names, what each
 * column will be read as, which rows are no clients, and how many clients can be rated with that. Nothing is written, and
 * nothing is taken that is not shown.
 */
import { notationOf } from '../reading/column-notation';
import type { ScaleEnds } from '../reading/read-rating';
import { standingReader } from '../reading/read-standing';
import { isBlank, quoteCell, type Conventions } from '../reading/read-value';
import { nameKey } from '../name-key';
import { once } from '../once';
import type { CellValue } from '../types';
import { BLANK, senserOf, type CellSense, type CellSenser } from '../reading/cell-sense';
import { belowFormer } from './below-former';
import { findHeaderRow, headerAt, ROWS_SEARCHED, type FoundHeader } from './find-header-row';
import { findNameColumn, type NameColumn } from './find-name-column';
import { findTablesBeside } from './find-tables-beside';
import { indexHeaders, type HeaderIndex } from './header-index';
import { isUnits } from './is-units';
import { canBeRead, CELLS_JUDGED } from './judge-contents';
import { CLIENT, type Knowledge, type KnownColumn } from './known-columns';
import { isDirection, measureOf, type Measure } from './own-criteria';
import { ratingScaleOf } from './rating-scale';
import { recogniseColumns, type RecognisedColumn } from './recognise-columns';
import { sortOutRows, type SortedRows } from './sort-out-rows';

/** The cells of a tab, from its first row and column; rows may have different lengths. */
export interface TabCells {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** What the cells look like, where that was looked at before. */
  readonly senses?: readonly (readonly CellSense[])[];
  /** What the cells of a row show, where it is known. Asked for few rows of a long list. */
  readonly shown?: (row: number) => readonly string[];
  /** Rows with a merge across columns. */
  readonly mergedRows?: readonly number[];
}

/** What the user changed. Columns are named by their position. */
export interface Choices {
  /** Position of the header's row. */
  readonly headerRow?: number;
  readonly nameColumn?: number;
  /** Key of the known column, null for "leave it alone". */
  readonly columns?: ReadonlyMap<number, string | null>;
}

interface ListColumn extends RecognisedColumn {
  /** Position on the tab, from 0. */
  readonly index: number;
  /** As it stands in the sheet; '' where the column has none. */
  readonly header: string;
}

export interface ProposedColumn extends ListColumn {
  /** The first two different values of clients, as they are shown. */
  readonly examples: readonly string[];
  /** On which it is rated; null for the usual one, and for columns that are no ratings. */
  readonly scale: ScaleEnds | null;
  /** What it would count as, were it a criterion of her own; null where its cells are nothing of that kind, and for the names. */
  readonly measure: Measure | null;
  /** How many clients have left by it; null for columns that say nothing of that. */
  readonly leaving: number | null;
}

/** Where a list stands and what its columns are. */
interface PlacedList {
  readonly tab: string;
  /** Position of the row of the header, from 0. */
  readonly headerRow: number;
  readonly name: NameColumn;
  /** All columns with a header or a value, in the order of the sheet; the one of names too. */
  readonly columns: readonly ListColumn[];
  /** Positions of columns of other tables: unless she chooses them, they are not read. */
  readonly beside: readonly number[];
  /** How many different known columns the header names: which of several tabs is the list. */
  readonly known: number;
}

/** A list that is found. It is much less work to know than what it would come to. */
export interface RecognisedList extends PlacedList {
  /** Which rows are clients. Of most lists nobody asks before they are proposed, so they are sorted out when somebody does. */
  readonly rows: () => SortedRows;
}

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
  readonly repeated: { readonly text: string; readonly rows: number } | null;
}

const EXAMPLES = 2;
/** Known headers one below the other that no client is called by chance. */
const ENOUGH_HEADERS = 2;
/** Fewer may be typing mistakes. */
const ENOUGH_ROWS = 5;

/** Proposes how to read the list on a tab; null where no row can be a header. */
export type ListProposer = (tab: TabCells, choices?: Choices) => ListProposal | null;

/** Finds the list on a tab; null where no row can be a header. */
export type ListRecogniser = (tab: TabCells, choices?: Choices) => RecognisedList | null;

/**
 * Prepares to propose how to read lists.
 *
 * @param knowledge what the add-on knows, in all languages
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns a function of a tab's cells, and of what the user changed in a former proposal; it never throws
 * @example listProposer({ columns: [], learnt: [], noise: { fillers: new Set(), units: new Set() }, words: { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] } }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })({ name: 'Sheet1', cells: [] }) // => null
 */
export function listProposer(knowledge: Knowledge, conventions: Conventions): ListProposer {
  const reader = readerOf(knowledge, conventions);
  return (tab, choices = {}) => {
    const seen = see(tab, reader);
    const list = recognise(seen, reader, choices);
    return list && propose(list, seen, reader);
  };
}

/**
 * Prepares to find lists, where nobody is to see yet how they would be read.
 *
 * @param knowledge what the add-on knows, in all languages
 * @param conventions how this spreadsheet writes numbers and dates
 * @returns a function like the one of listProposer
 * @example listRecogniser({ columns: [], learnt: [], noise: { fillers: new Set(), units: new Set() }, words: { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] } }, { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 })({ name: 'Sheet1', cells: [] }) // => null
 */
export function listRecogniser(knowledge: Knowledge, conventions: Conventions): ListRecogniser {
  const reader = readerOf(knowledge, conventions);
  return (tab, choices = {}) => recognise(see(tab, reader), reader, choices);
}

/**
 * Looks at all cells of a tab, for whoever proposes more than once how to read it.
 *
 * @param cells from its first row and column
 * @param senser of the spreadsheet
 * @returns what each of them looks like; never throws
 * @example sensesOf([['Acme']], (cell) => ({ kind: 'text', text: String(cell), value: 0 })) // => [[{ "kind": "text", "text": "Acme", "value": 0 }]]
 */
export function sensesOf(
  cells: readonly (readonly CellValue[])[],
  senser: CellSenser,
): readonly (readonly CellSense[])[] {
  return cells.map((row) => row.map((cell) => senser(cell)));
}

/** What lists of one spreadsheet are read with. */
interface Reader {
  readonly knowledge: Knowledge;
  readonly conventions: Conventions;
  readonly index: HeaderIndex;
  readonly senser: CellSenser;
}

function readerOf(knowledge: Knowledge, conventions: Conventions): Reader {
  const senser = senserOf(conventions, knowledge.words);
  return { knowledge, conventions, index: indexHeaders(knowledge), senser };
}

/** A tab, and what its cells look like. */
interface SeenTab extends TabCells {
  readonly rows: readonly (readonly CellSense[])[];
}

function see(tab: TabCells, { senser }: Reader): SeenTab {
  return { ...tab, rows: tab.senses ?? sensesOf(tab.cells, senser) };
}

/** With the headers by which columns are recognised. */
interface FoundList extends RecognisedList {
  readonly columns: readonly (ListColumn & Pick<Column, 'fullHeader'>)[];
}

function recognise(tab: SeenTab, reader: Reader, choices: Choices): FoundList | null {
  const { knowledge, index } = reader;
  const header = locateHeader(tab, reader, choices);
  if (header === null) return null;
  const first = header.rowIndex + 1;
  const all = columnsOf(tab, header, first);
  const { index: named, candidates } = nameOf(all, index, choices);
  const beside = findTablesBeside(tab.rows, header, named ?? candidates[0] ?? null);
  const name = nameOf(
    all.filter((column) => !beside.includes(column.index)),
    index,
    choices,
  );
  const hasUnits = isUnits(tab.rows[first] ?? [], index, name.index);
  // In a short list a unit among the cells would put every column in doubt.
  const columns = hasUnits ? columnsOf(tab, header, first + 1) : all;
  const recognised = recogniseAll(columns, { name, beside }, reader, choices);
  const readColumns = recognised.filter(({ as }) => as !== null).map((column) => column.index);
  const shape = { header, nameColumn: name.index, readColumns, mergedRows: new Set(tab.mergedRows ?? []) };
  const rows = once(() => sortOutRows(tab.rows, shape, knowledge.words, index));
  const { rowIndex: headerRow, known } = header;
  return { tab: tab.name, headerRow, name, columns: recognised, beside, rows, known };
}

/** With its rows sorted out. */
type SortedList = Omit<FoundList, 'rows'> & SortedRows;

function propose({ rows, ...found }: FoundList, tab: SeenTab, reader: Reader): ListProposal {
  const { knowledge, index, conventions } = reader;
  const list: SortedList = { ...found, ...rows() };
  const { name, beside, clients } = list;
  const customs = { ...knowledge.noise, marks: conventions.marks };
  // Of clients alone: sums of ratings would speak for a longer scale.
  const sensesIn = (column: number, among = clients): CellSense[] =>
    among.map((row) => tab.rows[row][column] ?? BLANK);
  const judged = clients.slice(0, CELLS_JUDGED);
  const columns = list.columns.map(({ fullHeader, ...column }) => ({
    ...column,
    examples: examplesOf(tab, clients, column.index, reader),
    scale: isRating(column.as, knowledge) ? ratingScaleOf(fullHeader, sensesIn(column.index), customs) : null,
    measure:
      column.index === name.index || beside.includes(column.index)
        ? null
        : measureOf(fullHeader, sensesIn(column.index, judged), customs),
    leaving: rowsLeaving(tab, clients, column, reader)?.length ?? null,
  }));
  const isNothingRead = columns.every(({ as, index: at }) => as === null || at === name.index);
  return {
    ...list,
    columns,
    ratableSurely: countRatable(tab, list, columns.filter(isTaken), reader),
    ratable: countRatable(tab, list, columns, reader),
    nameParts: findNameParts(list, tab, index),
    repeated: findRepeated(tab, clients, name),
    isTransposed:
      isNothingRead &&
      (name.index === null ? columns.map((column) => column.index) : [name.index]).some((column) =>
        hasHeadersAsNames(tab, column, index),
      ),
  };
}

/** Unless she chose one that is enough, or there is a column of whole names. */
function findNameParts(
  { columns, clients, name }: SortedList,
  { rows }: SeenTab,
  index: HeaderIndex,
): number[] {
  const parts = columns
    .filter(({ fullHeader }) => index.isNamePart(fullHeader))
    .map((column) => column.index);
  if (parts.length < 2 || (name.index !== null && !parts.includes(name.index))) return [];
  const names = clients.map((row) => nameKey(name.index === null ? '' : rows[row][name.index]?.text));
  return name.degree === 'sure' && new Set(names).size === clients.length ? [] : parts;
}

/** Where most names stand in several rows, or there are more than twice as many rows as names. A few clients that stand twice are told one by one. */
function findRepeated(
  { rows }: SeenTab,
  clients: readonly number[],
  { index }: NameColumn,
): ListProposal['repeated'] {
  if (index === null || clients.length < ENOUGH_ROWS) return null;
  const keys = keysOfNames(rows, clients, index);
  const counts = countTexts(keys);
  counts.delete('');
  const several = [...counts.values()].filter((count) => count > 1).length;
  if (several * 2 <= counts.size && counts.size * 2 >= clients.length) return null;
  const most = [...counts].reduce<readonly [key: string, rows: number] | null>(
    (found, each) => (found === null || each[1] > found[1] ? each : found),
    null,
  );
  return most && { text: rows[clients[keys.indexOf(most[0])]][index].text, rows: most[1] };
}

/** Merged or left out, a name holds for the rows below it. */
function keysOfNames(
  rows: readonly (readonly CellSense[])[],
  clients: readonly number[],
  column: number,
): string[] {
  let text = '';
  let key = '';
  return clients.map((row) => {
    const own = (rows[row][column] ?? BLANK).text;
    if (own !== '' && own !== text) [text, key] = [own, nameKey(own)];
    return key;
  });
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Known headers one below the other, where names should be; elsewhere they may say where clients come from. */
function hasHeadersAsNames({ rows }: SeenTab, column: number, index: HeaderIndex): boolean {
  const names = rows.slice(0, ROWS_SEARCHED).map((row) => row[column]);
  const found = names.flatMap((cell) => index.lookUp(cell?.text ?? ''));
  // "Active" is what a cell says of a client more often than a header.
  const headers = found.filter(({ column, link }) => link !== 'hint' && column.contents !== 'standing');
  const keys = new Set(headers.map(({ column }) => column.key));
  keys.delete(CLIENT);
  return keys.size >= ENOUGH_HEADERS;
}

function isRating(key: string | null, { columns }: Knowledge): boolean {
  return columns.some((column) => column.key === key && column.contents === 'rating');
}

/** Of the column that says who has left: rows of those that have, null of any other column. */
function rowsLeaving(
  { cells }: SeenTab,
  clients: readonly number[],
  { as, index, header }: ListColumn,
  { knowledge, conventions }: Reader,
): readonly number[] | null {
  const words = knowledge.columns.find(({ key }) => key === as)?.standings;
  if (words === undefined) return null;
  const held = clients.map((row) => cells[row][index]);
  const standingOf = standingReader(header, held, words, notationOf(held, conventions));
  return clients.filter((_, position) => standingOf(held[position]) === 'left');
}

/** Clients without those that have left, by a column or by the heading above them. */
function rowsStaying(
  tab: SeenTab,
  { clients, leftOut }: SortedList,
  columns: readonly ProposedColumn[],
  reader: Reader,
): readonly number[] {
  const leaving = new Set(columns.flatMap((column) => rowsLeaving(tab, clients, column, reader) ?? []));
  const below = belowFormer(leftOut, ({ rowIndex }) => rowIndex, tab.cells.length);
  return clients.filter((row) => !leaving.has(row) && !below.has(row));
}

/** What is taken without a question. */
function isTaken({ degree }: RecognisedColumn): boolean {
  return degree === 'chosen' || degree === 'exact' || degree === 'sure';
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly fullHeader: string;
  /** What its cells below the header look like; enough of them to judge it. */
  readonly senses: readonly CellSense[];
}

/** A row that the user chose is the header, whatever its cells look like. */
function locateHeader(
  { cells, rows }: SeenTab,
  { index, senser }: Reader,
  { headerRow }: Choices,
): FoundHeader | null {
  if (headerRow === undefined) return findHeaderRow(rows.slice(0, ROWS_SEARCHED + 1), index);
  const asTexts = cells
    .slice(0, headerRow + 1)
    .map((row) =>
      row.map((cell) => ({ ...senser(cell), kind: isBlank(cell) ? ('blank' as const) : ('text' as const) })),
    );
  return headerAt(asTexts, headerRow, index);
}

/** Of the rows from the first one on, counted from 0. */
function columnsOf(tab: SeenTab, header: FoundHeader, first: number): Column[] {
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

function filledSenses(below: readonly (readonly CellSense[])[], column: number): CellSense[] {
  const senses: CellSense[] = [];
  for (const row of below) {
    if (row[column] === undefined || row[column].kind === 'blank') continue;
    senses.push(row[column]);
    if (senses.length === CELLS_JUDGED) break;
  }
  return senses;
}

/** Positions in `name` are those on the tab. */
function nameOf(
  columns: readonly Column[],
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
  columns: readonly Column[],
  { name, beside }: Pick<RecognisedList, 'name' | 'beside'>,
  { index, knowledge: { columns: known, isReadElsewhere }, conventions: { today } }: Reader,
  choices: Choices,
): (Omit<Column, 'senses'> & RecognisedColumn)[] {
  const others = columns.filter(({ index: at }) => at !== name.index);
  const recognised = recogniseColumns(
    others.map(({ index: at, fullHeader, senses }) => ({
      header: fullHeader,
      senses,
      chosen: choices.columns?.get(at),
      isReadElsewhere: beside.includes(at) || isReadElsewhere?.(fullHeader),
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

function examplesOf(
  { cells, shown, rows }: SeenTab,
  clients: readonly number[],
  column: number,
  { conventions: { dayOf } }: Reader,
): string[] {
  const examples = new Set<string>();
  for (const row of clients) {
    if ((rows[row][column]?.kind ?? 'blank') === 'blank') continue;
    examples.add(quoteCell(shown?.(row)[column]) || quoteCell(cells[row][column], { dayOf }));
    if (examples.size === EXAMPLES) break;
  }
  return [...examples];
}

const CONTENTS_OF_MEASURE = { rating: 'rating', flag: 'tick', fact: 'amount' } as const;

function countRatable(
  tab: SeenTab,
  list: SortedList,
  columns: readonly ProposedColumn[],
  reader: Reader,
): number {
  const { columns: known } = reader.knowledge;
  const scored = columns.flatMap(({ index, as, measure }) => {
    if (isDirection(as))
      return measure === null ? [] : { index, contents: CONTENTS_OF_MEASURE[measure.kind] };
    return known
      .filter(({ key, isScored }) => key === as && isScored)
      .map(({ contents }) => ({ index, contents }));
  });
  return rowsStaying(tab, list, columns, reader).filter((row) =>
    scored.some(({ index, contents }) => {
      const sense = tab.rows[row][index];
      return sense !== undefined && canBeRead(sense, contents);
    }),
  ).length;
}
