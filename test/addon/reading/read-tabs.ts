/** A list's file → the cells of its tabs, as the add-on gets them from a spreadsheet. */
import type { TabCells } from '../../../src/core/recognition/seen-tab';
import { createAppsScript, inspectWorld } from '../../../stand-in/apps-script';
import { loadList } from '../../../scripts/recalculate/load-list';
import type { Conventions } from '../../../src/core/reading/conventions';
import { conventionsOf } from '../../../src/addon/conventions';

export interface OpenedList {
  readonly tabs: readonly TabCells[];
  readonly conventions: Conventions;
}

const TODAY = new Date('2026-11-21T12:00:00Z');

export async function readTabs(path: string): Promise<OpenedList> {
  const { workbook } = await loadList(path, {
    locale: null,
    timeZone: 'Europe/Berlin',
    currentYear: TODAY.getUTCFullYear(),
  });
  const globals = createAppsScript({ now: TODAY, locale: workbook.locale, timeZone: workbook.timeZone });
  const spreadsheet = inspectWorld(globals).open(workbook);
  const tabs = spreadsheet.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    return {
      name: sheet.getName(),
      cells: range.getValues() as TabCells['cells'],
      shown: (row: number) => range.getDisplayValues()[row],
      mergedRows: range
        .getMergedRanges()
        .filter((merged) => merged.getNumColumns() > 1)
        .map((merged) => merged.getRow() - 1),
    };
  });
  return { tabs, conventions: conventions(spreadsheet, workbook.locale) };
}

/** Days are counted in the zone of the file; the add-on's own way needs the services as globals. */
function conventions(spreadsheet: unknown, locale: string): Conventions {
  const own = conventionsOf(spreadsheet as GoogleAppsScript.Spreadsheet.Spreadsheet, locale);
  const dayOf = (date: Date): number => Math.floor((date.getTime() + 3 * 3600000) / 86400000);
  return { decimalMark: own.decimalMark, dayOrder: own.dayOrder, today: dayOf(TODAY), dayOf };
}
