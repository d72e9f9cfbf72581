/**
 * The client in the selected row. The page is told of the clients around it as well, each with a fingerprint of its row: as long as the row is what the
 * fingerprint says, the page need not ask for more when the selection moves.
 */
import { fingerprint } from '../../core/fingerprint';
import { isBlank } from '../../core/reading/read-value';
import type { CellValue, Client } from '../../core/types';
import { activeSpreadsheet } from '../active-spreadsheet';
import { beginOn } from '../begin';
import type { Context } from '../context';
import { ratingAges } from '../history/rating-ages';
import { readTierChanges } from '../history/read-tier-changes';
import { clientLines } from '../money/client-lines';
import { nextSteps } from '../next-step';
import { assessPlan, fedCriteria, readPlan, whyStyleOf, type AssessedPlan } from '../plan';
import { inRowOrder } from '../reading/row-order';
import { cellsOfRow } from '../tabs/clients-tab';
import type { ToldLine } from '../tabs/history-tab';
import { locateTabs } from '../tabs/locate-tabs';
import { describeProblem } from '../wording/describe-problem';
import { fitCell } from '../wording/fit-cell';
import { formatWhyLeft } from '../wording/format-left';
import { formatWhy } from '../wording/format-why';
import { reachReader } from './client-reach';
import { ruleInputs, type RuleInput } from './rule-inputs';
import type { ClientAtRow, SelectedClient, Selection } from './sidebar-contract';

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

/** What is known of the clients beside their rows. */
export interface KnownOfClients {
  /** Of each client; null where it is not known whether its ratings are old or new. */
  readonly ratedDaysAgo: readonly (number | null)[];
  /** All that History tells; null where it is to be read. */
  readonly told: readonly ToldLine[] | null;
}

/** What is remembered, in one read. */
export function knownOf({ plan: { tabs, conventions }, clients }: AssessedPlan): KnownOfClients {
  return { ratedDaysAgo: ratingAges(tabs.memory, clients, conventions.today), told: null };
}

export function selectionOf(assessed: AssessedPlan, known: KnownOfClients, context: Context): Selection {
  const { plan, assessments, former } = assessed;
  const row = selectedRow(context.spreadsheet);
  const isOnList = row?.sheetId === plan.list.sheet.getSheetId();
  const describe = describerOf(assessed, known, context);
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

/** By their positions. */
interface Describer {
  readonly present: (position: number) => SelectedClient;
  /** Without anything to try, or to do. */
  readonly former: (position: number) => SelectedClient;
}

/** What is told of a client. */
function describerOf(
  assessed: AssessedPlan,
  { ratedDaysAgo, told }: KnownOfClients,
  context: Context,
): Describer {
  const { plan, assessments, former, money } = assessed;
  const { texts, sheetTexts, currency } = context;
  const { decimalMark, dayOf } = plan.conventions;
  const inputs = ruleInputs(plan);
  const style = whyStyleOf(plan, sheetTexts);
  const moneyStyle = { texts, decimalMark, reserve: plan.settings.reserve };
  const steps = nextSteps(assessed, sheetTexts, currency);
  const historyOf = readTierChanges(plan.tabs.history, told, dayOf);
  const reachOf = reachReader(plan.list, context);
  const sheetId = plan.list.sheet.getSheetId();
  const ofRow = (
    { rowNumber, name }: Client,
    place: number,
  ): Pick<SelectedClient, 'rowNumber' | 'name' | 'fingerprint' | 'money' | 'reach' | 'history'> => {
    const cells = cellsOfRow(plan.list, rowNumber);
    return {
      rowNumber,
      name,
      fingerprint: rowFingerprint(sheetId, rowNumber, cells),
      money: money && clientLines(money, place, moneyStyle),
      reach: reachOf(cells),
      history: historyOf(name),
    };
  };
  return {
    present: (position) => {
      const { client, score, verdict } = assessments[position];
      const { text, checklist } = steps[position];
      return {
        ...ofRow(client, position),
        values: valuesOf(assessed, position, inputs),
        why: formatWhy(score, verdict, style, {
          ratedDaysAgo: ratedDaysAgo[position],
          fed: fedCriteria(assessed, position),
        }),
        nextStep: fitCell(text),
        checklist,
        problems: client.problems.map((problem) => describeProblem(problem, client, plan, sheetTexts).text),
      };
    },
    former: (position) => ({
      ...ofRow(former[position].client, assessments.length + position),
      hasLeft: true,
      values: [],
      why: formatWhyLeft(former[position], plan, sheetTexts),
      nextStep: '',
      checklist: [],
      problems: [],
    }),
  };
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

/** Stands for a row and everything in it. @param cells with or without blank ones at their end */
function rowFingerprint(sheetId: number, rowNumber: number, cells: readonly CellValue[]): string {
  const width = cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  return fingerprint(JSON.stringify([sheetId, rowNumber, ...cells.slice(0, width)]));
}

/** NaN cannot travel. */
export function valuesOf(
  { clients, held }: AssessedPlan,
  clientIndex: number,
  inputs: readonly RuleInput[],
): (number | null)[] {
  const ofInputs = inputs.map(({ factIndex }) => Number(held[factIndex][clientIndex]));
  return [...clients[clientIndex].values, ...ofInputs].map((value) => (isNaN(value) ? null : value));
}
