/** What a command works in: a spreadsheet, how numbers and dates are written there, and the languages of both sides. */
import { once } from '../core/once';
import type { CellValue } from '../core/types';
import type { Conventions } from '../core/reading/conventions';
import { currencyOf } from '../i18n/format-money';
import type { Texts } from '../i18n/types/texts';
import { textsOf } from './chosen-language';
import { conventionsOf, dateFormatOf } from './conventions';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Context {
  readonly spreadsheet: Spreadsheet;
  readonly conventions: Conventions;
  /** Of the spreadsheet. Asked for once. */
  readonly timeZone: () => string;
  /** The same in a zone that is not asked for, for whoever asks whether it is right before anything is written. */
  readonly supposeZone: (timeZone: string) => Context;
  /** Whether that is the zone indeed. One read where it was only supposed. */
  readonly isZoneRight: () => boolean;
  /** Number format of the spreadsheet's dates. It takes long to find out. */
  readonly dateFormat: () => string;
  /** The user's language, for what is said. */
  readonly texts: Texts;
  /** The language that is chosen, else the spreadsheet's, for what is written. */
  readonly sheetTexts: Texts;
  /** Of the spreadsheet's region; '' where it is not known. */
  readonly currency: string;
  /** Of the Settings tab, where they are read already. */
  readonly settingCells?: readonly (readonly CellValue[])[] | undefined;
}

/** The locale is read when it is first needed, and so is the time zone. @param texts the user's language */
export function contextOf(
  spreadsheet: Spreadsheet,
  texts: Texts,
  settingCells?: Context['settingCells'],
): Context {
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const sheetTexts = once(() => textsOf(() => spreadsheet, locale));
  const dateFormat = once(() => dateFormatOf(locale()));
  const inZone = (supposed: string | null): Context => {
    const timeZone = once(() => supposed ?? spreadsheet.getSpreadsheetTimeZone());
    const conventions = once(() => conventionsOf(spreadsheet, locale(), timeZone));
    return {
      spreadsheet,
      timeZone,
      supposeZone: inZone,
      isZoneRight: () => supposed === null || spreadsheet.getSpreadsheetTimeZone() === supposed,
      dateFormat,
      texts,
      settingCells,
      get conventions() {
        return conventions();
      },
      get sheetTexts() {
        return sheetTexts();
      },
      get currency() {
        return currencyOf(locale());
      },
    };
  };
  return inZone(null);
}
