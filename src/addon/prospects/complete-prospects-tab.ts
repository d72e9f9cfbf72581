/**
 * Adds what a list of prospects is missing: columns on the right. They get their headers last, so that an interrupted run
 * is taken up by the next one. Values are never written, and columns that are there stay as they are.
 */
import type { Texts } from '../../i18n/texts';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import { dateRule, ruleOfCriterion } from '../tabs/column-rules';
import type { ListedCriterion } from '../tabs/criteria-tab';
import { dressColumns, freezeHeader, lookOf, type ColumnLook } from '../tabs/dress-table';
import {
  locateProspectOutput,
  PROSPECT_OUTPUT,
  prospectOutputHeader,
  type ProspectOutput,
} from './prospects-tab';

/** A column that the list should have. */
interface WantedColumn {
  readonly header: string;
  readonly look: ColumnLook;
  readonly isThere: boolean;
}

const OUTPUT_LOOKS: Readonly<Record<ProspectOutput, Partial<ColumnLook> & { readonly width: number }>> = {
  verdict: { width: 100, numberFormat: '@' },
  fit: { width: 70, numberFormat: '0.0' },
  why: { width: 420, numberFormat: '@', wrap: true },
  reply: { width: 420, numberFormat: '@', wrap: true },
};
const PROSPECT_WIDTH = 180;
const INPUT_WIDTH = 110;

/**
 * Completes the list.
 *
 * @param isNew the first time: columns that are not judged come along; whoever deletes one later does not want it
 * @param texts the spreadsheet's language, in which headers and notes are written
 * @returns headers of the columns that were added, from the left
 */
export function completeProspectsTab(
  list: ClientList,
  isNew: boolean,
  criteria: readonly ListedCriterion[],
  texts: Texts,
): string[] {
  const missing = wantedColumns(list, isNew, criteria, texts).filter(({ isThere }) => !isThere);
  const { sheet, headerRowNumber, headers } = list;
  const looks = missing.map(({ look }) => look);
  dressColumns(sheet, headerRowNumber, headers.length + 1, looks, headers.length === 0 ? 'top' : null);
  freezeHeader(sheet, headerRowNumber, list.clientColumn <= 0 ? 1 : 0);
  const added = missing.map(({ header }) => header);
  if (added.length > 0)
    sheet.getRange(headerRowNumber, headers.length + 1, 1, added.length).setValues([added]);
  return added;
}

function wantedColumns(
  list: ClientList,
  isNew: boolean,
  criteria: readonly ListedCriterion[],
  texts: Texts,
): WantedColumn[] {
  const { headers, notes, lastContactGuidance } = texts.prospects;
  const output = locateProspectOutput(list);
  const lastContact = {
    header: texts.columns.lastContact.name,
    look: lookOf(INPUT_WIDTH, { note: lastContactGuidance, ...dateRule(lastContactGuidance) }),
    isThere: columnOf(list, 'lastContact') >= 0,
  };
  return [
    {
      header: headers.prospect,
      look: lookOf(PROSPECT_WIDTH, { note: notes.prospect }),
      isThere: list.clientColumn >= 0,
    },
    ...PROSPECT_OUTPUT.map((key) => ({
      header: prospectOutputHeader(key, texts),
      look: lookOf(OUTPUT_LOOKS[key].width, { ...OUTPUT_LOOKS[key], note: notes[key] }),
      isThere: output[key] >= 0,
    })),
    ...criteria.map((criterion) => ({
      header: criterion.name,
      look: lookOf(INPUT_WIDTH, {
        note: criterion.guidance,
        ...ruleOfCriterion(criterion, criterion.guidance),
      }),
      isThere: columnOf(list, criterion.identity) >= 0,
    })),
    ...(isNew ? [lastContact] : []),
  ];
}
