/** English: the tabs that hold time, invoices, payments, currencies and names. */
import { LISTS } from '../lists';
import type { RecordTabTexts } from '../types/record-tabs';

const unreadable = (cell: string, held: string, needed: string): string =>
  `Cannot read ${cell}: ${held === '' ? 'it is empty' : `it holds “${held}”`}, ${needed} is needed.`;

const client = 'The client’s name as on your client list; or a name that the Names tab explains.';
const currency = 'A code such as EUR. Blank: your own currency.';
const source = 'Says where an imported line comes from. Leave it as it is; lines of your own have none.';

export const recordTabsEn: RecordTabTexts = {
  headers: {
    time: {
      date: 'Date',
      client: 'Client',
      hours: 'Hours',
      billable: 'Billable',
      amount: 'Amount',
      currency: 'Currency',
      project: 'Project',
      task: 'Task',
      person: 'Person',
      source: 'Source',
    },
    invoices: {
      number: 'Number',
      client: 'Client',
      issued: 'Issued',
      due: 'Due',
      amount: 'Amount',
      currency: 'Currency',
      status: 'Status',
      paid: 'Paid',
      paidOn: 'Paid on',
      corrects: 'Corrects',
      source: 'Source',
    },
    payments: {
      date: 'Date',
      client: 'Client',
      amount: 'Amount',
      fee: 'Fee',
      currency: 'Currency',
      invoice: 'Invoice',
      source: 'Source',
    },
    currencies: { currency: 'Currency', from: 'From', rate: 'Rate', source: 'Source' },
    names: { name: 'Name in files', client: 'Client', source: 'Source' },
  },
  notes: {
    time: {
      client,
      hours: 'As a number (1.5) or as 1:30. A negative one takes hours back.',
      billable: 'Blank where it is not known.',
      amount: 'What the work is worth, without VAT. Blank where it is not known.',
      currency,
      source,
    },
    invoices: {
      client,
      issued: 'The date of the invoice.',
      amount: 'Without VAT. Negative for a credit note.',
      currency,
      status:
        'draft, open, part paid, paid, written off or void. Drafts and void invoices never count. Of several lines with one number, the one that is furthest along counts.',
      paid: 'How much of the amount has been paid.',
      paidOn: 'Date of the last payment.',
      corrects: 'For a credit note: the number of the invoice that it corrects.',
      source,
    },
    payments: {
      client,
      amount: 'Before fees. Negative for money that you gave back.',
      fee: 'What the bank or payment service kept.',
      currency,
      invoice: 'The number of the invoice that it pays.',
      source,
    },
    currencies: {
      from: 'The day from which the rate holds. Blank: always.',
      rate: 'What one unit is worth in your own currency. Without a rate, amounts in that currency are left out.',
      source,
    },
    names: {
      name: 'What a client is called in an imported file.',
      client: 'The client’s name as on your client list; or: not a client.',
      source,
    },
  },
  statuses: {
    draft: 'draft',
    open: 'open',
    partPaid: 'part paid',
    paid: 'paid',
    writtenOff: 'written off',
    void: 'void',
  },
  notAClient: 'not a client',
  problems: {
    noColumn: (tab, header, others) =>
      `Nothing on the ${tab} tab can be read: the first row has no column “${header}”. ${
        others.length === 0
          ? `Write “${header}” above the column that holds it.`
          : `If ${LISTS.en.or(others.map(LISTS.en.name))} is that column, call it “${header}” again.`
      }`,
    lostColumn: (tab, header, others) =>
      `The ${tab} tab has no column “${header}”. If ${LISTS.en.or(others.map(LISTS.en.name))} is that column, call it “${header}” again; until then it is not read.`,
    date: (cell, held) => unreadable(cell, held, 'a date with its year'),
    hours: (cell, held) => unreadable(cell, held, 'a number of hours such as 1.5 or 1:30'),
    amount: (cell, held) => unreadable(cell, held, 'an amount'),
    tick: (cell, held) => unreadable(cell, held, 'a tick or no tick'),
    status: (cell, held, statuses) => unreadable(cell, held, LISTS.en.or(statuses)),
    currency: (cell, held) => unreadable(cell, held, 'a currency code such as EUR'),
    rate: (cell, held) => unreadable(cell, held, 'a number above 0'),
  },
};
