/** Statements of banks in XML, whose movements have been made lines before. */
import type { Layout } from '../../layout';

export const camtStatement: Layout = {
  id: 'camt-statement',
  product: 'CAMT.053',
  kind: 'payments',
  sureness: 'documented',
  // Source: ISO 20022, "Bank to customer cash management"; the German, Dutch, Norwegian and Hungarian banks' descriptions of it
  columns: {
    date: ['BOOKING-DATE'],
    client: ['NAME'],
    description: ['PURPOSE'],
    amount: ['AMOUNT'],
    currency: ['CURRENCY'],
    status: ['STATUS'],
    invoice: ['INVOICE'],
  },
  needs: [['date'], ['amount']],
  marks: [['BOOKING-DATE'], ['PURPOSE']],
  traps: {
    reads: [{ field: 'status', words: ['BOOK'], reason: 'notCompleted' }],
    leavesOutNegative: true,
  },
};
