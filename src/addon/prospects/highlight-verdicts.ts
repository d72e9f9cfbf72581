/** Conditional formatting of the Prospects tab: ours is recognised as on Clients, the user's stays as it is, before ours. */
import { PROSPECT_VERDICTS, type ProspectVerdict } from '../../core/judge-prospects';
import type { Texts } from '../../i18n/texts';
import { columnLetters } from '../a1';
import type { ClientList } from '../tabs/clients-tab';
import { columnRange, formulaRule, isOurs, scoreScale, SIGNATURE } from '../tabs/highlight-tiers';
import type { ProspectOutputColumns } from './prospects-tab';

/** Green, amber, red; light enough for black text. */
export const VERDICT_COLORS: Readonly<Record<ProspectVerdict, string>> = {
  take: '#a8d5a2',
  askMore: '#f7d98b',
  decline: '#eaa9a1',
};

/** One read and one write. @param texts the language in which the verdicts are written */
export function highlightVerdicts(list: ClientList, output: ProspectOutputColumns, texts: Texts): void {
  const { sheet, headerRowNumber } = list;
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const cell = `$${columnLetters(output.verdict + 1)}${headerRowNumber + 1}`;
  const rules = PROSPECT_VERDICTS.map((verdict) =>
    formulaRule(
      `=AND(EXACT(${cell};"${texts.prospects.verdicts[verdict]}");${SIGNATURE})`,
      VERDICT_COLORS[verdict],
    )
      .setRanges([columnRange(list, output.verdict)])
      .build(),
  );
  sheet.setConditionalFormatRules([...kept, ...rules, scoreScale(list, output.fit)]);
}
