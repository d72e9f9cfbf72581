/** The spreadsheet that calls a function: how it speaks and writes. Asked only when needed, as each question takes time. */
import { once } from '../../core/once';
import { MILLISECONDS_PER_DAY, type DayOrder } from '../../core/reading/dates/parse-day';
import type { DecimalMark } from '../../core/reading/parse-number';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import { chosenLanguage } from '../chosen-language';
import { dayCounter, dayOrderOf, decimalMarkOf, hourCounter } from '../conventions';

export interface Caller {
  readonly texts: Texts;
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  /** The calendar day of a date in the spreadsheet's time zone, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
  /** Hours of a duration, which is a date at the end of 1899. */
  readonly hoursOf: (date: Date) => number;
}

/**
 * The spreadsheet in which the formula stands.
 *
 * @returns its language, decimal mark and time zone; English and UTC outside a spreadsheet; never throws
 * @example callingSpreadsheet().decimalMark // => "."
 */
export function callingSpreadsheet(): Caller {
  const locale = once(() => ask((spreadsheet) => spreadsheet.getSpreadsheetLocale(), 'en_US'));
  const language = once(() => ask(chosenLanguage, null) ?? locale());
  const texts = once(() => textsFor(language()));
  const decimalMark = once(() => decimalMarkOf(locale()));
  const dayOrder = once(() => dayOrderOf(locale()));
  const zone = once(() => ask<string | null>((spreadsheet) => spreadsheet.getSpreadsheetTimeZone(), null));
  const counter = once(() => (zone() === null ? countUtcDays : dayCounter(zone()!)));
  const hours = once(() => (zone() === null ? () => NaN : hourCounter(zone()!)));
  return {
    get texts() {
      return texts();
    },
    get decimalMark() {
      return decimalMark();
    },
    get dayOrder() {
      return dayOrder();
    },
    dayOf: (date) => counter()(date),
    hoursOf: (date) => hours()(date),
  };
}

function ask<Answer>(
  question: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => Answer,
  otherwise: Answer,
): Answer {
  try {
    return question(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return otherwise;
  }
}

function countUtcDays(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY);
}
