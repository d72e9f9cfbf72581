/**
 * The recalculated Clients tab → one record per client. Tier, score and sentences are what the built add-on wrote into
 * the cells. Two things it does not put into cells, the tiers still possible and the single problems of a row, are
 * worked out here with the same sources, from the same tabs.
 */
import { cellName } from '../../src/addon/a1';
import { decimalMarkOf, dayOrderOf } from '../../src/addon/conventions';
import { formatPossibleTiers } from '../../src/addon/format-why';
import {
  columnOf,
  locateOutputColumns,
  readClientList,
  type ClientList,
  type OutputColumns,
} from '../../src/addon/tabs/clients-tab';
import { readCriteriaTab, type ListedCriterion } from '../../src/addon/tabs/criteria-tab';
import { locateTabs } from '../../src/addon/tabs/locate-tabs';
import { readTiersTab, type ListedTier } from '../../src/addon/tabs/tiers-tab';
import { assessClients } from '../../src/core/assess-clients';
import { parseClients } from '../../src/core/parse-clients';
import { dayNumber } from '../../src/core/parse-day';
import type { Conventions } from '../../src/core/read-value';
import type { Assessment, RowProblem } from '../../src/core/types';
import { textsFor } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/texts';
import { dateToSerial } from '../../src/local/typing/serial-date';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ClientResult {
  readonly client: string;
  /** null, like score, rank and possibleTiers, where nothing is rated. */
  readonly tier: string | null;
  readonly score: number | null;
  readonly rank: number | null;
  /** 0 to 1. */
  readonly evidence: number;
  readonly possibleTiers: string | null;
  readonly why: string;
  readonly nextStep: string;
  readonly problems: readonly string[];
}

export interface Results {
  /** In the order of the rows. */
  readonly clients: readonly ClientResult[];
  /** Best first. */
  readonly tiers: readonly ListedTier[];
  readonly texts: Texts;
}

/** @param today days since 1899-12-30; null for the day it is */
export function readResults(spreadsheet: Spreadsheet, today: number | null): Results {
  const locale = spreadsheet.getSpreadsheetLocale();
  const texts = textsFor(locale);
  const tabs = locateTabs(spreadsheet);
  const list = readClientList(tabs.clients!.sheet)!;
  const { criteria } = readCriteriaTab(tabs.criteria!.sheet, decimalMarkOf(locale), texts);
  const { tiers } = readTiersTab(tabs.tiers!.sheet, decimalMarkOf(locale), texts);
  const columns = criteria.map(({ identity }) => columnOf(list, identity));
  const conventions = conventionsFor(locale, spreadsheet.getSpreadsheetTimeZone(), today);
  const clients = parseClients(
    list.rows,
    list.headerRowNumber + 1,
    { name: list.clientColumn, criteria: columns },
    criteria,
    conventions,
  );
  const context: Context = { list, output: locateOutputColumns(list), criteria, columns, tiers, texts };
  return {
    clients: assessClients(clients, criteria, tiers).map((each) => readClient(each, context)),
    tiers,
    texts,
  };
}

interface Context {
  readonly list: ClientList;
  readonly output: OutputColumns;
  readonly criteria: readonly ListedCriterion[];
  readonly columns: readonly number[];
  readonly tiers: readonly ListedTier[];
  readonly texts: Texts;
}

function readClient({ client, verdict }: Assessment, context: Context): ClientResult {
  const { list, output, tiers } = context;
  const cells = list.rows[client.rowNumber - list.headerRowNumber - 1]!;
  const number = (column: number): number | null =>
    typeof cells[column] === 'number' ? cells[column] : null;
  return {
    client: client.name,
    tier: verdict === null ? null : String(cells[output.tier] ?? ''),
    score: number(output.score),
    rank: number(output.rank),
    evidence: number(output.evidence) ?? 0,
    possibleTiers: verdict === null ? null : formatPossibleTiers(verdict, tiers),
    why: String(cells[output.why] ?? ''),
    nextStep: String(cells[output.nextStep] ?? ''),
    problems: client.problems.map((problem) => problemSentence(problem, client, context)),
  };
}

/** The sentence that ends the client's Why. */
function problemSentence(
  problem: RowProblem,
  { rowNumber, name }: Assessment['client'],
  context: Context,
): string {
  const { list, criteria, columns, texts } = context;
  const { rowProblems } = texts;
  const nameCell = (row: number): string => cellName(row, list.clientColumn + 1);
  if (problem.kind === 'noName') return rowProblems.noName(nameCell(rowNumber));
  if (problem.kind === 'duplicateName') {
    return rowProblems.duplicateName(name, problem.otherRowNumbers.map(nameCell));
  }
  const { criterionIndex, held, needed } = problem;
  const say = {
    number: rowProblems.unreadableNumber,
    date: rowProblems.unreadableDate,
    tick: rowProblems.unreadableTick,
  }[needed];
  return say(criteria[criterionIndex]!.name, cellName(rowNumber, columns[criterionIndex]! + 1), held);
}

/** As the add-on has them on Google, without Google's services. */
function conventionsFor(locale: string, timeZone: string, today: number | null): Conventions {
  const dayOfSerial = (serial: number): number => {
    const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
    return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? NaN;
  };
  return {
    decimalMark: decimalMarkOf(locale),
    dayOrder: dayOrderOf(locale),
    today: dayOfSerial(today ?? dateToSerial(new Date(), timeZone)),
    dayOf: (date) => dayOfSerial(dateToSerial(date, timeZone)),
  };
}
