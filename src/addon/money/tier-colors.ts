/**
 * Colours of the tiers on the Money tab, as rules of conditional formatting that look at the marks of the lines: while tiers change, colours follow what is
 * written, and no write is for them. The rules of hers stay, before ours.
 */
import { columnLetters } from '../a1';
import { formulaRule, isOurRule, SIGNATURE } from '../output/format-rules';
import { MARK_COLUMN, markOf, TIER_COLUMN } from './money-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param firstRow below the header, from 1
 * @param isNew whether the tab was inserted a moment ago: it has no rules, and is not asked for them
 */
export function colorTiers(sheet: Sheet, firstRow: number, palette: readonly string[], isNew: boolean): void {
  const letters = columnLetters(TIER_COLUMN + 1);
  // To the end of the tab: the table grows.
  const tiers = sheet.getRange(`${letters}${firstRow}:${letters}`);
  const mark = `$${columnLetters(MARK_COLUMN + 1)}${firstRow}`;
  const rules = palette.map((color) =>
    formulaRule(`=AND(${mark}="${markOf('client', color)}";${SIGNATURE})`, color)
      .setRanges([tiers])
      .build(),
  );
  const hers = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
  sheet.setConditionalFormatRules([...hers, ...rules]);
}
