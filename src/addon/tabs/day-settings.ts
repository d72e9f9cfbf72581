/** Lines of the Settings tab that are about planning. They are there once something was planned; until then the defaults count. */
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import {
  DAY_SETTING_KEYS,
  DAY_SETTING_SHAPES,
  DEFAULT_DAY_SETTINGS,
  WEEKDAYS,
  type DaySettingKey,
  type DaySettings,
} from '../../core/today/day-settings';
import { formatHours, formatTime, parseDaySetting } from '../../core/today/parse-day-setting';
import type { CellValue } from '../../core/types';
import { TASK_WORDS } from '../../i18n/all-task-words';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import type { Context } from '../context';
import { dictionary, normalizeHeader } from './headers';
import type { LocatedTab } from './locate-tabs';
import { settingsTable, type TabCells } from './setting-lines';
import { locateTable, type CellProblem } from './table';

const daySettingNames = dictionary<DaySettingKey>(({ today }) =>
  DAY_SETTING_KEYS.map((key) => [today.settings.names[key], key]),
);

/** The setting that a cell names, whatever the language. */
export function daySettingOf(cell: unknown): DaySettingKey | null {
  return daySettingNames().get(normalizeHeader(cell)) ?? null;
}

export interface ReadDaySettings {
  readonly settings: DaySettings;
  /** Those that have a line. */
  readonly listed: readonly DaySettingKey[];
  readonly problems: readonly CellProblem[];
}

/** @param cells of the Settings tab, as they were read already */
export function readDaySettings(
  located: LocatedTab | null,
  cells: TabCells,
  context: Context,
): ReadDaySettings {
  const columns = located === null ? null : locateTable(settingsTable(located.isMarked), cells[0]);
  if (located === null || columns === null)
    return { settings: DEFAULT_DAY_SETTINGS, listed: [], problems: [] };
  const problems: CellProblem[] = [];
  const values = new Map<DaySettingKey, unknown>();
  cells.forEach((row, index) => {
    const key = index === 0 || isBlank(row[columns.setting]) ? null : daySettingOf(row[columns.setting]);
    if (key === null || values.has(key)) return;
    const held = row[columns.value];
    const value = parseDaySetting(key, held, context.conventions, TASK_WORDS);
    values.set(key, value ?? DEFAULT_DAY_SETTINGS[key]);
    if (value !== null) return;
    const cell = cellOnTab(located.sheet.getName(), index + 1, columns.value + 1);
    const say = context.texts.today.settings.problems[DAY_SETTING_SHAPES[key].kind];
    problems.push({
      text: say(cell, quoteCell(held, context.conventions), shownDefault(key, context.texts)),
      cell,
    });
  });
  const settings = { ...DEFAULT_DAY_SETTINGS, ...Object.fromEntries(values) };
  return { settings, listed: [...values.keys()], problems };
}

/** As it is written into the cell. */
export function defaultCell(key: DaySettingKey): CellValue {
  const value = DEFAULT_DAY_SETTINGS[key];
  if (typeof value === 'number') return value;
  if (isWeekday(key)) return formatHours(DEFAULT_DAY_SETTINGS[key]);
  return (value as readonly number[]).map(formatTime).join(', ');
}

export function shownDefault(key: DaySettingKey, { today }: Texts): string {
  return String(defaultCell(key)) || today.settings.none;
}

function isWeekday(key: DaySettingKey): key is (typeof WEEKDAYS)[number] {
  return (WEEKDAYS as readonly string[]).includes(key);
}

export function purposeOf(key: DaySettingKey, { today }: Texts): string {
  return today.settings.purposes[isWeekday(key) ? 'hours' : key];
}
