import type { Layout } from '../../layout';

export const dutchOpenItems: Layout = {
  id: 'dutch-open-items',
  product: 'e-Boekhouden',
  kind: 'invoices',
  sureness: 'unproven',
  // Source: samples of open item lists
  columns: {
    number: ['Factuurnummer'],
    client: ['Relatie', 'Relatienaam'],
    date: ['Factuurdatum', 'Datum'],
    due: ['Vervaldatum'],
    amount: ['Bedrag', 'Bedrag incl. BTW', 'Bedrag incl.'],
    net: ['Bedrag excl. BTW', 'Bedrag excl.'],
    tax: ['BTW', 'BTW bedrag'],
    open: ['Openstaand'],
  },
  needs: [['number'], ['client'], ['amount', 'open']],
  marks: [['Relatie', 'Relatiecode'], ['Factuurnummer'], ['Openstaand']],
  traps: {
    currency: 'EUR',
  },
};
