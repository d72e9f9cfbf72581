/** What a command works in: a spreadsheet, how numbers and dates are written there, and the languages of both sides. */
import { once } from '../core/once';
import type { Conventions } from '../core/reading/read-value';
import { textsFor } from '../i18n/languages';
import type { Texts } from '../i18n/types/texts';
import { conventionsOf, dateFormatOf } from './conventions';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Context {
  readonly spreadsheet: Spreadsheet;
  readonly conventions: Conventions;
  /** Number format of the spreadsheet's dates. */
  readonly dateFormat: string;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The spreadsheet's language, for what is written. */
  readonly sheetTexts: Texts;
}

/** The locale is read when it is first needed. @param texts the user's language */
export function contextOf(spreadsheet: Spreadsheet, texts: Texts): Context {
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const conventions = once(() => conventionsOf(spreadsheet, locale()));
  return {
    spreadsheet,
    texts,
    get conventions() {
      return conventions();
    },
    get dateFormat() {
      return dateFormatOf(locale());
    },
    get sheetTexts() {
      return textsFor(locale());
    },
  };
}
