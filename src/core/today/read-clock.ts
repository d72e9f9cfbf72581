/** Times of the day and hours, as people write them: "9", "9:30", "9 am", "17 Uhr", "9–17", "9:00–12:30, 13:30–17:00". */
import { plainText } from '../reading/cell-words';
import type { ClockHours } from '../time/open-hours';
import type { TaskWords } from './task-words';

const TIME = /^(\d{1,2})(?:[:.h](\d{2}))? ?([ap]\.?m\.?)?$/;
const HALF_DAY = 12 * 60;
const NIGHT = 24 * 60;
/** Longer texts are remarks. */
const LONGEST_HOURS = 120;

/**
 * Reads a time of the day.
 *
 * @param text as plainText gives it
 * @param words what may stand beside it
 * @returns minutes after midnight, 0–1440; null where the text is no time; never throws
 * @example readTime('9:30 pm', { theirTime: [], oClock: [], to: [] }) // => 1290
 * @example readTime('25', { theirTime: [], oClock: [], to: [] }) // => null
 */
export function readTime(text: string, words: ClockWords): number | null {
  const [, hour, minute = '0', half] = TIME.exec(withoutOClock(text, words)) ?? [];
  if (hour === undefined) return null;
  const clock = Number(hour) * 60 + Number(minute);
  if (Number(minute) > 59 || clock > (half === undefined ? NIGHT : HALF_DAY + 59)) return null;
  if (half === undefined) return clock;
  return (clock % HALF_DAY) + (half.startsWith('p') ? HALF_DAY : 0);
}

type ClockWords = Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>;

/** "kl. 9", "17 Uhr". */
function withoutOClock(text: string, { oClock }: ClockWords): string {
  const word = oClock.find((each) => text.startsWith(`${each} `) || text.startsWith(`${each}. `));
  const bare = word === undefined ? text : text.slice(word.length).replace(/^\.? /, '');
  const behind = oClock.find((each) => /^\d/.test(bare) && bare.endsWith(each));
  return behind === undefined ? bare : bare.slice(0, -behind.length).trim();
}

/**
 * Reads the hours of a day. Where the second time is not after the first, they end on the next day ("22–6"); but "9–5" is
 * nobody's night, and ends in the afternoon.
 *
 * @param text what the cell holds
 * @param words between and beside times
 * @returns in the order in which they stand; null where one of them cannot be read; never throws
 * @example readHours('9:00–12:30, 13:30–17:00', { theirTime: [], oClock: [], to: ['to'] }) // => [{ "from": 540, "to": 750 }, { "from": 810, "to": 1020 }]
 * @example readHours('9 to 5', { theirTime: [], oClock: [], to: ['to'] }) // => [{ "from": 540, "to": 1020 }]
 * @example readHours('mornings', { theirTime: [], oClock: [], to: ['to'] }) // => null
 */
export function readHours(text: string, words: ClockWords): ClockHours[] | null {
  if (text.length > LONGEST_HOURS) return null;
  const parts = text.split(/[,;&+\n]/).map(plainText);
  const hours = parts.filter((part) => part !== '').map((part) => readOneHours(part, words));
  return hours.every((each) => each !== null) && hours.length > 0 ? hours : null;
}

function readOneHours(text: string, words: ClockWords): ClockHours | null {
  const dashed = words.to.reduce((line, word) => line.split(` ${word} `).join('-'), text);
  const ends = dashed.split(/ ?[-–—−] ?/);
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => readTime(end, words));
  if (from === null || to === null || from === NIGHT) return null;
  const isAfternoon = to <= from && from < HALF_DAY && to > 0 && to <= HALF_DAY && !/m/.test(ends.join(''));
  return { from, to: isAfternoon ? to + HALF_DAY : to };
}
