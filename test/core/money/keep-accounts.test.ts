/** What of the records counts, and what an account says of the rest. Today is Thursday, 26 November 2026. */
import { books, day, entry, invoice, measure, payment, TODAY } from './books';
import { keepAccounts, type Account, type Books } from '../../../src/core/money/keep-accounts';
import { furthestInvoices } from '../../../src/core/money/furthest-invoices';
import { INVOICE_STATUSES, type Invoice } from '../../../src/core/money/records';

const accounts = (some: Partial<Books>) =>
  keepAccounts(['Acme', 'Bo'], books(some), { today: TODAY, home: 'EUR', paymentTerms: 14 });
const acme = (some: Partial<Books>): Account => accounts(some).clients[0]!;

describe('a currency without a rate', () => {
  const abroad = invoice('1', '2026-09-01', '2026-11-16', 100, { currency: 'XXX' });

  it('an invoice in it is told, and says nothing of money, waiting or being late', () => {
    const { waiting, counts, late, leftOut } = acme({ invoices: [abroad] });
    expect({ waiting, late, leftOut }).toEqual({
      waiting: [],
      late: { weight: 0, weightedDays: 0 },
      leftOut: { noRate: 1 },
    });
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });

  it('that it was invoiced is known all the same', () => {
    expect(acme({ invoices: [abroad, invoice('2', '2026-08-01', null, 1)] }).lastInvoiced).toBe(day('2026-09-01')); // oxfmt-ignore
  });

  it('each currency is named with how many records it leaves out, payments and work among them', () => {
    const invoices = [abroad, { ...abroad, number: '2' }];
    const payments = [payment('2026-10-01', 5, '', { currency: 'XXX' }), payment('2026-10-01', 5, '', { currency: 'YYY' })];
    const entries = [entry('2026-10-01', 2, { currency: 'YYY', amount: 5000 })];
    const kept = accounts({ invoices, payments, entries });
    expect([...kept.withoutRate]).toEqual([['YYY', 2], ['XXX', 3]]);
    expect(kept.clients[0]!.leftOut).toEqual({ noRate: 5 });
    expect(kept.paymentsSince).toBeNull();
  }); // oxfmt-ignore

  it('hours count in any currency, and nothing is left out of those that name no amount', () => {
    const work = acme({ entries: [entry('2026-10-01', 2, { currency: 'XXX' })] });
    expect([work.seconds[1], work.billableSeconds[1], work.leftOut]).toEqual([7200, 7200, {}]);
  });
});

describe('invoices without a day', () => {
  it('of issue are owed from their due day on, and are no income', () => {
    const { invoiced, waiting, leftOut, lastInvoiced, counts } = acme({
      invoices: [{ ...invoice('1', '2026-09-01', '2026-11-16', 100), issued: null }],
    });
    expect(invoiced.every((sum) => sum === 0)).toBe(true);
    expect([lastInvoiced, leftOut, counts.invoices]).toEqual([null, { noDay: 1 }, 0]);
    expect(waiting).toEqual([{ number: '1', amount: 10000, due: day('2026-11-16'), daysLate: 10 }]);
  });

  it('of either kind are left out, and owed by nobody', () => {
    const { waiting, leftOut } = acme({
      invoices: [{ ...invoice('1', '2026-09-01', null, 100), issued: null }],
    });
    expect([waiting, leftOut]).toEqual([[], { noDay: 1 }]);
  });
});

it('drafts and void ones are left out, whatever day they have, and settle nothing', () => {
  const invoices = [
    invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'draft' }),
    invoice('2', '2027-09-01', '2027-11-16', 100, { status: 'draft' }),
    invoice('3', '2026-09-01', '2026-11-16', 100, { status: 'void' }),
  ];
  const { waiting, leftOut, lastInvoiced } = acme({ invoices });
  expect([waiting, leftOut, lastInvoiced]).toEqual([[], { draft: 2, void: 1 }, null]);
});

it('what is paid in full, credited or written off waits no more', () => {
  const invoices = [
    invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'paid' }),
    invoice('2', '2026-09-01', '2026-11-16', 100),
    invoice('C', '2026-10-01', null, -100, { corrects: '2' }),
    invoice('3', '2026-09-01', '2026-11-16', 100, { status: 'writtenOff' }),
    invoice('4', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 10000 }),
    invoice('5', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 9999 }),
  ];
  expect(acme({ invoices }).waiting.map(({ number, amount }) => [number, amount])).toEqual([['5', 1]]);
});

it('money that is waited for is of home, by the rate of the day of the invoice', () => {
  const rates = [
    { currency: 'USD', from: null, rate: 0.8 },
    { currency: 'USD', from: day('2026-10-01'), rate: 0.5 },
  ];
  const invoices = [invoice('1', '2026-09-01', '2026-11-16', 100, { currency: 'USD' })];
  expect(acme({ invoices, rates })).toMatchObject({
    waiting: [{ amount: 8000 }],
    late: { weight: 8000, weightedDays: 80000 },
  });
});

it('since when there are records is the earliest day of each kind, in whatever order they stand', () => {
  const since = (...on: string[]): unknown => {
    const { entriesSince, invoicesSince, paymentsSince } = accounts({
      entries: on.map((each) => entry(each, 1)),
      invoices: on.map((each, index) => invoice(String(index), each, null, 1)),
      payments: on.map((each) => payment(each, 1, '')),
    });
    return [entriesSince, invoicesSince, paymentsSince];
  };
  expect(since('2026-03-02', '2024-01-01', '2026-05-01')).toEqual(Array(3).fill(day('2024-01-01')));
  expect(since('2024-01-01', '2026-03-02')).toEqual(Array(3).fill(day('2024-01-01')));
  expect(since('2026-11-27')).toEqual([null, null, null]);
});

it('records of a month that begins before the twelve months are no part of these, and are known of the month', () => {
  const on = ['2025-10-31', '2025-11-26', '2025-11-27'];
  const { counts, seconds, invoiced, received } = acme({
    entries: on.map((each) => entry(each, 1)),
    invoices: on.map((each, index) => invoice(String(index), each, null, 1)),
    payments: on.map((each) => payment(each, 1, '')),
  });
  expect([counts.entries, counts.invoices, counts.payments]).toEqual([1, 1, 1]);
  expect([seconds, invoiced, received].map((sums) => [sums[12], sums[13]])).toEqual([[7200, 3600], [200, 100], [200, 100]]);
}); // oxfmt-ignore

it('a name is written as in the list of clients, else as in the first record that has it', () => {
  const entries = ['ACME', 'zoe', 'Zoe'].map((client) => entry('2026-10-01', 1, { client }));
  const { clients, others } = accounts({ entries });
  expect([clients[0]?.name, clients[1], others.map(({ name }) => name)]).toEqual(['Acme', null, ['zoe']]);
  expect(others[0].counts.entries).toBe(2);
});

it('of two clients of one name the first has the records', () => {
  const books = { entries: [entry('2026-10-01', 1)], invoices: [], payments: [], rates: [] };
  const { clients } = keepAccounts(['Acme', 'ACME'], books, { today: TODAY, home: 'EUR', paymentTerms: 14 });
  expect(clients.map((account) => account?.counts.entries)).toEqual([1, undefined]);
});

it('realization is unknown for whom nothing was invoiced, though others were', () => {
  const entries = [entry('2026-10-02', 10, { amount: 50000 })];
  const invoices = [invoice('1', '2026-10-31', null, 400, { client: 'Bo' })];
  expect(measure({ entries, invoices }).clients[0].realization).toBeNull();
});

describe('what lateness rests on', () => {
  it('a due day that was assumed is told of each invoice that has none', () => {
    const paid = { status: 'paid', paidOn: day('2026-10-20') } as const;
    const invoices = ['1', '2', '3'].map((number, index) =>
      invoice(number, '2026-10-01', index < 2 ? null : '2026-10-15', 100, paid),
    );
    expect(acme({ invoices }).counts).toMatchObject({ timedInvoices: 3, assumedDue: 2 });
  });

  it('an invoice of which a part was paid on a day that nobody knows tells so', () => {
    const invoices = [invoice('1', '2026-09-01', '2026-10-01', 100, { status: 'paid' })];
    const payments = [payment('2026-10-11', 40, '1')];
    expect(acme({ invoices, payments })).toMatchObject({
      counts: { timedInvoices: 1, undatedInvoices: 1, overdueInvoices: 0 },
      late: { weight: 4000, weightedDays: 40000 },
    });
  });

  it('what was written off is told for a year from its due day on', () => {
    const late = (due: string): number =>
      acme({ invoices: [invoice('1', '2025-11-01', due, 100, { status: 'writtenOff' })] }).counts
        .overdueInvoices;
    expect([late('2025-11-26'), late('2025-11-27')]).toEqual([0, 1]);
  });
});

describe('several lines of one invoice, in whichever order: one invoice is left of them', () => {
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
});
