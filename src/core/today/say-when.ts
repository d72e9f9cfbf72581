/** "tomorrow 14:00", "Friday" → the day that is meant today. Only for what is read as it is typed: in a cell it would mean another day tomorrow. */
import { plainText } from '../reading/cell-words';
import { isoDay } from '../reading/dates/parse-day';
import { weekdayOf } from '../time/open-hours';

/** Names of days in a language. */
export interface DayNames {
  /** Today, tomorrow, the day after. */
  readonly fromToday: readonly (readonly string[])[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
}

const LEAST_LETTERS = 2;

/**
 * Puts a date in the place of a day's name.
 *
 * @param text as it was typed
 * @param today days since 1970-01-01
 * @param languages the first that knows the word says what it means; weekdays may be cut short, and are the next of their kind, today among them
 * @returns the text with the date in front, or plain text as it was; never throws
 * @example sayWhen('Tomorrow 14:00', 0, [{ fromToday: [['today'], ['tomorrow'], []], weekdays: [] }]) // => "1970-01-02 14:00"
 * @example sayWhen('sat.', 0, [{ fromToday: [], weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] }]) // => "1970-01-03"
 */
export function sayWhen(text: string, today: number, languages: readonly DayNames[]): string {
  const plain = plainText(text);
  for (const { fromToday, weekdays } of languages) {
    for (const [ahead, words] of fromToday.entries()) {
      const word = words.find(
        (each) => plain === each || (/^[ ,]/.test(plain.slice(each.length)) && plain.startsWith(each)),
      );
      if (word !== undefined) return dated(today + ahead, plain.slice(word.length));
    }
    const [name = ''] = /^\p{L}+/u.exec(plain) ?? [];
    const weekday = weekdays.findIndex(
      (each) => name.length >= LEAST_LETTERS && each.toLowerCase().startsWith(name),
    );
    if (weekday >= 0) {
      return dated(
        today + ((weekday - weekdayOf(today) + 7) % 7),
        plain.slice(name.length).replace(/^\./, ''),
      );
    }
  }
  return plain;
}

function dated(day: number, rest: string): string {
  const date = isoDay(day);
  return `${date} ${rest.replace(/^[\s,]+/, '')}`.trim();
}
