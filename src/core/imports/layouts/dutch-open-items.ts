import type { Layout } from '../layout';

export const dutchOpenItems: Layout = {
  id: 'dutch-open-items',
  product: 'e-Boekhouden',
  kind: 'invoices',
  sureness: 'unproven',
  // Source: samples of open item lists
  columns: {
    number: ['Factuurnummer'],
    client: ['Relatie', 'Relatienaam'],
    date: ['Factuurdatum'],
    due: ['Vervaldatum'],
    amount: ['Bedrag'],
    open: ['Openstaand'],
  },
  needs: [['number'], ['client'], ['amount', 'open']],
  marks: [['Relatie', 'Relatiecode'], ['Factuurnummer'], ['Openstaand']],
  traps: {
    currency: 'EUR',
  },
};
