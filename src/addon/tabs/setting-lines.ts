/** Lines of the Settings tab: which columns it has, and which setting a line is about, in any language. Reads no sheet. */
import { isBlank } from '../../core/reading/read-value';
import { SETTING_KEYS, type SettingKey } from '../../core/settings';
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import { indexOfHeader, normalizeHeader } from './headers';

export const SETTING_COLUMNS = ['setting', 'value', 'unit', 'byDefault', 'purpose'] as const;
export type SettingHeader = (typeof SETTING_COLUMNS)[number];

/** Positions of the columns, from 0; -1 where there is none. */
export type SettingColumns = Readonly<Record<SettingHeader, number>>;

/** Cells of a tab, with its headers in the first row. */
export type TabCells = readonly (readonly CellValue[])[];

/** Where a setting stands: its line, from 1, and what the value cell holds. */
export interface SettingLine {
  readonly key: SettingKey;
  readonly rowNumber: number;
  readonly cell: CellValue;
}

export function locateSettingColumns(headers: readonly unknown[]): SettingColumns {
  const entries = SETTING_COLUMNS.map((key) => [
    key,
    indexOfHeader(headers, (texts) => texts.settings.headers[key]),
  ]);
  return Object.fromEntries(entries) as SettingColumns;
}

/**
 * The columns that a tab of settings cannot do without and lacks. Of a tab that the add-on did not make, all are asked
 * for: "Setting" and "Value" alone may well stand on a tab of the user's.
 */
export function missingColumns(columns: SettingColumns, isMarked: boolean): SettingHeader[] {
  const needed: readonly SettingHeader[] = isMarked ? ['setting', 'value'] : SETTING_COLUMNS;
  return needed.filter((key) => columns[key] < 0);
}

/** The setting that a cell names, whatever the language. */
export function settingOf(cell: unknown): SettingKey | null {
  const word = normalizeHeader(cell);
  const isNamed = (key: SettingKey): boolean =>
    ALL_TEXTS.some(({ settings }) => normalizeHeader(settings.names[key]) === word);
  return SETTING_KEYS.find(isNamed) ?? null;
}

/** Every line that names a setting, in the order of the tab. */
export function listSettings([headers, ...rows]: TabCells): SettingLine[] {
  const { setting, value } = locateSettingColumns(headers);
  return rows.flatMap((cells, index) => {
    const key = setting < 0 || value < 0 || isBlank(cells[setting]) ? null : settingOf(cells[setting]);
    return key === null ? [] : [{ key, rowNumber: index + 2, cell: cells[value] }];
  });
}

/** The line that counts for a setting: the first one. */
export function findSetting(cells: TabCells, key: SettingKey): SettingLine | null {
  return listSettings(cells).find((line) => line.key === key) ?? null;
}
