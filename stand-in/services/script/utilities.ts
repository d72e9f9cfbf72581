/** Utilities: dates as text by a pattern, and back. */
import { formatDatePattern, parseDatePattern } from './date-pattern';
import { checkParameters, date, signatureError, text } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';

export class LocalUtilities implements PartOf<GoogleAppsScript.Utilities.Utilities, LocalUtilities> {
  formatDate(...args: unknown[]): string {
    checkParameters('Utilities.formatDate', args, [date, text, text]);
    const [when, timeZone, pattern] = args as [Date, string, string];
    if (Number.isNaN(when.getTime())) throw signatureError('Utilities.formatDate', [null, timeZone, pattern]);
    return formatDatePattern(when.getTime(), timeZone, pattern);
  }

  parseDate(...args: unknown[]): Date {
    checkParameters('Utilities.parseDate', args, [text, text, text]);
    const [input, timeZone, pattern] = args.map(String) as [string, string, string];
    return new Date(parseDatePattern(input, timeZone, pattern));
  }

  toString(): string {
    return 'Utilities';
  }
}
