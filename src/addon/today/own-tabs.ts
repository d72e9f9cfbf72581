/** The tabs that planning needs: made when first needed, and found again afterwards. A tab of hers that only has such a name stays hers. */
import type { CellValue } from '../../core/types';
import {
  STEP_COLUMNS,
  TASK_COLUMNS,
  TODAY_COLUMNS,
  type StepColumn,
  type TodayColumn,
} from '../../i18n/types/today';
import type { Begun } from '../begin';
import { addDaySettings } from '../making/add-day-settings';
import { claimTab, type TabShape } from '../making/claim-tab';
import { fillStepsTab, fillTasksTab, fillTodayTab, TODAY_TAB_WIDTH } from '../making/create-tasks-tab';
import type { ClientList } from '../tabs/clients-tab';
import type { ReadDaySettings } from '../tabs/day-settings';
import type { LocatedTab } from '../tabs/locate-tabs';
import { isHeaderOf, type TableShape } from '../tabs/table';
import { STRANGE_TASKS_TABLE } from '../tabs/tasks-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TODAY_TABLE: TableShape<TodayColumn> = {
  columns: TODAY_COLUMNS,
  needed: ['done', 'from', 'to', 'what', 'because'],
  headerOf: (column, { today }) => today.todayHeaders[column],
};

export const STEPS_TABLE: TableShape<StepColumn> = {
  columns: STEP_COLUMNS,
  needed: ['step', 'daysAfterStart'],
  headerOf: (column, { today }) => today.stepHeaders[column],
};

const TASKS_TAB: TabShape = {
  tab: 'tasks',
  columns: TASK_COLUMNS.length,
  isOurs: (headers) => isHeaderOf(STRANGE_TASKS_TABLE, headers),
};
const TODAY_TAB: TabShape = {
  tab: 'today',
  columns: TODAY_TAB_WIDTH,
  isOurs: (headers) => isHeaderOf(TODAY_TABLE, headers),
};
const STEPS_TAB: TabShape = {
  tab: 'steps',
  columns: STEP_COLUMNS.length,
  isOurs: (headers) => isHeaderOf(STEPS_TABLE, headers),
};

/** Settings for planning come with the first tasks. */
export function makeTasksTab(
  { tabs, context }: Pick<Begun, 'tabs' | 'context'>,
  list: ClientList | null,
  { listed }: ReadDaySettings,
): Sheet {
  const { spreadsheet, sheetTexts, dateFormat } = context;
  const { sheet, isEmpty } = claimTab(spreadsheet, tabs.tasks, TASKS_TAB, sheetTexts);
  if (tabs.settings !== null) addDaySettings(tabs.settings.sheet, listed, sheetTexts);
  if (isEmpty) fillTasksTab(sheet, list, sheetTexts, dateFormat());
  return sheet;
}

/** Where none has a line, because Settings was made after Tasks, or made anew, they come with the next plan. */
export function bringDaySettings({ tabs, context }: Begun, { listed }: ReadDaySettings): void {
  if (listed.length > 0 || tabs.settings?.isMarked !== true) return;
  addDaySettings(tabs.settings.sheet, listed, context.sheetTexts);
}

export function makeTodayTab({ tabs, context }: Begun): Sheet {
  const { sheet, isEmpty } = claimTab(context.spreadsheet, tabs.today, TODAY_TAB, context.sheetTexts);
  if (isEmpty) fillTodayTab(sheet, context.sheetTexts);
  return sheet;
}

export function makeStepsTab({ tabs, context }: Begun): { readonly sheet: Sheet; readonly isNew: boolean } {
  const { sheet, isEmpty } = claimTab(context.spreadsheet, tabs.steps, STEPS_TAB, context.sheetTexts);
  if (isEmpty) fillStepsTab(sheet, context.sheetTexts);
  return { sheet, isNew: isEmpty };
}

/** The cells of a Today tab of ours; null where it is to be made. One read. */
export function readTodayTab(located: LocatedTab | null): readonly (readonly CellValue[])[] | null {
  if (located === null || !located.isMarked) return null;
  const cells = located.sheet.getDataRange().getValues() as CellValue[][];
  return isHeaderOf(TODAY_TABLE, cells[0]) ? cells : null;
}
