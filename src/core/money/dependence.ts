/** How much hangs on few clients, and what would happen if one of them left. */
import {
  classifyAmounts,
  measureConcentration,
  shareAmounts,
  type ParetoClass,
} from '../scoring/share-amounts';
import { MONTHS_OF_YEAR } from './period';

/** The usual cuts of Pareto classes. */
const CUTS: readonly [number, number] = [0.8, 0.95];
const LARGEST_HHI = 10000;

export interface Dependence {
  /** Herfindahl–Hirschman index, 0–10000. */
  readonly hhi: number;
  /** It depends on its clients as if there were so many, all alike. */
  readonly likeEqualClients: number;
  /** Position of the client that brings most, and its share (0–1). */
  readonly largest: number;
  readonly largestShare: number;
}

export interface IncomeShare {
  /** 0–1. */
  readonly share: number;
  readonly paretoClass: ParetoClass;
}

/**
 * Share and class of each client's income. Who was given back more than was paid has no share.
 *
 * @param incomes one per client; null: nothing is known
 * @returns one per client, null where nothing is known; never throws
 * @example shareIncomes([300, 100, null]) // => [{ "share": 0.75, "paretoClass": 0 }, { "share": 0.25, "paretoClass": 0 }, null]
 */
export function shareIncomes(incomes: readonly (number | null)[]): (IncomeShare | null)[] {
  const amounts = incomes.map(atLeastNothing);
  const classes = classifyAmounts(amounts, CUTS, true);
  return shareAmounts(amounts).map((share, index) =>
    share === null ? null : { share, paretoClass: classes[index] ?? 2 },
  );
}

/**
 * How much hangs on few clients.
 *
 * @param incomes one per client; null: nothing is known
 * @returns null where nobody brings anything; never throws
 * @example dependenceOf([200, 300, 500]) // => { "hhi": 3800, "likeEqualClients": 2.6315789473684212, "largest": 2, "largestShare": 0.5 }
 */
export function dependenceOf(incomes: readonly (number | null)[]): Dependence | null {
  const amounts = incomes.map(atLeastNothing);
  const hhi = measureConcentration(amounts);
  if (hhi === null) return null;
  const largest = amounts.reduce<number>(
    (most, amount, index) => ((amount ?? 0) > (amounts[most] ?? 0) ? index : most),
    0,
  );
  const largestShare = shareAmounts(amounts)[largest] ?? 0;
  return { hhi, likeEqualClients: LARGEST_HHI / hhi, largest, largestShare };
}

function atLeastNothing(income: number | null): number | null {
  return income === null ? null : Math.max(0, income);
}

/** What is asked: all that is known of everybody's income and hours. */
export interface Livelihood {
  /** Hundredths, one per client; null: nothing is known. */
  readonly incomes: readonly (number | null)[];
  /** Hours per month, one per client; null: nothing is known. */
  readonly hoursPerMonth: readonly (number | null)[];
  /** Months that the incomes were made in, 1–12. */
  readonly months: number;
  /** Hundredths put aside; null: not told. */
  readonly reserve: number | null;
}

export interface IfClientLeft {
  /** Hundredths. */
  readonly incomeLost: number;
  /** 0–1. */
  readonly shareLost: number;
  readonly hoursFreed: number | null;
  readonly before: Dependence;
  /** Null where nobody else brings anything. */
  readonly after: Dependence | null;
  /** So many clients like the middle one of the others replace it; null where there is none. */
  readonly replacedBy: number | null;
  /** For so many months the reserve makes up for the income lost. */
  readonly reserveLasts: number | null;
}

/**
 * What would happen if a client left.
 *
 * @param clientIndex position of the client
 * @param livelihood everybody's income and hours
 * @returns null where the client brings nothing; never throws
 * @example ifClientLeft(0, { incomes: [600, 300, 100], hoursPerMonth: [20, 8, 5], months: 12, reserve: 100 })?.replacedBy // => 3
 */
export function ifClientLeft(clientIndex: number, livelihood: Livelihood): IfClientLeft | null {
  const { incomes, hoursPerMonth, months, reserve } = livelihood;
  const incomeLost = incomes[clientIndex] ?? 0;
  const before = dependenceOf(incomes);
  if (before === null || !(incomeLost > 0)) return null;
  const others = incomes.map((income, index) => (index === clientIndex ? null : income));
  const middle = middleOf(others.filter((income) => income !== null && income > 0) as number[]);
  return {
    incomeLost,
    shareLost: shareAmounts(incomes.map(atLeastNothing))[clientIndex] ?? 0,
    hoursFreed: hoursPerMonth[clientIndex],
    before,
    after: dependenceOf(others),
    replacedBy: middle === null ? null : incomeLost / middle,
    reserveLasts: reserve === null ? null : reserve / (incomeLost / Math.min(months, MONTHS_OF_YEAR)),
  };
}

/** The median. */
function middleOf(amounts: number[]): number | null {
  if (amounts.length === 0) return null;
  const sorted = amounts.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
