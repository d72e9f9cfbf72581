/**
 * Conditional formatting of the Clients tab. Ours is recognised by a term that every formula of ours carries, and by the
 * colours of our scale; every other rule is the user's and stays as it is, before ours.
 */
import type { Tier } from '../../core/types';
import { columnLetters } from '../a1';
import { PRODUCT_NAME } from '../product';
import type { ClientList, OutputColumns } from './clients-tab';
import { isWhite, muted, readableOn } from './colors';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true; a sheet evaluates N("text") to 0. */
export const SIGNATURE = `N("${PRODUCT_NAME}")=0`;

const SCALE_COLORS = ['#fce8b2', '#ffffff', '#b7e1cd'] as const;

/** One read and one write, whatever the number of clients. */
export function highlightTiers(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
): void {
  const { sheet } = list;
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([
    ...kept,
    ...tierRules(list, columns, tiers),
    scoreScale(list, columns.score),
  ]);
}

export function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition !== null)
    return condition.getCriteriaValues().some((value) => String(value).includes(SIGNATURE));
  return colorsOf(rule).join() === SCALE_COLORS.join();
}

/** Whatever notation the platform uses, a colour ends in its six digits. */
function colorsOf(rule: Rule): string[] {
  const gradient = rule.getGradientCondition();
  if (gradient === null) return [];
  const points: (string | null)[] = [gradient.getMinColor(), gradient.getMidColor(), gradient.getMaxColor()];
  return points.map((color) => `#${(color ?? '').slice(-6).toLowerCase()}`);
}

/** A tier with a score and without a rank is provisional. Formulas use `;`, which every locale accepts, and integers only, which every locale writes alike. */
function tierRules(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
): Rule[] {
  const row = list.headerRowNumber + 1;
  const [tierCell, scoreCell, rankCell] = [columns.tier, columns.score, columns.rank].map(
    (column) => `$${columnLetters(column + 1)}${row}`,
  );
  const ranges = [columnRange(list, columns.tier)];
  return tiers.flatMap(({ name, color }) => {
    const isTier = `EXACT(${tierCell};"${name.replace(/"/g, '""')}")`;
    const isProvisional = `${scoreCell}<>"";${rankCell}=""`;
    const provisional = formulaRule(`=AND(${isTier};${isProvisional};${SIGNATURE})`, muted(color)).setItalic(
      true,
    );
    const settled = formulaRule(`=AND(${isTier};${SIGNATURE})`, color);
    const rules = isWhite(color) ? [provisional] : [provisional, settled];
    return rules.map((rule) => rule.setRanges(ranges).build());
  });
}

export function formulaRule(
  formula: string,
  background: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(readableOn(background));
}

/** A column of points, 0–100. */
export function scoreScale(list: ClientList, column: number): Rule {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(SCALE_COLORS[0], NUMBER, '0')
    .setGradientMidpointWithValue(SCALE_COLORS[1], NUMBER, '50')
    .setGradientMaxpointWithValue(SCALE_COLORS[2], NUMBER, '100')
    .setRanges([columnRange(list, column)])
    .build();
}

/** The whole column below the header, so that rows added later are covered. */
export function columnRange({ sheet, headerRowNumber }: ClientList, column: number): Range {
  const letters = columnLetters(column + 1);
  return sheet.getRange(`${letters}${headerRowNumber + 1}:${letters}`);
}
