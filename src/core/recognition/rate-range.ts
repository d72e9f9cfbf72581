/** What an hour may cost, by the currency: what is far more is a fee for a month or a project. */
import { currencyBeside } from '../money/record-cells';
import type { CellSense } from '../reading/cell-sense';

/** Nobody is paid as much for an hour of the work that lists are kept of; of other currencies it is not known. */
const MOST_OF_AN_HOUR: Readonly<Partial<Record<string, number>>> = {
  EUR: 500,
  USD: 500,
  GBP: 500,
  CHF: 500,
  CAD: 700,
  AUD: 700,
  NOK: 5000,
  SEK: 5000,
  DKK: 4000,
  HUF: 150_000,
};

/**
 * Whether most amounts of a column are far too large for an hour.
 *
 * @param senses what its cells look like
 * @param currency ISO code of amounts beside which none stands; '' where it is not known
 * @returns false where nobody knows the currency; never throws
 * @example isBeyondRates([{ kind: 'number', value: 2000, text: '2000' }], 'EUR') // => true
 * @example isBeyondRates([{ kind: 'number', value: 2000, text: '2000' }], 'HUF') // => false
 */
export function isBeyondRates(senses: readonly CellSense[], currency: string): boolean {
  const amounts = senses.filter(({ value }) => value > 0);
  const isBeyond = ({ value, text }: CellSense): boolean =>
    value > (MOST_OF_AN_HOUR[currencyBeside(text, currency) || currency] ?? Infinity);
  return amounts.filter(isBeyond).length > amounts.length / 2;
}
