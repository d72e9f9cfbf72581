/** Makes the Criteria tab from a preset. Values are written last: a tab without them is made again by the next run. */
import { KINDS, type CellValue } from '../../core/types';
import { PRESETS, type PresetCriterion, type PresetName } from '../../core/presets/presets';
import type { CriterionKey, Texts } from '../../i18n/types/texts';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import type { TabCells } from '../tabs/setting-lines';
import { guidanceOn, type Scales } from './criteria-on-scales';
import { dressTable, lookOf, REMARKED_STYLE, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table, and two columns for a remark. */
export const CRITERIA_TAB_WIDTH = 10;

interface ChosenPreset {
  readonly preset: PresetName;
  readonly list: ClientList | null;
  readonly scales: Scales;
}

/**
 * @param criteria those that she has columns for, or wants
 * @param her their preset, her list, if she has one, and how she rates: its columns give the order, because formulas go by position
 * @returns all cells of the tab
 */
export function fillCriteriaTab(
  sheet: Sheet,
  criteria: readonly PresetCriterion<CriterionKey>[],
  { preset, list, scales }: ChosenPreset,
  texts: Texts,
): TabCells {
  const { columns, sources, numbersAreOurs } = texts;
  const said = {
    guidanceOf: (key: CriterionKey) => guidanceOn(columns[key].guidance, scales.get(key)),
    columnFor: (key: CriterionKey) => list?.readAs?.get(key) ?? '',
    source: sources[PRESETS[preset].source],
    remark: numbersAreOurs,
  };
  return fillCriteria(sheet, inOrderOf(list, criteria), said, texts);
}

export interface CriteriaSaid<Key> {
  readonly guidanceOf: (key: Key) => string;
  /** The header that a criterion reads; '' for the one of its own name. */
  readonly columnFor: (key: Key) => unknown;
  readonly source: string;
  /** Stands beside the table. */
  readonly remark: string;
}

/** @returns all cells of the tab */
export function fillCriteria<Key extends CriterionKey>(
  sheet: Sheet,
  criteria: readonly PresetCriterion<Key>[],
  { guidanceOf, columnFor, source, remark }: CriteriaSaid<Key>,
  texts: Texts,
): TabCells {
  const { criteriaHeaders: headers, kinds, columns } = texts;
  dressTable(sheet, columnLooks(texts), criteria.length, REMARKED_STYLE);
  sheet.setFrozenRows(1);
  const lines = criteria.map(({ key, kind, weight, worst, best }) => [
    columns[key].name,
    kinds[kind],
    weight,
    worst,
    best,
    columnFor(key),
    guidanceOf(key),
    source,
    '',
    '',
  ]);
  const { criterion, kind, weight, worst, best, column, guidance } = headers;
  const header = [criterion, kind, weight, worst, best, column, guidance, headers.source, remark, ''];
  const cells = [header, ...lines] as CellValue[][];
  sheet.getRange(1, 1, cells.length, header.length).setValues(cells);
  return cells;
}

/** Criteria with a column in its order, then the others, whose columns will be added on the right. */
function inOrderOf<Item extends { readonly key: string }>(
  list: ClientList | null,
  criteria: readonly Item[],
): Item[] {
  const position = ({ key }: Item): number => {
    const column = list === null ? -1 : columnOf(list, key);
    return column < 0 ? Infinity : column;
  };
  const placed = criteria.filter((criterion) => position(criterion) < Infinity);
  const others = criteria.filter((criterion) => position(criterion) === Infinity);
  return [...placed.sort((a, b) => position(a) - position(b)), ...others];
}

function columnLooks({ criteriaNotes, kinds }: Texts): ColumnLook[] {
  const kindNames = KINDS.map((kind) => kinds[kind]);
  const newRule = SpreadsheetApp.newDataValidation;
  return [
    lookOf(200, { wrap: true }),
    lookOf(110, {
      note: criteriaNotes.kind,
      validation: newRule().requireValueInList(kindNames, true).setAllowInvalid(true).build(),
    }),
    lookOf(110, {
      note: criteriaNotes.weight,
      align: 'center',
      validation: newRule().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(true).build(),
    }),
    lookOf(110, { note: criteriaNotes.worst, align: 'center' }),
    lookOf(110, { note: criteriaNotes.best, align: 'center' }),
    lookOf(110, { note: criteriaNotes.column, wrap: true, numberFormat: '@' }),
    lookOf(420, { wrap: true, numberFormat: '@' }),
    lookOf(260, { wrap: true, numberFormat: '@' }),
  ];
}
