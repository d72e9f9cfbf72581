/** How late a client pays: cases worked out by hand. Today is 26 November 2026; what is due on the 16th is 10 days late by then. */
import fc from 'fast-check';
import type { Invoice, Payment } from '../../../src/core/money/records';
import { anyBooks, day, invoice, measure, payment } from './books';

const lateness = (invoices: readonly Invoice[], payments: readonly Payment[] = []): unknown => {
  const { daysLate, open, overdue, counts } = measure({ invoices, payments }).clients[0];
  return {
    days: daysLate.days,
    isAtLeast: daysLate.isAtLeast,
    open,
    overdue,
    invoices: counts?.timedInvoices,
  };
};
const paid = (number: string, due: string, on: string, amount: number): Invoice =>
  invoice(number, '2026-09-01', due, amount, { status: 'paid', paidOn: day(on) });

describe('days late', () => {
  it.each<[why: string, invoices: Invoice[], payments: Payment[], expected: object]>([
    ['paid late', [paid('1', '2026-10-01', '2026-10-08', 100)], [], { days: 7, isAtLeast: false, open: 0 }],
    ['paid early counts as on time', [paid('1', '2026-10-01', '2026-09-08', 100)], [], { days: 0 }],
    ['weighted by amount', [paid('1', '2026-10-01', '2026-10-11', 300), paid('2', '2026-10-01', '2026-10-01', 100)], [], { days: 7.5, invoices: 2 }],
    ['across the end of summer time', [paid('1', '2026-10-24', '2026-10-26', 100)], [], { days: 2 }],
    ['paid in parts', [invoice('1', '2026-09-01', '2026-10-01', 100)], [payment('2026-10-11', 25, '1'), payment('2026-10-21', 75, '1')], { days: 17.5, open: 0 }],
    ['payments with VAT for an invoice without', [invoice('1', '2026-09-01', '2026-10-01', 100)], [payment('2026-10-01', 59.5, '1'), payment('2026-10-21', 59.5, '1')], { days: 10, open: 0 }],
    ['a part paid, the rest overdue', [invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 4000, paidOn: day('2026-11-16') })], [], { days: 6, isAtLeast: true, open: 6000, overdue: 6000 }],
    ['overdue: at least until today', [invoice('1', '2026-09-01', '2026-11-16', 100)], [], { days: 10, isAtLeast: true, open: 10000, overdue: 10000 }],
    ['due today is not late', [invoice('1', '2026-09-01', '2026-11-26', 100)], [], { days: null, open: 10000, overdue: 0, invoices: 0 }],
    ['not due yet says nothing', [invoice('1', '2026-11-01', '2026-12-01', 100), paid('2', '2026-10-01', '2026-10-03', 1)], [], { days: 2, open: 10000, overdue: 0, invoices: 1 }],
    ['paid on a day that nobody knows', [invoice('1', '2026-09-01', '2026-10-01', 100, { status: 'paid' })], [], { days: null, open: 0, invoices: 0 }],
    ['a credit note shrinks the invoice that it names', [invoice('1', '2026-09-01', '2026-11-16', 100), invoice('2', '2026-09-01', '2026-11-06', 100), invoice('C', '2026-11-20', null, -100, { corrects: '2' })], [], { days: 10, open: 10000 }],
    ['one that names none shrinks the oldest open one', [invoice('1', '2026-09-02', '2026-11-16', 100), invoice('2', '2026-09-01', '2026-11-06', 100), invoice('C', '2026-11-20', null, -100)], [], { days: 10, open: 10000 }],
    ['more credit than the invoice goes on to the oldest', [invoice('1', '2026-09-01', '2026-11-16', 100), invoice('2', '2026-09-02', '2026-11-06', 50), invoice('C', '2026-11-20', null, -80, { corrects: '2' })], [], { days: 10, open: 7000 }],
    ['a cancelled invoice is judged no more', [paid('1', '2026-10-01', '2026-10-08', 100), invoice('S', '2026-10-09', null, -100, { corrects: '1' })], [], { days: null, invoices: 0 }],
    ['no due day: the usual 14 days', [invoice('1', '2026-10-01', null, 100, { status: 'paid', paidOn: day('2026-10-20') })], [], { days: 5 }],
    ['written off was never paid', [invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'writtenOff' })], [], { days: 10, open: 0 }],
    ['payments of more than a year ago are past', [paid('1', '2025-01-01', '2025-03-01', 100), paid('2', '2026-10-01', '2026-10-02', 100)], [], { days: 1, invoices: 1 }],
    ['a debt of more than a year ago is not', [invoice('1', '2025-09-01', '2025-11-06', 100)], [], { days: 385, isAtLeast: true, open: 10000 }],
    ['a payment with a remark beside the number', [invoice('INV-6', '2026-09-01', '2026-10-01', 100)], [payment('2026-10-11', 100, 'INV-6, thanks')], { days: 10, open: 0 }],
    ['a payment for a number that looks like two', [invoice('2026+7', '2026-09-01', '2026-10-01', 100)], [payment('2026-10-11', 100, '2026+7')], { days: 10, open: 0 }],
    ['one payment for two invoices', [invoice('1', '2026-09-01', '2026-10-01', 30), invoice('2', '2026-09-01', '2026-10-05', 70)], [payment('2026-10-11', 100, '1, 2')], { days: 7.2, open: 0 }],
    ['a payment in another currency pays the invoice', [invoice('1', '2026-09-01', '2026-10-01', 30)], [payment('2026-10-11', 33, '1', { currency: 'USD' })], { days: 10, open: 0 }],
    ['a later line of the same invoice counts, wherever it stands', [paid('1', '2026-10-01', '2026-10-08', 100), invoice('1', '2026-09-01', '2026-10-01', 100)], [], { days: 7, isAtLeast: false, invoices: 1 }],
    ['a credit note may have the number of its invoice', [invoice('1', '2026-09-01', '2026-11-16', 100), invoice('1', '2026-09-20', null, -40, { corrects: '1' })], [], { days: 10, open: 6000 }],
    ['one in another currency shrinks nothing', [invoice('1', '2026-09-01', '2026-11-16', 100), invoice('C', '2026-09-20', null, -40, { corrects: '1', currency: 'USD' })], [], { open: 10000 }],
    ['what one line leaves open, another of the same invoice says', [invoice('1', '2026-09-01', '2026-10-01', 100), invoice('1', '2026-09-01', null, 100, { status: 'paid', paidOn: day('2026-10-05') })], [], { days: 4 }],
    ['written off long ago is past', [invoice('1', '2025-01-01', '2025-02-01', 100, { status: 'writtenOff' })], [], { days: null, invoices: 0 }],
    ['paid, then credited in full', [invoice('1', '2026-09-01', '2026-10-01', 100), invoice('S', '2026-11-01', null, -100, { corrects: '1' })], [payment('2026-10-11', 100, '1')], { days: null, open: 0, invoices: 0 }],
    ['paid on the first of the twelve months’ days', [paid('1', '2025-11-01', '2025-11-27', 100)], [], { days: 26, invoices: 1 }],
    ['paid the day before', [paid('1', '2025-11-01', '2025-11-26', 100)], [], { days: null, invoices: 0 }],
    ['paid today', [paid('1', '2026-11-16', '2026-11-26', 100)], [], { days: 10, isAtLeast: false }],
    ['one payment for two invoices with a word between', [invoice('R1', '2026-09-01', '2026-10-01', 30), invoice('R2', '2026-09-01', '2026-10-05', 70)], [payment('2026-10-11', 100, 'R1 und R2')], { days: 7.2, open: 0 }],
    ['a payment for two that the first uses up', [invoice('1', '2026-09-01', '2026-10-01', 30), invoice('2', '2026-11-01', '2026-12-01', 70)], [payment('2026-10-11', 30, '1, 2')], { days: 10, open: 7000, invoices: 1 }],
    ['of two states of one invoice that on which more is paid', [invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 4000 }), invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 6000 })], [], { open: 4000 }],
    ['and of two on which the same is paid the later', [paid('1', '2026-10-01', '2026-10-05', 100), paid('1', '2026-10-01', '2026-10-08', 100)], [], { days: 7 }],
    ['what is written off needs no credit: a loose note is for another', [invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'writtenOff' }), invoice('2', '2026-09-02', '2026-11-06', 50), invoice('C', '2026-11-20', null, -50)], [], { days: 10, open: 0 }],
    ['loose notes add up, and go on from the oldest to the next', [invoice('1', '2026-09-02', '2026-11-16', 100), invoice('2', '2026-09-01', '2026-11-06', 40), invoice('C', '2026-11-20', null, -30), invoice('D', '2026-11-20', null, -30)], [], { days: 10, open: 8000 }],
    ['of two of one day the first by number', [invoice('2', '2026-09-01', '2026-11-06', 100), invoice('1', '2026-09-01', '2026-11-16', 100), invoice('C', '2026-11-20', null, -100)], [], { days: 20, open: 10000 }],
    ['without a day of issue it is as old as its due day', [invoice('1', '2026-09-02', '2026-11-16', 100), invoice('2', '2026-09-01', '2026-09-01', 100, { issued: null }), invoice('C', '2026-11-20', null, -100)], [], { days: 10, open: 10000 }],
    ['a loose note in another currency', [invoice('1', '2026-09-01', '2026-11-16', 100), invoice('C', '2026-09-20', null, -100, { currency: 'EUR' })], [], { open: 10000 }],
    ['one payment that is not enough for two', [invoice('1', '2026-09-01', '2026-10-01', 30), invoice('2', '2026-09-01', '2026-11-16', 70)], [payment('2026-10-11', 50, '1;2')], { open: 5000, overdue: 5000 }],
    ['more given back than was paid, the invoice says', [invoice('1', '2026-09-01', '2026-11-16', 100, { paid: -4000 })], [], { days: 10, open: 10000 }],
    ['more was paid than the invoice is', [invoice('1', '2026-09-01', '2026-11-16', 100, { status: 'partPaid', paid: 14000, paidOn: day('2026-11-18') })], [], { days: 2, open: 0 }],
    ['what the invoice says completes its payments', [invoice('1', '2026-09-01', '2026-10-01', 100, { status: 'paid', paidOn: day('2026-10-21') })], [payment('2026-10-11', 50, '1')], { days: 15, open: 0 }],
    ['the payment of another client with the same number', [invoice('1', '2026-09-01', '2026-11-16', 100)], [payment('2026-10-11', 100, '1', { client: 'Bo' })], { days: 10, open: 10000 }],
    ['a payment on a day to come tells nothing yet', [invoice('1', '2026-09-01', '2026-10-01', 100)], [payment('2027-10-11', 100, '1')], { days: null, invoices: 0 }],
  ])('%s', (_why, invoices, payments, expected) => {
    expect(lateness(invoices, payments)).toMatchObject(expected);
  }); // oxfmt-ignore

  it('says what it rests on', () => {
    const invoices = [
      invoice('1', '2026-09-01', null, 100, { status: 'paid', paidOn: day('2026-09-20') }),
      invoice('2', '2026-09-01', '2026-10-01', 100, { status: 'paid' }),
      paid('3', '2026-10-01', '2026-10-08', 100),
    ];
    const { counts } = measure({ invoices }).clients[0];
    expect(counts).toMatchObject({ timedInvoices: 2, undatedInvoices: 1, assumedDue: 1, overdueInvoices: 0 });
  }); // oxfmt-ignore

  it('an invoice without a due day is due by the terms of its client, where it has some', () => {
    const invoices = [invoice('1', '2026-10-01', null, 100)];
    const daysLate = (ownTerms: [string, number][]): number | null =>
      measure({ invoices }, { ownTerms: new Map(ownTerms) }).clients[0].daysLate.days;
    expect([daysLate([]), daysLate([['acme', 30]]), daysLate([['bo', 30]])]).toEqual([42, 26, 42]);
  }); // oxfmt-ignore

  it('what waits for payment stands with the longest overdue first', () => {
    const invoices = [
      invoice('1', '2026-11-20', '2026-12-04', 50),
      invoice('2', '2026-09-01', '2026-11-16', 40),
      invoice('3', '2026-09-01', '2026-11-06', 30),
    ];
    expect(measure({ invoices }).clients[0].waiting).toEqual([
      { number: '3', amount: 3000, due: day('2026-11-06'), daysLate: 20 },
      { number: '2', amount: 4000, due: day('2026-11-16'), daysLate: 10 },
      { number: '1', amount: 5000, due: day('2026-12-04'), daysLate: 0 },
    ]);
  });

  it('of those that are equally late the largest stands first', () => {
    const invoices = [
      invoice('1', '2026-09-01', '2026-11-16', 40),
      invoice('2', '2026-09-01', '2026-11-16', 50),
    ];
    expect(measure({ invoices }).clients[0].waiting.map(({ number }) => number)).toEqual(['2', '1']);
  });

  it('the order of payments says nothing, to the hundredth', () => {
    const invoices = [invoice('1', '2026-09-01', '2026-09-30', 1)];
    const [first, second, third] = ['2026-10-01', '2026-10-11', '2026-10-31'].map((on) =>
      payment(on, 0.5, '1'),
    );
    const daysLate = (...payments: Payment[]): unknown => measure({ invoices, payments }).clients[0].daysLate;
    expect(daysLate(second, first, third)).toEqual(daysLate(first, second, third));
  });

  it('what is owed is unknown where no invoice is on record', () => {
    const { open, overdue } = measure({ payments: [payment('2026-10-01', 5, '')] }).clients[0];
    expect([open, overdue]).toEqual([null, null]);
  });

  it('law: money given back never makes anybody late', () => {
    fc.assert(
      fc.property(anyBooks, (all) => {
        const kept = { ...all, payments: all.payments.filter(({ amount }) => amount > 0) };
        const late = (some: typeof all): unknown => measure(some).clients.map(({ daysLate }) => daysLate);
        expect(late(all)).toEqual(late(kept));
      }),
      { numRuns: 50 },
    );
  });
});
