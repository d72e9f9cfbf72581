/** Recalculate tiers: reads the tabs, assesses, writes the output columns of Clients and their highlighting. */
import { once } from '../../core/once';
import type { HistoryLine } from '../../core/history/memory';
import type { Assessment } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { begin, type Begun } from '../begin';
import type { Context } from '../context';
import { describeProblem } from '../wording/describe-problem';
import { fitCell, whyCell } from '../wording/fit-cell';
import { formatLeftBy, formatWhyLeft } from '../wording/format-left';
import { formatWhy } from '../wording/format-why';
import { formatChange } from '../history/format-change';
import {
  compareWithMemory,
  keepHistory,
  remember,
  type Comparison,
  type KeptHistory,
  type Remembered,
} from '../history/keep-history';
import { leftOverOf } from '../history/left-over-output';
import { takeSnapshot } from '../history/take-snapshot';
import { neverFormula } from '../wording/never-formula';
import { nextSteps } from '../next-step';
import { showMoney } from '../money/money-tab';
import {
  assessPlan,
  fedCriteria,
  fedNames,
  readPlan,
  whyStyleOf,
  type AssessedPlan,
  type KnownTabs,
  type Plan,
} from '../plan';
import { formerLast, inRowOrder } from '../reading/row-order';
import { runReading, userTexts, withDocumentLock, type Notice } from '../run-command';
import { confirmColumns, type ClientList } from '../tabs/clients-tab';
import type { OutputColumn } from '../tabs/headers';
import { layOutRows } from '../making/lay-out-rows';
import { showAnswers } from '../output/show-answers';
import { highlightTiers } from '../output/highlight-tiers';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import { writeOutput, type OutputCells } from '../output/write-output';
import { showSetUp } from './show-set-up';
import { judgeProspects, type JudgedProspects } from './judge-prospects';
import { noClientsNotice, problemsNotice, summaryNotice, withRemarks } from '../wording/recalculation-notice';

export function recalculateTiers(): void {
  runReading(
    (texts) => texts.menu.recalculate,
    () => {
      const { notice, isSetUp } = recalculateInSight();
      return isSetUp ? notice : offerSetUp(userTexts());
    },
  );
}

/** Recalculates, and leaves her looking at the answers. */
export function recalculateInSight(): Recalculation {
  const recalculation = recalculateLocked();
  const { assessed } = recalculation;
  if (assessed !== null) showAnswers(assessed.plan.list, assessed.plan.output);
  return recalculation;
}

/** Google is told to finish only where something is to be finished. */
export function recalculateLocked(): Recalculation {
  return withDocumentLock(userTexts, () => recalculate(), { isWritten: ({ isWritten }) => isWritten });
}

/** Outside the lock, which a question would drop. */
function offerSetUp({ menu, setUp }: Texts): null {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(menu.setUp, setUp.offer, ui.ButtonSet.YES_NO) === ui.Button.YES) showSetUp();
  return null;
}

/** What a recalculation has to say, and what it read: whoever shows more of it need not read again. */
export interface Recalculation {
  readonly notice: Notice;
  /** In which it was read and written. */
  readonly context: Context;
  /** Null where something must be mended first. */
  readonly assessed: AssessedPlan | null;
  /** How long ago the ratings of each client were touched; null where that is not known. */
  readonly ratedDaysAgo: readonly (number | null)[];
  /** What stands in our columns beside each client, by the number of its row. */
  readonly cells: ReadonlyMap<number, OutputCells<OutputColumn>>;
  /** What came onto History. */
  readonly lines: readonly HistoryLine[];
  /** All that History tells now; null where it was not read. */
  readonly told: KeptHistory['told'];
  /** Nothing was remembered before. */
  readonly isFirst: boolean;
  readonly prospects: JudgedProspects;
  /** False where there is neither a tab of criteria nor one of tiers. */
  readonly isSetUp: boolean;
  /** False where everything stood as it is to stand. */
  readonly isWritten: boolean;
}

const NOTHING_FOUND = {
  assessed: null,
  ratedDaysAgo: [],
  cells: new Map(),
  lines: [],
  told: null,
  isFirst: false,
  prospects: { remarks: [], problems: [], prospects: null, isWritten: false },
  isWritten: false,
} as const;

/** What the same execution has read under its lock, and has not written to since. */
export interface AlreadyRead extends Begun {
  readonly known?: KnownTabs;
  readonly remembered?: Remembered;
  /** Only what one cell holds is new. That changes neither colours nor rules of formatting: they are not looked at. */
  readonly isTyped?: boolean;
}

/**
 * Recalculates under a lock that the caller holds.
 *
 * @param check throws where the list, as it was read, is to be left alone
 * @throws UserError where somebody moves rows or columns all the while
 */
export function recalculate(
  alreadyRead?: AlreadyRead,
  check: (list: ClientList) => void = () => undefined,
): Recalculation {
  let read = alreadyRead;
  let isFirst = true;
  return untilInPlace(
    (tab) => userTexts().failures.beingEdited(tab),
    () => {
      const { known, ...present }: AlreadyRead = read ?? begin();
      // An attempt before may have written before something moved.
      const isBegun = !isFirst;
      const all = { ...present, known: { ...known, supposesColumns: isFirst } };
      [read, isFirst] = [undefined, false];
      const recalculation = recalculateOnce(all, check);
      return isBegun ? { ...recalculation, isWritten: true } : recalculation;
    },
  );
}

/** In the zone of the last run, where only what that run writes can be written: it is confirmed before. */
function withMemory({
  tabs,
  context,
  ...read
}: AlreadyRead): AlreadyRead & { readonly remembered: Remembered } {
  if (read.remembered !== undefined) return { ...read, tabs, context, remembered: read.remembered };
  const remembered = remember(tabs);
  const zone = remembered.kept?.timeZone ?? null;
  const supposes = read.known?.supposesColumns === true && tabs.prospects === null && zone !== null;
  return { ...read, tabs, context: supposes ? context.supposeZone(zone) : context, remembered };
}

function recalculateOnce(read: AlreadyRead, check: (list: ClientList) => void): Recalculation {
  const { readFrom, tabs, context, known, remembered, isTyped } = withMemory(read);
  const { texts, sheetTexts, conventions } = context;
  const plan = readPlan(tabs, context, known);
  const isSetUp = tabs.criteria !== null || tabs.tiers !== null;
  if (Array.isArray(plan)) return { ...NOTHING_FOUND, context, notice: problemsNotice(plan, texts), isSetUp };
  check(plan.list);
  const assessed = assessPlan(plan);
  if (plan.list.rows.length === 0) {
    const prospects = judgeProspects(tabs, plan.settings, context);
    const notice = withRemarks(noClientsNotice(plan.list, texts), prospects.remarks);
    const { isWritten } = prospects;
    return { ...NOTHING_FOUND, context, notice, assessed, prospects, isSetUp, isWritten };
  }

  const snapshot = takeSnapshot(assessed);
  const telling = {
    style: { texts: sheetTexts, decimalMark: conventions.decimalMark, fed: fedNames(assessed) },
    howLeft: howLeft(assessed, sheetTexts),
  };
  const comparison = compareWithMemory(tabs, remembered, { snapshot, readFrom }, telling);
  const records = formerLast(assessed, comparison.records);
  const assessments = withoutToldLockEnds(assessed.assessments, records, conventions.today);
  const steps = nextSteps({ ...assessed, assessments }, sheetTexts, context.currency).map(({ text }) => text);
  const ratedDaysAgo = records
    .slice(0, assessments.length)
    .map(({ ratedDay }) => (ratedDay === null ? null : Math.max(0, conventions.today - ratedDay)));
  const found = { records, ratedDaysAgo, steps };
  const cells = outputRows({ ...assessed, assessments }, found, sheetTexts);
  const highlight = isTyped === true ? null : highlightTiers(plan.list, plan.output, plan.tiers);
  const confirmZone = once(() => {
    if (!context.isZoneRight()) throw new MovedMeanwhile(plan.list.sheet.getName());
  });
  const confirm = once(() => {
    confirmZone();
    confirmColumns(plan.list);
  });
  const isOutputWritten = writeOutput({
    list: plan.list,
    columns: plan.output,
    inputs: inputColumns(plan),
    rows: cells,
    isLeftOver: leftOverOf(comparison.memory, plan),
    confirm,
  });
  if (highlight !== null) {
    confirm();
    highlight();
  }
  const rows = inRowOrder(assessed, [...cells.keys()]);
  if (rows.length > (comparison.memory?.snapshot.clients.length ?? Infinity))
    layOutRows(plan, rows, sheetTexts);
  const {
    lines,
    told,
    remarks,
    isWritten: isHistoryWritten,
  } = keepHistory(tabs, comparison, context, confirmZone);
  const moneyShown = showMoney(tabs.money, assessed, context, confirmZone);
  const prospects = judgeProspects(tabs, plan.settings, context);
  const notice = withRemarks(summaryNotice({ ...assessed, assessments }, texts), [
    ...remarks,
    ...moneyShown.remarks,
    ...prospects.remarks,
  ]);
  const { isFirst } = comparison;
  const isWritten =
    isOutputWritten || highlight !== null || isHistoryWritten || moneyShown.isWritten || prospects.isWritten;
  return {
    notice,
    context,
    assessed,
    ratedDaysAgo,
    cells,
    lines,
    told,
    isFirst,
    prospects,
    isSetUp,
    isWritten,
  };
}

/** That a lock is over is told on one day, in its row and in the summary. */
function withoutToldLockEnds(
  assessments: readonly Assessment[],
  records: Comparison['records'],
  today: number,
): Assessment[] {
  return assessments.map((assessment, index) => {
    const { client } = assessment;
    if (client.problems.length === 0 || records[index].toldLockEnd?.day === today) return assessment;
    const problems = client.problems.filter(({ kind }) => kind !== 'lockEnded');
    return { ...assessment, client: { ...client, problems } };
  });
}

/** By what a client of the snapshot has left, for History. */
function howLeft(assessed: AssessedPlan, texts: Texts): (client: number) => string {
  const { plan, assessments, former } = assessed;
  const by = inRowOrder(assessed, [...assessments.map(() => null), ...former.map(({ leftBy }) => leftBy)]);
  return (client) => {
    const leftBy = by[client];
    return leftBy === null ? '' : formatLeftBy(leftBy, plan, texts);
  };
}

/** What a client's row is read for. */
function inputColumns({ criteriaColumns, factSources, lockColumns, standingColumn }: Plan): number[] {
  const { tier, reason, until } = lockColumns;
  const facts = factSources.map(({ column }) => column);
  const columns = [...criteriaColumns, ...facts, tier, reason, until, standingColumn];
  return [...new Set(columns)].filter((column) => column >= 0);
}

/** Of each client, beside its assessment. */
interface FoundOut {
  /** Of those that have left, too, after the others. */
  readonly records: Comparison['records'];
  readonly ratedDaysAgo: readonly (number | null)[];
  readonly steps: readonly string[];
}

/** Output beside each client, by the number of its row, in the spreadsheet's language. */
function outputRows(
  assessed: AssessedPlan,
  { records, ratedDaysAgo, steps }: FoundOut,
  texts: Texts,
): Map<number, OutputCells<OutputColumn>> {
  const { plan, assessments, former } = assessed;
  const { tiers, settings, conventions } = plan;
  const style = whyStyleOf(plan, texts);
  const changeStyle = { today: conventions.today, shownDays: settings.changeShownDays, texts };
  return new Map([
    ...assessments.map(({ client, score, verdict, rank }, index): OutputRow => {
      const problems = client.problems.map((problem) => describeProblem(problem, client, plan, texts).text);
      const tier = verdict === null ? null : tiers[verdict.tier];
      const cells = {
        tier: tier?.name ?? '',
        score: score?.points ?? '',
        rank: rank ?? '',
        change: formatChange(records[index], false, changeStyle),
        evidence: score?.evidence ?? 0,
        why: whyCell(
          formatWhy(score, verdict, style, {
            ratedDaysAgo: ratedDaysAgo[index],
            fed: fedCriteria(assessed, index),
          }),
          problems,
          texts,
        ),
        nextStep: fitCell(neverFormula(steps[index])),
      };
      return [client.rowNumber, cells];
    }),
    ...former.map((each, index): OutputRow => {
      const change = formatChange(records[assessments.length + index], true, changeStyle);
      const why = fitCell(formatWhyLeft(each, plan, texts));
      return [each.client.rowNumber, { ...NOTHING_SAID, change, why }];
    }),
  ]);
}

type OutputRow = readonly [rowNumber: number, cells: OutputCells<OutputColumn>];

const NOTHING_SAID = { tier: '', score: '', rank: '', change: '', evidence: '', why: '', nextStep: '' };
