/**
 * Which rows of a list are clients, and why the others are not. Every row that holds something ends up in one of the
 * two: none vanishes. A row that might be a client is one; wholly blank rows are skipped.
 */
import type { CellSense } from '../reading/cell-sense';
import type { FoundHeader } from './find-header-row';
import { plainWords } from './header-key';
import type { HeaderIndex } from './header-index';
import type { ListWords } from './known-columns';
import { firstText, isBlankRow, isFilled, isLone, seeRows, type Row, type SeenRows } from './seen-rows';
import { isSumOfRows, numberIn, sumsOf, type ColumnSums } from './sums-of-rows';

export const LEFT_OUT = [
  'title',
  'header',
  'units',
  'total',
  'average',
  'figure',
  'section',
  'former',
  'legend',
  'otherTable',
  'nothing',
] as const;
/** `title`: above the header. `former`: a section line that says that the clients below it have left. `legend`: says what ratings mean. `otherTable`: has headers of its own. `nothing`: neither a name nor a value. */
export type LeftOutReason = (typeof LEFT_OUT)[number];

export interface LeftOutRow {
  readonly rowIndex: number;
  readonly reason: LeftOutReason;
  /** What it says first, so that it can be named: words, where it has some. */
  readonly text: string;
}

export interface SortedRows {
  /** Positions of the rows of clients, from 0. */
  readonly clients: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** What the rows are sorted out by. */
export interface ListShape {
  readonly header: FoundHeader;
  /** Position of the column of names, null where it is not known yet. */
  readonly nameColumn: number | null;
  /** Columns that are read: a row without a name that has nothing in them is no client. */
  readonly readColumns: readonly number[];
  /** Rows with a merge across columns. */
  readonly mergedRows: ReadonlySet<number>;
}

/** A total on top stands among the first rows: for each of them all others are summed. */
const ROWS_ON_TOP = 40;

/**
 * Sorts the rows of a tab out.
 *
 * @param rows what all cells of the tab look like, from its first row
 * @param shape where the list stands
 * @param words words for rows, in all languages
 * @param index what is known of headers
 * @returns clients and rows left out, together all rows that hold something; never throws
 * @example sortOutRows([[]], { header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set() }, { totals: [], averages: [], sections: [], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }, { lookUp: () => [], match: () => [], isUnit: () => false, scaleIn: () => null }).leftOut // => []
 */
export function sortOutRows(
  rows: readonly Row[],
  shape: ListShape,
  words: ListWords,
  index: HeaderIndex,
): SortedRows {
  const list = { ...shape, seen: seeRows(rows), headers: new Set(shape.header.headers) };
  const called = rowsCalledSums(list, words);
  const sections = findSections(list, words, called);
  const otherTables = findOtherTables(list, index);
  const end = endOfClients(list.seen, called);
  const reasonOf = reasonerOf(list, words, index, { called, sections, otherTables, end });
  const sumsBelow = (rowIndex: number): ColumnSums =>
    sumsOf(rows.filter((_, below) => below > rowIndex && !called.has(below)));
  const isOnTop = (rowIndex: number): boolean =>
    clients.length === 0 &&
    rowIndex > shape.header.rowIndex &&
    rowIndex <= shape.header.rowIndex + ROWS_ON_TOP;
  const clients: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const all = sumsOf([]);
  /** What stands above a row sums all clients, and those of its group where there are groups. */
  let above: readonly ColumnSums[] = [all];
  rows.forEach((row, rowIndex) => {
    if (isBlankRow(list.seen, rowIndex)) return;
    // A total may stand on top, too: then it sums what follows.
    const sums = isOnTop(rowIndex) ? [sumsBelow(rowIndex)] : above;
    const reason = reasonOf(row, rowIndex, sums);
    if (reason === null) {
      clients.push(rowIndex);
      for (const each of above) each.add(row);
      return;
    }
    if (reason === 'section' || reason === 'former' || reason === 'total') above = [sumsOf([]), all];
    const text = row.find(isText)?.text ?? firstText(list.seen, rowIndex);
    leftOut.push({ rowIndex, reason, text });
  });
  return { clients, leftOut };
}

/** A list whose rows are looked at. */
interface SeenList extends ListShape {
  readonly seen: SeenRows;
  /** Texts of its header. */
  readonly headers: ReadonlySet<string>;
}

/** Names of the rows that are called a sum, an average or another figure, by their position: few of a long list, and asked for again and again. */
type CalledSums = ReadonlyMap<number, string>;

function rowsCalledSums(list: SeenList, words: ListWords): CalledSums {
  const [totals, averages] = [keysOf(words.totals), keysOf(words.averages)];
  const figures = [keysOf(words.extremes ?? NONE), keysOf(words.counts ?? NONE)];
  const edges = edgesOf([totals, averages, ...figures]);
  const isEdge = (word: string): boolean => edges.has(word);
  const called = new Map<number, string>();
  list.seen.rows.forEach((_, rowIndex) => {
    const text = calledBy(list, rowIndex);
    if (!plainWords(text, false).some(isEdge)) return;
    const name = nameKeyOf(text);
    const isOne = isCalled(name, totals) !== null || isCalled(name, averages) !== null;
    if (isOne || figures.some((words) => words.has(name))) called.set(rowIndex, name);
  });
  return called;
}

/** The first and the last word of each name: who is called by none of them is called otherwise, and that is most. */
function edgesOf(names: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = names.flatMap((some) => [...some]);
  return new Set(all.flatMap((name) => [name.replace(/ .*/, ''), name.replace(/.* /, '')]));
}

/** What was seen of the whole list before its rows are judged one by one. */
interface ListSeen {
  readonly called: CalledSums;
  readonly sections: ReadonlySet<number>;
  readonly otherTables: ReadonlySet<number>;
  /** The row from which on there are only sums and averages. */
  readonly end: number;
}

type Reasoner = (row: Row, rowIndex: number, sums: readonly ColumnSums[]) => LeftOutReason | null;

function reasonerOf(
  list: SeenList,
  words: ListWords,
  index: HeaderIndex,
  { called, sections, otherTables, end }: ListSeen,
): Reasoner {
  const { seen, header, nameColumn, readColumns } = list;
  const totals = keysOf(words.totals);
  const averages = keysOf(words.averages);
  return (row, rowIndex, sums) => {
    if (rowIndex === header.rowIndex || rowIndex === header.upperRowIndex) return 'header';
    if (rowIndex < header.rowIndex) return 'title';
    if (otherTables.has(rowIndex)) return 'otherTable';
    if (repeats(list, rowIndex)) return 'header';
    if (rowIndex === header.rowIndex + 1 && isUnits(row, index, nameColumn)) return 'units';
    const name = called.get(rowIndex) ?? '';
    const isAtAnEnd = rowIndex === header.rowIndex + 1 || rowIndex >= end;
    if (isAverage(row, isCalled(name, averages), sums, isAtAnEnd)) return 'average';
    if (isTotal(row, isCalled(name, totals), sums, isAtAnEnd)) return 'total';
    if (rowIndex >= end && isFigure(row, name, words, sums)) return 'figure';
    if (sections.has(rowIndex)) return saysFormer(firstText(seen, rowIndex), words) ? 'former' : 'section';
    if (isLegend(list, rowIndex)) return 'legend';
    const hasName = nameColumn === null || isFilled(row[nameColumn]);
    return hasName || readColumns.some((column) => isFilled(row[column])) ? null : 'nothing';
  };
}

/** How a row is called one of some words: "Total" by the word alone, "Total North" and "North total" by more words. */
type Called = 'alone' | 'withMore';

function isCalled(name: string, words: ReadonlySet<string>): Called | null {
  if (words.has(name)) return 'alone';
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    if (words.has(name.slice(0, space)) || words.has(name.slice(space + 1))) return 'withMore';
  }
  return null;
}

/** Called a total, and nothing speaks against it; or it sums the others whatever it is called. */
function isTotal(row: Row, called: Called | null, sums: readonly ColumnSums[], isAtAnEnd: boolean): boolean {
  const isClientsName = called === null && isFilled(row.find(isText));
  for (const each of sums) if (isSumOfRows(row, each, isClientsName)) return true;
  // A group may have a single client; and a client may be called Total Fitness.
  if (called === 'withMore') return sums.some((each) => each.areSums(row));
  if (called === null) return false;
  const isLikeASum = (each: ColumnSums): boolean => each.isAboveAll(row) || each.isNearSum(row);
  return saysNothing(row) || sums.some((each) => each.matches(row, 1) > 0 || (isAtAnEnd && isLikeASum(each)));
}

/** A client may be called Average Joe's, or Schnitt. */
function isAverage(
  row: Row,
  called: Called | null,
  sums: readonly ColumnSums[],
  isAtAnEnd: boolean,
): boolean {
  if (called === null) return false;
  if (called === 'withMore') return sums.some((each) => each.areExactAverages(row));
  return saysNothing(row) || sums.some((each) => each.areAverages(row) || (isAtAnEnd && each.isBetween(row)));
}

/** A client may be called Max, but has hardly the largest of all: that is somebody else's. */
function isFigure(row: Row, name: string, words: ListWords, sums: readonly ColumnSums[]): boolean {
  const { extremes = NONE, counts = NONE } = words;
  if (row.some(judges)) return false;
  if (keysOf(extremes).has(name)) return sums.some((each) => each.areExtremes(row));
  return keysOf(counts).has(name) && sums.some((each) => each.areCounts(row));
}

/** No number that could be compared, and nothing that only a client has. */
function saysNothing(row: Row): boolean {
  return !row.some((sense) => !isNaN(numberIn(sense)) || judges(sense));
}

function isText({ kind }: CellSense): boolean {
  return kind === 'text';
}

/** What a row is called: its name, or where that is blank what stands first. */
function calledBy({ seen, nameColumn }: SeenList, rowIndex: number): string {
  const name = nameColumn === null ? undefined : seen.rows[rowIndex][nameColumn];
  return name !== undefined && isFilled(name) ? name.text : firstText(seen, rowIndex);
}

/** "Total:", "TOTAL (12)" and "Summe 2026" are called total. */
function nameKeyOf(text: string): string {
  return plainWords(text, false)
    .filter((word) => !/^\d+$|^¤$/.test(word))
    .join(' ');
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

const NONE: readonly string[] = [];

/** The same words for every list: they are worked out once. */
function keysOf(words: readonly string[]): ReadonlySet<string> {
  let keys = known.get(words);
  if (keys === undefined) known.set(words, (keys = new Set(words.map(nameKeyOf))));
  return keys;
}

/**
 * Lines of one text and nothing else, more than once, each above a row with values. A client whom nobody rated looks the
 * same: so something must mark one of them as a section: it opens the list, follows a gap, is merged or says so.
 */
function findSections(list: SeenList, words: ListWords, called: CalledSums): ReadonlySet<number> {
  const { seen, header, mergedRows } = list;
  const first = header.rowIndex + 1;
  const lone: number[] = [];
  for (let rowIndex = first; rowIndex < seen.rows.length; rowIndex += 1) {
    const isAboveClient = seen.filled[rowIndex + 1] > 1 && !called.has(rowIndex + 1);
    if (isAboveClient && isLone(seen, rowIndex)) lone.push(rowIndex);
  }
  const sectionWords = keysOf(words.sections);
  const isMarked = (rowIndex: number): boolean =>
    rowIndex === first ||
    mergedRows.has(rowIndex) ||
    isBlankRow(seen, rowIndex - 1) ||
    /:$/.test(firstText(seen, rowIndex)) ||
    plainWords(firstText(seen, rowIndex)).some((word) => sectionWords.has(word));
  const sure = lone.filter(
    (rowIndex) =>
      mergedRows.has(rowIndex) || repeats(list, rowIndex + 1) || saysFormer(firstText(seen, rowIndex), words),
  );
  return new Set(lone.length > 1 && lone.some(isMarked) ? lone : sure);
}

/** "Former clients", and nothing else: a client may be called Former Glory. */
function saysFormer(text: string, { former = [], sections }: ListWords): boolean {
  const said = plainWords(text, false).filter((word) => !/^\d+$/.test(word));
  return (
    said.some((word) => keysOf(former).has(word)) &&
    said.every((word) => keysOf(former).has(word) || keysOf(sections).has(word))
  );
}

/** "Legend: 5 = great", "A = best clients". */
const EXPLAINS = /(?:^|[\s:,;(])(?:\d{1,3}\s*=\s*|\p{Lu}\s+=\s+)\p{L}/u;

/** "** in euros" below a header "Fee**", "* estimated" below a list. */
const FOOTNOTE = /^(?:[*†‡]+|[¹²³])/;
const MARK_ALONE = /^[*†‡]+\s/;

/** Or its title: alone behind a gap, with what it explains below. */
function isLegend({ seen, headers, header }: SeenList, rowIndex: number): boolean {
  const explains = (at: number): boolean => {
    if (!isLone(seen, at)) return false;
    const text = firstText(seen, at);
    const mark = FOOTNOTE.exec(text)?.[0];
    if (EXPLAINS.test(text)) return true;
    const isInHeader = mark !== undefined && [...headers].some((header) => header.includes(mark));
    return isInHeader || (MARK_ALONE.test(text) && isBelowAll(seen, header.rowIndex, at));
  };
  const isTitle = isLone(seen, rowIndex) && isBlankRow(seen, rowIndex - 1);
  return explains(rowIndex) || (isTitle && rowIndex + 1 < seen.rows.length && explains(rowIndex + 1));
}

/** Below the last row that holds more than a name, none of which is marked so: with marks in front of all, the mark is a bullet. */
function isBelowAll(seen: SeenRows, headerRow: number, rowIndex: number): boolean {
  const holding = seen.rows.flatMap((_, at) => (at > headerRow && seen.filled[at] > 1 ? [at] : []));
  return holding.length > 0 && holding.every((at) => at < rowIndex && !MARK_ALONE.test(firstText(seen, at)));
}

/**
 * Printed lists repeat their header on every page, boards on each of their parts, and in other places for what is part of a row. Columns
 * that are made later have nothing there.
 */
function repeats({ seen, headers }: SeenList, rowIndex: number): boolean {
  const most = seen.filled[rowIndex] / 2;
  let repeated = 0;
  let own = 0;
  for (const sense of seen.rows[rowIndex]) {
    if (!isFilled(sense)) continue;
    if (headers.has(sense.text)) repeated += 1;
    else own += 1;
    if (own > most) return false;
  }
  return repeated > 1;
}

/**
 * Tables below the list that have headers of their own, with the title above them: prospects, expenses. Behind a gap and, it may be, a
 * title stands a row of texts of which the first means the names. Where the list's own header comes again, it goes on.
 */
function findOtherTables(list: SeenList, index: HeaderIndex): ReadonlySet<number> {
  const { seen, header } = list;
  const found = new Set<number>();
  let isOther = false;
  for (let rowIndex = header.rowIndex + 2; rowIndex < seen.rows.length; rowIndex += 1) {
    const row = seen.rows[rowIndex];
    if (isBlankRow(seen, rowIndex)) continue;
    if (isOther) isOther = !repeats(list, rowIndex);
    else if (isBehindGap(seen, rowIndex) && isHeaderOfNames(row, index) && !repeats(list, rowIndex)) {
      isOther = true;
      if (isLone(seen, rowIndex - 1)) found.add(rowIndex - 1);
    }
    if (isOther) found.add(rowIndex);
  }
  return found;
}

/** A title may stand between the two. */
function isBehindGap(seen: SeenRows, rowIndex: number): boolean {
  return isBlankRow(seen, rowIndex - 1) || (isBlankRow(seen, rowIndex - 2) && isLone(seen, rowIndex - 1));
}

function isHeaderOfNames(row: Row, index: HeaderIndex): boolean {
  const held = row.filter(isFilled);
  return (
    held.length > 1 &&
    held.every(({ kind }) => kind === 'text') &&
    index.lookUp(held[0].text).some(({ column }) => column.contents === 'name')
  );
}

/**
 * Whether a row below the header holds units. Where there is no name, a few words beside them are units nobody knows: "€/Jahr". A client
 * may be called as a unit is: "A", "Ft".
 *
 * @param row what the cells look like
 * @param index what is known of headers
 * @param nameColumn position of the column of names, null where it is not known
 * @returns false for a blank row; never throws
 * @example isUnits([], { lookUp: () => [], match: () => [], isUnit: () => true }, 0) // => false
 */
export function isUnits(row: Row, index: HeaderIndex, nameColumn: number | null): boolean {
  const held = row.filter(isFilled);
  const hasName = nameColumn !== null && isFilled(row[nameColumn]);
  const isUnit = (sense: CellSense): boolean =>
    index.isUnit(sense.text) &&
    (hasName ? !/\d/.test(sense.text) && !judges(sense) : !holdsValue(sense, index));
  const others = held.filter((sense) => !isUnit(sense));
  if (held.length === 0 || held.some(({ kind }) => kind === 'number')) return false;
  if (others.length === 0) return !hasName || held.length > 1;
  return !hasName && others.length * 2 < held.length && others.every(({ text }) => !/\d/.test(text));
}

/** "12 h" and stars, which have no words, but not "1-5". */
function holdsValue(sense: CellSense, index: HeaderIndex): boolean {
  return index.scaleIn(sense.text) === null && (judges(sense) || /\d/.test(sense.text));
}

function judges({ kind, text }: CellSense): boolean {
  return kind === 'rating' || kind === 'punctual' || (kind === 'tick' && text !== 'false');
}

function endOfClients(seen: SeenRows, called: CalledSums): number {
  let end = seen.rows.length;
  while (end > 0 && (isBlankRow(seen, end - 1) || called.has(end - 1))) end--;
  // Something else may sum them, too.
  return Math.min(end, lastFilledRow(seen));
}

function lastFilledRow(seen: SeenRows): number {
  let rowIndex = seen.rows.length - 1;
  while (rowIndex >= 0 && isBlankRow(seen, rowIndex)) rowIndex--;
  return rowIndex;
}
