/**
 * Keeps on the Criteria tab what she has chosen for the columns of her list: which header a criterion reads, that it does not count any
 * more, or that it is new. Our tab: her own cells beside the table stay where they are.
 */
import { PRESETS, type PresetCriterion, type PresetName } from '../../core/presets/presets';
import type { CellValue } from '../../core/types';
import type { CriterionKey, Texts } from '../../i18n/types/texts';
import { CRITERIA_TABLE, type CriteriaColumns, type ListedCriterion } from '../tabs/criteria-tab';
import { locateColumns } from '../tabs/table';
import { columnIdentity, indexOfHeader, normalizeHeader } from '../tabs/headers';
import { guidanceOn, onScales, type Scales } from './criteria-on-scales';
import { makeColumns, makeRows } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What she chose, by the keys of criteria. */
export interface CriteriaChoices {
  readonly preset: PresetName;
  /** Headers of her columns. */
  readonly taken: ReadonlyMap<string, string>;
  /** Criteria that get a new column. */
  readonly added: ReadonlySet<string>;
  /** Of what she rates on another scale than ours. */
  readonly scales: Scales;
}

/** Weight of a criterion that counts again where no preset knows one. */
const PLAIN_WEIGHT = 1;

/** Tabs that were made before there was such a column get it where nothing stands, right of the table. */
export function addColumnOfHeaders(sheet: Sheet, { criteriaHeaders, criteriaNotes }: Texts): void {
  const data = sheet.getDataRange();
  const cells = data.getValues() as CellValue[][];
  const columns = locateColumns(CRITERIA_TABLE, cells[0]);
  const formulas = data.getFormulas();
  const isFree = (column: number): boolean =>
    cells.every((row, index) => row[column] === '' && formulas[index][column] === '');
  const first = Math.max(...Object.values<number>(columns)) + 1;
  const free = cells[0].findIndex((_, column) => column >= first && isFree(column));
  const column = free < 0 ? cells[0].length : free;
  makeColumns(sheet, column + 1);
  const header = sheet.getRange(1, column + 1);
  sheet.getRange(1, columns.criterion + 1).copyTo(header, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  sheet.getRange(1, column + 1, sheet.getMaxRows(), 1).setNumberFormat('@');
  header.setNote(criteriaNotes.column).setValue(criteriaHeaders.column);
}

/** @returns whether anything was written */
export function keepCriteriaChoices(
  sheet: Sheet,
  criteria: readonly ListedCriterion[],
  choices: CriteriaChoices,
  texts: Texts,
): boolean {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateColumns(CRITERIA_TABLE, cells[0]);
  const changes = criteria.flatMap((criterion) => changesOf(criterion, columns, choices));
  for (const { rowNumber, column, value } of changes) sheet.getRange(rowNumber, column + 1).setValue(value);
  const fresh = newCriteria(criteria, choices);
  addLines(
    sheet,
    cells,
    fresh.map((criterion) => lineOf(criterion, choices, texts)),
  );
  return changes.length + fresh.length > 0;
}

interface CriteriaChange {
  readonly rowNumber: number;
  /** From 0. */
  readonly column: number;
  readonly value: string | number;
}

/** A criterion without a column does not count; one that gets a column again does. */
function changesOf(
  { identity, rowNumber, weight, column: held }: ListedCriterion,
  columns: CriteriaColumns,
  { preset, taken, added }: CriteriaChoices,
): CriteriaChange[] {
  const isRead = taken.has(identity) || added.has(identity);
  const header = headerFor(identity, taken);
  const changes: CriteriaChange[] = [];
  if (isRead && normalizeHeader(header) !== normalizeHeader(held)) {
    changes.push({ rowNumber, column: columns.column, value: header });
  }
  if (isRead !== weight > 0 && !(isRead && presetWeight(identity, preset) === 0)) {
    const value = isRead ? (presetWeight(identity, preset) ?? PLAIN_WEIGHT) : 0;
    changes.push({ rowNumber, column: columns.weight, value });
  }
  return changes;
}

/** '' where the header is the name of the criterion. */
function headerFor(identity: string, taken: ReadonlyMap<string, string>): string {
  const header = taken.get(identity) ?? '';
  return columnIdentity(header) === identity ? '' : header;
}

function presetWeight(identity: string, preset: PresetName): number | undefined {
  return criteriaOfPreset(preset).find(({ key }) => key === identity)?.weight;
}

function criteriaOfPreset(preset: PresetName): readonly PresetCriterion<CriterionKey>[] {
  return PRESETS[preset].criteria;
}

function newCriteria(
  criteria: readonly ListedCriterion[],
  { preset, taken, added, scales }: CriteriaChoices,
): PresetCriterion<CriterionKey>[] {
  const fresh = criteriaOfPreset(preset).filter(
    ({ key }) => (taken.has(key) || added.has(key)) && criteria.every(({ identity }) => identity !== key),
  );
  return onScales(fresh, scales);
}

type Line = Readonly<Record<keyof CriteriaColumns | 'source', string | number>>;

function lineOf(
  { key, kind, weight, worst, best }: PresetCriterion<CriterionKey>,
  { preset, taken, scales }: CriteriaChoices,
  { columns: names, kinds, sources }: Texts,
): Line {
  return {
    criterion: names[key].name,
    kind: kinds[kind],
    weight,
    worst,
    best,
    column: headerFor(key, taken),
    guidance: guidanceOn(names[key].guidance, scales.get(key)),
    source: sources[PRESETS[preset].source],
  };
}

/** Below everything that stands on the tab, in one write. */
function addLines(sheet: Sheet, cells: readonly (readonly CellValue[])[], lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const source = indexOfHeader(cells[0], (texts) => texts.criteriaHeaders.source);
  const columns: Readonly<Record<keyof Line, number>> = {
    ...locateColumns(CRITERIA_TABLE, cells[0]),
    source,
  };
  const width = Math.max(...Object.values(columns)) + 1;
  const rows = lines.map((line) => {
    const row: (string | number)[] = Array.from({ length: width }, () => '');
    for (const each of Object.keys(line) as (keyof Line)[])
      if (columns[each] >= 0) row[columns[each]] = line[each];
    return row;
  });
  makeRows(sheet, cells.length + rows.length);
  sheet.getRange(cells.length + 1, 1, rows.length, width).setValues(rows);
}
