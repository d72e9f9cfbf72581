/**
 * Makes the Rules tab with the rules of a preset. Values are written last: a tab without them is made again by the next
 * run. A rule whose column is missing comes switched off, and says so.
 */
import { PRESET_RULES, placeTier, type PresetRule } from '../../core/presets/preset-rules';
import type { PresetName } from '../../core/presets/presets';
import { CONDITIONS, EFFECTS, type Tier } from '../../core/types';
import type { DecimalMark } from '../../core/reading/parse-number';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { formatNumber } from '../../i18n/format-number';
import { columnOf, type ReadAs } from '../tabs/clients-tab';
import { tierValidation } from './column-rules';
import { AUTOMATIC_FORMAT, dressTable, lookOf, REMARKED_STYLE, type ColumnLook } from './dress-table';
import { outputColumnOf } from '../tabs/headers';
import { FROM_INCOME } from '../tabs/rule-words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What the rules can look at and point to. */
export interface RulesTabContext {
  readonly preset: PresetName;
  readonly clientsTab: string;
  /** Headers of the Clients tab. */
  readonly headers: readonly string[];
  readonly readAs: ReadAs;
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** The cells that list the tiers. */
  readonly tierNames: Range;
  readonly decimalMark: DecimalMark;
  readonly dateFormat: string;
  /** The spreadsheet's language. */
  readonly texts: Texts;
}

/** The table, and two columns for a remark. */
export const RULES_TAB_WIDTH = 12;
const VALUE_COLUMN = 4;
/** A list on Google holds no more. */
const MOST_CHOICES = 500;

export function fillRulesTab(sheet: Sheet, context: RulesTabContext): void {
  const { headers, numbersAreOurs } = context.texts.rules;
  const rules = PRESET_RULES[context.preset];
  dressTable(sheet, columnLooks(context), rules.length, REMARKED_STYLE);
  sheet.setFrozenRows(1);
  const formats = rules.map(({ column }) => [column === 'incomeShare' ? '0%' : AUTOMATIC_FORMAT]);
  sheet.getRange(2, VALUE_COLUMN, formats.length, 1).setNumberFormats(formats);
  const { on, column, is, value, then, tier, because, from, until, source } = headers;
  const header = [on, column, is, value, then, tier, because, from, until, source, numbersAreOurs, ''];
  const lines = rules.map((rule) => lineOf(rule, context));
  sheet.getRange(1, 1, lines.length + 1, header.length).setValues([header, ...lines]);
}

function lineOf(
  rule: PresetRule,
  { headers, readAs, tiers, clientsTab, texts, decimalMark }: RulesTabContext,
): unknown[] {
  const { rules, sources, columns } = texts;
  const computed = FROM_INCOME.find((key) => key === rule.column);
  const needed = computed === undefined ? (rule.column as ColumnKey) : 'income12Months';
  const averaged = typeof rule.value === 'object' && rule.value !== null ? rule.value : null;
  const looksAt: ColumnKey[] = averaged === null ? [needed] : [needed, averaged.column];
  const missing = looksAt.find((key) => columnOf({ headers, readAs }, key) < 0);
  const headerOf = (key: ColumnKey): string =>
    headers[columnOf({ headers, readAs }, key)] ?? columns[key].name;
  return [
    missing === undefined,
    computed === undefined ? headerOf(needed) : rules[computed],
    rules.conditions[rule.is],
    averaged === null
      ? (rule.value ?? '')
      : `${formatNumber(averaged.factor, decimalMark)} × ${headerOf(averaged.column)}`,
    rules.effects[rule.then],
    rule.tier === null ? '' : tiers[placeTier(rule.tier, tiers.length)].name,
    rules.presets[rule.key],
    '',
    '',
    missing === undefined
      ? sources[rule.source]
      : `${rules.columnMissing(columns[missing].name, clientsTab)} ${sources[rule.source]}`,
    '',
    '',
  ];
}

function columnLooks({ headers, tierNames, dateFormat, texts }: RulesTabContext): ColumnLook[] {
  const { notes, conditions, effects, incomeShare, badTraits } = texts.rules;
  const { score, evidence } = texts.clientHeaders;
  const own = headers.filter((header) => header !== '' && outputColumnOf(header) === null);
  const columns = [...new Set([...own, score, evidence, incomeShare, badTraits])].slice(0, MOST_CHOICES);
  const date = { validation: choices().requireDate().build(), numberFormat: dateFormat };
  return [
    lookOf(50, { note: notes.on, validation: choices().requireCheckbox().build() }),
    lookOf(210, { note: notes.column, validation: listOf(columns) }),
    lookOf(210, { validation: listOf(CONDITIONS.map((kind) => conditions[kind])) }),
    lookOf(210, { note: notes.value }),
    lookOf(100, { note: notes.then, wrap: true, validation: listOf(EFFECTS.map((kind) => effects[kind])) }),
    lookOf(100, { numberFormat: '@', validation: tierValidation(tierNames, '') }),
    lookOf(360, { note: notes.because, wrap: true, numberFormat: '@' }),
    lookOf(110, { ...date }),
    lookOf(110, { note: notes.until, ...date }),
    lookOf(360, { wrap: true, numberFormat: '@' }),
  ];
}

function choices(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true);
}

function listOf(words: readonly string[]): DataValidation {
  return choices()
    .requireValueInList([...words], true)
    .build();
}
