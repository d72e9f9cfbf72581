/** Statements of banks for programs, whose movements have been made lines before. */
import type { Layout } from '../../layout';

export const bankStatement: Layout = {
  id: 'bank-statement',
  product: 'MT940',
  kind: 'payments',
  sureness: 'documented',
  // Source: samples of German and Dutch statements in the tests of public readers of MT940; the German banks' description of the field 86
  columns: {
    date: ['VALUE-DATE'],
    client: ['NAME'],
    description: ['PURPOSE'],
    amount: ['AMOUNT'],
    currency: ['CURRENCY'],
  },
  needs: [['date'], ['amount']],
  marks: [['VALUE-DATE'], ['PURPOSE']],
  traps: { leavesOutNegative: true },
};
