/**
 * Criteria values on their way between a script and the workbook. A script sees Dates and ranges as copies of its own;
 * the workbook keeps Dates and A1 texts.
 */
import { absolute } from '../../workbook/a1-notation';
import { isDate } from '../calls/parameters';
import { isRange, notationOf, placeOf } from '../range/range-base';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Finds the range an A1 text with sheet name means. */
export type RangeFinder = (a1: string) => Range;

/** A copy no script can change behind a rule's back: dates and lists are new, anything else is immutable or a range. */
export function copyCriteriaValue(value: unknown): unknown {
  // A date of the same realm, so that it stays a Date for the script that made it.
  if (isDate(value)) return new (value.constructor as DateConstructor)(value.getTime());
  return Array.isArray(value) ? value.map(copyCriteriaValue) : value;
}

export function keepCriteriaValue(value: unknown): unknown {
  return isRange(value) ? absoluteA1(value) : copyCriteriaValue(value);
}

/** Back from the workbook; the criteria's name tells what a text means. */
export function restoreCriteriaValue(value: unknown, criteria: string, findRange: RangeFinder): unknown {
  return typeof value === 'string' && criteria === 'VALUE_IN_RANGE'
    ? findRange(value)
    : copyCriteriaValue(value);
}

/** `'Sheet 1'!$A$1:$B$3`, so that the text means the same wherever it is read. */
function absoluteA1(range: Range): string {
  return `'${placeOf(range).sheet.name.replaceAll("'", "''")}'!${absolute(notationOf(range))}`;
}
