/** Makes the tabs for planning. Their headers are written last: a tab without them is made again by the next run. */
import type { Texts } from '../../i18n/types/texts';
import { taskWordsOf } from '../../i18n/task-words';
import {
  ONBOARDING_STEPS,
  STEP_COLUMNS,
  TASK_COLUMNS,
  TODAY_COLUMNS,
  type OnboardingStep,
} from '../../i18n/types/today';
import type { ClientList } from '../tabs/clients-tab';
import { rowNumberAt } from '../tabs/clients-tab';
import { dateRule } from './column-rules';
import { dressTable, lookOf, widthFor, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Lines that have dropdowns and ticks from the beginning. */
const TASK_LINES = 100;
const STEP_LINES = 30;

/** @param list of the clients, for a dropdown; null where there is none */
export function fillTasksTab(sheet: Sheet, list: ClientList | null, texts: Texts, dateFormat: string): void {
  const { taskHeaders } = texts.today;
  dressTable(sheet, taskLooks(list, texts, dateFormat), TASK_LINES);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, TASK_COLUMNS.length).setValues([TASK_COLUMNS.map((column) => taskHeaders[column])]);
}

function taskLooks(list: ClientList | null, texts: Texts, dateFormat: string): ColumnLook[] {
  const { taskHeaders, taskNotes: notes } = texts.today;
  const words = taskWordsOf(texts.language);
  const date = (guidance = ''): Partial<ColumnLook> => ({
    ...dateRule(guidance, dateFormat),
    align: 'center',
  });
  const looks: Record<(typeof TASK_COLUMNS)[number], [number, Partial<ColumnLook>]> = {
    done: [55, { align: 'center', validation: warning().requireCheckbox().build() }],
    task: [300, { wrap: true, numberFormat: '@' }],
    client: [160, { numberFormat: '@', validation: list && clientRule(list) }],
    // What is typed shows its time where it has one.
    due: [150, { align: 'center' }],
    estimate: [80, { align: 'center' }],
    effect: [70, { align: 'center', validation: listOf(['1', '2', '3', '4', '5']) }],
    kind: [110, { numberFormat: '@', validation: listOf([words.kinds.reply[0], words.kinds.call[0]]) }],
    notBefore: [150, { align: 'center' }],
    at: [150, { align: 'center' }],
    repeats: [
      150,
      { numberFormat: '@', validation: listOf(Object.values(words.repeats).map(([word]) => word)) },
    ],
    handedTo: [110, { numberFormat: '@' }],
    checkOn: [100, date(notes.checkOn)],
    link: [140, {}],
    doneOn: [100, date()],
    source: [140, { numberFormat: '@' }],
  };
  return TASK_COLUMNS.map((column) => {
    const [width, more] = looks[column];
    return lookOf(widthFor(taskHeaders[column], width), { note: notes[column] ?? '', ...more });
  });
}

function warning(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true);
}

function listOf(words: readonly string[]): DataValidation {
  return warning()
    .requireValueInList([...words], true)
    .build();
}

/** The names below the header, those of later clients too. */
function clientRule(list: ClientList): DataValidation {
  const first = rowNumberAt(list, 0);
  const rows = Math.max(1, list.rows.length);
  return warning()
    .requireValueInRange(list.sheet.getRange(first, list.clientColumn + 1, rows, 1), true)
    .build();
}

/** Beside the columns that are seen: by which line of Tasks a tick is taken over. */
export const TODAY_TAB_WIDTH = TODAY_COLUMNS.length + 1;

export function fillTodayTab(sheet: Sheet, { today }: Texts): void {
  const text = { numberFormat: '@' };
  const center: Partial<ColumnLook> = { ...text, align: 'center' };
  const looks = [
    lookOf(50, { align: 'center' }),
    lookOf(52, center),
    lookOf(52, center),
    lookOf(230, { ...text, wrap: true }),
    lookOf(170, { ...text, wrap: true }),
    lookOf(50, { ...center, bold: true }),
    lookOf(70, center),
    lookOf(95, { ...center, wrap: true }),
    lookOf(460, { ...text, wrap: true }),
    lookOf(60, text),
  ];
  const header = TODAY_COLUMNS.map((column) => today.todayHeaders[column]);
  const wide = looks.map((look, index) => ({ ...look, width: widthFor(header[index] ?? '', look.width) }));
  dressTable(sheet, wide, 1, {
    alignment: 'middle',
    rows: 200,
    header: { background: '#e3eaf4', fontWeight: 'bold' },
  });
  sheet.hideColumns(TODAY_TAB_WIDTH);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, header.length).setValues([header]);
}

/** Days after the start, and minutes. Ours, after what agencies do with a new client. */
const PROPOSED_STEPS: Readonly<Record<OnboardingStep, readonly [days: number, minutes: number]>> = {
  contract: [0, 30],
  deposit: [1, 15],
  questions: [1, 30],
  access: [3, 30],
  folder: [3, 15],
  kickoff: [5, 60],
  channel: [5, 15],
  firstDeadline: [5, 15],
};

export function fillStepsTab(sheet: Sheet, { today }: Texts): void {
  const { stepHeaders, stepNotes, steps } = today;
  const looks = [
    lookOf(420, { note: stepNotes.step ?? '', wrap: true, numberFormat: '@' }),
    lookOf(130, { note: stepNotes.daysAfterStart ?? '', align: 'center', numberFormat: '0' }),
    lookOf(90, { align: 'center' }),
    lookOf(220),
  ];
  dressTable(sheet, looks, STEP_LINES);
  sheet.setFrozenRows(1);
  const lines = ONBOARDING_STEPS.map((step) => {
    const [days, minutes] = PROPOSED_STEPS[step];
    return [steps[step], days, minutes, ''];
  });
  const header = STEP_COLUMNS.map((column) => stepHeaders[column]);
  sheet.getRange(1, 1, lines.length + 1, header.length).setValues([header, ...lines]);
}
