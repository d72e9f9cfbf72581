/**
 * Other tables to the right or left of the list, in the same rows: expenses, prospects, what ratings mean. A blank column stands between,
 * and their rows are not those of the clients. Where they are, a blank column only sets columns apart.
 */
import type { CellSense } from '../reading/cell-sense';
import type { FoundHeader } from './find-header-row';
import { isFilled, type Row } from './rows/seen-rows';

type Rows = readonly Row[];

/** One column of texts is rather a column of notes. */
const FEWEST_COLUMNS = 2;

/**
 * Finds the columns of other tables.
 *
 * @param rows what all cells of the tab look like, from its first row
 * @param header of the list
 * @param nameColumn position of the column of names, null where it is not known: then the list is the first table
 * @returns positions of columns that are not the list's; never throws
 * @example findTablesBeside([], { rowIndex: 0, headers: ['Client', 'Fun'] }, 0) // => []
 */
export function findTablesBeside(
  rows: Rows,
  header: Pick<FoundHeader, 'rowIndex' | 'headers'>,
  nameColumn: number | null,
): readonly number[] {
  const { rowIndex, headers } = header;
  if (!hasGap(headers)) return [];
  const below = rows.slice(rowIndex + 1);
  const blocks = blocksOf(headers, below);
  const list = blocks.find((block) => nameColumn === null || block.includes(nameColumn));
  if (list === undefined) return [];
  const clients = rowsOf(below, [nameColumn ?? list[0]]);
  return blocks.filter((block) => block !== list && isOtherTable(block, below, clients)).flat();
}

function hasGap(headers: readonly string[]): boolean {
  const last = headers.reduce((found, header, column) => (header === '' ? found : column), -1);
  return headers.slice(0, last + 1).includes('');
}

/** Columns without a blank one between. */
function blocksOf(headers: readonly string[], below: Rows): number[][] {
  const blocks: number[][] = [[]];
  headers.forEach((header, column) => {
    if (header !== '' || below.some((row) => isFilled(row[column]))) blocks[blocks.length - 1].push(column);
    else if (blocks[blocks.length - 1].length > 0) blocks.push([]);
  });
  return blocks.filter((block) => block.length > 0);
}

/** It begins with the list, has rows of its own, and each of them a name. */
function isOtherTable(block: readonly number[], below: Rows, clients: readonly number[]): boolean {
  const own = rowsOf(below, block);
  const areClients = own.length === clients.length && own.every((row, at) => row === clients[at]);
  const isWhole = own.every((row, at) => row === at);
  return (
    block.length >= FEWEST_COLUMNS &&
    own.length > 0 &&
    !areClients &&
    isWhole &&
    areNames(own.map((row) => below[row][block[0]]))
  );
}

/** Texts that are all different, or numbers one after the other. */
function areNames(senses: readonly (CellSense | undefined)[]): boolean {
  const held = senses.flatMap((sense) => (isFilled(sense) ? [sense!] : []));
  const areDifferent = new Set(held.map(({ text }) => text)).size === senses.length;
  const areTexts = held.every(({ kind }) => kind === 'text');
  const isRunning = held.every(({ value }, at) => at === 0 || Math.abs(value - held[at - 1].value) === 1);
  return areDifferent && (areTexts || isRunning);
}

function rowsOf(below: Rows, columns: readonly number[]): number[] {
  return below.flatMap((row, index) => (columns.some((column) => isFilled(row[column])) ? [index] : []));
}
