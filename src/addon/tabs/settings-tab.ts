/** Settings tab → settings. One read; a cell that cannot be read is told, and the default of its setting counts meanwhile. */
import { duplicatesOf } from '../../core/duplicates-of';
import { defaultPartWaysTier, parseSetting, parseTick } from '../../core/reading/parse-setting';
import { quoteCell } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTING_SHAPES,
  type SettingKey,
  type SettingKind,
} from '../../core/settings';
import type { CellValue, Settings, Tier } from '../../core/types';
import { nameInSentence } from '../../core/shorten-text';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import type { FitBounds } from '../../i18n/types/settings';
import type { Texts } from '../../i18n/types/texts';
import type { Context } from '../context';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import { chosenColumnOf, readChosenColumns, readSettingCells } from './chosen-columns';
import type { ReadAs } from './clients-tab';
import { daySettingOf } from './day-settings';
import type { LocatedTab } from './locate-tabs';
import {
  findSetting,
  listSettings,
  settingsTable,
  type SettingHeader,
  type SettingLine,
  type TabCells,
} from './setting-lines';
import { isHeaderOf, Table, type CellProblem } from './table';

export interface SettingsTab {
  readonly settings: Settings;
  /** Columns of the list that are read under other names than ours. */
  readonly readAs: ReadAs;
  /** One for each cell that is not as it should be. They keep nothing from being recalculated. */
  readonly problems: readonly CellProblem[];
}

const NO_SETTINGS_TAB: SettingsTab = { settings: DEFAULT_SETTINGS, readAs: new Map(), problems: [] };

/**
 * Reads the settings. A tab of the user's that only has the name of ours says nothing about settings.
 *
 * @param located null where there is no such tab
 */
export function readSettingsTab(
  located: Pick<LocatedTab, 'sheet' | 'isMarked'> | null,
  tiers: readonly Tier[],
  context: Context,
): SettingsTab {
  if (located === null) return NO_SETTINGS_TAB;
  const { sheet, isMarked } = located;
  const cells = context.settingCells ?? readCells(located);
  const table = new Table(sheet, settingsTable(isMarked), context, cells);
  if (table.lacksColumns()) return { ...NO_SETTINGS_TAB, problems: isMarked ? table.problems : [] };
  const settings = new SettingsReader(table, listSettings(cells), tiers).read();
  return { settings, readAs: readChosenColumns(cells), problems: table.problems };
}

/** The cells of the tab, whatever stands on it; none where there is no such tab. One read. */
export function readCells(located: Pick<LocatedTab, 'sheet'> | null): TabCells {
  return located === null ? [[]] : (located.sheet.getDataRange().getValues() as CellValue[][]);
}

/** What the line for the language holds; null where there is none. */
export function languageCell(located: Pick<LocatedTab, 'isMarked'> | null, cells: TabCells): CellValue {
  const isOurs = located !== null && isHeaderOf(settingsTable(located.isMarked), cells[0]);
  return isOurs ? (findSetting(cells, 'language')?.cell ?? null) : null;
}

/** What following an edit needs of the settings. */
export interface FollowingSettings {
  /** What the line for the language holds; null where there is none. */
  readonly language: CellValue;
  readonly isOn: boolean;
  readonly readAs: ReadAs;
  /** Of the tab. */
  readonly cells: TabCells;
}

/** Whether recalculating as you type is switched on, and which columns are chosen. One read; says nothing about cells that cannot be read. */
export function readFollowing(settings: LocatedTab | null): FollowingSettings {
  const cells = readSettingCells(settings);
  const line = findSetting(cells, 'recalculateOnEdit');
  return {
    language: findSetting(cells, 'language')?.cell ?? null,
    isOn: line !== null && isSwitchedOn(line),
    readAs: readChosenColumns(cells),
    cells,
  };
}

/** What cannot be read switches nothing on. */
export function isSwitchedOn({ cell }: SettingLine): boolean {
  return parseTick(cell, CELL_WORDS) ?? false;
}

/** Reads a tab that has its columns, and collects what is wrong. */
class SettingsReader {
  private readonly texts: Texts;
  private readonly conventions: Conventions;

  constructor(
    private readonly table: Table<SettingHeader>,
    private readonly lines: readonly SettingLine[],
    private readonly tiers: readonly Tier[],
  ) {
    this.texts = table.context.texts;
    this.conventions = table.context.conventions;
  }

  read(): Settings {
    this.reportNames();
    const entries = SETTING_KEYS.map((key) => [key, this.valueOf(key)]);
    return this.withoutOverlap(Object.fromEntries(entries) as unknown as Settings);
  }

  private valueOf<Key extends SettingKey>(key: Key): Settings[Key] {
    const line = this.lines.find((each) => each.key === key);
    if (line === undefined) return DEFAULT_SETTINGS[key];
    const read = parseSetting(key, line.cell, this.tiers, this.conventions);
    if ('value' in read) return read.value;
    const cell = this.valueCell(line);
    const held = typeof line.cell === 'number' ? this.formatNumber(key, line.cell) : read.held;
    this.table.problems.push({ text: this.say(key, read.needed, cell, held), cell });
    return DEFAULT_SETTINGS[key];
  }

  /** As the cell shows it: 1.5 is 150 %, or 1,5. */
  private formatNumber(key: SettingKey, value: number): string {
    const isPercent = SETTING_SHAPES[key].kind === 'share' && Math.abs(value) < 2;
    return isPercent
      ? formatPercent(value, this.texts.language)
      : formatNumber(value, this.conventions.decimalMark);
  }

  private say(key: SettingKey, needed: SettingKind, cell: string, held: string): string {
    const { problems } = this.texts.settings;
    const byDefault = this.formatDefault(key);
    if (needed !== 'tier') return problems[needed](cell, held, byDefault);
    const names = this.tiers.map(({ name }) => nameInSentence(name));
    return problems.tier(cell, held, names, byDefault);
  }

  private formatDefault(key: SettingKey): string {
    const { settings, language } = this.texts;
    const value = DEFAULT_SETTINGS[key];
    if (value === '') return settings.asSpreadsheet;
    if (typeof value === 'boolean') return value ? settings.on : settings.off;
    if (typeof value !== 'number') return nameInSentence(defaultPartWaysTier(this.tiers)) || settings.noTier;
    if (SETTING_SHAPES[key].kind === 'share') return formatPercent(value, language);
    return formatNumber(value, this.conventions.decimalMark);
  }

  /** There must be no fit that is good enough to take and too bad not to decline. */
  private withoutOverlap(settings: Settings): Settings {
    if (settings.prospectTakeFrom >= settings.prospectDeclineBelow) return settings;
    const cells = this.lines
      .filter(({ key }) => key === 'prospectTakeFrom' || key === 'prospectDeclineBelow')
      .map((line) => this.valueCell(line));
    const bounds = ({ prospectTakeFrom, prospectDeclineBelow }: Settings): FitBounds => ({
      take: formatNumber(prospectTakeFrom, this.conventions.decimalMark),
      decline: formatNumber(prospectDeclineBelow, this.conventions.decimalMark),
    });
    const { overlap } = this.texts.settings.problems;
    this.table.problems.push({
      text: overlap(cells, bounds(settings), bounds(DEFAULT_SETTINGS)),
      cell: cells[0],
    });
    return {
      ...settings,
      prospectTakeFrom: DEFAULT_SETTINGS.prospectTakeFrom,
      prospectDeclineBelow: DEFAULT_SETTINGS.prospectDeclineBelow,
    };
  }

  /** A line with a value that names no setting, and settings that stand twice. */
  private reportNames(): void {
    const { problems } = this.texts.settings;
    const known = this.lines.map(({ rowNumber }) => rowNumber);
    for (const line of this.table.lines()) {
      if (known.includes(line.rowNumber) || line.isBlank('setting') || line.isBlank('value')) continue;
      if (chosenColumnOf(line.cell('setting')) !== null || daySettingOf(line.cell('setting')) !== null)
        continue;
      line.report('setting', problems.unknown);
    }
    for (const same of duplicatesOf(this.lines, ({ key }) => key)) {
      const cells = same.map(({ rowNumber }) => this.table.cellAt(rowNumber, 'setting'));
      const name = quoteCell(this.table.rows[same[0].rowNumber - 2][this.table.columns.setting]);
      this.table.problems.push({ text: problems.twice(name, cells), cell: cells[1] });
    }
  }

  private valueCell({ rowNumber }: SettingLine): string {
    return this.table.cellAt(rowNumber, 'value');
  }
}
