/** Conditional formatting of the Clients tab: the colours of the tiers, and a scale on Score. */
import type { Tier } from '../../core/types';
import { columnLetters } from '../a1';
import type { ClientList, OutputColumns } from './clients-tab';
import { isWhite, muted } from './colors';
import { columnRange, formulaRule, scoreScale, setOurRules, SIGNATURE } from './format-rules';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function highlightTiers(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
  minimumEvidence: number,
): void {
  const { tier, score, evidence } = columns;
  const rules = tierRules(list, columns, tiers, minimumEvidence);
  setOurRules(list, [tier, score, evidence], [...rules, scoreScale(list, score)]);
}

/** Formulas use `;`, which every locale accepts, and integers only, which every locale writes alike. */
function tierRules(
  list: ClientList,
  columns: OutputColumns,
  tiers: readonly (Tier & { readonly color: string })[],
  minimumEvidence: number,
): Rule[] {
  const row = list.headerRowNumber + 1;
  const tierCell = `$${columnLetters(columns.tier + 1)}${row}`;
  const evidenceCell = `$${columnLetters(columns.evidence + 1)}${row}`;
  const minimumPercent = Math.round(minimumEvidence * 100);
  const ranges = [columnRange(list, columns.tier)];
  return tiers.flatMap(({ name, color }) => {
    const isTier = `EXACT(${tierCell};"${name.replace(/"/g, '""')}")`;
    const isProvisional = `${evidenceCell}*100<${minimumPercent}`;
    const provisional = formulaRule(`=AND(${isTier};${isProvisional};${SIGNATURE})`, muted(color)).setItalic(
      true,
    );
    const settled = formulaRule(`=AND(${isTier};${SIGNATURE})`, color);
    const rules = isWhite(color) ? [provisional] : [provisional, settled];
    return rules.map((rule) => rule.setRanges(ranges).build());
  });
}
