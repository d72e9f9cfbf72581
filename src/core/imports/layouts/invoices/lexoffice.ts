import type { Layout } from '../../layout';

export const lexoffice: Layout = {
  id: 'lexoffice',
  product: 'lexoffice',
  kind: 'invoices',
  sureness: 'unproven',
  // Source: an importer’s own example
  columns: {
    number: ['Rechnungsnummer'],
    client: ['Kunde'],
    date: ['Rechnungsdatum'],
    due: ['Fälligkeitsdatum'],
    net: ['Nettobetrag'],
    tax: ['MwSt'],
    amount: ['Bruttobetrag'],
    status: ['Status'],
    paidOn: ['Bezahlt am'],
  },
  needs: [['number'], ['client'], ['net', 'amount']],
  marks: [['Rechnungsnummer'], ['Nettobetrag'], ['Bruttobetrag'], ['Rechnungsdatum']],
};
