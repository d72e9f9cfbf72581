/** A header may name another unit than ours: thousands, millions, minutes. Numbers are read as it says, and that is told. */
import type { ReadyState } from '../../../src/addon/sidebar/sidebar-contract';
import type { ColumnProposal } from '../../../src/addon/your-columns/column-contract';
import { openSpreadsheet } from '../open-spreadsheet';

it.each([
  ['en_US', ['Client', 'Fun', 'Hours per month (minutes)', 'Revenue (k€)'], ['90 read as 1.5 hours, as the header says', '12 read as 12000, as the header says']],
  ['de_DE', ['Kunde', 'Spaß', 'Stunden pro Monat (Minuten)', 'Umsatz in Tsd. €'], ['90 als 1,5 Stunden gelesen, wie es die Überschrift sagt', '12 als 12000 gelesen, wie es die Überschrift sagt']],
  ['nl_NL', ['Klant', 'Plezier', 'Uren per maand (minuten)', 'Omzet (x 1.000)'], ['90 gelezen als 1,5 uur, zoals de kop zegt', '12 gelezen als 12000, zoals de kop zegt']],
  ['nb_NO', ['Kunde', 'Arbeidsglede', 'Timer per måned (minutter)', 'Inntekt (tusen kr)'], ['90 lest som 1,5 timer, slik overskriften sier', '12 lest som 12000, slik overskriften sier']],
  ['hu_HU', ['Ügyfél', 'Élvezetes munka', 'Óraszám (perc)', 'Bevétel (eFt)'], ['90 = 1,5 óra, ahogy a fejléc mondja', '12 = 12000, ahogy a fejléc mondja']],
] as const)('%s', (locale, headers, told) => {
  const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' }, {
    List: [[...headers], ['Acme', 5, 90, 12], ['Bolt', 1, 30, 30], ['Cato', 1, 60, 8]],
  });
  opened.setUp('VA');
  opened.recalculate();
  for (const part of told) expect(opened.lastToast()).toContain(part);
}); // oxfmt-ignore

it('says nothing where the unit is ours', () => {
  const opened = openSpreadsheet({ locale: 'en_US', uiAnswers: () => 'OK' }, {
    List: [['Client', 'Fun', 'Hours per month (h)', 'Revenue (€)'], ['Acme', 5, 90, 12], ['Bolt', 1, 30, 30]],
  });
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).not.toContain('as the header says');
}); // oxfmt-ignore

it('the sidebar shows our unit and writes hers', () => {
  const opened = openSpreadsheet({ locale: 'en_US', uiAnswers: () => 'OK' }, {
    List: [['Client', 'Fun', 'Hours per month (minutes)', 'Revenue (k€)'], ['Acme', 5, 90, 12], ['Bolt', 1, '2 h', '9 T€'], ['Cato', 1, '60', 'ca. 1.1']],
  });
  opened.setUp('VA');
  const call = (method: string, ...given: unknown[]): unknown =>
    JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', method, JSON.stringify(given))));
  const { hoursPerMonth, income, criteria } = call('read') as ReadyState;
  expect([hoursPerMonth, income]).toEqual([[1.5, 2, 1], [12000, 9000, 1100]]);
  const hours = criteria.find(({ kind }) => kind === 'fact')!.name;
  call('applyValues', [{ client: { rowNumber: 2, name: 'Acme' }, changes: [{ criterion: hours, value: 2.5 }] }]);
  const [headers, acme] = opened.valuesOf('List');
  expect(acme[headers.indexOf('Hours per month (minutes)')]).toBe(150);
}); // oxfmt-ignore

it('the proposal says it beside the column', () => {
  const opened = openSpreadsheet({ locale: 'en_US' }, { List: [['Client', 'Fun', 'Hours per month (minutes)', 'Revenue (k€)'], ['Acme', 5, 90, 12]] });
  const { columns } = JSON.parse(String(opened.addOn.scriptRun('proposeColumns', 'VA', null))) as ColumnProposal;
  expect(columns.map(({ remark }) => remark)).toEqual([
    '', '', expect.stringContaining('90 read as 1.5 hours, as the header says.'), expect.stringContaining('Revenue (k€): 1 read as 1000, as the header says.'),
  ]);
}); // oxfmt-ignore
