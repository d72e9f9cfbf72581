/** What a list of prospects should have: our columns, one for each criterion, and the day of the last contact. */
import type { Context } from '../context';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import { dateRule, ruleOfCriterion } from '../making/column-rules';
import type { WantedColumn } from '../making/complete-list';
import type { ListedCriterion } from '../tabs/criteria-tab';
import { lookOf, type ColumnLook } from '../making/dress-table';
import { ownColumnNote, untakenHeader } from '../output/own-columns';
import { locateProspectOutput, PROSPECT_LIST, PROSPECT_OUTPUT, type ProspectOutput } from './prospects-tab';

const OUTPUT_LOOKS: Readonly<Record<ProspectOutput, Partial<ColumnLook> & { readonly width: number }>> = {
  verdict: { width: 100, numberFormat: '@', align: 'center', bold: true },
  fit: { width: 70, numberFormat: '0.0', align: 'center' },
  why: { width: 420, numberFormat: '@', wrap: true },
  reply: { width: 420, numberFormat: '@', wrap: true },
};
const PROSPECT_WIDTH = 180;
const INPUT_WIDTH = 110;

/**
 * @param isFirst columns that are not judged come with the first time only: whoever deletes one later does not want it
 */
export function wantedProspectColumns(
  list: ClientList,
  isFirst: boolean,
  criteria: readonly ListedCriterion[],
  { sheetTexts: texts, dateFormat }: Pick<Context, 'sheetTexts' | 'dateFormat'>,
): WantedColumn[] {
  const { headers, notes, lastContactGuidance } = texts.prospects;
  const output = locateProspectOutput(list);
  const lastContact = {
    header: texts.columns.lastContact.name,
    look: lookOf(INPUT_WIDTH, {
      note: lastContactGuidance,
      align: 'center',
      ...dateRule(lastContactGuidance, dateFormat()),
    }),
    position: columnOf(list, 'lastContact'),
  };
  return [
    {
      header: headers.prospect,
      look: lookOf(PROSPECT_WIDTH, { note: notes.prospect, wrap: true }),
      position: list.clientColumn,
    },
    ...PROSPECT_OUTPUT.map((key) => ({
      header: untakenHeader(list, key, PROSPECT_LIST, texts),
      look: lookOf(OUTPUT_LOOKS[key].width, { ...OUTPUT_LOOKS[key], note: ownColumnNote(notes[key], texts) }),
      position: output[key],
    })),
    ...criteria.map((criterion) => ({
      header: criterion.name,
      look: lookOf(INPUT_WIDTH, {
        note: criterion.guidance,
        align: 'center',
        ...ruleOfCriterion(criterion, criterion.guidance, dateFormat()),
      }),
      position: columnOf(list, criterion.identity),
    })),
    ...(isFirst ? [lastContact] : []),
  ];
}
