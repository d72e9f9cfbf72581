/** Amounts of any currency → the home currency, by a table of rates. Where there is no rate there is no amount: never 1 to 1. */
import { heldIn } from '../held-in';
import { compareTexts } from '../compare-texts';
import type { Invoice, Payment, TimeEntry } from './records';

/** What one unit of a currency is worth at home. */
export interface Rate {
  /** ISO code. */
  readonly currency: string;
  /** First day on which it holds; null for ever since. */
  readonly from: number | null;
  readonly rate: number;
}

/** An amount of a currency as it was worth on a day, in whole hundredths of the home currency; null where no rate holds then. */
export type Exchange = (amount: number, currency: string, day: number) => number | null;

/** Without coins below the unit. */
const WHOLE_UNITS = ['HUF', 'JPY', 'ISK', 'KRW', 'CLP', 'VND'];

/**
 * Rounds to the smallest coin: forints are whole. Halves go away from zero, so that an amount and its credit note cancel out.
 *
 * @param hundredths an amount in hundredths of a unit
 * @param currency ISO code; '' for one that has hundredths
 * @returns whole hundredths; never throws
 * @example [roundToCoin(123456.5, 'EUR'), roundToCoin(123456.5, 'HUF'), roundToCoin(-0.5, '')] // => [123457, 123500, -1]
 */
export function roundToCoin(hundredths: number, currency: string): number {
  const coin = WHOLE_UNITS.includes(currency) ? 100 : 1;
  return Math.sign(hundredths) * Math.round(Math.abs(hundredths) / coin) * coin;
}

/**
 * Gets ready to exchange. The latest rate holds whose first day is not after the day in question.
 *
 * @param home ISO code of the home currency; amounts without a currency are in it
 * @param rates in any order
 * @returns the exchange
 * @example exchangeInto('EUR', [{ currency: 'USD', from: 10, rate: 0.9 }])(1000, 'USD', 12) // => 900
 * @example exchangeInto('EUR', [{ currency: 'USD', from: 10, rate: 0.9 }])(1000, 'USD', 9) // => null
 */
export function exchangeInto(home: string, rates: readonly Rate[]): Exchange {
  const latestFirst = new Map<string, Rate[]>();
  for (const rate of rates) {
    if (!(rate.rate > 0)) continue;
    heldIn(latestFirst, rate.currency, () => []).push(rate);
  }
  const startOf = ({ from }: Rate): number => from ?? -Number.MAX_VALUE;
  for (const known of latestFirst.values()) known.sort((a, b) => startOf(b) - startOf(a));
  return (amount, currency, day) => {
    if (currency === '' || currency === home) return amount;
    const held = latestFirst.get(currency)?.find((rate) => startOf(rate) <= day);
    return held === undefined ? null : roundToCoin(amount * held.rate, home);
  };
}

/**
 * The currency that most records are in.
 *
 * @param records anything with a currency
 * @returns ISO code; of two alike the first by alphabet; '' where no record names one; never throws
 * @example mostUsedCurrency([{ currency: 'EUR' }, { currency: '' }, { currency: 'USD' }, { currency: 'EUR' }]) // => "EUR"
 */
export function mostUsedCurrency(records: Iterable<Pick<TimeEntry | Invoice | Payment, 'currency'>>): string {
  const counts = new Map<string, number>();
  for (const { currency } of records)
    if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || compareTexts(a, b));
  return most?.[0] ?? '';
}
