/** A header may say that 0 is no rating: then nobody is the worst by it, and it is told. */
import { openSpreadsheet } from '../open-spreadsheet';

it.each([
  ['en_US', 'VA', ['Client', 'Fun (0 = n/a, 1–5)', 'Network (1-5; 0=not rated)'], 'Fun (0 = n/a, 1–5): 1 cell with 0 is not rated', 'Score'],
  ['de_DE', 'VA', ['Kunde', 'Spaß (0 = k. A., 1–5)', 'Netzwerk (1-5, 0 = unbekannt)'], '1 Zelle mit 0 gilt als nicht bewertet', 'Punkte'],
  ['nl_NL', 'VA', ['Klant', 'Plezier (1-5, 0 = n.v.t.)', 'Netwerk (0 = onbekend)'], '1 cel met 0 geldt als niet beoordeeld', 'Score'],
  ['nb_NO', 'VA', ['Kunde', 'Arbeidsglede (0 = ikke vurdert, 1-5)', 'Nettverk (0 = ukjent)'], '1 celle med 0 regnes som ikke vurdert', 'Poeng'],
  ['hu_HU', 'VA', ['Ügyfél', 'Élvezetes munka (0 = nincs adat, 1-5)', 'Kapcsolati háló (0: ismeretlen)'], 'a 0 azt jelenti, hogy nincs értékelve', 'Pontszám'],
])('%s', (locale, preset, headers, told, score) => {
  const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' }, {
    List: [headers, ['Acme', 5, 0], ['Bolt', 0, 3], ['Cato', 1, 5]],
  });
  opened.setUp(preset);
  opened.recalculate();
  expect(opened.lastToast()).toContain(told);
  const [shown, ...rows] = opened.valuesOf('List');
  const scores = rows.map((row) => row[shown.indexOf(score)]);
  expect(scores.slice(0, 2)).toEqual([100, 50]);
}); // oxfmt-ignore

it('is the worst where the header says nothing of that', () => {
  const opened = openSpreadsheet({ locale: 'en_US', uiAnswers: () => 'OK' }, {
    List: [['Client', 'Fun (0 = awful, 5 = great)'], ['Acme', 5], ['Bolt', 0]],
  });
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).not.toContain('with 0');
  const [shown, , bolt] = opened.valuesOf('List');
  expect(bolt[shown.indexOf('Score')]).toBe(0);
}); // oxfmt-ignore
