/** Conditional formatting of the Clients tab: the colours of the tiers, and a scale on Score. */
import { columnLetters } from '../a1';
import { rowNumberAt, type ClientList, type OutputColumns } from '../tabs/clients-tab';
import type { ListedTier } from '../tabs/tiers-tab';
import { isWhite, PROVISIONAL_COLOR } from './colors';
import { compareOurRules, SIGNATURE, type FinishRules, type WantedRule } from './format-rules';

export function highlightTiers(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly ListedTier[],
): FinishRules | null {
  const { tier, score } = columns;
  return compareOurRules(list, [tier, score], [...tierRules(list, columns, tiers), { scaledColumn: score }]);
}

/**
 * A tier with a score and without a rank is provisional, and grey, its score too. Formulas use `;`, which every locale accepts, and integers only,
 * which every locale writes alike.
 */
function tierRules(list: ClientList, columns: OutputColumns, tiers: readonly ListedTier[]): WantedRule[] {
  const { tier, score, rank } = columns;
  const row = rowNumberAt(list, 0);
  const [tierCell, scoreCell, rankCell] = [tier, score, rank].map(
    (column) => `$${columnLetters(column + 1)}${row}`,
  );
  const isTier = (name: string): string =>
    `=AND(EXACT(${tierCell};"${name.replace(/"/g, '""')}");${SIGNATURE})`;
  const colored = tiers.filter(({ color }) => !isWhite(color()));
  return [
    {
      formula: `=AND(${tierCell}<>"";${scoreCell}<>"";${rankCell}="";${SIGNATURE})`,
      background: PROVISIONAL_COLOR,
      columns: [tier, score],
      isItalic: true,
    },
    ...colored.map(({ name, color }) => ({ formula: isTier(name), background: color(), columns: [tier] })),
  ];
}
