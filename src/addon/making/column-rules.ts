/** What an input column takes: validation (which warns and never refuses) and number format. */
import { EXTRA_KINDS } from '../../core/presets/presets';
import type { Criterion } from '../../core/types';
import type { ExtraColumnKey } from '../../i18n/types/texts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;
/** Income, hours and days: with thousands, and no decimals. */
const WHOLE_AMOUNTS = '#,##0';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface ColumnRule {
  /** Null where anything may stand. */
  readonly validation: DataValidation | null;
  readonly numberFormat: string;
}

/**
 * @param guidance what the cell asks for; shown when something else is typed
 * @param dateFormat the spreadsheet's own
 */
export function ruleOfCriterion(
  { kind, worst, best }: Criterion,
  guidance: string,
  dateFormat: string,
): ColumnRule {
  if (kind === 'flag') return tickRule(guidance);
  if (kind === 'daysSince') return dateRule(guidance, dateFormat);
  if (kind === 'fact') return amountRule(guidance);
  return { validation: ratingValidation(worst, best, guidance), numberFormat: '' };
}

/** What rules of columns refer to. */
export interface RuleContext {
  /** The cells that list the tiers. */
  readonly tierNames: Range;
  /** The spreadsheet's own. */
  readonly dateFormat: string;
}

export function ruleOfExtra(
  key: ExtraColumnKey,
  guidance: string,
  { tierNames, dateFormat }: RuleContext,
): ColumnRule {
  const rules = {
    tick: () => tickRule(guidance),
    amount: () => ({ ...amountRule(guidance), numberFormat: WHOLE_AMOUNTS }),
    date: () => dateRule(guidance, dateFormat),
    text: () => ({ validation: null, numberFormat: '@' }),
    tier: () => ({ validation: tierValidation(tierNames, guidance), numberFormat: '@' }),
    standing: () => tickRule(guidance),
  };
  return rules[EXTRA_KINDS[key]]();
}

/** A dropdown that follows the Tiers tab. */
export function tierValidation(tierNames: Range, guidance: string): DataValidation {
  return warning(SpreadsheetApp.newDataValidation().requireValueInRange(tierNames, true), guidance);
}

function ratingValidation(
  worst: Criterion['worst'],
  best: Criterion['best'],
  guidance: string,
): DataValidation | null {
  const [low, high] = [worst, best].map(Number).sort((a, b) => a - b);
  const steps = high - low;
  if (Number.isInteger(low) && steps > 0 && steps <= 10 && Number.isInteger(high)) {
    const choices = Array.from({ length: steps + 1 }, (_, index) => String(low + index));
    return warning(SpreadsheetApp.newDataValidation().requireValueInList(choices, true), guidance);
  }
  return amountRule(guidance).validation;
}

function tickRule(guidance: string): ColumnRule {
  return {
    validation: warning(SpreadsheetApp.newDataValidation().requireCheckbox(), guidance),
    numberFormat: '',
  };
}

export function dateRule(guidance: string, dateFormat: string): ColumnRule {
  const validation = warning(SpreadsheetApp.newDataValidation().requireDate(), guidance);
  return { validation, numberFormat: dateFormat };
}

function amountRule(guidance: string): ColumnRule {
  const builder = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0);
  return { validation: warning(builder, guidance), numberFormat: '' };
}

function warning(builder: Builder, guidance: string): DataValidation {
  return (guidance === '' ? builder : builder.setHelpText(guidance)).setAllowInvalid(true).build();
}
