/** A spreadsheet of a locale, as a custom function sees it. */
import { dayOrderOf, decimalMarkOf } from '../../../src/addon/conventions';
import type { Caller } from '../../../src/addon/functions/caller';
import { textsFor } from '../../../src/i18n/languages';

const HOUR = 3600000;

/** In a zone one hour before UTC, so that a midnight there is another day in UTC. */
export function callerOf(locale: string): Caller {
  return {
    texts: textsFor(locale),
    decimalMark: decimalMarkOf(locale),
    dayOrder: dayOrderOf(locale),
    hoursOf: (date) => (date.getTime() + HOUR - Date.UTC(1899, 11, 30)) / HOUR,
    dayOf: (date) => Math.floor((date.getTime() + HOUR) / (24 * HOUR)),
  };
}

export const ENGLISH = callerOf('en_US');
export const GERMAN = callerOf('de_DE');

/** The sentence with which a call is refused; fails where it is not. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The call was not refused.');
}
