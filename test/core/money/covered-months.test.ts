/** Since when there are records, and over which months hours and income are set against each other. Today is Thursday, 26 November 2026. */
import { client, entry, invoice, measure, payment } from './books';

const WORKED = [entry('2026-11-02', 10), entry('2026-10-05', 30)];
const INVOICED = [invoice('1', '2026-11-20', null, 500), invoice('2', '2026-10-31', null, 900)];

describe('months on record of what counts as income, this one among them', () => {
  it.each([
    ['2026-11-26', 1],
    ['2026-11-01', 1],
    ['2026-10-31', 2],
    ['2026-09-01', 3],
    ['2025-11-01', 13],
    ['2024-01-01', 13],
  ])('since %s: %d', (since, months) => {
    const earlier = [invoice('1', since, null, 1), invoice('2', '2026-11-26', null, 1)];
    expect(measure({ invoices: earlier }).incomeMonths).toBe(months);
    expect(measure({ payments: [payment(since, 1, '')] }, { incomeFrom: 'payments' }).incomeMonths).toBe(months);
  }); // oxfmt-ignore

  it('is none where nothing of that kind is on record', () => {
    expect(measure({ entries: WORKED, payments: [payment('2026-10-01', 1, '')] }).incomeMonths).toBe(0);
    expect(measure({ entries: WORKED, invoices: INVOICED }, { incomeFrom: 'payments' }).incomeMonths).toBe(0);
  });
});

describe('hours and income of the months that both cover', () => {
  it.each<[why: string, books: Parameters<typeof measure>[0], hours: number | null, income: number | null]>([
    ['all of both', { entries: WORKED, invoices: INVOICED }, 40, 140000],
    ['this month alone, where time is kept since then', { entries: WORKED.slice(0, 1), invoices: INVOICED }, 10, 50000],
    ['or invoices are', { entries: WORKED, invoices: INVOICED.slice(0, 1) }, 10, 50000],
    ['none where no income is on record', { entries: WORKED }, null, null],
    ['none where no time is', { invoices: INVOICED }, null, null],
    ['of whom nothing was invoiced the hours', { entries: WORKED, invoices: [invoice('1', '2026-10-31', null, 1, { client: 'Bo' })] }, 40, null],
    ['for whom nothing was done the income', { entries: [entry('2026-10-01', 1, { client: 'Bo' })], invoices: INVOICED }, null, 140000],
  ])('%s', (_why, books, hours, income) => {
    expect(measure(books).clients[0].covered).toEqual({ hours, income });
  }); // oxfmt-ignore

  it('are of what counts as income, and of nothing else', () => {
    const books = { entries: WORKED, invoices: INVOICED, payments: [payment('2026-11-25', 80, '1')] };
    expect(measure(books, { incomeFrom: 'payments' }).clients[0].covered).toEqual({
      hours: 10,
      income: 8000,
    });
  });
});

it('nobody is reminded of last month’s work before somebody’s was invoiced, whoever else is in the list', () => {
  const entries = [entry('2026-10-12', 8)];
  const people = [client('Acme'), client('Cy')];
  const unbilled = (issued: string): unknown =>
    measure({ entries, invoices: [invoice('1', issued, null, 1, { client: 'Bo' })] }, {}, people).clients[0].unbilled;
  expect([unbilled('2026-09-30'), unbilled('2026-10-31')]).toEqual([null, { hours: 8, worth: 0 }]);
}); // oxfmt-ignore

describe('who has left', () => {
  const invoices = [invoice('1', '2026-05-01', null, 30), invoice('2', '2026-05-01', null, 10, { client: 'Bo' })];
  const { clients, dependence } = measure({ invoices }, {}, [client('Acme'), client('Bo', { hasLeft: true })]);

  it('has no share, and nothing hangs on it any more', () => {
    expect(clients.map(({ hasLeft, share }) => [hasLeft, share?.share])).toEqual([[false, 1], [true, undefined]]);
    expect(dependence).toMatchObject({ likeEqualClients: 1, largest: 0 });
  });

  it('what it brought is known all the same', () => {
    expect(clients[1].income).toBe(1000);
  });
}); // oxfmt-ignore

it('of a client without records nothing is known, but that hours are bought', () => {
  const people = [client('Acme', { retainerHours: 10 }), client('Bo')];
  const { clients } = measure({ entries: [entry('2026-11-02', 1, { client: 'Cy' })] }, {}, people);
  expect(clients[1]).toEqual({
    name: 'Bo',
    hasLeft: false,
    hours: null,
    hoursPerMonth: null,
    hoursThisMonth: null,
    billableShare: null,
    realization: null,
    income: null,
    share: null,
    incomeByMonth: [],
    trend: null,
    covered: { hours: null, income: null },
    effectiveRate: { perHour: null, because: 'noHours' },
    afterTrouble: null,
    daysLate: { days: null, isAtLeast: false },
    open: null,
    overdue: null,
    waiting: [],
    retainer: null,
    unbilled: null,
    counts: null,
    leftOut: {},
  });
  expect(clients[0].retainer).toMatchObject({ allowance: 10, used: 0, left: 10 });
});
