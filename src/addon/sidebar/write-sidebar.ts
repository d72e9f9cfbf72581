/** What the sidebar writes: changed input cells, weights and cut-offs. Everything is checked before the first write. */
import { parseCutOff, parseWeight } from '../../core/reading/parse-criterion';
import { PRESETS } from '../../core/presets';
import { isBlank, quoteCell } from '../../core/reading/read-value';
import type { Kind } from '../../core/types';
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { chosenPreset, setUp } from '../commands/set-up-spreadsheet';
import { recalculate } from '../commands/recalculate-tiers';
import type { Plan } from '../plan';
import { UserError } from '../run-command';
import { sampleClients } from '../sample-clients';
import { presetKnowing } from '../tabs/suggest-preset';
import { checkName, currentPlan } from './current-plan';
import type { ClientKey, CutOffChange, ValueChange, WeightChange } from './sidebar-contract';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One cell to be written; row and column from 1. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: number | boolean | Date | null;
}

const MILLISECONDS_PER_DAY = 86400000;

/** Each gives what the recalculation afterwards said. */
export function applyValues(client: ClientKey, changes: readonly ValueChange[], texts: Texts): string {
  const plan = currentPlan(texts);
  const { list, criteria } = plan;
  checkName(list.sheet, client.rowNumber, list.clientColumn + 1, client.name, texts);
  const cells = changes.map(({ criterion, value }) => {
    const index = criteria.findIndex(({ name }) => name === criterion);
    if (index < 0 || !isValue(value))
      throw new UserError(texts.sidebarFailures.moved(criterion, plan.criteriaTab.sheet.getName()));
    const column = plan.criteriaColumns[index] + 1;
    return { row: client.rowNumber, column, value: asWritten(value, criteria[index].kind, plan) };
  });
  writeCells(list.sheet, cells, texts);
  return recalculate(texts).text;
}

export function saveWeights(changes: readonly WeightChange[], texts: Texts): string {
  const { sheet, columns } = currentPlan(texts).criteriaTab;
  const cells = changes.map(({ criterion, rowNumber, weight }) => {
    checkName(sheet, rowNumber, columns.criterion + 1, criterion, texts);
    const cell = cellOnTab(sheet.getName(), rowNumber, columns.weight + 1);
    if (parseWeight(weight, '.') === null) {
      throw new UserError(texts.tabProblems.unreadableWeight(cell, quoteCell(weight)));
    }
    return { row: rowNumber, column: columns.weight + 1, value: weight };
  });
  writeCells(sheet, cells, texts);
  return recalculate(texts).text;
}

export function saveCutOffs(changes: readonly CutOffChange[], texts: Texts): string {
  const { sheet, columns } = currentPlan(texts).tiersTab;
  const cells = changes.map(({ tier, rowNumber, from }) => {
    checkName(sheet, rowNumber, columns.tier + 1, tier, texts);
    const cell = cellOnTab(sheet.getName(), rowNumber, columns.fromScore + 1);
    if (parseCutOff(from, '.') === null)
      throw new UserError(texts.tabProblems.unreadableCutOff(cell, quoteCell(from)));
    return { row: rowNumber, column: columns.fromScore + 1, value: from };
  });
  writeCells(sheet, cells, texts);
  return recalculate(texts).text;
}

/** First open: sets up, fills in the sample where there are no clients yet, recalculates. */
export function start(presetName: string, withSample: boolean, texts: Texts): string {
  setUp(chosenPreset(presetName, texts), texts);
  if (withSample) fillInSample(texts);
  return recalculate(texts).text;
}

function fillInSample(texts: Texts): void {
  const { list, criteria, criteriaColumns } = currentPlan(texts);
  if (list.rows.some((row) => !isBlank(row[list.clientColumn]))) return;
  const first = list.headerRowNumber + 1;
  const preset = presetKnowing(criteria.map(({ identity }) => identity));
  const keys: readonly string[] = PRESETS[preset].criteria.map(({ key }) => key);
  const clients = sampleClients(preset);
  list.sheet
    .getRange(first, list.clientColumn + 1, clients.length, 1)
    .setValues(clients.map(({ name }) => [name]));
  criteriaColumns.forEach((column, index) => {
    const position = keys.indexOf(criteria[index].identity);
    const values = clients.map(({ values: each }) => [each[position] ?? '']);
    if (column >= 0) list.sheet.getRange(first, column + 1, values.length, 1).setValues(values);
  });
}

function isValue(value: unknown): value is ValueChange['value'] {
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && isFinite(value));
}

/** Days since something are written as the date on which it was, in the spreadsheet's time zone. */
function asWritten(value: ValueChange['value'], kind: Kind, { conventions }: Plan): CellChange['value'] {
  if (kind !== 'daysSince' || typeof value !== 'number') return value;
  const day = new Date((conventions.today - Math.round(value)) * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10);
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.parseDate(day, timeZone, 'yyyy-MM-dd');
}

/** Writes the changed cells and no others; a formula of the user's is never replaced. */
function writeCells(sheet: Sheet, cells: readonly CellChange[], { sidebarFailures }: Texts): void {
  for (const { row, column } of cells) {
    if (sheet.getRange(row, column).getFormula() !== '') {
      throw new UserError(sidebarFailures.holdsFormula(cellOnTab(sheet.getName(), row, column)));
    }
  }
  for (const { row, column, value } of cells) {
    const cell = sheet.getRange(row, column);
    if (value === null) cell.clearContent();
    else cell.setValue(value);
  }
}
