/** The unit of her column: a figure on record that is a thousand times hers would put one client above all others. */
import { inHerUnit } from '../../../src/addon/money/her-unit';

it.each([
  ['Umsatz 2026', 1],
  ['Umsatz (T€)', 1 / 1000],
  ['Umsatz in Tsd. €', 1 / 1000],
  ['Omsetning (kNOK)', 1 / 1000],
  ['Revenue €k', 1 / 1000],
  ['Bevétel (eFt)', 1 / 1000],
  ['Bevétel (Ft)', 1],
  ['Revenue / month (k$)', 1 / 12000],
  ['Umsatz Kunde', 1],
])('%s: one of ours is %d of hers', (header, times) => {
  expect(inHerUnit({ headers: [header] }, 'income12Months', 0)).toBeCloseTo(times, 10);
});
