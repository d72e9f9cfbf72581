/** Conditional formatting of the Prospects tab: ours is recognised as on Clients, the user's stays as it is, before ours. */
import { PROSPECT_VERDICTS, type ProspectVerdict } from '../../core/prospects/judge-prospects';
import type { Texts } from '../../i18n/types/texts';
import { columnLetters } from '../a1';
import type { ClientList } from '../tabs/clients-tab';
import { compareOurRules, SIGNATURE, type FinishRules } from '../output/format-rules';
import type { ProspectOutputColumns } from './prospects-tab';

/** Green, amber, red; light enough for black text. */
export const VERDICT_COLORS: Readonly<Record<ProspectVerdict, string>> = {
  take: '#a8d5a2',
  askMore: '#f7d98b',
  decline: '#eaa9a1',
};

/** @param texts the language in which the verdicts are written */
export function highlightVerdicts(
  list: ClientList,
  output: ProspectOutputColumns,
  texts: Texts,
): FinishRules | null {
  const { verdict: column, fit } = output;
  const cell = `$${columnLetters(column + 1)}${list.headerRowNumber + 1}`;
  const rules = PROSPECT_VERDICTS.map((verdict) => ({
    formula: `=AND(EXACT(${cell};"${texts.prospects.verdicts[verdict]}");${SIGNATURE})`,
    background: VERDICT_COLORS[verdict],
    columns: [column],
  }));
  return compareOurRules(list, [column, fit], [...rules, { scaledColumn: fit }]);
}
