/** Several lines of one invoice: whichever file they come from and in whichever order, one invoice is left of them. */
import { furthestInvoices } from '../../../src/core/money/furthest-invoices';
import { INVOICE_STATUSES, type Invoice } from '../../../src/core/money/records';
import { day, invoice, measure } from './books';

const LINE = invoice('RE-7', '2026-09-01', '2026-10-01', 100);

/** What is left of two lines of one invoice, in either order. */
function leftOf(one: Partial<Invoice>, other: Partial<Invoice>): Invoice {
  const [a, b] = [
    { ...LINE, ...one },
    { ...LINE, ...other },
  ];
  const [left, ...more] = furthestInvoices([a, b]);
  expect(more).toEqual([]);
  expect(furthestInvoices([b, a])).toEqual([left]);
  return left;
}

it.each(INVOICE_STATUSES.slice(1).map((status, index) => [status, INVOICE_STATUSES[index]] as const))(
  '%s is further along than %s',
  (further, earlier) => {
    expect(leftOf({ status: earlier, amount: 9000 }, { status: further }).status).toBe(further);
    expect(leftOf({ status: earlier, paid: 9000 }, { status: further }).paid).toBeNull();
  },
);

it.each<[why: string, kept: Partial<Invoice>, other: Partial<Invoice>]>([
  ['on which more is paid', { paid: 5000 }, { paid: 4000, paidOn: 20600 }],
  ['that says what is paid', { paid: 0 }, { paid: null, paidOn: 20600 }],
  ['even that it was given back', { paid: -500 }, { paid: null }],
  ['paid later', { paidOn: 20700 }, { paidOn: 20600, amount: 90000 }],
  ['of a higher amount', { amount: 20000, issued: 20600 }, { amount: 10000, issued: 20700 }],
  ['issued later', { issued: 20700, due: 20710 }, { issued: 20600, due: 20720 }],
  ['due later', { due: 20720, corrects: 'Z' }, { due: 20710, corrects: 'A' }],
  ['whose corrected invoice comes first by alphabet', { corrects: 'A', currency: 'USD' }, { corrects: 'B', currency: 'EUR' }],
  ['whose currency comes first by alphabet', { currency: 'EUR' }, { currency: 'USD' }],
])('of two as far along the line %s', (_why, kept, other) => {
  expect(leftOf(kept, other)).toMatchObject(kept);
}); // oxfmt-ignore

it('what it leaves open, an earlier line says', () => {
  const known = { issued: 20600, due: 20610, paidOn: 20620, corrects: 'RE-1' };
  const unknown = { issued: null, due: null, paidOn: null, corrects: '' };
  expect(leftOf({ ...known, status: 'open' }, { ...unknown, status: 'paid' })).toEqual({
    ...LINE,
    ...known,
    status: 'paid',
  });
  expect(leftOf({ ...unknown, status: 'open' }, { ...unknown, status: 'paid' })).toMatchObject(unknown);
});

it.each<[why: string, lines: Invoice[], count: number]>([
  ['without a number each line is an invoice', [{ ...LINE, number: '' }, { ...LINE, number: '' }], 2],
  ['the number written otherwise', [LINE, { ...LINE, number: 're-7 ' }], 1],
  ['the client written otherwise', [LINE, { ...LINE, client: 'ACME' }], 1],
  ['the same number of another client', [LINE, { ...LINE, client: 'Bo' }], 2],
  ['a credit note of the same number', [LINE, { ...LINE, amount: -10000 }], 2],
  ['three states of one', [LINE, { ...LINE, status: 'paid' }, { ...LINE, status: 'partPaid' }], 1],
])('%s', (_why, lines, count) => {
  expect(furthestInvoices(lines)).toHaveLength(count);
}); // oxfmt-ignore

it('invoices without a number are counted each, and each waits for its own payment', () => {
  const invoices = [
    invoice('', '2026-09-01', '2026-11-16', 40),
    invoice('', '2026-09-01', '2026-11-16', 40),
    invoice('', '2026-09-01', '2026-11-16', 2, { status: 'paid', paidOn: day('2026-11-16') }),
  ];
  expect(measure({ invoices }).clients[0]).toMatchObject({ income: 8200, open: 8000 });
});
