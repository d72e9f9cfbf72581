/** What stands around a list and says what its ratings mean: "Rating: 1 = top, 5 = flop" above or below it, or in the line below its header. */
import type { CellSense } from '../reading/cell-sense';
import type { FoundHeader } from './find-header-row';
import { plainWords } from './headers/header-key';
import { footnoteMark } from './rows/is-legend';
import type { Row } from './rows/seen-rows';

/** "1 = top", "1: top", "Rating: 1: top, 5: flop"; but "Part 1: clients" is a title. */
const NAMES_NUMBER =
  /(?<![\d.,])\d{1,3}\s*=\s*\p{L}|^\s*\d{1,3}\s*:\s*\p{L}|(?:(?<![\d.,])\d{1,3}\s*:\s*\p{L}.*){2}/u;
/** With the blanks around it: shorter ones stand in too many others. */
const SHORTEST_NAME = 5;

/** What is said of the ratings of one column; '' where nothing is. */
export type ScaleLegend = (column: { readonly index: number; readonly header: string }) => string;

/**
 * Finds what is said of the ratings of a list.
 *
 * @param rows what the cells of its tab look like
 * @param header of the list: a line that begins with one of its texts is said of that column alone
 * @param hasUnits whether the line below it says what its columns count
 * @returns a function of a column; it never throws
 * @example scaleLegend([[{ kind: 'text', text: '1 = top, 5 = flop', value: NaN }], []], { rowIndex: 1, headers: ['Client', 'Fun'] }, false)({ index: 1, header: 'Fun' }) // => "1 = top, 5 = flop"
 */
export function scaleLegend(
  rows: readonly Row[],
  header: Pick<FoundHeader, 'rowIndex' | 'headers'>,
  hasUnits: boolean,
): ScaleLegend {
  const { rowIndex, headers } = header;
  const below = hasUnits ? rows[rowIndex + 1] : [];
  const lines = [...rows.slice(0, rowIndex), ...rowsAtTheEnd(rows, rowIndex)].flatMap(said);
  const names = headers.map(spelled).filter((name) => name.length >= SHORTEST_NAME);
  return ({ index, header: text }) => {
    const own = below[index]?.text ?? '';
    if (/\d/.test(own)) return own;
    return lines
      .filter(
        (line) => isMarked(text, line, headers) ?? isSaidOf(spelled(text), spelled(openingOf(line)), names),
      )
      .join(', ');
  };
}

function openingOf(line: string): string {
  return /^\D*/.exec(line)?.[0] ?? '';
}

/** "² 1 = top" is said of the headers with that mark; null where none has it. */
function isMarked(header: string, line: string, headers: readonly string[]): boolean | null {
  const mark = footnoteMark(line);
  return mark !== null && headers.some((each) => each.includes(mark)) ? header.includes(mark) : null;
}

/** "Fun: 1 = boring" is said of "Fun" alone, "Rating: 1 = bad" of all. */
function isSaidOf(header: string, opening: string, names: readonly string[]): boolean {
  return opening.includes(header) || !names.some((name) => opening.includes(name));
}

function spelled(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

/** The parts of a row, where it says nothing else. */
function said(row: Row): string[] {
  const texts = row.filter(({ kind }) => kind !== 'blank').map(({ text }) => text);
  return texts.some(namesNumber) && texts.every((text) => namesNumber(text) || !/\d/.test(text))
    ? [texts.join(' ')]
    : [];
}

function namesNumber(text: string): boolean {
  return NAMES_NUMBER.test(text);
}

/** Those below the last that holds more than such a line. */
function rowsAtTheEnd(rows: readonly Row[], headerRow: number): readonly Row[] {
  let last = rows.length - 1;
  while (last > headerRow && mayBeBelow(rows[last])) last -= 1;
  return rows.slice(last + 1);
}

function mayBeBelow(row: Row): boolean {
  const held = row.filter(isHeld);
  return held.length < 2 || said(held).length > 0;
}

function isHeld({ kind, text }: CellSense): boolean {
  return kind !== 'blank' && text !== 'false';
}
