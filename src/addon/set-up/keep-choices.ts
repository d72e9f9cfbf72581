/**
 * Keeps on the Criteria tab what she has chosen for the columns of her list: which header a criterion reads, that it does not count any
 * more, or that it is new. Our tab: her own cells beside the table stay where they are.
 */
import { knownCriteria } from '../../core/presets/known-criteria';
import type { PresetName } from '../../core/presets/presets';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { AUTOMATIC_FORMAT } from '../making/dress-table';
import { asTextInCell } from '../wording/text-in-cell';
import { CRITERIA_TABLE, type CriteriaColumns, type ListedCriterion } from '../tabs/criteria-tab';
import { locateColumns } from '../tabs/table';
import { indexOfHeader, normalizeHeader } from '../tabs/headers';
import { headerFor, OWN_WEIGHT, type CriterionLine } from '../making/criterion-lines';
import { makeColumns, makeRows } from '../making/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What she chose, by the keys of criteria. */
export interface CriteriaChoices {
  readonly preset: PresetName;
  /** Headers of her columns. */
  readonly taken: ReadonlyMap<string, string>;
  /** Criteria that get a new column. */
  readonly added: ReadonlySet<string>;
  /** All that she has columns for, or wants; those that the tab has already stay as they are. */
  readonly wanted: readonly CriterionLine[];
}

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

/** What was written: whether there was anything, and the names of criteria that do not count any more. */
export interface KeptChoices {
  readonly isWritten: boolean;
  readonly switchedOff: readonly string[];
}

export function keepCriteriaChoices(
  sheet: Sheet,
  criteria: readonly ListedCriterion[],
  choices: CriteriaChoices,
  texts: Texts,
): KeptChoices {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const columns = locateColumns(CRITERIA_TABLE, cells[0]);
  const changes = criteria.flatMap((criterion) => changesOf(criterion, columns, choices));
  for (const { rowNumber, column, value } of changes) sheet.getRange(rowNumber, column + 1).setValue(value);
  const fresh = choices.wanted.filter((line) => criteria.every(({ identity }) => identity !== line.identity));
  addLines(sheet, cells, fresh, texts);
  const isSwitchedOff = ({ rowNumber }: ListedCriterion): boolean =>
    changes.some((change) => change.rowNumber === rowNumber && change.value === 0);
  return {
    isWritten: changes.length + fresh.length > 0,
    switchedOff: criteria.filter(isSwitchedOff).map(({ name }) => name),
  };
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
    const value = isRead ? (presetWeight(identity, preset) ?? OWN_WEIGHT) : 0;
    changes.push({ rowNumber, column: columns.weight, value });
  }
  return changes;
}

function presetWeight(identity: string, preset: PresetName): number | undefined {
  return knownCriteria(preset).find(({ key }) => key === identity)?.weight;
}

/** Below everything that stands on the tab, in one write. */
function addLines(
  sheet: Sheet,
  cells: readonly (readonly CellValue[])[],
  lines: readonly CriterionLine[],
  { kinds }: Texts,
): void {
  if (lines.length === 0) return;
  const source = indexOfHeader(cells[0], (texts) => texts.criteriaHeaders.source);
  const columns = { ...locateColumns(CRITERIA_TABLE, cells[0]), source };
  const width = Math.max(...Object.values(columns)) + 1;
  const rows = lines.map((line) => {
    const said = {
      ...line,
      criterion: asTextInCell(line.criterion, AUTOMATIC_FORMAT),
      kind: kinds[line.kind],
    };
    const row: (string | number)[] = Array.from({ length: width }, () => '');
    for (const field of Object.keys(columns) as (keyof typeof columns)[])
      if (columns[field] >= 0) row[columns[field]] = said[field];
    return row;
  });
  makeRows(sheet, cells.length + rows.length);
  sheet.getRange(cells.length + 1, 1, rows.length, width).setValues(rows);
}
