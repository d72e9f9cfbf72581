/** Utilities: dates as text by a pattern, and back. */
import { date, signatureError, text } from '../calls/parameters';
import { asks, serviceClass } from '../calls/service-class';
import { formatDatePattern, parseDatePattern } from './date-pattern';

const DateUtilities = serviceClass<GoogleAppsScript.Utilities.Utilities, object>('Utilities', {
  formatDate: asks([date, text, text], (_state, when, timeZone, pattern) => {
    if (Number.isNaN(when.getTime())) throw signatureError('Utilities.formatDate', [null, timeZone, pattern]);
    return formatDatePattern(when.getTime(), timeZone, pattern);
  }),
  parseDate: asks([text, text, text], (_state, input, timeZone, pattern) => {
    return new Date(parseDatePattern(input, timeZone, pattern));
  }),
});

export class LocalUtilities extends DateUtilities {
  constructor() {
    super({});
  }
}
