/** Adds the lines for planning to the Settings tab. Values are written last: a line without its name is made again by the next run. */
import { DAY_SETTING_KEYS, DAY_SETTING_SHAPES, type DaySettingKey } from '../../core/today/day-settings';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { defaultCell, purposeOf, shownDefault } from '../tabs/day-settings';
import { SETTING_COLUMNS, SETTINGS_TABLE } from '../tabs/setting-lines';
import { locateTable } from '../tabs/table';
import { makeRows } from './grid';
import { rowsInUse } from './rows-in-use';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the tab, if anything is to be added: somebody may have written on it since it was read.
 *
 * @param listed settings that have a line
 * @param texts the spreadsheet's language
 */
export function addDaySettings(sheet: Sheet, listed: readonly DaySettingKey[], texts: Texts): void {
  const added = DAY_SETTING_KEYS.filter((key) => !listed.includes(key));
  if (added.length === 0) return;
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateTable(SETTINGS_TABLE, cells[0]);
  if (columns === null) return;
  const { names, units } = texts.today.settings;
  const width = Math.max(...SETTING_COLUMNS.map((column) => columns[column])) + 1;
  const filled = rowsInUse(sheet, cells, [0, width - 1]);
  makeRows(sheet, filled + added.length);
  const isText = (key: DaySettingKey): boolean =>
    !['percent', 'minutes'].includes(DAY_SETTING_SHAPES[key].kind);
  sheet
    .getRange(filled + 1, columns.value + 1, added.length, 1)
    .setNumberFormats(added.map((key) => [isText(key) ? '@' : '0']));
  const lines = added.map((key) => {
    const line = {
      setting: names[key],
      value: defaultCell(key),
      unit: units[DAY_SETTING_SHAPES[key].kind],
      byDefault: isText(key) ? shownDefault(key, texts).replace(/^(?=\d)/, "'") : defaultCell(key),
      purpose: purposeOf(key, texts),
    };
    const row: unknown[] = Array.from({ length: width }, () => '');
    for (const column of SETTING_COLUMNS) if (columns[column] >= 0) row[columns[column]] = line[column];
    return row;
  });
  sheet.getRange(filled + 1, 1, lines.length, width).setValues(lines);
}
