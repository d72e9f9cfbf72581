/**
 * Whether a cell says that a client has left. A word that nobody knows says nothing, so that nobody is taken off by a guess; one that is a
 * slip away from such a word can be asked about.
 */
import { heldIn } from '../held-in';
import { editDistance } from '../edit-distance';
import { plainWords } from '../recognition/headers/header-key';
import type { CellValue } from '../types';
import { isWord, NO_WORDS, plainText } from './cell-words';
import { spellCellWord } from './cell-sense';
import { dayOfCell, readDate, readDayNumber } from './dates/read-date';
import { isBlank } from './quote-cell';
import type { Conventions } from './conventions';
import type { StandingWords } from './standing-words';

/** What a cell says: the client has left, or it has not. */
export type Standing = 'left' | 'stays';

/** Which of the two a tick means. */
export type TickMeans = 'left' | 'present';

/** In shorter words a letter more or less makes another word. */
const SHORTEST_SLIP = 5;
/** Longer texts are notes. */
const LONGEST_SAID = 80;
const LIKE_A_DAY = /^\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}\.?$/;
const REMARK_BEHIND = /^([^(,;:–—/]+?)\s*(?:[(,;:–—/]|\s-\s)/;

/**
 * What a tick below a header means.
 *
 * @param header of the column
 * @param words in all languages
 * @param words.left for having left
 * @param words.present for being there
 * @param words.until for the end of something
 * @returns null where the header says neither; never throws
 * @example tickBelow('Former client', { left: ['former'], present: ['active'], neither: [], until: [] }) // => "left"
 * @example tickBelow('Active?', { left: ['former'], present: ['active'], neither: [], until: [] }) // => "present"
 */
export function tickBelow(header: unknown, { left, present, until }: StandingWords): TickMeans | null {
  const said = ` ${plainWords(header).join(' ')} `;
  const says = (words: readonly string[]): boolean => words.some((word) => said.includes(` ${word} `));
  if (says(left) || says(until)) return 'left';
  return says(present) ? 'present' : null;
}

/**
 * The way to read one column.
 *
 * @param header of the column; where it says nothing of ticks, a tick means that the client has left
 * @param cells all cells of the column: boxes of which none is ticked were laid out in advance
 * @param words in all languages
 * @param conventions how the column writes dates
 * @returns what reads a cell: null where it says nothing; never throws
 * @example standingReader('Status', [], { left: ['stopped'], present: ['active'], neither: [], until: [] }, { dayOrder: 'dmy', dayOf: () => 0, today: 9 })('Stopped (moved away)') // => "left"
 */
export function standingReader(
  header: unknown,
  cells: readonly CellValue[],
  words: StandingWords,
  conventions: Pick<Conventions, 'dayOrder' | 'dayOf' | 'today' | 'areTurned' | 'words'>,
): (cell: CellValue) => Standing | null {
  const isForPresent = tickBelow(header, words) === 'present';
  const areBoxesUsed = cells.some((cell) => cell === true);
  const ofTick = (isTicked: boolean): Standing => (isTicked === isForPresent ? 'stays' : 'left');
  /** The last day is one on which the client is still there. */
  const ofDay = (day: number | null): Standing | null =>
    day === null || isNaN(day) || isForPresent ? null : day < conventions.today ? 'left' : 'stays';
  const dayIn = (text: string): number | null =>
    readDate(plainText(text), conventions.dayOrder, conventions.words, conventions.dayOf)?.value ?? null;
  const ofText = (text: string): Standing | null => {
    if (text.length > LONGEST_SAID) return null;
    const { yes, no } = conventions.words ?? NO_WORDS;
    for (const said of [text, headOf(text)].map(plainText))
      if (isWord(said, yes) || isWord(said, no)) return ofTick(isWord(said, yes));
    return standingOf(text, words) ?? ofDay(dayIn(text)) ?? ofWordAndMore(text, words, dayIn, ofDay);
  };
  const known = new Map<string, Standing | null>();
  return (cell) => {
    if (isBlank(cell) || cell === null || cell === undefined) return null;
    if (typeof cell === 'boolean') return isForPresent && !areBoxesUsed ? null : ofTick(cell);
    if (cell instanceof Date) return ofDay(dayOfCell(cell, conventions));
    if (typeof cell === 'number')
      return cell === 0 || cell === 1 ? ofTick(cell === 1) : ofDay(readDayNumber(cell, false));
    return heldIn(known, cell, ofText);
  };
}

/** What the whole text says. */
function standingOf(text: string, { left, present }: StandingWords): Standing | null {
  const said = spellCellWord(text);
  if (left.includes(said)) return 'left';
  return present.includes(said) ? 'stays' : null;
}

/** "Stopped, moved away", "ended 31 March": a remark changes nothing, a date says when. */
function ofWordAndMore(
  text: string,
  words: StandingWords,
  dayIn: (text: string) => number | null,
  ofDay: (day: number | null) => Standing | null,
): Standing | null {
  const parts = text.trim().split(/\s+/);
  for (let count = parts.length - 1; count > 0; count--) {
    const standing = standingOf(parts.slice(0, count).join(' '), words);
    if (standing === null) continue;
    const rest = parts.slice(count).map((part) => part.replace(/^[(,;:–—-]+|[),;]+$/g, ''));
    // "in March 2024", "zum 31.12.2026".
    const day = dayIn(rest.join(' ')) ?? dayIn(rest.slice(1).join(' '));
    if (day !== null) return standing === 'left' ? ofDay(day) : null;
  }
  return standingOf(headOf(text), words);
}

/** What stands before a remark; '' where there is none. */
function headOf(text: string): string {
  return REMARK_BEHIND.exec(text.trim())?.[1] ?? '';
}

/**
 * Whether a text is known to say something of a client's standing, be it neither.
 *
 * @param text of a cell
 * @param words in all languages
 * @returns false for any other text; never throws
 * @example saysStanding('On hold', { left: [], present: [], neither: ['on hold'], until: [] }) // => true
 * @example saysStanding('Ended in March 2024', { left: ['ended'], present: [], neither: [], until: [] }) // => true
 */
export function saysStanding(text: string, words: StandingWords): boolean {
  const isKnown = (said: string): boolean =>
    standingOf(said, words) !== null || words.neither.includes(spellCellWord(said));
  return isKnown(text) || isKnown(headOf(text)) || headsBeforeFigures(text).some(isKnown);
}

/** "Ended in March 2024": what may stand before a day, and before what leads to it. */
function headsBeforeFigures(text: string): string[] {
  const parts = text.trim().split(/\s+/);
  const figures = parts.findIndex((part) => /\d/.test(part));
  return parts.slice(1, Math.max(1, figures + 1)).map((_, index) => parts.slice(0, index + 1).join(' '));
}

/**
 * The word for having left that a text misses by one slip of the typist.
 *
 * @param text of a cell that says nothing
 * @param words in all languages
 * @returns the word, null where there is none; never throws
 * @example nearlyLeft('stoped', { left: ['stopped'], present: [], neither: [], until: [] }) // => "stopped"
 */
export function nearlyLeft(text: string, words: StandingWords): string | null {
  const said = spellCellWord(text);
  if (said.length < SHORTEST_SLIP || saysStanding(text, words)) return null;
  return words.left.find((word) => word.length >= SHORTEST_SLIP && editDistance(said, word, 1) === 1) ?? null;
}

/**
 * Whether a text is written as a day is, be there such a day or not.
 *
 * @param text of a cell
 * @returns false for days in words; never throws
 * @example looksLikeDay('31.02.2024') // => true
 */
export function looksLikeDay(text: string): boolean {
  return LIKE_A_DAY.test(text.trim());
}
