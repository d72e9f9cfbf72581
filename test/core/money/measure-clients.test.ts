/** What a client brings and costs, on days and amounts that can be followed by hand. Today is Thursday, 26 November 2026. */
import fc from 'fast-check';
import { sumOfFullMonths } from '../../../src/core/money/monthly-sums';
import type { ClientMoney, Money } from '../../../src/core/money/measure-clients';
import type { Account } from '../../../src/core/money/keep-accounts';
import { anyBooks, client, entry, invoice, measure, payment, TODAY } from './books';

const acme = (money: Money): ClientMoney => money.clients[0];

describe('hours', () => {
  const year = [
    '2025-10-15',
    '2025-11-26',
    '2025-11-27',
    '2026-08-31',
    '2026-09-01',
    '2026-10-31',
    '2026-11-26',
  ];
  const entries = year.map((on, index) => entry(on, 10 ** index / 10));

  it('of the twelve months, of this month, and of the last three full ones', () => {
    // 0.1 and 1 lie before the year, and 10 is its first day; August, September and October are full.
    const measured = acme(measure({ entries }));
    expect([measured.hours, measured.hoursThisMonth, measured.hoursPerMonth]).toEqual([
      10 + 100 + 1000 + 10000 + 100000,
      100000,
      (100 + 1000 + 10000) / 3,
    ]);
  });

  it('are divided by the months in which time is kept at all, by whomever for', () => {
    const late = [entry('2026-10-05', 12), entry('2026-09-20', 6, { client: 'Bo' })];
    expect(acme(measure({ entries: late })).hoursPerMonth).toBe(6);
    expect(acme(measure({ entries: late }, { monthsForHours: 1 })).hoursPerMonth).toBe(12);
    expect(acme(measure({ entries: [entry('2026-11-02', 5)] })).hoursPerMonth).toBeNull();
  });

  it('billable ones are a share of those of which somebody said it', () => {
    const entries = [entry('2026-11-02', 3), entry('2026-11-03', 1, { billable: false }), entry('2026-11-04', 9, { billable: null })];
    expect(acme(measure({ entries })).billableShare).toBe(0.75);
    expect(acme(measure({ entries: [entries[2]] })).billableShare).toBeNull();
  }); // oxfmt-ignore
});

describe('income', () => {
  const invoices = [
    invoice('1', '2025-11-26', null, 1),
    invoice('2', '2025-11-27', null, 10, { status: 'paid' }),
    invoice('3', '2026-05-10', null, 100, { status: 'draft' }),
    invoice('4', '2026-05-10', null, 1000, { status: 'void' }),
    invoice('5', '2026-11-26', null, 10000),
    invoice('6', '2026-11-27', null, 100000),
    invoice('7', '2026-06-01', null, -2, { corrects: '5' }),
    invoice('8', '2026-06-01', null, 40, { status: 'writtenOff' }),
  ];
  const payments = [
    payment('2026-01-05', 500, '1'),
    payment('2026-03-05', -20, '1'),
    payment('2025-11-26', 7, ''),
  ];

  it('is what was invoiced in the twelve months: no drafts, nothing void, less credit notes', () => {
    const { income, leftOut } = acme(measure({ invoices, payments }));
    expect(income).toBe(100 * (10 + 10000 - 2 + 40));
    expect(leftOut).toEqual({ draft: 1, void: 1, toCome: 1 });
  });

  it('of what is dated after today nothing counts anywhere, and it is told', () => {
    const future = acme(
      measure({
        entries: [entry('2026-11-27', 5)],
        invoices: [invoice('9', '2026-11-27', null, 10)],
        payments: [payment('2026-11-27', 5, '')],
      }),
    );
    expect({ ...future, leftOut: {}, counts: null }).toEqual(acme(measure({})));
    expect(new Set(Object.values(future.counts!))).toEqual(new Set([0]));
    expect(future.leftOut).toEqual({ toCome: 3 });
  });

  it('or what was received, less what was given back, and never both', () => {
    expect(acme(measure({ invoices, payments }, { incomeFrom: 'payments' })).income).toBe(100 * (500 - 20));
  });

  it('of a leap day a year ago counts until that day has passed', () => {
    const leapDay = Date.UTC(2029, 1, 28) / 86400000;
    const invoices = [invoice('1', '2028-02-28', null, 1), invoice('2', '2028-02-29', null, 10)];
    expect(acme(measure({ invoices }, { today: leapDay })).income).toBe(1000);
    expect(acme(measure({ invoices }, { today: leapDay + 1 })).income).toBeNull();
    expect(acme(measure({ invoices: [invoice('3', '2027-02-28', null, 1), invoice('4', '2027-03-01', null, 10)] }, { today: leapDay - 365 })).income).toBe(1000);
  }); // oxfmt-ignore

  it('is unknown, not 0, for whom nothing is on record', () => {
    expect(
      acme(measure({ invoices: [invoice('1', '2026-05-01', null, 5, { client: 'Bo' })] })).income,
    ).toBeNull();
    expect(acme(measure({ payments })).income).toBeNull();
    const past = { entries: [entry('2025-11-10', 3)], invoices: [invoice('1', '2025-11-10', null, 5)] };
    expect([acme(measure(past)).income, acme(measure(past)).hours]).toEqual([null, null]);
  });

  it('is told by full months, and the last three stand against the three before', () => {
    const monthly = ['2025-11-30', '2026-05-31', '2026-07-01', '2026-08-01', '2026-10-31', '2026-11-01'].map(
      (on, index) => invoice(String(index), on, null, 10 ** index),
    );
    const { incomeByMonth, trend } = acme(measure({ invoices: monthly }));
    expect(incomeByMonth).toEqual([100, 0, 0, 0, 0, 0, 1000, 0, 10000, 100000, 0, 1000000]);
    expect(trend).toEqual({ lately: 1100000, before: 11000 });
    expect(acme(measure({ invoices: monthly.slice(1) })).trend).toEqual(trend);
    expect(acme(measure({ invoices: monthly.slice(2) })).trend).toBeNull();
  });

  it('in another currency counts by the latest rate of its day, and without one is left out and named', () => {
    const rates = [[TODAY - 40, 0.8], [TODAY - 10, 0.5], [TODAY - 1, 0]].map(([from, rate]) => ({ currency: 'USD', from, rate }));
    const dollars = ['2026-11-26', '2026-11-10', '2026-01-01'].map((on, index) =>
      invoice(String(index), on, null, 10 ** index, { currency: 'USD' }),
    );
    const money = measure({ invoices: dollars, rates });
    expect([acme(money).income, acme(money).leftOut]).toEqual([50 + 800, { noRate: 1 }]);
    expect([...money.accounts.withoutRate]).toEqual([['USD', 1]]);
  }); // oxfmt-ignore

  it('in forints is whole', () => {
    const rates = [{ currency: 'EUR', from: null, rate: 391.237 }];
    const euros = [invoice('1', '2026-11-01', null, 10.01, { currency: 'EUR' })];
    expect(acme(measure({ invoices: euros, rates }, { home: 'HUF' })).income).toBe(391600);
  });
});

describe('effective rate', () => {
  const kept = entry('2025-11-28', 0.5, { client: 'Bo' });
  const invoiced = invoice('0', '2025-11-28', null, 1, { client: 'Bo' });
  const rateOf = (hours: number, income: number): unknown =>
    acme(measure({ entries: [kept, entry('2026-05-05', hours, { billable: false })], invoices: [invoiced, invoice('1', '2026-05-31', null, income)] })).effectiveRate; // oxfmt-ignore

  it('is income by all hours, and blank below five', () => {
    expect(rateOf(100, 3800)).toEqual({ perHour: 3800 });
    expect(rateOf(5, 100)).toEqual({ perHour: 2000 });
    expect(rateOf(4.99, 100)).toEqual({ perHour: null, because: 'fewHours' });
  });

  it('says what is missing', () => {
    const entries = [kept, entry('2026-05-05', 100)];
    const invoices = [invoiced, invoice('1', '2026-05-31', null, 50)];
    expect(acme(measure({ entries, invoices: [invoiced] })).effectiveRate).toMatchObject({
      because: 'noIncome',
    });
    expect(acme(measure({ entries: [kept], invoices })).effectiveRate).toMatchObject({ because: 'noHours' });
  });

  it('takes the months that time and income both cover', () => {
    // Time is kept since September; what was invoiced before pays for other hours.
    const entries = [entry('2026-09-14', 40), entry('2026-11-02', 10)];
    const invoices = [invoice('1', '2026-02-28', null, 9000), invoice('2', '2026-09-01', null, 1500), invoice('3', '2026-10-31', null, 500)];
    expect(acme(measure({ entries, invoices })).effectiveRate).toEqual({ perHour: 4000 });
    // And the other way round: invoices since October only.
    expect(acme(measure({ entries: [entry('2026-01-10', 900), entry('2026-10-02', 10)], invoices: [invoices[2]] })).effectiveRate).toEqual({ perHour: 5000 });
  }); // oxfmt-ignore

  it('realization takes the months that both cover, too', () => {
    const entries = [entry('2026-01-10', 900), entry('2026-10-02', 10)];
    const invoices = [invoice('1', '2026-10-31', null, 400)];
    expect(acme(measure({ entries, invoices }, {}, [client('Acme', { agreedRate: 5000 })])).realization).toBe(
      0.8,
    );
  });

  it('realization goes by what entries are worth where no rate is agreed', () => {
    const entries = [entry('2026-10-02', 10, { amount: 50000 })];
    const invoices = [invoice('1', '2026-10-31', null, 400)];
    expect(acme(measure({ entries, invoices })).realization).toBe(0.8);
  });

  it('after the trouble falls with her joy', () => {
    const entries = [kept, entry('2026-05-05', 100)];
    const invoices = [invoiced, invoice('1', '2026-05-31', null, 4000)];
    const after = (joy: number): number | null => acme(measure({ entries, invoices }, {}, [client('Acme', { joy })])).afterTrouble;
    expect([after(1), after(0.5), after(0), after(NaN)]).toEqual([4000, 3400, 2800, null]);
  }); // oxfmt-ignore

  it('three times 20 minutes are one hour, and at 100 an hour exactly 100', () => {
    const entries = Array.from({ length: 3 }, () => entry('2026-10-10', 1 / 3));
    const invoices = [invoice('1', '2026-10-31', null, 100)];
    expect(
      acme(measure({ entries, invoices }, {}, [client('Acme', { agreedRate: 10000 })])).realization,
    ).toBe(1);
  });

  it('is agreed rate × billable share × realization × what is paid of it', () => {
    // 100 of 125 hours are billable, 90 % of their worth is invoiced, and 80 % of that is paid.
    const entries = [kept, entry('2026-05-05', 100), entry('2026-05-06', 25, { billable: false })];
    const invoices = [invoice('1', '2026-05-31', '2026-06-14', 7290, { status: 'partPaid', paid: 583200 })];
    const payments = [payment('2026-06-20', 5832, '1'), payment('2025-11-28', 1, '', { client: 'Bo' })];
    const agreed = [client('Acme', { agreedRate: 8100 })];
    const measured = acme(measure({ entries, invoices: [...invoices, invoiced], payments }, { incomeFrom: 'payments' }, agreed));
    expect([measured.billableShare, measured.realization]).toEqual([0.8, 0.9]);
    expect(measured.effectiveRate.perHour).toBeCloseTo(8100 * 0.8 * 0.9 * 0.8, 9);
  }); // oxfmt-ignore
});

it('a row without a name is not whoever has none in the records', () => {
  const { clients, others } = measure({ invoices: [invoice('1', '2026-05-01', null, 5, { client: '' })] }, {}, [client('')]);
  expect([clients[0].income, others.map(({ income }) => income)]).toEqual([null, [500]]);
}); // oxfmt-ignore

describe('what was worked last month and not invoiced', () => {
  const others = invoice('9', '2026-11-02', null, 10, { client: 'Bo' });
  const worked = [entry('2026-10-12', 8, { amount: 40000 }), entry('2026-10-13', 2, { billable: false })];

  it('is told with what it is worth', () => {
    expect(acme(measure({ entries: worked, invoices: [others] })).unbilled).toEqual({
      hours: 8,
      worth: 40000,
    });
  });

  it.each([
    ['the last invoice is older', [others, invoice('1', '2026-10-24', null, 400)]],
    ['somebody’s is of the last week of the month', [invoice('9', '2026-10-25', null, 10, { client: 'Bo' })]],
  ])('is told where %s', (_why, invoices) => {
    expect(acme(measure({ entries: worked, invoices })).unbilled).not.toBeNull();
  });

  it('is none of hours that are bought beforehand', () => {
    const bought = [client('Acme', { retainerHours: 10 })];
    expect(acme(measure({ entries: worked, invoices: [others] }, {}, bought)).unbilled).toBeNull();
  });

  it.each([
    [
      'an older invoice below one since',
      { invoices: [others, invoice('2', '2026-11-01', null, 400), invoice('1', '2026-09-01', null, 400)] },
    ],
    ['an invoice since', { invoices: [others, invoice('1', '2026-11-01', null, 400)] }],
    [
      'an invoice in the last week of the month',
      { invoices: [others, invoice('1', '2026-10-25', null, 400)] },
    ],
    ['invoices that are older altogether', { invoices: [invoice('1', '2026-10-24', null, 400)] }],
    [
      'an invoice in a currency without a rate',
      { invoices: [others, invoice('1', '2026-11-01', null, 400, { currency: 'XXX' })] },
    ],
    ['nothing billable', { entries: [worked[1]], invoices: [others] }],
  ])('is no reminder where there is %s', (_why, some) => {
    expect(acme(measure({ entries: worked, ...some })).unbilled).toBeNull();
  });
});

describe('laws', () => {
  const people = [client('Acme'), client('Bo', { retainerHours: 5 })];
  const accountsOf = ({ accounts }: Money): readonly Account[] => [
    ...accounts.clients.filter((account) => account !== null),
    ...accounts.others,
  ];

  it('the order of records says nothing', () => {
    fc.assert(
      fc.property(anyBooks, (all) => {
        const turned = {
          ...all,
          entries: [...all.entries].reverse(),
          invoices: [...all.invoices].reverse(),
          payments: [...all.payments].reverse(),
        };
        expect(measure(turned, {}, people).clients).toEqual(measure(all, {}, people).clients);
      }),
      { numRuns: 60 },
    );
  });

  it('hours and payments of all names are those of the records, less what is left out and older', () => {
    fc.assert(
      fc.property(anyBooks, ({ entries, payments, rates }) => {
        const money = measure({ entries, payments, rates }, {}, people);
        const [first] = money.accounts.period.monthStarts.slice(-1);
        const total = (sums: (account: Account) => Float64Array): number =>
          accountsOf(money).reduce((sum, account) => sum + sumOfFullMonths(sums(account), 0, 13), 0);
        const counted = <Of extends { readonly day: number }>(records: readonly Of[]): Of[] =>
          records.filter((record) => record.day >= first && record.day <= TODAY);
        expect(total(({ seconds }) => seconds)).toBe(counted(entries).reduce((sum, { seconds }) => sum + seconds, 0));
        const paid = counted(payments).map(({ amount, currency }) =>
          currency === 'XXX' ? 0 : currency === 'USD' ? Math.sign(amount) * Math.round(Math.abs(amount) * 0.9) : amount,
        );
        expect(total(({ received }) => received)).toBe(paid.reduce((sum, amount) => sum + amount, 0));
      }),
      { numRuns: 60 },
    ); // oxfmt-ignore
  });

  it('records written down a second time as an earlier state of the same invoice change nothing', () => {
    fc.assert(
      fc.property(anyBooks, (all) => {
        const numbered = all.invoices.filter(({ number }) => number !== '');
        const drafts = numbered.map((each) => ({ ...each, status: 'draft' as const }));
        const again = { ...all, invoices: [...drafts, ...all.invoices, ...numbered] };
        expect(measure(again, {}, people).clients).toEqual(measure(all, {}, people).clients);
      }),
      { numRuns: 60 },
    );
  });
});

describe('since when there are records, and over which months hours and income are set against each other', () => {
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
      expect(measure({ entries: WORKED, invoices: INVOICED }, { incomeFrom: 'payments' }).incomeMonths).toBe(
        0,
      );
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
});
