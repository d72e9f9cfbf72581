/** A cell of the Settings tab → the value of a setting for planning. Which cell it is, and what counts instead, is not known here. */
import { isWord, plainText } from '../reading/cell-words';
import { parseCellNumber } from '../reading/parse-criterion';
import { isBlank } from '../reading/quote-cell';
import { isNothingKnown } from '../reading/read-value';
import type { Conventions } from '../reading/conventions';
import type { CellValue } from '../types';
import {
  DAY_SETTING_SHAPES,
  DEFAULT_DAY_SETTINGS,
  type DaySettingKey,
  type DaySettings,
} from './day-settings';
import { readTime } from './read-clock';
import { readEstimate, readMoment, readReachable } from './read-task-cells';
import type { TaskWords } from './task-words';

const MOST_BUFFER = 90;
const MOST_MINUTES = 24 * 60;
/** Longer stretches of days off are rather a typing mistake. */
const MOST_DAYS_OFF = 366;

/**
 * Reads the value of a setting. A blank cell means none where there may be none, and else asks for the default.
 *
 * @param key which setting
 * @param cell what the sheet holds
 * @param conventions how the spreadsheet writes numbers and dates
 * @param words between and beside times
 * @returns null where it cannot be read; never throws
 * @example parseDaySetting('monday', '9–12', { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, { theirTime: [], oClock: [], to: [] }) // => [{ "from": 540, "to": 720 }]
 */
export function parseDaySetting<Key extends DaySettingKey>(
  key: Key,
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): DaySettings[Key] | null {
  const shape: { kind: string; least?: number } = DAY_SETTING_SHAPES[key];
  const { kind, least = 0 } = shape;
  const isList = kind === 'hours' || kind === 'dates' || kind === 'times';
  const read = (): unknown => {
    if (isBlank(cell)) return isList ? [] : DEFAULT_DAY_SETTINGS[key];
    if (kind === 'hours') return workingHours(cell, conventions, words);
    if (kind === 'dates') return daysOff(cell, conventions, words);
    if (kind === 'times') return timesOfDay(cell, conventions, words);
    return kind === 'percent' ? percentage(cell, conventions) : minutes(cell, least, conventions);
  };
  return read() as DaySettings[Key] | null;
}

/** In rising order, none beyond midnight: closing time belongs to its day. */
function workingHours(
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): DaySettings['monday'] | null {
  if (typeof cell === 'string' && saysNone(cell, conventions)) return [];
  const hours = readReachable(cell, conventions, words);
  if (hours === null || hours === 'unreadable') return null;
  const inOrder = [...hours].sort((a, b) => a.from - b.from);
  const fits = inOrder.every(({ from, to }, index) => from < to && from >= (inOrder[index - 1]?.to ?? 0));
  return fits ? inOrder : null;
}

/** "24.12.2026, 28.12.2026 – 31.12.2026". */
function daysOff(
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): readonly number[] | null {
  const dayOf = (each: CellValue): number | null => {
    const moment = readMoment(each, conventions, words);
    return moment === null || moment === 'unreadable' || moment.minute !== null ? null : moment.day;
  };
  const parts = typeof cell === 'string' ? cell.split(/[,;\n]/).filter((part) => part.trim() !== '') : [cell];
  const days = parts.map((part) => {
    const ends = typeof part === 'string' ? part.split(/ - | ?[–—] ?/) : [part];
    const [first, last = first] = ends.map(dayOf);
    if (ends.length > 2 || first === null || last === null || last < first || last - first > MOST_DAYS_OFF)
      return null;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return days.every((each) => each !== null) ? days.flat() : null;
}

function timesOfDay(
  cell: CellValue,
  conventions: Conventions,
  words: Pick<TaskWords, 'theirTime' | 'oClock' | 'to'>,
): readonly number[] | null {
  if (cell instanceof Date) {
    const hours = conventions.hoursOf?.(cell) ?? NaN;
    return hours >= 0 && hours < 24 ? [Math.round(hours * 60)] : null;
  }
  const parts = String(cell)
    .split(/[,;\n]/)
    .map(plainText)
    .filter((part) => part !== '');
  const times = parts.map((part) => readTime(part, words));
  return times.every((time) => time !== null) ? [...times].sort((a, b) => a - b) : null;
}

/** 15, "15 %" and 0.15 are one. */
function percentage(cell: CellValue, conventions: Conventions): number | null {
  const number = parseCellNumber(cell, conventions.decimalMark);
  if (number === null || number < 0) return null;
  const percent = Math.round(number < 1 ? number * 100 : number);
  return percent <= MOST_BUFFER ? percent : null;
}

/** A bare number is minutes, however small. */
function minutes(cell: CellValue, least: number, conventions: Conventions): number | null {
  const number = typeof cell === 'number' ? cell : parseCellNumber(cell, conventions.decimalMark);
  const read = number ?? readEstimate(cell, conventions);
  if (typeof read !== 'number' || !Number.isInteger(read)) return null;
  return read >= least && read <= MOST_MINUTES ? read : null;
}

function saysNone(text: string, { words }: Conventions): boolean {
  const plain = plainText(text);
  return words === undefined
    ? /^[-–—]+$/.test(plain)
    : isNothingKnown(plain, words) || isWord(plain, words.no);
}

/**
 * Hours as a person types them.
 *
 * @param hours as parseDaySetting gives them
 * @returns "9:00–12:30, 13:30–17:00"; '' for none; never throws
 * @example formatHours([{ from: 540, to: 750 }]) // => "9:00–12:30"
 */
export function formatHours(hours: DaySettings['monday']): string {
  return hours.map(({ from, to }) => `${formatTime(from)}–${formatTime(to)}`).join(', ');
}

/**
 * A time of the day.
 *
 * @param minute minutes after midnight
 * @returns "9:05"; never throws
 * @example formatTime(545) // => "9:05"
 */
export function formatTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
