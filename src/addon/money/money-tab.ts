/**
 * The Money tab: made when there is something on record, and from then on written only where it differs. The table is ours; what she has right
 * of it and above it stays, and what she has below it moves down when the table grows.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue, Verdict } from '../../core/types';
import type { Context } from '../context';
import { claimTab, type ClaimedTab } from '../making/claim-tab';
import { isWhite, PROVISIONAL_COLOR } from '../output/colors';
import type { AssessedPlan } from '../plan';
import { indexOfHeader } from '../tabs/headers';
import type { LocatedTab } from '../tabs/locate-tabs';
import type { ChartFigures } from './chart-cells';
import { dressMoneyTab, ROWS_FOR_CHARTS } from './dress-money-tab';
import { LINE_WIDTH, moneyLines, type MoneyFigures, type ShownTier } from './money-table';
import { writeCharts } from './place-charts';
import type { PlanMoney } from './plan-money';
import { writeLines } from './write-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellValue[])[];

export interface ShownMoney {
  /** Without full stops, in the user's language. */
  readonly remarks: readonly string[];
  readonly isWritten: boolean;
}

/**
 * A read, and a write each for what differs in the table and in the numbers of the charts.
 *
 * @param confirm called before anything is written; throws where that must not be
 */
export function showMoney(
  located: LocatedTab | null,
  assessed: AssessedPlan,
  context: Context,
  confirm: () => void,
): ShownMoney {
  const { money, plan } = assessed;
  if (money === null || (located === null && money.clients.every(({ counts }) => counts === null)))
    return { remarks: [], isWritten: false };
  const { sheetTexts, texts } = context;
  const { sheet, isNew, former } = openMoneySheet(located, context, confirm);
  const found = former.findIndex(areHeaders);
  const headerRow = found < 0 ? ROWS_FOR_CHARTS + 1 : found + 1;
  const figures = figuresOf(assessed, money);
  const lines = moneyLines(figures, sheetTexts, headerRow);
  const place = { sheet, isNew, headerRow, former, confirm };
  const areLinesWritten = writeLines(place, lines, figures.palette);
  const style = { texts: sheetTexts, tierColors: plan.tiers.map(({ color }) => color()) };
  const charts = writeCharts(place, chartFiguresOf(assessed, money), style);
  return {
    remarks: charts.areUpToDate ? [] : [texts.charts.outOfDate(sheet.getName())],
    isWritten: areLinesWritten || charts.isWritten,
  };
}

function figuresOf({ plan, assessments }: AssessedPlan, money: PlanMoney): MoneyFigures {
  return {
    money,
    tiers: money.clients.map((_, index): ShownTier => {
      const verdict = verdictOf(index, assessments);
      if (verdict === null) return { name: '', color: '' };
      const { name, color } = plan.tiers[verdict.tier];
      return { name, color: verdict.provisional ? PROVISIONAL_COLOR : color() };
    }),
    palette: [...new Set([PROVISIONAL_COLOR, ...plan.tiers.map(({ color }) => color())])].filter(
      (color) => !isWhite(color),
    ),
    reserve: plan.settings.reserve,
    decimalMark: plan.conventions.decimalMark,
  };
}

/** Null for whoever is not rated, and for those that have left. */
function verdictOf(index: number, assessments: AssessedPlan['assessments']): Verdict | null {
  return assessments[index]?.verdict ?? null;
}

function chartFiguresOf({ plan, assessments }: AssessedPlan, money: PlanMoney): ChartFigures {
  return {
    earners: money.clients.map(({ name, hasLeft, income, covered, incomeByMonth }, index) => ({
      name,
      hasLeft,
      income,
      covered,
      tier: verdictOf(index, assessments)?.tier ?? null,
      months: incomeByMonth,
    })),
    tiers: plan.tiers.map(({ name }) => name),
    months: money.accounts.period.monthStarts.slice(1).reverse(),
    currency: money.rules.home,
  };
}

/** Dressed first and filled last: what has no cells yet may be half dressed, by a run that was interrupted. */
function openMoneySheet(
  located: LocatedTab | null,
  context: Context,
  confirm: () => void,
): { readonly sheet: Sheet; readonly isNew: boolean; readonly former: Cells } {
  const known = located?.isMarked ? cellsOf(located.sheet) : [];
  if (located !== null && !known.flat().every(isBlank))
    return { sheet: located.sheet, isNew: false, former: known };
  confirm();
  const { sheet, isNew, isEmpty } = claimMoneyTab(located, context);
  if (!isEmpty) return { sheet, isNew, former: cellsOf(sheet) };
  dressMoneyTab(sheet, context.sheetTexts);
  return { sheet, isNew, former: [] };
}

/** She stays where she is. */
function claimMoneyTab(located: LocatedTab | null, { spreadsheet, sheetTexts }: Context): ClaimedTab {
  const active = spreadsheet.getActiveSheet();
  const isOurs = (_: readonly CellValue[], cells: Cells): boolean => cells.some(areHeaders);
  const shape = { tab: 'money', columns: LINE_WIDTH, isOurs } as const;
  const claimed = claimTab(spreadsheet, located, shape, sheetTexts);
  if (claimed.isNew) spreadsheet.setActiveSheet(active);
  return claimed;
}

function cellsOf(sheet: Sheet): Cells {
  return sheet.getDataRange().getValues() as CellValue[][];
}

function areHeaders(cells: readonly CellValue[]): boolean {
  return (['client', 'runningShare', 'afterTrouble'] as const).every(
    (column) => indexOfHeader(cells, ({ money }) => money.tab.headers[column]) >= 0,
  );
}
