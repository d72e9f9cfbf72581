/**
 * Add columns for the day…: asks which of the columns that planning reads the client list shall get, and adds them on its right, all in one
 * step. Nothing else on the list changes.
 */
import { nameInSentence } from '../../core/shorten-text';
import { DAY_CLIENT_COLUMNS, type DayClientColumn } from '../../i18n/types/today';
import { begin, type Begun } from '../begin';
import { completeList, type WantedColumn } from '../making/complete-list';
import { dayColumn } from '../making/day-columns';
import { failureText, runReading, UserError, userTexts, withDocumentLock } from '../run-command';
import { showTickDialog } from '../show-page';
import type { ClientList } from '../tabs/clients-tab';
import { neededList } from '../tabs/needed-list';
import { dayColumnOf } from '../today/client-cells';

const SIZE = { width: 480, height: 620 };

export function showDayColumns(): void {
  runReading(
    (texts) => texts.menu.dayColumns,
    () => {
      const begun = begin();
      const { texts, sheetTexts } = begun.context;
      const { title, intro, add: act, working, nothingChosen, allThere } = texts.care.addColumns;
      const items = missingColumns(neededList(begun)).map((column) => ({
        value: column,
        label: sheetTexts.today.clientColumns[column],
        remark: texts.care.columnNotes[column],
        isTicked: false,
      }));
      if (items.length === 0) return { kind: 'toast', title, text: allThere, seconds: SECONDS };
      showTickDialog(
        title,
        { call: 'addDayColumns', items, intro, act, working, nothingChosen },
        SIZE,
        texts,
      );
      return null;
    },
  );
}

const SECONDS = 8;

/**
 * Adds the columns.
 *
 * @param columnsJson those that were ticked, as JSON of DayClientColumn[]
 * @returns what was done, as a sentence in the user's language
 * @throws Error with a sentence in the user's language
 */
export function addDayColumns(columnsJson?: string): string {
  try {
    return withDocumentLock(userTexts, () => add(begin(), columnsJson));
  } catch (error) {
    const texts = userTexts();
    throw new Error(failureText(error, texts.menu.dayColumns, texts, 'begun'), { cause: error });
  }
}

function missingColumns(list: ClientList): DayClientColumn[] {
  return DAY_CLIENT_COLUMNS.filter((column) => dayColumnOf(list, column) < 0);
}

function add(begun: Begun, columnsJson: string | undefined): string {
  const { spreadsheet, texts, sheetTexts, dateFormat } = begun.context;
  const chosen = parseColumns(columnsJson);
  if (chosen === null) throw new UserError(texts.writing.unknownCall);
  if (chosen.length === 0) throw new UserError(texts.care.addColumns.nothingChosen);
  const { added, list } = completeList(neededList(begun), {
    spreadsheet,
    read: () => neededList(begun),
    wantedIn: (each): WantedColumn[] => {
      const missing = missingColumns(each).filter((column) => chosen.includes(column));
      return missing.map((column) => dayColumn(column, sheetTexts, dateFormat()));
    },
    explains: false,
    workTabName: sheetTexts.setUp.workTab,
    beingEdited: texts.failures.beingEdited,
  });
  const { done, allThere } = texts.care.addColumns;
  return added.length === 0 ? allThere : done(added.map(nameInSentence), list.sheet.getName());
}

/** Anyone can call it, with anything. Null where it is no list of columns. */
function parseColumns(json: string | undefined): DayClientColumn[] | null {
  let ticked: unknown;
  try {
    ticked = JSON.parse(json ?? '[]');
  } catch {
    return null;
  }
  if (!Array.isArray(ticked)) return null;
  const known = DAY_CLIENT_COLUMNS.filter((column) => ticked.includes(column));
  return known.length === ticked.length ? known : null;
}
