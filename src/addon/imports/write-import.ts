/**
 * Writes an import: what is new goes below the last line of its tab, in one write for each tab; all of it, or nothing. Names that she has
 * explained and currencies that came for the first time go along.
 */
import { findGone } from '../../core/imports/find-gone';
import { parseSource } from '../../core/imports/source';
import { isoDay } from '../../core/reading/dates/parse-day';
import { MILLISECONDS_PER_MINUTE, wallTimeAt } from '../../core/time/zone';
import { formatTime } from '../../core/today/parse-day-setting';
import type { CellValue } from '../../core/types';
import { dayStarter } from '../conventions';
import { openRecordTab } from '../making/create-record-tab';
import { succeeds, userTexts, withDocumentLock } from '../run-command';
import { readAllChoices } from '../tabs/chosen-columns';
import { readClientList } from '../tabs/clients-tab';
import { readDaySettings } from '../tabs/day-settings';
import { RECORD_SHAPES, type LineTab } from '../records/record-shapes';
import { dateCell } from '../today/append-tasks';
import { makeTasksTab } from '../today/own-tabs';
import { readClock } from '../today/read-day';
import { untilInPlace } from '../until-in-place';
import { appendLines, type Addition } from './append-lines';
import { currenciesWithoutLine, currencyLines, namesToRemember } from './brought-along';
import { completeHeaders } from './complete-headers';
import {
  MONEY_TABS,
  RECORD_TABS,
  type ImportOutcome,
  type ImportPreview,
  type RecordTabName,
  type SentFile,
  type SentImport,
} from './import-contract';
import { findNew, linesOf } from './plan-import';
import { readPresent, type Present } from './read-present';
import { rememberReadings } from './remembered-readings';
import type { LineStyle } from './record-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Line = Readonly<Record<string, CellValue>>;

/** What writing would add. Reads only. */
export function previewImport({ files }: SentImport): ImportPreview {
  const present = readPresent();
  const fresh = findNew(present, files);
  const marks = (tab: RecordTabName, index: number): string => {
    const added = new Set<object>(fresh[index][tab]);
    const { twice } = fresh[index];
    return files[index][tab]
      .map((record) => (added.has(record) ? '1' : twice.has(record) ? '2' : '0'))
      .join('');
  };
  return {
    files: files.map((_, index) => ({
      time: marks('time', index),
      invoices: marks('invoices', index),
      payments: marks('payments', index),
      tasks: marks('tasks', index),
    })),
    currencies: currenciesWithoutLine(present, fresh),
    gone: sayGone(present, files),
  };
}

/** Lines are hers once they are there: they are named, and stay. What one file says of an appointment, the next need not say again. */
function sayGone({ tasks, tabs, context }: Present, files: readonly SentFile[]): string[] {
  if (files.every(({ events = [] }) => events.length === 0)) return files.map(() => '');
  const stored = tasks.records.map(({ name, source, rowNumber }) => ({
    name,
    rowNumber,
    transaction: parseSource(source)?.transaction ?? '',
  }));
  const imported = files.flatMap((file) => file.tasks);
  const now = readClock(context).now;
  const told = new Set<object>();
  return files.map(({ events = [] }) => {
    const gone = findGone(stored, events, imported, now).filter((line) => !told.has(line));
    gone.forEach((line) => told.add(line));
    const rows = gone.map(({ name, rowNumber }) => `${rowNumber} (${name})`);
    return rows.length === 0 ? '' : context.texts.imports.gone(tabs.tasks?.sheet.getName() ?? '', rows);
  });
}

/** @throws UserError where it cannot be promised that nothing is written */
export function writeImport(sent: SentImport): ImportOutcome {
  return withDocumentLock(userTexts, () =>
    untilInPlace(
      (tab) => userTexts().writing.editedMeanwhile(tab),
      () => writeOnce(sent),
    ),
  );
}

function writeOnce(sent: SentImport): ImportOutcome {
  const present = readPresent();
  const { tabs, context } = present;
  const { texts, spreadsheet } = context;
  const fresh = findNew(present, sent.files);
  const lines = linesOf(sent, fresh, present, lineStyle(present));
  const all: Readonly<Record<LineTab, readonly Line[]>> = {
    names: namesToRemember(sent, present),
    currencies: MONEY_TABS.some((tab) => lines[tab].length > 0) ? currencyLines(sent, present, fresh) : [],
    ...lines,
  };
  const wanted = (Object.keys(all) as LineTab[]).filter((tab) => all[tab].length > 0);
  const additions = wanted.map((tab) => additionTo(tab, all[tab], present));
  appendLines(additions, texts);
  // Whoever imports such a file again is asked again, if this fails.
  succeeds(() => rememberReadings(spreadsheet, sent.files));
  const added = {
    time: lines.time.length,
    invoices: lines.invoices.length,
    payments: lines.payments.length,
    tasks: lines.tasks.length,
  };
  const parts = additions
    .filter((_, index) => wanted[index] in added)
    .map(({ sheet, lines: { length } }) => texts.imports.lines(length, sheet.getName()));
  return {
    text: parts.length === 0 ? texts.imports.nothingNew : texts.imports.done(parts, texts.menu.removeImport),
    added,
    canRecalculate: tabs.clients !== null && tabs.criteria !== null && tabs.tiers !== null,
  };
}

function lineStyle({ context }: Present): LineStyle {
  const clock = readClock(context);
  return {
    startOfDay: dayStarter(clock.zone),
    momentAt: (day, minute) => dateCell({ day, minute, isTheirs: false }, clock),
    timeAt: (milliseconds) => {
      const { day, minute } = wallTimeAt(milliseconds / MILLISECONDS_PER_MINUTE, clock.zone, clock.offsetAt);
      return minute === 0 ? `${isoDay(day)} ${formatTime(minute)}` : new Date(milliseconds);
    },
    texts: context.sheetTexts,
  };
}

/** Makes the tab where it is missing. */
function additionTo(tab: LineTab, lines: readonly Line[], present: Present): Addition {
  const { tabs, context } = present;
  const shape = RECORD_SHAPES[tab];
  const sheet = tab === 'tasks' ? openTasksTab(present) : openRecordTab(tabs[tab], tab, shape, context);
  const isRecordTab = (RECORD_TABS as readonly string[]).includes(tab);
  const known = isRecordTab && sheet === tabs[tab]?.sheet ? present[tab as RecordTabName].cells : null;
  const tabNow = { sheet, shape, cells: known ?? (sheet.getDataRange().getValues() as CellValue[][]) };
  const wanted = tabs[tab]?.isMarked === true ? neededOf(tab) : [...neededOf(tab), ...filledColumns(lines)];
  return {
    ...tabNow,
    cells: completeHeaders(
      tabNow,
      shape.columns.filter((column) => wanted.includes(column)),
      context,
    ),
    lines,
    ...(tab === 'currencies' ? { formulaColumn: 'rate' } : {}),
  };
}

/** Planning has made it, or makes it now. */
function openTasksTab({ tabs, context, tasks }: Present): Sheet {
  if (tabs.tasks !== null && tasks.cells !== null) return tabs.tasks.sheet;
  const list =
    tabs.clients === null ? null : readClientList(tabs.clients.sheet, readAllChoices(tabs, context));
  const settings = readDaySettings(tabs.settings, context.settingCells ?? [[]], context);
  const active = context.spreadsheet.getActiveSheet();
  const sheet = makeTasksTab({ tabs, context }, list, settings);
  context.spreadsheet.setActiveSheet(active);
  return sheet;
}

/** By its source a line of ours is known again. */
function neededOf(tab: LineTab): readonly string[] {
  return [...RECORD_SHAPES[tab].needed, 'source'];
}

function filledColumns(lines: readonly Line[]): string[] {
  const filled = new Set<string>();
  for (const line of lines)
    for (const column of Object.keys(line)) if (line[column] !== '') filled.add(column);
  return [...filled];
}
