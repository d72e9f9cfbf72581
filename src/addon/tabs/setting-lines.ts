/** Lines of the Settings tab: which columns it has, and which setting a line is about, in any language. Reads no sheet. */
import { isBlank } from '../../core/reading/quote-cell';
import { SETTING_KEYS, type SettingKey } from '../../core/settings';
import type { CellValue } from '../../core/types';
import { dictionary, normalizeHeader } from './headers';
import { locateTable, type TableColumns, type TableShape } from './table';

export type SettingHeader = 'setting' | 'value' | 'unit' | 'byDefault' | 'purpose';
export type SettingColumns = TableColumns<SettingHeader>;

export const SETTING_COLUMNS: readonly SettingHeader[] = ['setting', 'value', 'unit', 'byDefault', 'purpose'];

export const SETTINGS_TABLE: TableShape<SettingHeader> = {
  columns: SETTING_COLUMNS,
  needed: ['setting', 'value'],
  headerOf: (column, { settings }) => settings.headers[column],
};

/** Of a tab that the add-on did not make, all columns are asked for: "Setting" and "Value" alone may well stand on a tab of the user's. */
export const STRANGE_SETTINGS_TABLE = { ...SETTINGS_TABLE, needed: SETTING_COLUMNS };

/** @param isMarked whether the add-on made the tab */
export function settingsTable(isMarked: boolean): TableShape<SettingHeader> {
  return isMarked ? SETTINGS_TABLE : STRANGE_SETTINGS_TABLE;
}

/** Cells of a tab, with its headers in the first row. */
export type TabCells = readonly (readonly CellValue[])[];

/** Where a setting stands: its line, from 1, and what the value cell holds. */
export interface SettingLine {
  readonly key: SettingKey;
  readonly rowNumber: number;
  readonly cell: CellValue;
}

const settingNames = dictionary<SettingKey>(({ settings }) =>
  SETTING_KEYS.map((key) => [settings.names[key], key]),
);

/** The setting that a cell names, whatever the language. */
function settingOf(cell: unknown): SettingKey | null {
  return settingNames().get(normalizeHeader(cell)) ?? null;
}

/** Every line that names a setting, in the order of the tab. */
export function listSettings([headers, ...rows]: TabCells): SettingLine[] {
  const columns = locateTable(SETTINGS_TABLE, headers);
  if (columns === null) return [];
  const { setting, value } = columns;
  return rows.flatMap((cells, index) => {
    const key = isBlank(cells[setting]) ? null : settingOf(cells[setting]);
    return key === null ? [] : [{ key, rowNumber: index + 2, cell: cells[value] }];
  });
}

/** The line that counts for a setting: the first one. */
export function findSetting(cells: TabCells, key: SettingKey): SettingLine | null {
  return listSettings(cells).find((line) => line.key === key) ?? null;
}
