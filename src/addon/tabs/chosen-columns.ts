/**
 * What she has chosen to be read under another name than ours. For criteria, `Column` on the Criteria tab says it; for the names, for
 * income, days late, locks and the like, a line of the Settings tab. Such a line stands there only where the column is not called
 * what we call it.
 */
import { EXTRA_KINDS } from '../../core/presets/presets';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import type { ReadAs } from './clients-tab';
import { makeRows } from '../making/grid';
import type { Context } from '../context';
import { readAsOf, readCriterionSources } from './criteria-tab';
import { dictionary, normalizeHeader } from './headers';
import type { LocatedTabs } from './locate-tabs';
import {
  SETTING_COLUMNS,
  SETTINGS_TABLE,
  settingsTable,
  type SettingHeader,
  type TabCells,
} from './setting-lines';
import { isHeaderOf, locateTable } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a line of the Settings tab can choose a column for. */
export type ChosenColumn = ExtraColumnKey | typeof CLIENT;

export const EXTRA_COLUMNS = Object.keys(EXTRA_KINDS) as readonly ExtraColumnKey[];

const CHOSEN_COLUMNS: readonly ChosenColumn[] = [CLIENT, ...EXTRA_COLUMNS];

const NO_CELLS: TabCells = [[]];

/** Stands for "not read at all", although a column is called so. */
export const NOT_READ = '–';

const linesOfColumns = dictionary<ChosenColumn>((texts) =>
  CHOSEN_COLUMNS.map((key) => [nameOfLine(key, texts), key]),
);

/** The column that a cell of the tab is about, whatever the language. */
export function chosenColumnOf(cell: unknown): ChosenColumn | null {
  return linesOfColumns().get(normalizeHeader(cell)) ?? null;
}

/** What the lines of the tab choose; the first of two lines counts. */
export function readChosenColumns([headers, ...rows]: TabCells): ReadAs {
  const chosen = new Map<string, string>();
  const columns = locateTable(SETTINGS_TABLE, headers);
  if (columns === null) return chosen;
  const { setting, value } = columns;
  for (const cells of rows) {
    const key = isBlank(cells[value]) ? null : chosenColumnOf(cells[setting]);
    if (key !== null && !chosen.has(key)) chosen.set(key, String(cells[value]).trim());
  }
  return chosen;
}

/** Everything that is chosen in a spreadsheet. Two reads. */
export function readAllChoices({ criteria, settings }: LocatedTabs, context: Context): ReadAs {
  const listed = criteria === null ? [] : readCriterionSources(criteria.sheet, context);
  return readAsOf(listed, readChosenColumns(readSettingCells(settings)));
}

/** The cells of the tab; none where there is no such tab, or only one of the user's that has the name of ours. One read. */
export function readSettingCells(settings: LocatedTabs['settings']): TabCells {
  if (settings === null) return NO_CELLS;
  const cells = settings.sheet.getDataRange().getValues() as CellValue[][];
  return isHeaderOf(settingsTable(settings.isMarked), cells[0]) ? cells : NO_CELLS;
}

/**
 * Writes what is chosen into the lines of the tab, and adds a line where there is none yet. Values come with their lines, in one write.
 *
 * @param headers as they stand in the list; '' for the column of our own name
 */
export function writeChosenColumns(
  sheet: Sheet,
  headers: ReadonlyMap<ChosenColumn, string>,
  texts: Texts,
): void {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateTable(SETTINGS_TABLE, cells[0]);
  if (columns === null) return;
  const present = cells.map((row) => chosenColumnOf(row[columns.setting]));
  for (const [key, header] of headers) {
    const row = present.indexOf(key);
    if (row < 0 || normalizeHeader(cells[row][columns.value]) === normalizeHeader(header)) continue;
    sheet
      .getRange(row + 1, columns.value + 1)
      .setNumberFormat('@')
      .setValue(header);
  }
  const added = [...headers].filter(([key, header]) => header !== '' && !present.includes(key));
  if (added.length === 0) return;
  const first = cells.length + 1;
  makeRows(sheet, first + added.length - 1);
  sheet.getRange(first, columns.value + 1, added.length, 1).setNumberFormat('@');
  const width = Math.max(...Object.values(columns)) + 1;
  const lines = added.map(([key, header]) => {
    const said = lineOf(key, header, texts);
    const row: string[] = Array.from({ length: width }, () => '');
    for (const column of SETTING_COLUMNS) if (columns[column] >= 0) row[columns[column]] = said[column];
    return row;
  });
  sheet.getRange(first, 1, lines.length, width).setValues(lines);
}

function lineOf(key: ChosenColumn, header: string, texts: Texts): Record<SettingHeader, string> {
  return {
    setting: nameOfLine(key, texts),
    value: header,
    unit: '',
    byDefault: nameOfColumn(key, texts),
    purpose: texts.settings.columnPurpose,
  };
}

function nameOfLine(key: ChosenColumn, texts: Texts): string {
  return texts.settings.columnFor(nameOfColumn(key, texts));
}

function nameOfColumn(key: ChosenColumn, { clientHeaders, columns }: Texts): string {
  return key === CLIENT ? clientHeaders.client : columns[key].name;
}
