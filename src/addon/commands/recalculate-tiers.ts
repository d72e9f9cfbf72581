/** Recalculate tiers: reads the tabs, assesses, writes the output columns of Clients and their highlighting. */
import { once } from '../../core/once';
import type { HistoryLine } from '../../core/history/memory';
import type { Texts } from '../../i18n/types/texts';
import { begin, type Begun } from '../begin';
import type { Context } from '../context';
import { formatLeftBy } from '../wording/format-left';
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
import { showMoney } from '../money/money-tab';
import { assessPlan, fedNames, readPlan, type AssessedPlan, type KnownTabs, type Plan } from '../plan';
import { inRowOrder } from '../reading/row-order';
import { runReading, userTexts, withDocumentLock, type Notice } from '../run-command';
import { confirmColumns, type ClientList } from '../tabs/clients-tab';
import { layOutRows } from '../making/lay-out-rows';
import { showAnswers } from '../output/show-answers';
import { highlightTiers } from '../output/highlight-tiers';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import { writeOutput } from '../output/write-output';
import { answersOf, type Answers } from '../wording/answers';
import { showSetUp } from './show-set-up';
import { judgeProspects, type JudgedProspects } from '../prospects/judge-prospects';
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
export interface Recalculation extends Pick<Answers, 'ratedDaysAgo' | 'cells'> {
  readonly notice: Notice;
  /** In which it was read and written. */
  readonly context: Context;
  /** Null where something must be mended first. */
  readonly assessed: AssessedPlan | null;
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
 * @throws UserError where somebody moves rows or columns all the while
 */
export function recalculate(alreadyRead?: AlreadyRead): Recalculation {
  return carryOut(alreadyRead, ({ notice, ...found }) => ({ ...found, notice: notice() }));
}

/**
 * The same where nobody is told: what there is to say is not looked for.
 *
 * @param check throws where the list, as it was read, is to be left alone
 * @returns whether anything was written
 * @throws UserError where somebody moves rows or columns all the while
 */
export function recalculateUntold(
  alreadyRead: AlreadyRead | undefined,
  check: (list: ClientList) => void,
): boolean {
  return carryOut(alreadyRead, ({ isWritten }) => ({ isWritten }), check).isWritten;
}

/** What a recalculation has found, and how to say it. */
type Found = Omit<Recalculation, 'notice'> & { readonly notice: () => Notice };

/** @param tell what the caller wants of it, made while the list still stands as it was read */
function carryOut<Told extends { readonly isWritten: boolean }>(
  alreadyRead: AlreadyRead | undefined,
  tell: (found: Found) => Told,
  check: (list: ClientList) => void = () => undefined,
): Told {
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
      const told = tell(recalculateOnce(all, check));
      return isBegun ? { ...told, isWritten: true } : told;
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

function recalculateOnce(read: AlreadyRead, check: (list: ClientList) => void): Found {
  const { known, ...present } = withMemory(read);
  const { tabs, context } = present;
  const plan = readPlan(tabs, context, known);
  const isSetUp = tabs.criteria !== null || tabs.tiers !== null;
  const found = { ...NOTHING_FOUND, context, isSetUp };
  if (Array.isArray(plan)) return { ...found, notice: () => problemsNotice(plan, context.texts) };
  check(plan.list);
  const assessed = assessPlan(plan);
  const hasRows = plan.list.rows.length > 0;
  return { ...found, assessed, ...(hasRows ? writeFindings : judgeProspectsAlone)(assessed, present) };
}

type Present = Omit<ReturnType<typeof withMemory>, 'known'>;

/** What is to be told beside what assessing has found. */
type Findings = Pick<Found, 'notice' | 'prospects' | 'isWritten'> & Partial<Found>;

function judgeProspectsAlone({ plan }: AssessedPlan, { tabs, context }: Present): Findings {
  const prospects = judgeProspects(tabs, plan.settings, context);
  const notice = (): Notice => withRemarks(noClientsNotice(plan.list, context.texts), prospects.remarks);
  return { notice, prospects, isWritten: prospects.isWritten };
}

/** The answers first, then what is kept and shown of them elsewhere. */
function writeFindings(assessed: AssessedPlan, present: Present): Findings {
  const { plan } = assessed;
  const { tabs, context } = present;
  const comparison = compare(assessed, present);
  const { assessments, ratedDaysAgo, cells } = answersOf(assessed, comparison.records, context);
  const confirmZone = once(() => {
    if (!context.isZoneRight()) throw new MovedMeanwhile(plan.list.sheet.getName());
  });
  const areAnswersWritten = writeAnswers(plan, {
    cells,
    isLeftOver: leftOverOf(comparison.memory, plan),
    isTyped: present.isTyped === true,
    confirmZone,
  });
  const rows = inRowOrder(assessed, [...cells.keys()]);
  if (rows.length > (comparison.memory?.snapshot.clients.length ?? Infinity))
    layOutRows(plan, rows, context.sheetTexts);
  const history = keepHistory(tabs, comparison, context, confirmZone);
  const money = showMoney(tabs.money, assessed, context, confirmZone);
  const prospects = judgeProspects(tabs, plan.settings, context);
  const others = [history, money, prospects];
  return {
    notice: () =>
      withRemarks(
        summaryNotice({ ...assessed, assessments }, context.texts),
        others.flatMap(({ remarks }) => remarks),
      ),
    ratedDaysAgo,
    cells,
    lines: history.lines,
    told: history.told,
    isFirst: comparison.isFirst,
    prospects,
    isWritten: areAnswersWritten || others.some(({ isWritten }) => isWritten),
  };
}

function compare(assessed: AssessedPlan, { tabs, context, remembered, readFrom }: Present): Comparison {
  const { sheetTexts: texts, conventions } = context;
  return compareWithMemory(
    tabs,
    remembered,
    { snapshot: takeSnapshot(assessed), readFrom },
    {
      style: { texts, decimalMark: conventions.decimalMark, fed: fedNames(assessed) },
      howLeft: howLeft(assessed, texts),
    },
  );
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

interface AnswersToWrite extends Pick<Answers, 'cells'> {
  readonly isLeftOver: ReturnType<typeof leftOverOf>;
  /** Colours and rules of formatting are not looked at. */
  readonly isTyped: boolean;
  readonly confirmZone: () => void;
}

/** Writes our columns and their colours. @returns whether anything was written */
function writeAnswers(plan: Plan, { cells, isLeftOver, isTyped, confirmZone }: AnswersToWrite): boolean {
  const { list, output, tiers } = plan;
  const highlight = isTyped ? null : highlightTiers(list, output, tiers);
  const confirm = once(() => {
    confirmZone();
    confirmColumns(list);
  });
  const inputs = inputColumns(plan);
  const isWritten = writeOutput({ list, columns: output, inputs, rows: cells, isLeftOver, confirm });
  if (highlight === null) return isWritten;
  confirm();
  highlight();
  return true;
}

/** What a client's row is read for. */
function inputColumns({ criteriaColumns, factSources, lockColumns, standingColumn }: Plan): number[] {
  const { tier, reason, until } = lockColumns;
  const facts = factSources.map(({ column }) => column);
  const columns = [...criteriaColumns, ...facts, tier, reason, until, standingColumn];
  return [...new Set(columns)].filter((column) => column >= 0);
}
