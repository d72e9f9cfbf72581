/** No client name: it begins the cell of the address. */
import type { Layout } from '../../layout';

export const sevdesk: Layout = {
  id: 'sevdesk',
  product: 'sevDesk',
  kind: 'invoices',
  sureness: 'unproven',
  // Source: samples of importers
  columns: {
    number: ['Rechnungs-Nr.'],
    client: ['Kunde', 'Empfänger'],
    clientAddress: ['Empfänger-Adresse'],
    date: ['Rechnungs-Datum'],
    due: ['Fällig am', 'Fälligkeitsdatum', 'Fälligkeit'],
    net: ['Gesamtbetrag-Netto'],
    amount: ['Gesamtbetrag-Brutto'],
    open: ['offener Betrag'],
    status: ['Status', 'Rechnungs-Status'],
    paidOn: ['Bezahlt am', 'Zahlungsdatum'],
    currency: ['Währung'],
  },
  needs: [['number'], ['net', 'amount']],
  marks: [
    ['Rechnungs-Nr.'],
    ['Gesamtbetrag-Netto', 'Gesamtbetrag-Brutto'],
    ['Rechnungs-Datum', 'Empfänger-Adresse'],
  ],
  traps: {
    startsWithClient: true,
  },
};
