/**
 * The recalculated Clients tab → one record per client. Tier, score and sentences are what the built add-on wrote into
 * the cells. Two things it does not put into cells, the tiers still possible and the single problems of a row, are
 * worked out here with the same sources, from the same tabs.
 */
import { decimalMarkOf, dayOrderOf } from '../../src/addon/conventions';
import { describeProblem } from '../../src/addon/describe-problem';
import { formatPossibleTiers } from '../../src/addon/format-why';
import { assessPlan, readPlan, type Plan } from '../../src/addon/plan';
import { readProspectPlan } from '../../src/addon/prospects/prospect-plan';
import { locateTabs } from '../../src/addon/tabs/locate-tabs';
import type { ListedTier } from '../../src/addon/tabs/tiers-tab';
import { dayNumber } from '../../src/core/parse-day';
import { isBlank, type Conventions } from '../../src/core/read-value';
import type { Assessment } from '../../src/core/types';
import { textsFor } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/texts';
import { dateToSerial } from '../../src/local/typing/serial-date';
import { CommandError } from './command-error';

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
  /** In the order of the rows; null where there is no such tab, or it could not be judged. */
  readonly prospects: readonly ProspectResult[] | null;
  /** Best first. */
  readonly tiers: readonly ListedTier[];
  readonly texts: Texts;
}

/** @param today days since 1899-12-30; null for the day it is */
export function readResults(spreadsheet: Spreadsheet, today: number | null): Results {
  const locale = spreadsheet.getSpreadsheetLocale();
  const texts = textsFor(locale);
  const conventions = conventionsFor(locale, spreadsheet.getSpreadsheetTimeZone(), today);
  const tabs = locateTabs(spreadsheet);
  const plan = readPlan(tabs, conventions, texts);
  if (Array.isArray(plan)) throw new CommandError(plan.join(' '));
  return {
    clients: assessPlan(plan).map((assessment) => readClient(assessment, plan, texts)),
    prospects: readProspects(readProspectPlan(tabs, conventions.decimalMark, texts)),
    tiers: plan.tiers,
    texts,
  };
}

function readClient({ client, verdict }: Assessment, plan: Plan, texts: Texts): ClientResult {
  const { list, output, tiers } = plan;
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
