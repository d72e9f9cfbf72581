/** Conditional formatting of the Clients tab: the colours of the tiers, and a scale on Score. */
import type { Tier } from '../../core/types';
import { columnLetters } from '../a1';
import { rowNumberAt, type ClientList, type OutputColumns } from '../tabs/clients-tab';
import { isWhite, muted } from './colors';
import { columnRange, formulaRule, scoreScale, setOurRules, SIGNATURE } from './format-rules';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function highlightTiers(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
): void {
  const { tier, score } = columns;
  setOurRules(list, [tier, score], [...tierRules(list, columns, tiers), scoreScale(list, score)]);
}

/** A tier with a score and without a rank is provisional. Formulas use `;`, which every locale accepts, and integers only, which every locale writes alike. */
function tierRules(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
): Rule[] {
  const row = rowNumberAt(list, 0);
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
