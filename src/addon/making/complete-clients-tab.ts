/** What a client list should have: our columns, one for each criterion, and those that only rules and locks use. */
import { shortenText } from '../../core/shorten-text';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import { LONGEST_GUIDANCE } from '../wording/fit-cell';
import { columnOf, locateOutputColumns, type ClientList } from '../tabs/clients-tab';
import { ruleOfCriterion, ruleOfExtra, type ColumnRule } from './column-rules';
import type { WantedColumn } from './complete-list';
import type { ListedCriterion } from '../tabs/criteria-tab';
import { lookOf, type ColumnLook } from './dress-table';
import { OUTPUT_COLUMNS, outputColumnOf, type OutputColumn } from '../tabs/headers';
import { ownColumnNote, untakenHeader } from '../output/own-columns';

type Range = GoogleAppsScript.Spreadsheet.Range;

const OUTPUT_LOOKS: Readonly<Record<OutputColumn, Omit<ColumnLook, 'note' | 'validation'>>> = {
  tier: { width: 90, numberFormat: '@', wrap: false },
  score: { width: 90, numberFormat: '0.0', wrap: false },
  rank: { width: 90, numberFormat: '0', wrap: false },
  change: { width: 90, numberFormat: '@', wrap: false },
  evidence: { width: 90, numberFormat: '0%', wrap: false },
  why: { width: 520, numberFormat: '@', wrap: true },
  nextStep: { width: 220, numberFormat: '@', wrap: true },
};
const CLIENT_WIDTH = 180;
const INPUT_WIDTH = 110;

/** What decides which columns a client list should have. */
export interface ListNeeds {
  readonly criteria: readonly ListedCriterion[];
  /** Columns that are not scored. */
  readonly extras: readonly ExtraColumnKey[];
  /** The cells that list the tiers. */
  readonly tierNames: Range;
  /** The spreadsheet's language, in which headers and notes are written. */
  readonly texts: Texts;
}

export function wantedClientColumns(
  list: ClientList,
  { criteria, extras, tierNames, texts }: ListNeeds,
): WantedColumn[] {
  const outputs = locateOutputColumns(list);
  return [
    {
      header: texts.clientHeaders.client,
      look: lookOf(CLIENT_WIDTH, { note: texts.clientNotes.client }),
      position: list.clientColumn,
    },
    ...OUTPUT_COLUMNS.map((key) => ({
      header: untakenHeader(list, key, texts.clientHeaders[key], outputColumnOf),
      look: { ...OUTPUT_LOOKS[key], note: ownColumnNote(texts.clientNotes[key], texts), validation: null },
      position: outputs[key],
    })),
    ...criteria.map((criterion) =>
      inputColumn(list, criterion.name, criterion.identity, criterion.guidance, (guidance) =>
        ruleOfCriterion(criterion, guidance),
      ),
    ),
    ...extras.map((key) =>
      inputColumn(list, texts.columns[key].name, key, texts.columns[key].guidance, (guidance) =>
        ruleOfExtra(key, guidance, tierNames),
      ),
    ),
  ];
}

function inputColumn(
  list: ClientList,
  header: string,
  identity: string,
  text: string,
  ruleOf: (guidance: string) => ColumnRule,
): WantedColumn {
  const guidance = shortenText(text, LONGEST_GUIDANCE);
  const look = lookOf(INPUT_WIDTH, { note: guidance, ...ruleOf(guidance) });
  return { header, look, position: columnOf(list, identity) };
}
