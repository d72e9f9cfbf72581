/** A payment in another currency is three lines, of which the client’s own is kept; the fee is negative; lines of a cart repeat the amount; some are memos. */
import type { Layout } from '../../layout';

export const paypal: Layout = {
  id: 'paypal',
  product: 'PayPal',
  kind: 'payments',
  sureness: 'seen',
  // Source: public activity and monthly files in English, German and Dutch
  columns: {
    date: ['Date', 'Datum'],
    client: ['Name', 'Naam'],
    amount: ['Gross', 'Brutto', 'Bruto', 'Amount'],
    fee: ['Fee', 'Fees', 'Gebühr', 'Entgelt', 'Kosten'],
    currency: ['Currency', 'Währung', 'Valuta'],
    status: ['Status'],
    type: ['Type', 'Typ', 'Description', 'Beschreibung', 'Omschrijving'],
    transaction: ['Transaction ID', 'Transaktionscode', 'Transactiereferentie'],
    invoice: ['Invoice Number', 'Rechnungsnummer', 'Factuurnummer', 'Factuurreferentie'],
    direction: ['Balance Impact', 'Auswirkung auf Guthaben', 'Effect op saldo'],
  },
  needs: [['date'], ['amount']],
  marks: [
    ['Gross', 'Brutto', 'Bruto', 'Fees'],
    ['TimeZone', 'Time Zone', 'Zeitzone', 'Tijdzone'],
    ['Net', 'Netto', 'Total', 'Balance', 'Guthaben', 'Saldo'],
  ],
  traps: {
    leavesOutNegative: true,
    leavesOut: [
      { field: 'direction', words: ['Memo'], reason: 'memo' },
      {
        field: 'type',
        words: [
          'Shopping Cart Item',
          'Warenkorbartikel',
          'Winkelwagen*',
          'Order',
          'Update to *',
          'Cancelled Fee',
        ],
        reason: 'memo',
      },
      {
        field: 'type',
        words: ['*conversion*', '*währungsumrechnung*', '*valutaomrekening*'],
        reason: 'conversion',
      },
      {
        field: 'type',
        words: [
          '*hold*',
          'Payment Release',
          '*einbehalt*',
          '*autorisierung*',
          '*authorization*',
          '*autorisatie*',
          '*vastgehouden*',
        ],
        reason: 'hold',
      },
      {
        field: 'type',
        words: [
          '*withdrawal*',
          '*abbuchung*',
          '*auszahlung auf*',
          '*überweisung auf bankkonto*',
          '*opname*',
          '*overboeking naar bankrekening*',
        ],
        reason: 'outgoing',
      },
      {
        field: 'type',
        words: [
          '*bank deposit*',
          '*card deposit*',
          '*bankgutschrift*',
          '*interne kontobewegung*',
          '*bankstorting*',
          '*kaartstorting*',
        ],
        reason: 'transfer',
      },
    ],
    reads: [{ field: 'status', words: ['Completed', 'Abgeschlossen', 'Voltooid'], reason: 'notCompleted' }],
    negative: {
      field: 'type',
      words: [
        '*refund*',
        '*rückzahlung*',
        '*rückerstattung*',
        '*terugbetaling*',
        '*reversal*',
        '*rückbuchung*',
      ],
    },
  },
};
