import fc from 'fast-check';
import {
  findNewInvoices,
  findNewPayments,
  findNewTasks,
  findNewTime,
  type Stored,
} from '../../../src/core/imports/find-new';
import type { Imported, ImportedTask } from '../../../src/core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../../src/core/money/records';

function imported<Each>(record: Each, clock = '', transaction = ''): Imported<Each> {
  return { record, clock, transaction, rowNumber: 2 };
}

/** What stands on the tab after an import, the client under her own name for it. */
function stored<Each extends { client: string }>(each: Imported<Each>): Stored<Each> {
  const { record, clock, transaction } = each;
  return { record: { ...record, client: 'Hers' }, nameInFile: record.client, clock, transaction };
}

const ENTRY: TimeEntry = {
  day: 20514, client: 'Acme', seconds: 3600, billable: true, amount: 6000, currency: 'EUR', project: 'Site', task: 'Draft', person: 'Ann',
}; // oxfmt-ignore
const INVOICE: Invoice = {
  number: 'INV-7', client: 'Acme', issued: 20514, due: 20528, amount: 30000, withTax: false, currency: 'EUR', status: 'open', paid: 0,
  paidOn: null, corrects: '',
}; // oxfmt-ignore
const PAYMENT: Payment = {
  day: 20514,
  client: 'Acme',
  amount: 30000,
  fee: 0,
  currency: 'EUR',
  invoice: 'INV-7',
};

describe('entries', () => {
  it.each<[what: string, change: Partial<TimeEntry>, clock: string, isNew: boolean]>([
    ['the same', {}, '09:00–10:00', false],
    ['the same name in other letters', { client: 'ACME ' }, '09:00–10:00', false],
    ['another amount', { amount: 9000 }, '09:00–10:00', false],
    ['another duration at the same clock times', { seconds: 3660 }, '09:00–10:00', false],
    ['other clock times', {}, '09:05–10:05', true],
    ['another day', { day: 20515 }, '09:00–10:00', true],
    ['another client', { client: 'Globex' }, '09:00–10:00', true],
    ['another project', { project: 'Shop' }, '09:00–10:00', true],
    ['another task', { task: 'Review' }, '09:00–10:00', true],
    ['another person', { person: 'Bo' }, '09:00–10:00', true],
  ])('%s', (_what, change, clock, isNew) => {
    const there = [stored(imported(ENTRY, '09:00–10:00'))];
    expect(findNewTime([imported({ ...ENTRY, ...change }, clock)], there).added).toHaveLength(isNew ? 1 : 0);
  });

  it('counts equal ones and merges none', () => {
    const each = imported(ENTRY);
    expect(findNewTime([each, each, each], [stored(each), stored(each)])).toEqual({
      added: [each],
      alreadyThere: 2,
    });
  });

  const drawn = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 3 }),
      client: fc.constantFrom('A', 'B'),
      seconds: fc.constantFrom(60, 120),
    }),
    { maxLength: 12 },
  );

  it('adds nothing when the same comes again, and as much from overlapping halves as at once, in any order', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 3 }), fc.nat(3), (changes, last, overlap) => {
        const all = changes.map((each) => imported({ ...ENTRY, ...each }));
        const early = all.filter(({ record }) => record.day <= last);
        const late = all.filter(({ record }) => record.day > last - overlap);
        for (const files of [
          [all, all],
          [early, late],
          [late, early],
        ]) {
          const there: Stored<TimeEntry>[] = [];
          files.forEach((file) => there.push(...findNewTime(file, there).added.map(stored)));
          expect(there).toHaveLength(all.length);
        }
      }),
    );
  });
});

describe('invoices', () => {
  it.each<[what: string, change: Partial<Invoice>, isNew: boolean]>([
    ['the same', {}, false],
    ['another number', { number: 'INV-8' }, true],
    ['the same number of another client', { client: 'Globex' }, true],
    ['half paid', { status: 'partPaid', paid: 10000 }, true],
    ['paid', { status: 'paid', paid: 30000 }, true],
    ['written off', { status: 'writtenOff' }, true],
    ['void', { status: 'void' }, true],
    ['back to draft', { status: 'draft' }, false],
    ['a credit note of the same number', { amount: -30000 }, true],
  ])('%s', (_what, change, isNew) => {
    const there = [stored(imported(INVOICE))];
    expect(findNewInvoices([imported({ ...INVOICE, ...change })], there).added).toHaveLength(isNew ? 1 : 0);
  });

  it.each<[what: string, change: Partial<Invoice>, isNew: boolean]>([
    ['of the same day and amount', {}, false],
    ['of another amount', { amount: 20000 }, true],
    ['of another day', { issued: 20515 }, true],
    ['of no day', { issued: null }, true],
    ['of another client', { client: 'Globex' }, true],
    ['half paid', { status: 'partPaid', paid: 10000 }, true],
    ['a credit note', { amount: -30000 }, true],
  ])('without a number: %s', (_what, change, isNew) => {
    const invoice = { ...INVOICE, number: '' };
    const there = [stored(imported(invoice))];
    expect(findNewInvoices([imported({ ...invoice, ...change })], there).added).toHaveLength(isNew ? 1 : 0);
  });

  it('one of another amount or day is the same, where it has its number', () => {
    const there = [stored(imported(INVOICE))];
    const changed = imported({ ...INVOICE, amount: 20000, issued: 20515 });
    expect(findNewInvoices([changed], there)).toEqual({ added: [], alreadyThere: 1, voided: 0 });
  });

  it('adds more of what is paid, never less, and a day of payment where none was known', () => {
    const state = (paid: number, paidOn: number | null) =>
      imported<Invoice>({ ...INVOICE, status: 'partPaid', paid, paidOn });
    const there = [stored(state(10000, null))];
    const isNew = (each: Imported<Invoice>) => findNewInvoices([each], there).added.length === 1;
    expect([state(20000, null), state(5000, null), state(10000, 20520)].map(isNew)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('leaves out a void one of which nobody has heard', () => {
    expect(findNewInvoices([imported({ ...INVOICE, status: 'void' })], [])).toEqual({
      added: [],
      alreadyThere: 0,
      voided: 1,
    });
  });

  it('takes of several states in one import the furthest only, in any order', () => {
    const states = [INVOICE, { ...INVOICE, status: 'paid', paid: 30000 } as const, INVOICE].map((each) =>
      imported<Invoice>(each),
    );
    for (const order of [states, [...states].reverse()])
      expect(findNewInvoices(order, [])).toEqual({ added: [states[1]], alreadyThere: 2, voided: 0 });
  });
});

describe('payments', () => {
  it('tells them by their id where they have one, else by all the rest', () => {
    const there = [stored(imported(PAYMENT, '', 'T1')), stored(imported(PAYMENT))];
    const added = (each: Imported<Payment>) => findNewPayments([each], there).added.length;
    expect(added(imported({ ...PAYMENT, amount: 1 }, '', 'T1'))).toBe(0);
    expect(added(imported(PAYMENT, '', 'T2'))).toBe(1);
    expect(added(imported(PAYMENT))).toBe(0);
    expect(added(imported({ ...PAYMENT, amount: 1 }))).toBe(1);
    expect(added(imported({ ...PAYMENT, invoice: 'INV-8' }))).toBe(1);
  });
});

describe('tasks', () => {
  const TASK: ImportedTask = {
    name: 'Draft', client: 'Acme', due: 20514, dueMinute: null, dueInstant: null, dueInWords: '', at: null, start: null, estimateMinutes: null,
    isDone: false, link: 'https://board.example/1',
  }; // oxfmt-ignore
  const isNew = (change: Partial<ImportedTask>, id = '', thereId = '') =>
    findNewTasks([imported({ ...TASK, ...change }, '', id)], [stored(imported(TASK, '', thereId))]).added.length === 1;

  it('are told by name, client and link; when they are due may change', () => {
    expect(isNew({ due: 20520, isDone: true, name: 'DRAFT ', client: 'acme' })).toBe(false);
    expect([{ name: 'Final' }, { client: 'Globex' }, { link: '' }].map((change) => isNew(change))).toEqual([true, true, true]);
  });

  it('or by their id alone, where they have one', () => {
    expect(isNew({ name: 'Final' }, 'a-1', 'a-1')).toBe(false);
    expect(isNew({}, 'a-2', 'a-1')).toBe(true);
  });
}); // oxfmt-ignore
