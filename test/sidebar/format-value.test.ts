/** Amounts as the sidebar writes them. */
import { SIDEBAR_TEXTS } from '../../src/i18n/languages';
import { createFormat } from '../../src/sidebar/format-value';

const format = createFormat('de', { decimalMark: ',', currency: 'EUR' }, SIDEBAR_TEXTS.de);

it.each([
  [41.8, '41,80\u00a0€'],
  [42.333, '42,33\u00a0€'],
  [42, '42\u00a0€'],
  [41.999, '42\u00a0€'],
])('an hourly rate of %d has both cents, or none', (rate, shown) => {
  expect(format.money(rate, 2)).toBe(shown);
});

it('sums have no cents', () => {
  expect(format.money(12400.4)).toBe('12\u202f400\u00a0€');
});
