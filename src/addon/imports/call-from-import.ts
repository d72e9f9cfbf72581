/**
 * The import page's one door to the server, and the command line's: the name of a call and its arguments in, its result out, both as JSON.
 * Arguments are checked before anything is read.
 */
import type { DayOrder } from '../../core/reading/dates/parse-day';
import { withCurrencyOf } from '../../core/imports/columns/column-key';
import type { CellValue } from '../../core/types';
import { activeSpreadsheet } from '../active-spreadsheet';
import { begin } from '../begin';
import { proposeFacts } from '../money/propose-facts';
import { useFacts } from '../money/use-facts';
import { pageCalls, type CallHandlers } from '../page-calls';
import { factArguments } from '../sidebar/parse-arguments';
import { dayCounter } from '../conventions';
import { failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import type { ImportCalls, ImportState, SentCell } from './import-contract';
import { countRecords, MOST_RECORDS, parseImport, parseTabName } from './parse-import';
import { currencyOnSettings, readClientNames } from './read-present';
import type { LocatedTabs } from '../tabs/locate-tabs';
import { readRememberedNames } from '../records/names-tab';
import { RECORD_SHAPES, type LineTab } from '../records/record-shapes';
import { isHeaderOf } from '../tabs/table';
import { readReadings } from './remembered-readings';
import { readClock } from '../today/read-day';
import { previewImport, writeImport } from './write-import';

const { checked, answer } = pageCalls(unknownCall);

const HANDLERS: CallHandlers<ImportCalls> = {
  open: readForImport,
  readTab: checked(parseTabName, readTab),
  preview: checked(parseRecords, previewImport),
  write: checked(parseRecords, writeImport),
  proposeFacts,
  useFacts: checked(factArguments, (settings) =>
    withDocumentLock(userTexts, () => useFacts(settings) ?? null),
  ),
};

/**
 * Answers a call of the import page.
 *
 * @param call name of a call of ImportCalls
 * @param argumentsJson its arguments as a JSON array
 * @returns its result as JSON
 * @throws Error with a sentence in the user's language
 */
export function callFromImport(call: string, argumentsJson: string): string {
  try {
    return answer(HANDLERS, call, argumentsJson);
  } catch (error) {
    const texts = userTexts();
    throw new Error(failureText(error, texts.menu.importRecords, texts, 'untouched'), { cause: error });
  }
}

function unknownCall(): UserError {
  const { imports, menu } = userTexts();
  return new UserError(imports.unknownCall(menu.importRecords));
}

function parseRecords(values: readonly unknown[]): ReturnType<typeof parseImport> {
  if (countRecords(values) <= MOST_RECORDS) return parseImport(values);
  const { imports, language } = userTexts();
  throw new UserError(imports.tooMany(MOST_RECORDS.toLocaleString(language)));
}

function readForImport(): ImportState {
  const { tabs, context } = begin();
  const { spreadsheet, conventions } = context;
  const remembered = readRememberedNames(tabs, context);
  const { zone, now } = readClock(context);
  return {
    clients: readClientNames(tabs, context),
    names: [...remembered].map(([name, client]) => ({ name, client })),
    readings: readReadings(spreadsheet),
    tabs: tabsToChoose(spreadsheet, tabs),
    decimalMark: conventions.decimalMark,
    dayOrder: conventions.dayOrder satisfies DayOrder,
    timeZone: zone,
    now,
    currency: currencyOnSettings(context) || context.currency,
  };
}

/** A tab of hers may be called as one of ours, and hold what she wants to import; unless its lines count already. */
function tabsToChoose(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tabs: LocatedTabs): string[] {
  const taken = new Set<number>();
  for (const [tab, located] of Object.entries(tabs)) {
    if (located === null) continue;
    const shape = tab in RECORD_SHAPES ? RECORD_SHAPES[tab as LineTab] : null;
    const counts = (): boolean => shape === null || isHeaderOf(shape, headersOf(located.sheet));
    if (located.isMarked || counts()) taken.add(located.sheet.getSheetId());
  }
  const sheets = spreadsheet.getSheets().filter((sheet) => !taken.has(sheet.getSheetId()));
  return sheets.map((sheet) => sheet.getName());
}

/** One read. */
function headersOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[] {
  return sheet.getDataRange().getValues()[0];
}

function readTab(name: string): SentCell[][] {
  const spreadsheet = activeSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new UserError(userTexts().imports.noTab(name));
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = dayCounter(timeZone);
  const range = sheet.getDataRange();
  const cells = range.getValues() as CellValue[][];
  const formats = range.getNumberFormats();
  return cells.map((row, index) =>
    row.map((cell, column) => {
      const held = typeof cell === 'number' ? withCurrencyOf(cell, formats[index][column]) : cell;
      return sentCell(held, dayOf, timeZone);
    }),
  );
}

/** Google makes nothing of a date on its way to a page. */
function sentCell(cell: CellValue, dayOf: (date: Date) => number, timeZone: string): SentCell {
  if (!(cell instanceof Date)) return cell ?? null;
  const day = dayOf(cell);
  if (isNaN(day)) return null;
  const [hours, minutes, seconds] = Utilities.formatDate(cell, timeZone, 'HH:mm:ss').split(':').map(Number);
  return { day, second: hours * 3600 + minutes * 60 + seconds };
}
