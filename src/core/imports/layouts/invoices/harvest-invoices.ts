/** The number of an invoice stands under "ID"; two columns of tax; the currency is a phrase. */
import type { Layout } from '../../layout';

export const harvestInvoices: Layout = {
  id: 'harvest-invoices',
  product: 'Harvest',
  kind: 'invoices',
  sureness: 'seen',
  // Source: invoice reports in the tests of public importers
  columns: {
    number: ['ID'],
    client: ['Client'],
    date: ['Issue Date'],
    amount: ['Invoice Amount'],
    tax: ['Tax'],
    tax2: ['Tax2'],
    currency: ['Currency'],
    paid: ['Paid Amount'],
    open: ['Balance'],
    paidOn: ['Last Payment Date'],
    type: ['Document Type'],
  },
  needs: [['number'], ['client'], ['amount', 'open']],
  marks: [['Issue Date'], ['Last Payment Date', 'PO Number'], ['Invoice Amount']],
};
