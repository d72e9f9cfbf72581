/** Arguments that are lists beside each other, one cell each per row: names, days, amounts. A blank row at the end of one may be missing in another. */
import { readerOf } from '../../core/reading/parse-clients';
import { notationOf } from '../../core/reading/column-notation';
import { readDay } from '../../core/reading/read-fact';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import { lazyConventions } from './assess-ratings';
import { callingSpreadsheet } from './caller';
import { requireArgument, toGrid, type Argument } from './grid';
import { Refusal } from './refusal';

/** What is read of a cell; null where it is blank. */
export type ListValue<Value> = { readonly value: Value | null } | { readonly problem: string };

/** A list that was passed, with its name as the sheet shows it. */
export interface List {
  readonly argument: Parameters<typeof requireArgument>[1];
  readonly cells: readonly CellValue[];
  readonly width: number;
}

/**
 * The cells of a list.
 *
 * @param argument a column or a row
 * @param name of the argument, as the sheet shows it
 * @param caller whose language a refusal is in
 * @returns its cells, row by row
 * @throws Refusal where nothing was passed
 * @example parseList([['Acme'], ['Bo']], 'names').cells // => ["Acme", "Bo"]
 */
export function parseList(argument: Argument, name: List['argument'], caller = callingSpreadsheet()): List {
  requireArgument(argument, name, caller);
  const grid = toGrid(argument);
  return { argument: name, cells: grid.flat(), width: grid[0].length };
}

/**
 * Sees that lists are equally long, but for blanks at their ends.
 *
 * @param lists two or more
 * @param caller whose language a refusal is in
 * @throws Refusal that names two lists and how long they are
 * @example requireSameLength([parseList([[1], ['']], 'names'), parseList([[2]], 'hours')]) === undefined // => true
 */
export function requireSameLength(lists: readonly List[], caller = callingSpreadsheet()): void {
  const shortest = lists.reduce((least, list) => (list.cells.length < least.cells.length ? list : least));
  for (const list of lists) {
    if (list.cells.slice(shortest.cells.length).every(isBlank)) continue;
    const { argument: first, cells } = shortest;
    throw new Refusal(
      caller.texts.functionErrors.lengthsDiffer(first, cells.length, list.argument, list.cells.length),
    );
  }
}

/**
 * Reads a list of calendar days.
 *
 * @param list cells with dates, also as text
 * @param caller language, time zone and order of dates
 * @returns days since 1970-01-01; null where blank; the sentence on what is no date
 * @example readDays(parseList([['2026-11-26'], ['']], 'due')) // => [{ "value": 20783 }, { "value": null }]
 */
export function readDays(list: List, caller = callingSpreadsheet()): ListValue<number>[] {
  const notation = notationOf(list.cells, lazyConventions(caller));
  return list.cells.map((cell, index) => {
    const day = readDay(cell, { ...daysOf(notation), words: CELL_WORDS });
    if (day === null || typeof day === 'number') return { value: day };
    return { problem: caller.texts.functionErrors.notADay(...placeOf(list, index), day.held) };
  });
}

function daysOf(notation: ReturnType<typeof notationOf>): Parameters<typeof readDay>[1] {
  return {
    get dayOrder() {
      return notation.dayOrder;
    },
    dayOf: notation.dayOf,
    areTurned: notation.areTurned,
  };
}

/**
 * Reads a list of amounts or hours.
 *
 * @param list cells with numbers, durations, or texts that mean one; below 0 is allowed
 * @param caller language and decimal mark
 * @returns numbers; null where blank; the sentence on what is no number
 * @example readNumbers(parseList([['€ 1.50'], ['']], 'amounts')) // => [{ "value": 1.5 }, { "value": null }]
 */
export function readNumbers(list: List, caller = callingSpreadsheet()): ListValue<number>[] {
  const read = readerOf({ kind: 'fact', worst: 0, best: 'max' }, list.cells, lazyConventions(caller));
  return list.cells.map((cell, index) => {
    const number = typeof cell === 'boolean' ? null : read(cell);
    if (typeof number === 'number') return { value: isNaN(number) ? null : number };
    const held = quoteCell(cell, caller);
    return { problem: caller.texts.functionErrors.notANumber(...placeOf(list, index), held) };
  });
}

function placeOf({ argument, width }: List, index: number): [string, number, number] {
  return [argument, Math.floor(index / width) + 1, (index % width) + 1];
}
