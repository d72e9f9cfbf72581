/** "12 500,00" with a blank or a hard one; a credit note is negative; nothing left is settled. */
import type { Layout } from '../../layout';

export const norwegianOpenItems: Layout = {
  id: 'norwegian-open-items',
  product: 'Tripletex / Fiken',
  kind: 'invoices',
  sureness: 'unproven',
  // Source: samples of open item lists
  columns: {
    number: ['Fakturanr', 'Fakturanummer'],
    client: ['Navn', 'Kundenavn', 'Kunde'],
    date: ['Fakturadato'],
    due: ['Forfallsdato', 'Forfall'],
    amount: ['Beløp', 'Beløp inkl. mva', 'Brutto'],
    net: ['Beløp ekskl. mva', 'Beløp eks. mva', 'Netto'],
    currency: ['Valuta'],
    open: ['Restbeløp'],
  },
  needs: [['number'], ['client'], ['amount', 'open']],
  marks: [['Fakturanr', 'Fakturanummer'], ['Restbeløp'], ['Forfallsdato', 'Forfall']],
  traps: {
    currency: 'NOK',
  },
};
