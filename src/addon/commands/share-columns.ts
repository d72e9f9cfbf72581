/**
 * Make a tab to share…: a new tab with the columns of the client list that she ticks, as plain values, so that no formula leads back. Nothing is
 * ticked but the names; what she thinks of her clients is marked as private. It is made whole, or not at all.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { formatDay } from '../../i18n/format-day';
import type { Texts } from '../../i18n/types/texts';
import { begin, type Begun } from '../begin';
import { untakenTabName } from '../making/claim-tab';
import { expectNewGrid, makeColumns, makeRows } from '../making/grid';
import type { SharedColumn, TickItem } from '../page-content';
import { failureText, runReading, succeeds, UserError, userTexts, withDocumentLock } from '../run-command';
import { showTickDialog } from '../show-page';
import { rowNumberAt, type ClientList } from '../tabs/clients-tab';
import { readCriterionSources } from '../tabs/criteria-tab';
import { columnIdentity, isKnownInput, outputColumnOf } from '../tabs/headers';
import { neededList } from '../tabs/needed-list';
import { dayColumnOf } from '../today/client-cells';
import { asTextInCell } from '../wording/text-in-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SIZE = { width: 480, height: 560 };

export function showShare(): void {
  runReading(
    (texts) => texts.menu.share,
    () => {
      const begun = begin();
      const { texts } = begun.context;
      const { title, intro, make: act, working, nothingChosen } = texts.today.share;
      const items = columnsOf(neededList(begun), begun);
      const words = { intro, act, working, nothingChosen };
      showTickDialog(title, { call: 'makeSharedTab', items, ...words }, SIZE, texts);
      return null;
    },
  );
}

/**
 * Makes the tab.
 *
 * @param columnsJson the columns that were ticked, as JSON of SharedColumn[]
 * @returns what was done, as a sentence in the user's language
 * @throws Error with a sentence in the user's language
 */
export function makeSharedTab(columnsJson?: string): string {
  try {
    return withDocumentLock(userTexts, () => makeTab(begin(), columnsJson));
  } catch (error) {
    const texts = userTexts();
    throw new Error(failureText(error, texts.menu.share, texts, 'untouched'), { cause: error });
  }
}

/** Every column that has a header. One read, for criteria of her own. */
function columnsOf({ headers, clientColumn }: ClientList, { tabs, context }: Begun): TickItem[] {
  const criteria =
    tabs.criteria === null
      ? []
      : readCriterionSources(tabs.criteria.sheet, context).map(({ identity }) => identity);
  const satisfaction = dayColumnOf({ headers }, 'satisfaction');
  return headers.flatMap((header, position) => {
    if (isBlank(header as CellValue)) return [];
    const isName = position === clientColumn;
    const isPrivate =
      !isName &&
      (outputColumnOf(header) !== null ||
        isKnownInput(header) ||
        position === satisfaction ||
        criteria.includes(columnIdentity(header)));
    const value = { header: String(header), position };
    const remark = isPrivate ? context.texts.today.share.isPrivate : '';
    return [{ value, label: value.header, remark, isTicked: isName }];
  });
}

function makeTab(begun: Begun, columnsJson: string | undefined): string {
  const { texts } = begun.context;
  const list = neededList(begun);
  const positions = parsePositions(columnsJson, list, texts);
  const range = list.sheet.getDataRange();
  const formats = range.getNumberFormats();
  const rows = list.rows.flatMap((cells, index) =>
    isBlank(cells[list.clientColumn]) ? [] : [{ cells, formats: formats[rowNumberAt(list, index) - 1] }],
  );
  const header = positions.map((position) => String(list.headers[position]));
  const values = rows.map((row) => positions.map((position) => row.cells[position]));
  const looks = rows.map((row) => positions.map((position) => row.formats[position]));
  const sheet = insertTab(begun);
  try {
    fill(sheet, [header, ...values], [header.map(() => '@'), ...looks]);
  } catch (error) {
    succeeds(() => begun.context.spreadsheet.deleteSheet(sheet));
    throw error;
  }
  return texts.today.share.done(sheet.getName());
}

function insertTab({ context: { spreadsheet, sheetTexts, conventions } }: Begun): Sheet {
  const name = sheetTexts.today.share.tabName(formatDay(conventions.today, sheetTexts.language));
  const sheet = spreadsheet.insertSheet(untakenTabName(spreadsheet, name), spreadsheet.getNumSheets());
  expectNewGrid(sheet);
  return sheet;
}

function fill(
  sheet: Sheet,
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): void {
  const [{ length: columns }] = values;
  makeRows(sheet, values.length);
  makeColumns(sheet, columns);
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, values.length, columns)
    .setNumberFormats(formats.map((line) => [...line]))
    .setValues(values.map((line, row) => line.map((cell, at) => asTextInCell(cell, formats[row][at]))));
}

/** Anyone can call it, with anything. */
function parsePositions(json: string | undefined, { headers, sheet }: ClientList, texts: Texts): number[] {
  let ticked: unknown;
  try {
    ticked = JSON.parse(json ?? '[]');
  } catch {
    ticked = null;
  }
  if (!Array.isArray(ticked)) throw new UserError(texts.writing.unknownCall);
  if (ticked.length === 0) throw new UserError(texts.today.share.nothingChosen);
  return ticked.map((each: unknown) => {
    const { header, position } = (each ?? {}) as Partial<SharedColumn>;
    if (typeof position !== 'number' || typeof header !== 'string')
      throw new UserError(texts.writing.unknownCall);
    if (String(headers[position] ?? '') !== header || header === '') {
      throw new UserError(texts.today.notices.beingEdited(sheet.getName()));
    }
    return position;
  });
}
