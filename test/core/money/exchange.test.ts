/** Amounts abroad, by a table of rates that is in no order. */
import { exchangeInto, mostUsedCurrency, roundToCoin } from '../../../src/core/money/exchange';

describe('exchangeInto', () => {
  const exchange = exchangeInto('EUR', [
    { currency: 'USD', from: 20, rate: 0.8 },
    { currency: 'USD', from: null, rate: 0.9 },
    { currency: 'USD', from: 10, rate: 0.7 },
    { currency: 'GBP', from: 10, rate: 1.2 },
    { currency: 'CHF', from: null, rate: 0 },
    { currency: 'NOK', from: null, rate: NaN },
  ]);

  it.each<[why: string, currency: string, day: number, worth: number | null]>([
    ['before the first day that is named', 'USD', 9, 900],
    ['from that day on', 'USD', 10, 700],
    ['until the next', 'USD', 19, 700],
    ['the latest', 'USD', 99, 800],
    ['before any rate holds', 'GBP', 9, null],
    ['without a rate', 'SEK', 50, null],
    ['a rate of nothing is none', 'CHF', 50, null],
    ['nor one that nobody can read', 'NOK', 50, null],
    ['at home', 'EUR', 50, 1000],
    ['without a currency', '', 50, 1000],
  ])('%s', (_why, currency, day, worth) => {
    expect(exchange(1000, currency, day)).toBe(worth);
  });

  it('rounds to the coins of home, and an amount and its credit note cancel out', () => {
    const intoForints = exchangeInto('HUF', [{ currency: 'EUR', from: null, rate: 390.55 }]);
    expect([intoForints(1000, 'EUR', 1), intoForints(-1000, 'EUR', 1)]).toEqual([390600, -390600]);
    expect([exchange(1001.25, 'GBP', 50), exchange(-1001.25, 'GBP', 50)]).toEqual([1202, -1202]);
  });
});

it('roundToCoin: halves go away from zero', () => {
  expect([0.4, 0.5, -0.4, -0.5, -1.5].map((amount) => roundToCoin(amount, 'EUR') + 0)).toEqual([0, 1, 0, -1, -2]);
  expect([149, 150, -150].map((amount) => roundToCoin(amount, 'JPY'))).toEqual([100, 200, -200]);
}); // oxfmt-ignore

describe('mostUsedCurrency', () => {
  it.each<[why: string, currencies: string[], most: string]>([
    ['by number', ['USD', 'EUR', 'EUR'], 'EUR'],
    ['without is no currency', ['', '', 'USD'], 'USD'],
    ['of two alike the first by alphabet', ['USD', 'EUR'], 'EUR'],
    ['in either order', ['EUR', 'USD'], 'EUR'],
    ['none', ['', ''], ''],
  ])('%s', (_why, currencies, most) => {
    expect(mostUsedCurrency(currencies.map((currency) => ({ currency })))).toBe(most);
  });
});
