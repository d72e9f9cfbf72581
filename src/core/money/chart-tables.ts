/**
 * What the three charts of the Money tab show, as small tables: a chart of two hundred bars says nothing, so the ones that
 * matter stand alone and the rest together.
 */

/** Of each chart of clients, the rest among them. */
export const MOST_BARS = 12;
export const MONTHS_SHOWN = 12;

/** A client. Money is hundredths of the home currency. */
export interface Earner {
  readonly name: string;
  /** Of twelve months; null where nothing is known. */
  readonly income: number | null;
  /** Hours and income of the months that time and income both cover; null where nothing is known. */
  readonly covered: { readonly hours: number | null; readonly income: number | null };
  /** Position of its tier; null where it has none. */
  readonly tier: number | null;
  /** Income of each of the last MONTHS_SHOWN months, oldest first. */
  readonly months: readonly number[];
}

/** A client, or those together that have no bar of their own. */
interface Bar {
  /** '' for the rest. */
  readonly name: string;
  /** How many clients it stands for. */
  readonly clients: number;
}

export interface IncomeBar extends Bar {
  /** Hundredths. */
  readonly income: number;
  /** Of this bar and those before it in all income, 0–1. */
  readonly runningShare: number;
}

export interface TimeBar extends Bar {
  /** 0–1. */
  readonly hoursShare: number;
  /** 0–1. */
  readonly incomeShare: number;
}

/**
 * Who brings the income, most first. Who brings none has no bar.
 *
 * @param earners the clients, in any order
 * @param most bars at most, the rest among them
 * @returns none where nobody brings anything; the last one's running share is 1; never throws
 * @example incomeBars([{ name: 'B', income: 100 }, { name: 'A', income: 300 }], 12) // => [{ "name": "A", "clients": 1, "income": 300, "runningShare": 0.75 }, { "name": "B", "clients": 1, "income": 100, "runningShare": 1 }]
 */
export function incomeBars(earners: readonly Pick<Earner, 'name' | 'income'>[], most: number): IncomeBar[] {
  const bars = barsOf(
    earners.map(({ name, income }) => ({ name, amounts: [positive(income)] })),
    most,
  );
  const total = sumOf(bars, 0);
  let reached = 0;
  return bars.map(({ name, clients, amounts: [income] }) => {
    reached += income;
    return { name, clients, income, runningShare: reached / total };
  });
}

/**
 * Who takes the time, and what part of the income comes for it; most time first.
 *
 * @param earners the clients, in any order
 * @param most bars at most, the rest among them
 * @returns none where there are no hours; never throws
 * @example timeBars([{ name: 'A', covered: { income: 300, hours: 5 } }, { name: 'B', covered: { income: 100, hours: 15 } }], 12) // => [{ "name": "B", "clients": 1, "hoursShare": 0.75, "incomeShare": 0.25 }, { "name": "A", "clients": 1, "hoursShare": 0.25, "incomeShare": 0.75 }]
 */
export function timeBars(earners: readonly Pick<Earner, 'name' | 'covered'>[], most: number): TimeBar[] {
  const bars = barsOf(
    earners.map(({ name, covered }) => ({
      name,
      amounts: [positive(covered.hours), positive(covered.income)],
    })),
    most,
  );
  const [hours, income] = [sumOf(bars, 0), sumOf(bars, 1)];
  if (hours === 0) return [];
  return bars.map(({ name, clients, amounts }) => ({
    name,
    clients,
    hoursShare: amounts[0] / hours,
    incomeShare: income === 0 ? 0 : amounts[1] / income,
  }));
}

/**
 * Income of each month by tier.
 *
 * @param earners the clients, in any order
 * @param tiers how many there are
 * @returns MONTHS_SHOWN lines, oldest first: hundredths for each tier, then for clients without one; never throws
 * @example tierMonths([{ tier: 1, months: [5, 7] }, { tier: null, months: [1, 0] }], 2).slice(0, 2) // => [[0, 5, 1], [0, 7, 0]]
 */
export function tierMonths(earners: readonly Pick<Earner, 'tier' | 'months'>[], tiers: number): number[][] {
  const lines = Array.from({ length: MONTHS_SHOWN }, () => Array<number>(tiers + 1).fill(0));
  for (const { tier, months } of earners)
    months.forEach((income, month) => (lines[month][tier ?? tiers] += income));
  return lines;
}

interface Amounts {
  readonly name: string;
  /** The first decides the order. */
  readonly amounts: readonly number[];
}

/** Those with nothing at all are left out. Of two alike the one that stands first goes before. */
function barsOf(all: readonly Amounts[], most: number): (Amounts & Bar)[] {
  const sorted = all
    .filter(({ amounts }) => amounts.some((amount) => amount > 0))
    .sort((a, b) => b.amounts[0] - a.amounts[0]);
  const shown = sorted.length > most ? most - 1 : most;
  const bars = sorted.slice(0, shown).map((bar) => ({ ...bar, clients: 1 }));
  const rest = sorted.slice(shown);
  if (rest.length === 0) return bars;
  const amounts = rest[0].amounts.map((_, position) => sumOf(rest, position));
  return [...bars, { name: '', clients: rest.length, amounts }];
}

function sumOf(bars: readonly Amounts[], position: number): number {
  return bars.reduce((sum, { amounts }) => sum + amounts[position], 0);
}

function positive(amount: number | null): number {
  return Math.max(0, amount ?? 0);
}
