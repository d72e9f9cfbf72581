/** Conditional formatting of the Clients tab: the colours of the tiers, and a scale on Score. */
import { columnLetters } from '../a1';
import { rowNumberAt, type ClientList, type OutputColumns } from '../tabs/clients-tab';
import type { ListedTier } from '../tabs/tiers-tab';
import { isWhite, PROVISIONAL_COLOR } from './colors';
import {
  columnRange,
  compareOurRules,
  formulaRule,
  scoreScale,
  SIGNATURE,
  type FinishRules,
} from './format-rules';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function highlightTiers(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly ListedTier[],
): FinishRules | null {
  const { tier, score } = columns;
  return compareOurRules(list, [tier, score], [...tierRules(list, columns, tiers), scoreScale(list, score)]);
}

/**
 * A tier with a score and without a rank is provisional, and grey, its score too. Formulas use `;`, which every locale accepts, and integers only,
 * which every locale writes alike.
 */
function tierRules(list: ClientList, columns: OutputColumns, tiers: readonly ListedTier[]): Rule[] {
  const row = rowNumberAt(list, 0);
  const [tierCell, scoreCell, rankCell] = [columns.tier, columns.score, columns.rank].map(
    (column) => `$${columnLetters(column + 1)}${row}`,
  );
  const isProvisional = `=AND(${tierCell}<>"";${scoreCell}<>"";${rankCell}="";${SIGNATURE})`;
  const isTier = (name: string): string =>
    `=AND(EXACT(${tierCell};"${name.replace(/"/g, '""')}");${SIGNATURE})`;
  const colored = tiers.filter(({ color }) => !isWhite(color()));
  const [tierRange, scoreRange] = [columnRange(list, columns.tier), columnRange(list, columns.score)];
  return [
    formulaRule(isProvisional, PROVISIONAL_COLOR).setItalic(true).setRanges([tierRange, scoreRange]).build(),
    ...colored.map(({ name, color }) => formulaRule(isTier(name), color()).setRanges([tierRange]).build()),
  ];
}
