/** What the page is told of a client: why, what is next, money, reach and history, with a fingerprint of its row. */
import { fingerprint } from '../../core/fingerprint';
import type { CellValue, Client } from '../../core/types';
import type { Context } from '../context';
import { ratingAges } from '../history/rating-ages';
import { readTierChanges } from '../history/read-tier-changes';
import { clientLines } from '../money/client-lines';
import { nextSteps } from '../next-step';
import { fedCriteria, whyStyleOf, type AssessedPlan } from '../plan';
import { cellsOfRow } from '../tabs/clients-tab';
import type { ToldLine } from '../tabs/history-tab';
import { describeProblem } from '../wording/describe-problem';
import { fitCell } from '../wording/fit-cell';
import { formatWhyLeft } from '../wording/format-left';
import { formatWhy } from '../wording/format-why';
import { reachReader } from './client-reach';
import { ruleInputs, type RuleInput } from './rule-inputs';
import type { SelectedClient } from './sidebar-contract';

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

/** By their positions. */
export interface ClientDescriber {
  readonly present: (position: number) => SelectedClient;
  /** Without anything to try, or to do. */
  readonly former: (position: number) => SelectedClient;
}

export function describeClients(
  assessed: AssessedPlan,
  known: KnownOfClients,
  context: Context,
): ClientDescriber {
  const ofRow = rowDescriber(assessed, known, context);
  const { plan, assessments, former } = assessed;
  return {
    present: presentDescriber(assessed, known, context, ofRow),
    former: (position) => ({
      ...ofRow(former[position].client, assessments.length + position),
      hasLeft: true,
      values: [],
      why: formatWhyLeft(former[position], plan, context.sheetTexts),
      nextStep: '',
      checklist: [],
      problems: [],
    }),
  };
}

/** What holds for former clients, too. */
type OfRow = Pick<SelectedClient, 'rowNumber' | 'name' | 'fingerprint' | 'money' | 'reach' | 'history'>;

type RowDescriber = (client: Client, place: number) => OfRow;

function rowDescriber(
  { plan, money }: AssessedPlan,
  { told }: KnownOfClients,
  context: Context,
): RowDescriber {
  const { decimalMark, dayOf } = plan.conventions;
  const style = { texts: context.texts, decimalMark, reserve: plan.settings.reserve };
  const historyOf = readTierChanges(plan.tabs.history, told, dayOf);
  const reachOf = reachReader(plan.list, context);
  const sheetId = plan.list.sheet.getSheetId();
  return ({ rowNumber, name }, place) => {
    const cells = cellsOfRow(plan.list, rowNumber);
    return {
      rowNumber,
      name,
      fingerprint: rowFingerprint(sheetId, rowNumber, cells),
      money: money && clientLines(money, place, style),
      reach: reachOf(cells),
      history: historyOf(name),
    };
  };
}

function presentDescriber(
  assessed: AssessedPlan,
  { ratedDaysAgo }: KnownOfClients,
  { sheetTexts, currency }: Context,
  ofRow: RowDescriber,
): ClientDescriber['present'] {
  const { plan, assessments } = assessed;
  const inputs = ruleInputs(plan);
  const style = whyStyleOf(plan, sheetTexts);
  const steps = nextSteps(assessed, sheetTexts, currency);
  return (position) => {
    const { client, score, verdict } = assessments[position];
    const { text, checklist } = steps[position];
    const beside = { ratedDaysAgo: ratedDaysAgo[position], fed: fedCriteria(assessed, position) };
    return {
      ...ofRow(client, position),
      values: valuesOf(assessed, position, inputs),
      why: formatWhy(score, verdict, style, beside),
      nextStep: fitCell(text),
      checklist,
      problems: client.problems.map((problem) => describeProblem(problem, client, plan, sheetTexts).text),
    };
  };
}

/** Stands for a row and everything in it. @param cells with or without blank ones at their end */
export function rowFingerprint(sheetId: number, rowNumber: number, cells: readonly CellValue[]): string {
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
