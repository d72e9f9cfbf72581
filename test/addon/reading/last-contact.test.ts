/** When somebody was talked to last, as people write it: without the year, by the week, by parts of a month. It is read, and told. */
import type { ReadyState } from '../../../src/addon/sidebar/sidebar-contract';
import { openSpreadsheet } from '../open-spreadsheet';

it.each([
  ['en_US', ['Client', 'Fun', 'Last contact'], ['week 46', 'mid-October', 'Oct 12th', 'soon'], ['“week 46” read as 9 November 2026', 'cannot be read|could not be read']],
  ['de_DE', ['Kunde', 'Spaß', 'Letzter Kontakt'], ['KW 46', 'Mitte Oktober', '12. Okt.', 'bald'], ['„KW 46“ als 9. November 2026 gelesen', 'nicht lesbar']],
  ['nl_NL', ['Klant', 'Plezier', 'Laatste contact'], ['week 46', 'half oktober', '12 okt.', 'binnenkort'], ['“week 46” gelezen als 9 november 2026', 'niet te lezen']],
  ['nb_NO', ['Kunde', 'Arbeidsglede', 'Siste kontakt'], ['uke 46', 'midten av oktober', '12. okt.', 'snart'], ['«uke 46» lest som 9. november 2026', 'ikke leses']],
  ['hu_HU', ['Ügyfél', 'Élvezetes munka', 'Utolsó kapcsolatfelvétel'], ['46. hét', 'október közepe', 'okt. 12.', 'hamarosan'], ['„46. hét” = 2026. november 9.', 'nem olvasható']],
] as const)('%s', (locale, headers, cells, told) => {
  const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' }, {
    List: [[...headers], ...cells.map((cell, at) => [`Acme ${'ABCD'[at]}`, at + 1, cell])],
  });
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).toContain(told[0]);
  expect(opened.lastToast()).toMatch(new RegExp(told[1]));
  const { inputs, criteria, clients } = JSON.parse(
    String(opened.addOn.scriptRun('callFromSidebar', 'read', '[]')),
  ) as ReadyState;
  const at = criteria.length + inputs.findIndex(({ key }) => key === 'lastContact');
  expect(clients.map(({ values }) => values[at])).toEqual([12, 37, 40, null]);
}); // oxfmt-ignore
