/**
 * Lives through some months with a list and the add-on, on a clock that is put back: values are entered as a person enters
 * them, and what comes of it is the work of the add-on. That way the sample has a past that always ends today.
 */
import { dateToSerial } from '../typing/serial-date';
import type { SheetModel } from '../workbook/sheet-model';
import type { Workbook } from '../workbook/workbook';
import type { PreviewSession } from './preview-session';

export interface StoryStep {
  /** Before the present. */
  readonly daysAgo: number;
  /** First what is entered, then which function of the add-on runs. */
  readonly entries?: readonly StoryEntry[];
  readonly run: string;
  readonly args?: readonly unknown[];
}

export interface StoryEntry {
  readonly tab: string;
  /** In the first column; where it is missing it is entered below the last. */
  readonly line: string;
  /** By column header. A date is told by how long it is ago. */
  readonly values: Readonly<Record<string, string | number | boolean | { readonly daysAgo: number }>>;
}

const DAY = 86_400_000;

/**
 * Between the steps a page answers.
 *
 * @param session with the list open; nobody is asked, so what runs must ask nothing
 */
export async function liveStory(session: PreviewSession, story: readonly StoryStep[]): Promise<void> {
  const { clock, ui } = session.inspection.world;
  const { workbook } = session;
  const { activeSheetId } = workbook;
  const present = clock.now();
  for (const { daysAgo, entries = [], run, args = [] } of story) {
    await nextTask();
    for (const entry of entries) enter(workbook, entry, present);
    clock.advance(-daysAgo * DAY);
    try {
      workbook.settle();
      session.addOn.scriptRun(run, ...args);
    } finally {
      clock.advance(daysAgo * DAY);
    }
  }
  workbook.activeSheetId = activeSheetId;
  workbook.settle();
  // Who comes today has not to be told of it.
  ui.toasts.length = 0;
  ui.dialogs.length = 0;
}

function enter(workbook: Workbook, { tab, line, values }: StoryEntry, present: number): void {
  const sheet = workbook.sheetByName(tab);
  if (!sheet) throw new Error(`Cannot tell the story: there is no tab "${tab}".`);
  const row = rowOf(sheet, line);
  sheet.setContent(row, 1, line);
  for (const [header, value] of Object.entries(values)) {
    const content =
      typeof value === 'object'
        ? Math.floor(dateToSerial(new Date(present - value.daysAgo * DAY), workbook.timeZone))
        : value;
    sheet.setContent(row, columnOf(sheet, header), content);
  }
  workbook.touch();
}

function rowOf(sheet: SheetModel, line: string): number {
  let row = 1;
  while (!['', line].includes(String(sheet.contentAt(row, 1)))) row++;
  return row;
}

function columnOf(sheet: SheetModel, header: string): number {
  const at = sheet.cells.rowAt(1)?.contents.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`Cannot tell the story: ${sheet.name} has no column "${header}".`);
  return at + 1;
}

/** Long work in pieces: between two of them a page draws, and answers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
