/**
 * The recalculated Clients tab → one record per client. Tier, score and sentences are what the built add-on wrote into
 * the cells. Two things it does not put into cells, the tiers still possible and the single problems of a row, are
 * worked out here with the same sources, from the same tabs.
 */
import { chosenLanguage } from '../../src/addon/chosen-language';
import { decimalMarkOf, dayOrderOf } from '../../src/addon/conventions';
import { CELL_WORDS } from '../../src/i18n/all-cell-words';
import { describeProblem } from '../../src/addon/wording/describe-problem';
import { formatPossibleTiers } from '../../src/addon/wording/format-why';
import { assessPlan, readPlan, type Plan } from '../../src/addon/plan';
import { readProspectPlan } from '../../src/addon/prospects/prospect-plan';
import { readHistory } from '../../src/addon/tabs/history-tab';
import type { RowLeftOut } from '../../src/addon/reading/rows-without-clients';
import { cellsOfRow } from '../../src/addon/tabs/clients-tab';
import { locateTabs } from '../../src/addon/tabs/locate-tabs';
import type { ListedTier } from '../../src/addon/tabs/tiers-tab';
import { dayNumber } from '../../src/core/reading/parse-day';
import { isBlank, type Conventions } from '../../src/core/reading/read-value';
import type { Assessment } from '../../src/core/types';
import { currencyOf } from '../../src/i18n/format-money';
import { textsFor } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/types/texts';
import { dateToSerial, serialToDate } from '../../stand-in/typing/serial-date';
import { CommandError } from './command-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ClientResult {
  readonly client: string;
  /** null, like score, rank and possibleTiers, where nothing is rated. */
  readonly tier: string | null;
  /** "▲ C" while it is news that the tier has changed, '' otherwise. */
  readonly change: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** 0 to 1. */
  readonly evidence: number;
  readonly possibleTiers: string | null;
  readonly why: string;
  readonly nextStep: string;
  readonly problems: readonly string[];
}

/** A row below the header that is no client. */
export interface LeftOutResult {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly reason: RowLeftOut['reason'];
  /** What stands in it first. */
  readonly text: string;
}

/** A line of the History tab. */
export interface ChangeResult {
  /** Day of the recalculation where the list is kept, such as 2026-11-21. */
  readonly date: string;
  readonly client: string;
  /** '' for a client that is new or gone, and for a line about the whole list. */
  readonly from: string;
  readonly to: string;
  readonly cause: string;
}

/** A row of the Prospects tab. */
export interface ProspectResult {
  readonly prospect: string;
  readonly verdict: string;
  /** 0 to 100; null where nothing is rated. */
  readonly fit: number | null;
  readonly why: string;
  readonly reply: string;
}

export interface Results {
  /** In the order of the rows. */
  readonly clients: readonly ClientResult[];
  /** Rows of the list that are no clients. */
  readonly leftOut: readonly LeftOutResult[];
  /** In the order of the rows; null where there is no such tab, or it could not be judged. */
  readonly prospects: readonly ProspectResult[] | null;
  /** What this run added to History, in the order of its lines. */
  readonly changes: readonly ChangeResult[];
  /** Of the tabs beside the list: settings, rules, and whatever keeps prospects from being judged. */
  readonly tabProblems: readonly string[];
  /** Best first. */
  readonly tiers: readonly ListedTier[];
  readonly texts: Texts;
}

/**
 * @param today days since 1899-12-30; null for the day it is
 * @param linesBefore lines on History before the run
 */
export function readResults(spreadsheet: Spreadsheet, today: number | null, linesBefore: number): Results {
  const locale = spreadsheet.getSpreadsheetLocale();
  const texts = textsFor(chosenLanguage(spreadsheet) ?? locale);
  const conventions = conventionsFor(locale, spreadsheet.getSpreadsheetTimeZone(), today);
  const tabs = locateTabs(spreadsheet);
  const context = { spreadsheet, conventions, texts, sheetTexts: texts, currency: currencyOf(locale) };
  const plan = readPlan(tabs, context);
  if (Array.isArray(plan)) throw new CommandError(plan.join(' '));
  const prospectPlan = readProspectPlan(tabs, context);
  return {
    clients: assessPlan(plan).assessments.map((assessment) => readClient(assessment, plan, texts)),
    leftOut: plan.leftOut.map(({ rowNumber, reason, text }) => ({ row: rowNumber, reason, text })),
    prospects: readProspects(prospectPlan),
    changes: historyLines(spreadsheet).slice(linesBefore),
    tabProblems: [
      ...[...plan.settingProblems, ...plan.rulesTab.problems].map(({ text }) => text),
      ...(prospectPlan === null || 'list' in prospectPlan ? [] : prospectPlan),
    ],
    tiers: plan.tiers,
    texts,
  };
}

/** All lines that stand on History. */
export function historyLines(spreadsheet: Spreadsheet): ChangeResult[] {
  const { history } = locateTabs(spreadsheet);
  if (history === null || history.sheet.getLastRow() === 0) return [];
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return readHistory(history.sheet).map(({ time, ...line }) => ({
    date: serialToDate(dateToSerial(new Date(time), timeZone), 'UTC')
      .toISOString()
      .slice(0, 10),
    ...line,
  }));
}

function readClient({ client, verdict }: Assessment, plan: Plan, texts: Texts): ClientResult {
  const { list, output, tiers } = plan;
  const cells = cellsOfRow(list, client.rowNumber);
  const number = (column: number): number | null =>
    typeof cells[column] === 'number' ? cells[column] : null;
  return {
    client: client.name,
    tier: verdict === null ? null : String(cells[output.tier] ?? ''),
    change: String(cells[output.change] ?? ''),
    score: number(output.score),
    rank: number(output.rank),
    evidence: number(output.evidence) ?? 0,
    possibleTiers: verdict === null ? null : formatPossibleTiers(verdict, tiers),
    why: String(cells[output.why] ?? ''),
    nextStep: String(cells[output.nextStep] ?? ''),
    problems: client.problems.map((problem) => describeProblem(problem, client, plan, texts).text),
  };
}

/** What Recalculate has written; a row without a verdict is nobody's. */
function readProspects(plan: ReturnType<typeof readProspectPlan>): ProspectResult[] | null {
  if (plan === null || !('list' in plan)) return null;
  const { list, output } = plan;
  return list.rows
    .filter((cells) => !isBlank(cells[output.verdict]))
    .map((cells) => {
      const fit = cells[output.fit];
      const text = (column: number): string => String(cells[column] ?? '').trim();
      return {
        prospect: text(list.clientColumn),
        verdict: text(output.verdict),
        fit: typeof fit === 'number' ? fit : null,
        why: text(output.why),
        reply: text(output.reply),
      };
    });
}

/** As the add-on has them on Google, without Google's services. */
export function conventionsFor(locale: string, timeZone: string, today: number | null): Conventions {
  const dayOfSerial = (serial: number): number => {
    const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
    return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? NaN;
  };
  return {
    decimalMark: decimalMarkOf(locale),
    dayOrder: dayOrderOf(locale),
    today: dayOfSerial(today ?? dateToSerial(new Date(), timeZone)),
    dayOf: (date) => dayOfSerial(dateToSerial(date, timeZone)),
    hoursOf: (date) => dateToSerial(date, timeZone) * 24,
    words: CELL_WORDS,
  };
}
