/** Rows that are called a sum, an average, weights or another figure, and whether they are one: a client may be called Total Fitness, or Max. */
import { BLANK, type CellSense } from '../../reading/cell-sense';
import { weightsInRow } from '../headers/given-weight';
import { plainWords } from '../headers/header-key';
import type { ListWords } from '../headers/known-columns';
import { keysOf, nameKeyOf } from './row-names';
import { judges, nameCellOf, type SeenList } from './seen-list';
import { isFilled, type Row } from './seen-rows';
import { isSumOfRows, numberIn, type ColumnSums } from './sums-of-rows';

const NONE: readonly string[] = [];

/** What a row of figures holds. */
export type Figure = 'total' | 'average' | 'figure' | 'weights';

/** Names of the rows that are called a sum, an average or another figure, by their position: few of a long list, and asked for again and again. */
export type CalledSums = ReadonlyMap<number, string>;

/**
 * Finds the rows that are called a sum, an average or another figure.
 *
 * @param list whose rows are looked at
 * @param words words for rows, in all languages
 * @returns their names; never throws
 * @example rowsCalledSums({ header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set(), headers: new Set(), seen: { rows: [], filled: new Uint32Array(0), first: new Int32Array(0) } }, { totals: ['Total'], averages: [], sections: ['clients'], former: ['former'], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }).size // => 0
 */
export function rowsCalledSums(list: SeenList, words: ListWords): CalledSums {
  const [totals, averages] = [keysOf(words.totals), keysOf(words.averages)];
  const figures = [words.extremes, words.counts, words.weightings].map((some) => keysOf(some ?? NONE));
  const edges = edgesOf([totals, averages, ...figures]);
  const isEdge = (word: string): boolean => edges.has(word);
  const called = new Map<number, string>();
  list.seen.rows.forEach((_, rowIndex) => {
    const text = list.seen.rows[rowIndex][nameCellOf(list, rowIndex)]?.text ?? '';
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

/** How a row is called one of some words: "Total" by the word alone, "Total North" and "North total" by more words. */
type Called = 'alone' | 'withMore';

function isCalled(name: string, words: ReadonlySet<string>): Called | null {
  if (words.has(name)) return 'alone';
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    if (words.has(name.slice(0, space)) || words.has(name.slice(space + 1))) return 'withMore';
  }
  return null;
}

/** A row of figures on others, or of a client that is called so. */
interface JudgedRow {
  /** Without what the row is called: "Average" is a rating, too. */
  readonly beside: Row;
  /** What it is called; '' where it is not called a figure. */
  readonly name: string;
  /** Of the rows that it may sum. */
  readonly sums: readonly ColumnSums[];
  /** Directly below the header, or with none but such rows below. */
  readonly isAtAnEnd: boolean;
  /** Has nothing where clients have their names. */
  readonly isNameless: boolean;
}

/**
 * Prepares to tell rows of figures from clients.
 *
 * @param list whose rows are looked at
 * @param words words for rows, in all languages
 * @param called rows that are called sums
 * @param end position of the row from which on there are only such rows
 * @returns a function of a row's position and of the sums that it may be; null for a client; it never throws
 * @example figureFinder({ header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set(), headers: new Set(), seen: { rows: [[{ kind: 'text', text: '5 = great', value: NaN }]], filled: Uint32Array.of(1), first: Int32Array.of(0) } }, { totals: ['Total'], averages: [], sections: ['clients'], former: ['former'], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }, new Map(), 1)(0, []) // => null
 */
export function figureFinder(
  list: SeenList,
  words: ListWords,
  called: CalledSums,
  end: number,
): (rowIndex: number, sums: readonly ColumnSums[]) => Figure | null {
  const { seen, header, nameColumn } = list;
  return (rowIndex, sums) => {
    const name = called.get(rowIndex) ?? '';
    const cells = seen.rows[rowIndex];
    const beside = name === '' ? cells : without(cells, nameCellOf(list, rowIndex));
    const isAtAnEnd = Math.abs(rowIndex - header.rowIndex) === 1 || rowIndex >= end;
    const isNameless = nameColumn !== null && !isFilled(cells[nameColumn]);
    const row = { beside, name, sums, isAtAnEnd, isNameless };
    if (isAverage(row, keysOf(words.averages))) return 'average';
    if (isTotal(row, keysOf(words.totals))) return 'total';
    if (isAtAnEnd && areWeights(row, words)) return 'weights';
    return rowIndex >= end && isFigure(row, words) ? 'figure' : null;
  };
}

function without(cells: Row, column: number): Row {
  return cells.map((sense, at) => (at === column ? BLANK : sense));
}

/** Called a total, and nothing speaks against it; or it sums the others whatever it is called. */
function isTotal(
  { beside, name, sums, isAtAnEnd, isNameless }: JudgedRow,
  totals: ReadonlySet<string>,
): boolean {
  const called = isCalled(name, totals);
  const isClientsName = called === null && isFilled(beside.find(isText));
  for (const each of sums) if (isSumOfRows(beside, each, isClientsName)) return true;
  // A group may have a single client; and a client may be called Total Fitness, where clients have their names.
  if (called === 'withMore') return isNameless || sums.some((each) => each.areSums(beside));
  if (called === null) return false;
  const isLikeASum = (each: ColumnSums): boolean => each.isAboveAll(beside) || each.isNearSum(beside);
  return (
    saysNothing(beside) || sums.some((each) => each.matches(beside, 1) > 0 || (isAtAnEnd && isLikeASum(each)))
  );
}

/** A client may be called Average Joe's, or Schnitt. */
function isAverage({ beside, name, sums, isAtAnEnd }: JudgedRow, averages: ReadonlySet<string>): boolean {
  const called = isCalled(name, averages);
  if (called === null) return false;
  if (called === 'withMore') return sums.some((each) => each.areExactAverages(beside));
  return (
    saysNothing(beside) ||
    sums.some((each) => each.areAverages(beside) || (isAtAnEnd && each.isBetween(beside)))
  );
}

/** A client may be called Max, but has hardly the largest of all: that is somebody else's. */
function isFigure({ beside, name, sums }: JudgedRow, { extremes = NONE, counts = NONE }: ListWords): boolean {
  if (beside.some(judges)) return false;
  if (keysOf(extremes).has(name)) return sums.some((each) => each.areExtremes(beside));
  return keysOf(counts).has(name) && sums.some((each) => each.areCounts(beside));
}

/** Called so, with numbers or words such as "high" and nothing else; or, without a name, "x3" in each, or shares of the whole. */
function areWeights({ beside, name, isNameless }: JudgedRow, { weightings = NONE }: ListWords): boolean {
  const held = beside.filter(isFilled);
  if (keysOf(weightings).has(name)) return held.length > 0 && held.every(weighs);
  const weights = held.some(judges) ? [] : weightsInRow(held).flatMap((weight) => weight ?? []);
  if (held.length === 0 || weights.length < held.length) return false;
  const areTimes = weights.every(({ unit }) => unit === 'times');
  const areShares = weights.every(({ unit }) => unit === 'percent');
  const sum = weights.reduce((all, { value }) => all + value, 0);
  const sayItself = held.length > 1 && (areTimes || (areShares && Math.abs(sum - WHOLE) < 1));
  return name === '' && isNameless && sayItself;
}

/** Which of them can be taken is asked later. Stars are a client's, "high" may be a weight. */
function weighs(sense: CellSense): boolean {
  const { kind, text } = sense;
  const isWord = kind === 'rating' && /^\p{L}/u.test(text);
  return isWord || kind === 'number' || kind === 'measured' || weightsInRow([sense])[0] !== null;
}

const WHOLE = 100;

/** No number that could be compared, and nothing that only a client has. */
function saysNothing(row: Row): boolean {
  return !row.some((sense) => !isNaN(numberIn(sense)) || judges(sense));
}

function isText({ kind }: CellSense): boolean {
  return kind === 'text';
}
