/** A third party’s export. Dates are written as formulas; an invoice is taken back by a second one with the opposite amount. */
import type { Layout } from '../../layout';

export const szamlazz: Layout = {
  id: 'szamlazz',
  product: 'Számlázz.hu',
  kind: 'invoices',
  sureness: 'seen',
  // Source: kbarni05/szamlazz-hu-export
  columns: {
    number: ['Számlaszám'],
    client: ['Vevő'],
    date: ['Keltezés dátuma', 'Kelt'],
    due: ['Fizetési határidő'],
    net: ['Nettó összeg'],
    tax: ['ÁFA összege'],
    amount: ['Bruttó összeg'],
    currency: ['Pénznem', 'Devizanem'],
    status: ['Állapot', 'Státusz'],
  },
  needs: [['number'], ['client'], ['net', 'amount']],
  marks: [
    ['Számlaszám'],
    ['Vevő'],
    ['Keltezés dátuma', 'Teljesítés ideje'],
    ['Bruttó összeg', 'Nettó összeg'],
  ],
  traps: {
    currency: 'HUF',
    hasStornoPairs: true,
  },
};
