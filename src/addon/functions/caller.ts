/** The spreadsheet that calls a function: its language and decimal mark. Asked only when needed, as each question takes time. */
import type { DecimalMark } from '../../core/parse-number';
import { textsFor } from '../../i18n/languages';
import type { Texts } from '../../i18n/texts';
import { decimalMarkOf } from '../conventions';

export interface Caller {
  readonly texts: Texts;
  readonly decimalMark: DecimalMark;
}

/**
 * The spreadsheet in which the formula stands.
 *
 * @returns its language and decimal mark; English outside a spreadsheet; never throws
 * @example callingSpreadsheet().decimalMark // => "."
 */
export function callingSpreadsheet(): Caller {
  let known: string | null = null;
  const locale = (): string => (known ??= readLocale());
  return {
    get texts() {
      return textsFor(locale());
    },
    get decimalMark() {
      return decimalMarkOf(locale());
    },
  };
}

function readLocale(): string {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  } catch {
    return 'en_US';
  }
}
