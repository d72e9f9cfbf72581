/** What a client list should have: our columns, one for each criterion, and those that only rules and locks use. */
import { shortenText } from '../../core/shorten-text';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import { LONGEST_GUIDANCE } from '../wording/fit-cell';
import { NOT_READ } from '../tabs/chosen-columns';
import { columnOf, locateOutputColumns, type ClientList } from '../tabs/clients-tab';
import { ruleOfCriterion, ruleOfExtra, type ColumnRule } from './column-rules';
import type { WantedColumn } from './complete-list';
import type { ListedCriterion } from '../tabs/criteria-tab';
import { lookOf, widthFor, type ColumnLook } from './dress-table';
import { CLIENT_OUTPUT, OUTPUT_COLUMNS, type OutputColumn } from '../tabs/headers';
import { ownColumnNote, untakenHeader } from '../output/own-columns';

type Range = GoogleAppsScript.Spreadsheet.Range;

type PartOfLook = Partial<ColumnLook> & Pick<ColumnLook, 'width'>;

/** Narrow and centred, so that numbers do not touch the texts beside them; together with a name they fit on a laptop. */
const OUTPUT_LOOKS: Readonly<Record<OutputColumn, PartOfLook>> = {
  tier: { width: 64, numberFormat: '@', align: 'center', bold: true },
  score: { width: 64, numberFormat: '0.0', align: 'center' },
  nextStep: { width: 220, numberFormat: '@', wrap: true },
  why: { width: 600, numberFormat: '@', wrap: true },
  rank: { width: 84, numberFormat: '0', align: 'center' },
  change: { width: 84, numberFormat: '@', align: 'center' },
  evidence: { width: 84, numberFormat: '0%', align: 'center' },
};
const CLIENT_WIDTH = 180;
const INPUT_WIDTH = 90;

/** What decides which columns a client list should have. */
export interface ListNeeds {
  readonly criteria: readonly ListedCriterion[];
  /** Columns that are not scored. */
  readonly extras: readonly ExtraColumnKey[];
  /** The cells that list the tiers. */
  readonly tierNames: Range;
  readonly dateFormat: string;
  /** The spreadsheet's language, in which headers and notes are written. */
  readonly texts: Texts;
}

export function wantedClientColumns(
  list: ClientList,
  { criteria, extras, tierNames, dateFormat, texts }: ListNeeds,
): WantedColumn[] {
  return [
    {
      header: texts.clientHeaders.client,
      look: lookOf(CLIENT_WIDTH, { note: texts.clientNotes.client, wrap: true }),
      position: list.clientColumn,
    },
    ...outputColumns(list, texts),
    ...inOneWidth([
      ...criteria.map((criterion) =>
        inputColumn(list, criterion, (guidance) => ruleOfCriterion(criterion, guidance, dateFormat)),
      ),
      ...extras.map((key) =>
        inputColumn(list, { identity: key, ...texts.columns[key] }, (guidance) =>
          ruleOfExtra(key, guidance, { tierNames, dateFormat }),
        ),
      ),
    ]),
  ];
}

function outputColumns(list: ClientList, texts: Texts): WantedColumn[] {
  const outputs = locateOutputColumns(list);
  return OUTPUT_COLUMNS.map((key) => {
    const header = untakenHeader(list, key, CLIENT_OUTPUT, texts);
    const look = OUTPUT_LOOKS[key];
    return {
      header,
      look: {
        ...lookOf(look.width, look),
        width: widthFor(header, look.width),
        note: ownColumnNote(texts.clientNotes[key], texts),
      },
      position: outputs[key],
    };
  });
}

/** As wide as the longest word among their headers. */
function inOneWidth(columns: readonly WantedColumn[]): WantedColumn[] {
  const width = Math.max(...columns.map(({ header }) => widthFor(header, INPUT_WIDTH)));
  return columns.map((column) => ({ ...column, look: { ...column.look, width } }));
}

/** Where another header is chosen, that one: a column of any other name would not be read. */
function missingHeader({ readAs }: ClientList, identity: string): string | null {
  const chosen = readAs?.get(identity) ?? '';
  return chosen === '' || chosen === NOT_READ ? null : chosen;
}

function inputColumn(
  list: ClientList,
  { name, identity, guidance }: Pick<ListedCriterion, 'name' | 'identity' | 'guidance'>,
  ruleOf: (guidance: string) => ColumnRule,
): WantedColumn {
  const note = shortenText(guidance, LONGEST_GUIDANCE);
  const look = lookOf(INPUT_WIDTH, { note, align: 'center', ...ruleOf(note) });
  return { header: missingHeader(list, identity) ?? name, look, position: columnOf(list, identity) };
}
