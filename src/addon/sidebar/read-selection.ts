/**
 * The client in the selected row. The page is told of the clients around it as well, each with a fingerprint of its row: as long as the row is what the
 * fingerprint says, the page need not ask for more when the selection moves.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { activeSpreadsheet } from '../active-spreadsheet';
import { beginOn } from '../begin';
import type { Context } from '../context';
import { assessPlan, readPlan, type AssessedPlan } from '../plan';
import { inRowOrder } from '../reading/row-order';
import { locateTabs } from '../tabs/locate-tabs';
import { describeClients, knownOf, rowFingerprint, type KnownOfClients } from './describe-clients';
import type { ClientAtRow, Selection } from './sidebar-contract';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Above the selected client, and as many below: all of most lists, and of a long one what is in sight. */
const NEIGHBOURS = 100;

const NOBODY: Selection = { selected: null, neighbours: [] };

/** Where the selection is. One read where it still is what is known, and two else: this is asked every other second. */
export function readSelection(knownFingerprint: string): ClientAtRow | null | 'same' {
  const spreadsheet = activeSpreadsheet();
  const row = selectedRow(spreadsheet);
  if (row === null) return null;
  const { sheet, sheetId, rowNumber } = row;
  const [cells] = sheet.getRange(`${rowNumber}:${rowNumber}`).getValues() as CellValue[][];
  if (cells.every(isBlank)) return null;
  const found = rowFingerprint(sheetId, rowNumber, cells);
  if (found === knownFingerprint) return 'same';
  const { clients } = locateTabs(spreadsheet);
  return clients?.sheet.getSheetId() === sheetId ? { rowNumber, fingerprint: found } : null;
}

/** The selected client and those around it, read afresh. */
export function readClient(): Selection {
  const spreadsheet = activeSpreadsheet();
  const tabs = locateTabs(spreadsheet);
  if (tabs.clients?.sheet.getSheetId() !== selectedRow(spreadsheet)?.sheetId) return NOBODY;
  const { context } = beginOn(spreadsheet, tabs);
  const plan = readPlan(tabs, context, { supposesColumns: true });
  if (Array.isArray(plan)) return NOBODY;
  const assessed = assessPlan(plan);
  return selectionOf(assessed, knownOf(assessed), context);
}

export function selectionOf(assessed: AssessedPlan, known: KnownOfClients, context: Context): Selection {
  const { plan, assessments, former } = assessed;
  const row = selectedRow(context.spreadsheet);
  const isOnList = row?.sheetId === plan.list.sheet.getSheetId();
  const describe = describeClients(assessed, known, context);
  const everybody = inRowOrder(assessed, [
    ...assessments.map(({ client }, position) => ({ client, describe: () => describe.present(position) })),
    ...former.map(({ client }, position) => ({ client, describe: () => describe.former(position) })),
  ]);
  const selected = isOnList ? everybody.findIndex(({ client }) => client.rowNumber === row?.rowNumber) : -1;
  const first = Math.max(0, selected - NEIGHBOURS);
  const neighbours = everybody
    .slice(first, Math.max(0, selected) + NEIGHBOURS + 1)
    .map((each) => each.describe());
  return { selected: neighbours[selected - first] ?? null, neighbours };
}

interface SelectedRow {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly rowNumber: number;
}

function selectedRow(spreadsheet: Spreadsheet): SelectedRow | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  const sheet = range.getSheet();
  return { sheet, sheetId: sheet.getSheetId(), rowNumber: range.getRow() };
}
