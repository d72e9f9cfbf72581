/** Cells whose texts are longer than what is shown of them. They keep nothing from being recalculated; each is named once. */
import { LONGEST_NAME, LONGEST_PHRASE } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { LONGEST_GUIDANCE, LONGEST_STEP } from './fit-cell';
import type { Plan } from '../plan';
import type { RatedList } from '../rated-list';
import { rowNumberAt, type ClientList } from '../tabs/clients-tab';
import type { CriteriaTab } from '../tabs/criteria-tab';
import type { CellProblem } from '../tabs/table';

/** A text of the user's, how much of it is shown, and where it stands: a row from 1, a column from 0. */
type ShownText = readonly [text: unknown, most: number, rowNumber: number, column: number];

/** All that Recalculate reads and shows: Clients, Criteria, Tiers and Rules. */
export function longTexts(plan: Plan, texts: Texts): CellProblem[] {
  const { list, criteriaTab, tiersTab, rulesTab, tabs, lockColumns } = plan;
  const name = textsOfColumn(list, list.clientColumn, LONGEST_NAME);
  const reason = textsOfColumn(list, lockColumns.reason, LONGEST_PHRASE);
  return [
    ...tellLong(list.sheet, [...name, ...reason], texts),
    ...tellLongCriteria(criteriaTab, texts),
    ...tellLong(
      tiersTab.sheet,
      tiersTab.tiers.flatMap(({ rowNumber, ...tier }): ShownText[] => [
        [tier.name, LONGEST_NAME, rowNumber, tiersTab.columns.tier],
        [tier.meaning, LONGEST_STEP, rowNumber, tiersTab.columns.meaning],
        [tier.nextStep, LONGEST_STEP, rowNumber, tiersTab.columns.nextStep],
      ]),
      texts,
    ),
    ...tellLong(
      tabs.rules?.sheet,
      rulesTab.reasons.map(({ text, rowNumber, column }) => [text, LONGEST_PHRASE, rowNumber, column]),
      texts,
    ),
  ];
}

/** The same of prospects. */
export function longProspectTexts({ list, criteriaTab }: RatedList, texts: Texts): CellProblem[] {
  return [
    ...tellLong(list.sheet, textsOfColumn(list, list.clientColumn, LONGEST_NAME), texts),
    ...tellLongCriteria(criteriaTab, texts),
  ];
}

/** The first, and how many more there are: a remark without a full stop, or none. */
export function longTextRemarks([first, ...more]: readonly CellProblem[], { list }: Texts): string[] {
  if (first === undefined) return [];
  const text = first.text.replace(/\.$/, '');
  return [more.length === 0 ? text : `${text} (${list.more(more.length)})`];
}

function tellLong(
  sheet: ClientList['sheet'] | undefined,
  shown: readonly ShownText[],
  texts: Texts,
): CellProblem[] {
  return shown.flatMap(([text, most, rowNumber, column]) => {
    const length = typeof text === 'string' ? text.trim().length : 0;
    if (length <= most) return [];
    const cell = cellOnTab(sheet?.getName() ?? '', rowNumber, column + 1);
    const [held, room] = [length, most].map((count) => count.toLocaleString(texts.language));
    return [{ cell, text: texts.tabProblems.longText(cell, held, room) }];
  });
}

function textsOfColumn(list: ClientList, column: number, most: number): ShownText[] {
  if (column < 0) return [];
  return list.rows.map((cells, index) => [cells[column], most, rowNumberAt(list, index), column]);
}

function tellLongCriteria({ sheet, columns, criteria }: CriteriaTab, texts: Texts): CellProblem[] {
  const shown = criteria.flatMap(({ name, guidance, rowNumber }): ShownText[] => [
    [name, LONGEST_NAME, rowNumber, columns.criterion],
    [guidance, LONGEST_GUIDANCE, rowNumber, columns.guidance],
  ]);
  return tellLong(sheet, shown, texts);
}
