/**
 * Adds what a client list is missing: columns on the right, notes and validation on columns that are there. A column gets
 * its header last, so that an interrupted run is taken up by the next one. Values are never written.
 */
import { PRESETS, type PresetName } from '../../core/presets';
import { nameInSentence, shortenText } from '../../core/shorten-text';
import type { ExtraColumnKey, Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { LONGEST_GUIDANCE } from '../fit-cell';
import { columnOf, foreignOutputColumns, locateOutputColumns, type ClientList } from './clients-tab';
import { ruleOfCriterion, ruleOfExtra, type ColumnRule } from './column-rules';
import type { ListedCriterion } from './criteria-tab';
import { bodyOf, dressColumns, freezeHeader, lookOf, type ColumnLook } from './dress-table';
import { OUTPUT_COLUMNS, OWN_SUFFIX, type OutputColumn } from './headers';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A column that the list should have. */
interface WantedColumn {
  readonly header: string;
  readonly look: ColumnLook;
  /** Position in the list, from 0; -1 where it must be added. */
  readonly position: number;
  readonly isInput: boolean;
}

export interface CompletedList {
  /** Headers of the columns that were added, from the left. */
  readonly added: readonly string[];
  /** Columns of the user's that have the name of one of ours and stay hers. */
  readonly kept: readonly { readonly header: string; readonly cell: string; readonly ours: string }[];
}

const OUTPUT_LOOKS: Readonly<Record<OutputColumn, Omit<ColumnLook, 'note' | 'validation'>>> = {
  tier: { width: 70, numberFormat: '@', wrap: false },
  score: { width: 70, numberFormat: '0.0', wrap: false },
  rank: { width: 60, numberFormat: '0', wrap: false },
  change: { width: 80, numberFormat: '@', wrap: false },
  evidence: { width: 90, numberFormat: '0%', wrap: false },
  why: { width: 520, numberFormat: '@', wrap: true },
  nextStep: { width: 220, numberFormat: '@', wrap: true },
};
const CLIENT_WIDTH = 180;
const INPUT_WIDTH = 110;
/** Further right, a frozen name would leave no room for the rest. */
const LAST_FROZEN_COLUMN = 3;

/**
 * Completes the list.
 *
 * @param tierNames the cells that list the tiers
 * @param texts the spreadsheet's language, in which headers and notes are written
 */
export function completeClientsTab(
  list: ClientList,
  isMarked: boolean,
  criteria: readonly ListedCriterion[],
  preset: PresetName,
  tierNames: Range,
  texts: Texts,
): CompletedList {
  const foreign = foreignOutputColumns(list, isMarked);
  const wanted = wantedColumns(
    list,
    foreign,
    criteria,
    isMarked ? [] : extrasBeside(criteria, preset),
    tierNames,
    texts,
  );
  if (!isMarked) completeExistingColumns(list, wanted);
  const missing = wanted.filter(({ position }) => position < 0);
  const firstNew = list.headers.length + 1;
  dressColumns(
    list.sheet,
    list.headerRowNumber,
    firstNew,
    missing.map(({ look }) => look),
    list.headers.length === 0 ? 'top' : null,
  );
  const clientColumn = list.clientColumn < 0 ? 1 : list.clientColumn + 1;
  freezeHeader(list.sheet, list.headerRowNumber, clientColumn <= LAST_FROZEN_COLUMN ? clientColumn : 0);
  const added = missing.map(({ header }) => header);
  if (added.length > 0)
    list.sheet.getRange(list.headerRowNumber, firstNew, 1, added.length).setValues([added]);
  return { added, kept: keptColumns(list, foreign, texts) };
}

function wantedColumns(
  list: ClientList,
  foreign: readonly OutputColumn[],
  criteria: readonly ListedCriterion[],
  extras: readonly ExtraColumnKey[],
  tierNames: Range,
  texts: Texts,
): WantedColumn[] {
  const outputs = locateOutputColumns(list);
  return [
    {
      header: texts.clientHeaders.client,
      look: lookOf(CLIENT_WIDTH, { note: texts.clientNotes.client }),
      position: list.clientColumn,
      isInput: false,
    },
    ...OUTPUT_COLUMNS.map((key) => ({
      header: texts.clientHeaders[key] + (foreign.includes(key) ? OWN_SUFFIX : ''),
      look: { ...OUTPUT_LOOKS[key], note: texts.clientNotes[key], validation: null },
      position: foreign.includes(key) ? -1 : outputs[key],
      isInput: false,
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

/** Columns that are not scored come with the first set up only: whoever deletes one does not want it. */
function extrasBeside(criteria: readonly ListedCriterion[], preset: PresetName): ExtraColumnKey[] {
  return PRESETS[preset].extras.filter((key) => criteria.every(({ identity }) => identity !== key));
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
  return { header, look, position: columnOf(list, identity), isInput: true };
}

/** Notes where there are none, validation where there is none; formats of the user's columns stay hers. */
function completeExistingColumns(list: ClientList, wanted: readonly WantedColumn[]): void {
  const existing = wanted.filter(({ position }) => position >= 0);
  if (existing.length === 0) return;
  const { sheet, headerRowNumber, headers } = list;
  const headerRange = sheet.getRange(headerRowNumber, 1, 1, headers.length);
  const [notes] = headerRange.getNotes();
  for (const { position, look } of existing) {
    if (notes[position] === '' && look.note !== '') {
      sheet.getRange(headerRowNumber, position + 1).setNote(look.note);
    }
  }
  for (const { position, look, isInput } of existing) {
    if (sheet.getMaxRows() === headerRowNumber) return;
    const body = bodyOf(sheet, headerRowNumber, position + 1);
    if (isInput && look.validation !== null && body.getDataValidations().every(([rule]) => rule === null)) {
      body.setDataValidation(look.validation);
    }
    if (!isInput && look.numberFormat !== '') body.setNumberFormat(look.numberFormat);
  }
}

function keptColumns(
  list: ClientList,
  foreign: readonly OutputColumn[],
  texts: Texts,
): CompletedList['kept'] {
  const columns = locateOutputColumns(list);
  return foreign.map((key) => ({
    header: nameInSentence(String(list.headers[columns[key]])),
    cell: cellOnTab(list.sheet.getName(), list.headerRowNumber, columns[key] + 1),
    ours: texts.clientHeaders[key] + OWN_SUFFIX,
  }));
}
