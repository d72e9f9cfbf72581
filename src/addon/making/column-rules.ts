/** What an input column takes: validation (which warns and never refuses) and number format. */
import { EXTRA_KINDS } from '../../core/presets/presets';
import type { Criterion } from '../../core/types';
import type { ExtraColumnKey } from '../../i18n/types/texts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Shows the month by name, so that no reader takes it for the day. */
export const DATE_FORMAT = 'd mmm yyyy';

export interface ColumnRule {
  /** Null where anything may stand. */
  readonly validation: DataValidation | null;
  readonly numberFormat: string;
}

/** @param guidance what the cell asks for; shown when something else is typed */
export function ruleOfCriterion({ kind, worst, best }: Criterion, guidance: string): ColumnRule {
  if (kind === 'flag') return tickRule(guidance);
  if (kind === 'daysSince') return dateRule(guidance);
  if (kind === 'fact') return amountRule(guidance);
  return { validation: ratingValidation(worst, best, guidance), numberFormat: '' };
}

/** @param tierNames the cells that list the tiers */
export function ruleOfExtra(key: ExtraColumnKey, guidance: string, tierNames: Range): ColumnRule {
  const rules = {
    tick: tickRule,
    amount: amountRule,
    date: dateRule,
    text: () => ({ validation: null, numberFormat: '@' }),
    tier: () => ({ validation: tierValidation(tierNames, guidance), numberFormat: '@' }),
  };
  return rules[EXTRA_KINDS[key]](guidance);
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

export function dateRule(guidance: string): ColumnRule {
  const validation = warning(SpreadsheetApp.newDataValidation().requireDate(), guidance);
  return { validation, numberFormat: DATE_FORMAT };
}

function amountRule(guidance: string): ColumnRule {
  const builder = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0);
  return { validation: warning(builder, guidance), numberFormat: '' };
}

function warning(builder: Builder, guidance: string): DataValidation {
  return (guidance === '' ? builder : builder.setHelpText(guidance)).setAllowInvalid(true).build();
}
