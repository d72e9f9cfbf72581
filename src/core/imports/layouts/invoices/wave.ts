/** Lines of a ledger, not invoices: those of income accounts are read. No due date; one header is a blank. */
import type { Layout } from '../../layout';

export const wave: Layout = {
  id: 'wave',
  product: 'Wave',
  kind: 'invoices',
  sureness: 'seen',
  // Source: public files of the accounting transactions export
  columns: {
    number: ['Invoice Number'],
    client: ['Customer'],
    date: ['Transaction Date'],
    lineNet: ['Amount Before Sales Tax'],
    lineAmount: ['Amount (One column)'],
    credit: ['Credit Amount (Two Column Approach)'],
    debit: ['Debit Amount (Two Column Approach)'],
    account: ['Account Group'],
  },
  needs: [['client'], ['lineNet', 'lineAmount']],
  marks: [['Amount (One column)'], ['Customer'], ['Account Group', 'Account Type']],
  traps: {
    reads: [{ field: 'account', words: ['Income'], reason: 'notIncome' }],
  },
};
