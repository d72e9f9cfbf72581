/**
 * Makes the Settings tab, and adds the lines that it lacks. Values are written last: what is without them is made again
 * by the next run.
 */
import { defaultPartWaysTier } from '../../core/reading/parse-setting';
import {
  DEFAULT_SETTINGS,
  MONEY_SETTING_KEYS,
  SETTING_KEYS,
  SETTING_SHAPES,
  type SettingKey,
  type SettingKind,
} from '../../core/settings';
import type { CellValue, Tier } from '../../core/types';
import { LANGUAGE_NAMES } from '../../i18n/language-names';
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { LANGUAGE_RANGE } from '../product';
import { tierValidation } from './column-rules';
import { dressTable, lookOf, type ColumnLook } from './dress-table';
import { makeRows } from './grid';
import { rowsInUse } from './rows-in-use';
import {
  listSettings,
  SETTING_COLUMNS,
  SETTINGS_TABLE,
  type SettingColumns,
  type SettingHeader,
} from '../tabs/setting-lines';
import { locateTable } from '../tabs/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface SettingsTabContext {
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** The cells that list the tiers. */
  readonly tierNames: Range;
  /** The spreadsheet's language. */
  readonly texts: Texts;
  /** What is chosen as such; '' for nothing. */
  readonly language: string;
}

const NEW_COLUMNS: SettingColumns = { setting: 0, value: 1, unit: 2, byDefault: 3, purpose: 4 };

/** The settings that have a line: those of money only where there is something on record. */
export function settingsListed(hasRecords: boolean): readonly SettingKey[] {
  const ofMoney: readonly SettingKey[] = MONEY_SETTING_KEYS;
  return SETTING_KEYS.filter((key) => hasRecords || !ofMoney.includes(key));
}

/** Adds the lines that a tab of ours lacks; one that has lost its headers is told by Recalculate. Gives their settings. */
export function addSettings(
  sheet: Sheet,
  keys: readonly SettingKey[],
  contextOf: () => SettingsTabContext,
): readonly SettingKey[] {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateTable(SETTINGS_TABLE, cells[0]);
  if (columns === null) return [];
  const listed = listSettings(cells).map(({ key }) => key);
  const added = keys.filter((key) => !listed.includes(key));
  if (added.length > 0) {
    const last = rowsInUse(sheet, cells, [0, widthOf(columns) - 1]);
    makeRows(sheet, last + added.length);
    writeLines(sheet, { keys: added, columns, firstRow: last + 1 }, [], contextOf());
  }
  return added;
}

export function fillSettingsTab(
  sheet: Sheet,
  keys: readonly SettingKey[],
  context: SettingsTabContext,
): void {
  const { headers } = context.texts.settings;
  dressTable(sheet, columnLooks(context.texts), keys.length);
  sheet.setFrozenRows(1);
  const header = SETTING_COLUMNS.map((key) => headers[key]);
  writeLines(sheet, { keys, columns: NEW_COLUMNS, firstRow: 2 }, [header], context);
}

function columnLooks({ settings }: Texts): ColumnLook[] {
  return [
    lookOf(220),
    lookOf(120, { note: settings.notes.value }),
    lookOf(120),
    lookOf(120),
    lookOf(460, { wrap: true }),
  ];
}

interface NewLines {
  readonly keys: readonly SettingKey[];
  readonly columns: SettingColumns;
  readonly firstRow: number;
}

/** Formats, validation and name of the new cells, then in one write their values, under the header where that is new too. */
function writeLines(
  sheet: Sheet,
  added: NewLines,
  header: readonly (readonly string[])[],
  context: SettingsTabContext,
): void {
  const { keys, columns, firstRow } = added;
  const cellsOf = (column: number): Range => sheet.getRange(firstRow, column + 1, keys.length, 1);
  const formats = keys.map((key) => [NUMBER_FORMATS[SETTING_SHAPES[key].kind]]);
  cellsOf(columns.value)
    .setNumberFormats(formats)
    .setDataValidations(keys.map((key) => [validationOf(key, context)]));
  if (columns.byDefault >= 0) cellsOf(columns.byDefault).setNumberFormats(formats);
  const width = widthOf(columns);
  const lines = keys.map((key) => {
    const cells = lineOf(key, context);
    const row: unknown[] = Array.from({ length: width }, () => '');
    for (const column of SETTING_COLUMNS) if (columns[column] >= 0) row[columns[column]] = cells[column];
    return row;
  });
  nameLanguage(sheet, added);
  sheet
    .getRange(firstRow - header.length, 1, header.length + lines.length, width)
    .setValues([...header, ...lines] as unknown[][]);
}

function widthOf(columns: SettingColumns): number {
  return Math.max(...Object.values(columns)) + 1;
}

/** By its name the language is found in every command, before the tab is read. */
function nameLanguage(sheet: Sheet, { keys, columns, firstRow }: NewLines): void {
  const index = keys.indexOf('language');
  if (index < 0) return;
  const cell = sheet.getRange(firstRow + index, columns.value + 1);
  activeSpreadsheet().setNamedRange(LANGUAGE_RANGE, cell);
}

const NUMBER_FORMATS = {
  share: '0%',
  days: '0',
  months: '0',
  points: 'General',
  count: '0',
  amount: 'General',
  tick: 'General',
  tier: '@',
  language: '@',
  currency: '@',
};

function lineOf(
  key: SettingKey,
  { tiers, texts, language }: SettingsTabContext,
): Record<SettingHeader, string | number | boolean> {
  const { names, units, purposes, on, off, asSpreadsheet } = texts.settings;
  const value = DEFAULT_SETTINGS[key] ?? defaultPartWaysTier(tiers);
  return {
    setting: names[key],
    value: key === 'language' ? language : value,
    unit: units[SETTING_SHAPES[key].kind],
    byDefault:
      key === 'language' || key === 'currency'
        ? asSpreadsheet
        : typeof value === 'boolean'
          ? value
            ? on
            : off
          : value,
    purpose: purposes[key],
  };
}

/** A currency may be any sign. */
function validationOf(key: SettingKey, { tierNames, texts }: SettingsTabContext): DataValidation | null {
  const shape: { kind: SettingKind; least?: number; most?: number } = SETTING_SHAPES[key];
  const { kind, least = 0, most } = shape;
  const guidance = texts.settings.purposes[key];
  if (kind === 'tier') return tierValidation(tierNames, guidance);
  if (kind === 'currency') return null;
  const builder = SpreadsheetApp.newDataValidation();
  if (kind === 'language')
    return asWarning(builder.requireValueInList(Object.values(LANGUAGE_NAMES)), guidance);
  return asWarning(
    kind === 'tick' ? builder.requireCheckbox() : requireNumber(builder, least, most),
    guidance,
  );
}

function requireNumber(builder: Builder, least: number, most: number | undefined): Builder {
  return most === undefined
    ? builder.requireNumberGreaterThanOrEqualTo(least)
    : builder.requireNumberBetween(least, most);
}

function asWarning(builder: Builder, guidance: string): DataValidation {
  return builder.setHelpText(guidance).setAllowInvalid(true).build();
}
