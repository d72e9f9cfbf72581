/**
 * Lines of the Settings tab that say from which column of the list something is read that is no criterion: income, days late,
 * locks and the like. A line stands there only where the column is not called what we call it.
 */
import { EXTRA_KINDS } from '../../core/presets/presets';
import { isBlank } from '../../core/reading/read-value';
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import type { ReadAs } from './clients-tab';
import { makeRows } from '../making/dress-table';
import { normalizeHeader } from './headers';
import { SETTING_COLUMNS, SETTINGS_TABLE, type SettingHeader, type TabCells } from './setting-lines';
import { isHeaderOf, locateColumns } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const EXTRA_COLUMNS = Object.keys(EXTRA_KINDS) as ExtraColumnKey[];

/** The column that a cell of the tab is about, whatever the language. */
export function chosenColumnOf(cell: unknown): ExtraColumnKey | null {
  const word = normalizeHeader(cell);
  const isNamed = (key: ExtraColumnKey): boolean =>
    ALL_TEXTS.some((texts) => normalizeHeader(nameOfLine(key, texts)) === word);
  return word === '' ? null : (EXTRA_COLUMNS.find(isNamed) ?? null);
}

/** What the lines of the tab choose; the first of two lines counts. */
export function readChosenColumns([headers, ...rows]: TabCells): ReadAs {
  const { setting, value } = locateColumns(SETTINGS_TABLE, headers);
  const chosen = new Map<string, string>();
  if (setting < 0 || value < 0) return chosen;
  for (const cells of rows) {
    const key = isBlank(cells[value]) ? null : chosenColumnOf(cells[setting]);
    if (key !== null && !chosen.has(key)) chosen.set(key, normalizeHeader(cells[value]));
  }
  return chosen;
}

/** Adds a line for each column that has none yet. Values come with their lines, in one write. */
export function addChosenColumns(
  sheet: Sheet,
  headers: ReadonlyMap<ExtraColumnKey, string>,
  texts: Texts,
): void {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateColumns(SETTINGS_TABLE, cells[0]);
  const present = cells.map((row) => chosenColumnOf(row[columns.setting]));
  const added = [...headers].filter(([key]) => !present.includes(key));
  if (added.length === 0 || !isHeaderOf(SETTINGS_TABLE, cells[0])) return;
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

function lineOf(key: ExtraColumnKey, header: string, texts: Texts): Record<SettingHeader, string> {
  const { name } = texts.columns[key];
  const { columnPurpose } = texts.settings;
  return {
    setting: nameOfLine(key, texts),
    value: header,
    unit: '',
    byDefault: name,
    purpose: columnPurpose,
  };
}

function nameOfLine(key: ExtraColumnKey, { settings, columns }: Texts): string {
  return settings.columnFor(columns[key].name);
}
