/** How the columns of the client list look that planning reads: what they offer, and what they take. */
import { ZONES_OFFERED } from '../../core/time/zones-offered';
import { LANGUAGE_NAMES } from '../../i18n/language-names';
import type { Texts } from '../../i18n/types/texts';
import type { DayClientColumn } from '../../i18n/types/today';
import { dateRule } from './column-rules';
import type { WantedColumn } from './complete-list';
import { lookOf, widthFor, type ColumnLook } from './dress-table';

export function dayColumn(column: DayClientColumn, { today, care }: Texts, dateFormat: string): WantedColumn {
  const header = today.clientColumns[column];
  const note = care.columnNotes[column];
  const { width, ...look } = lookOfDayColumn(column, note, dateFormat);
  return { header, look: lookOf(widthFor(header, width), { note, ...look }), position: -1 };
}

function lookOfDayColumn(
  column: DayClientColumn,
  guidance: string,
  dateFormat: string,
): Partial<ColumnLook> & { readonly width: number } {
  // As text, or the sheet takes "9-12" for a date.
  const text = { numberFormat: '@' };
  const day = { width: 110, align: 'center', ...dateRule(guidance, dateFormat) } as const;
  const number = { width: 90, align: 'center' } as const;
  switch (column) {
    case 'timeZone':
      return { width: 160, ...text, validation: listOf(ZONES_OFFERED) };
    case 'language':
      return { width: 110, ...text, validation: listOf(Object.values(LANGUAGE_NAMES)) };
    case 'contractUntil':
    case 'askedForFeedback':
      return day;
    case 'satisfaction':
      return { ...number, validation: listOf(['1', '2', '3', '4', '5']) };
    case 'reachable':
    case 'channel':
      return { width: 130, ...text };
    default:
      return number;
  }
}

/** Warns, and never refuses. */
function listOf(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}
