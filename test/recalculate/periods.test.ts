/** Hours for another time than a month, and fees that are no rate: what is proposed, what is told of it, and what it counts as. */
import { printedFor } from './run-command';

it.each([
  ['Client,Hours per week,Fun\nAnn,5,4\nBo,10,3', 'Hours per week: 1 read as 4.33 hours a month, as the header says.'],
  ['Client,Hours p.a.,Fun\nAnn,50,4\nBo,100,3', 'Hours p.a.: 90 read as 7.5 hours a month, as the header says.'],
  ['Kunde;Wochenstunden;Spaß\nAnn;5;4\nBo;10;3', 'Wochenstunden: 1 als 4,33 Stunden im Monat gelesen, wie es die Überschrift sagt.'],
  ['Klant;Uren per week;Plezier\nAnn;5;4\nBo;10;3', 'Uren per week: 1 gelezen als 4,33 uur per maand, zoals de kop zegt.'],
  ['Kunde;Timer i uka;Arbeidsglede\nAnn;5;4\nBo;10;3', 'Timer i uka: 1 lest som 4,33 timer i måneden, slik overskriften sier.'],
  ['Ügyfél;Óra hetente;Szórakoztató\nAnn;5;4\nBo;10;3', 'Óra hetente: 1 = 4,33 óra havonta, ahogy a fejléc mondja.'],
  ['Client,Hours 2026,Fun\nAnn,50,4\nBo,100,3', 'Its header names another period: the numbers are compared with each other, but not converted.'],
  ['Client,Day rate,Fun\nAnn,300,4\nBo,200,3', 'Its header names another period: the numbers are compared with each other, but not converted.'],
  ['Kunde;Tagessatz;Spaß\nAnn;300;4\nBo;200;3', 'Die Überschrift nennt einen anderen Zeitraum: Die Zahlen werden miteinander verglichen, aber nicht umgerechnet.'],
  ['Klant;Dagtarief;Plezier\nAnn;300;4\nBo;200;3', 'De kop noemt een andere periode: de getallen worden onderling vergeleken, maar niet omgerekend.'],
  ['Kunde;Dagsats;Arbeidsglede\nAnn;3000;4\nBo;2000;3', 'Overskriften nevner et annet tidsrom: tallene sammenlignes med hverandre, men regnes ikke om.'],
  ['Ügyfél;Napidíj;Élvezet\nAnn;30000;4\nBo;20000;3', 'A fejléc más időszakot nevez meg: a számokat egymással hasonlítjuk össze, de nem számítjuk át.'],
])('%j is told where it is proposed', async (list, told) => {
  expect(await printedFor(list)).toMatch(new RegExp(`Proposed, not read: .*${told.replace(/[.()]/g, '\\$&')} To take it`));
}); // oxfmt-ignore

it('hours of a week count as those of a month when they are taken', async () => {
  const printed = await printedFor(
    'Client,Hours per week,Hours this month\nAnn,6,26\nBo,10 h,43',
    '--map',
    'Hours per week=Hours per month',
  );
  expect(printed).toContain('Hours per week: 6 read as 26 hours a month, as the header says');
});

it.each([
  ['Client,Plan price,Fun\nAnn,"$2,000",4\nBo,"$1,500",3', 'Hourly rate'],
  ['Client,Rate,Fun\nAnn,"$2,000",4\nBo,"$1,500",3', 'Hourly rate'],
  ['Kunde;Honorar;Spaß\nAnn;2.000 €;4\nBo;1.500 €;3', 'Stundensatz'],
  ['Kunde;Satz;Spaß\nAnn;2000;4\nBo;1500;3', 'Stundensatz'],
  ['Klant;Tarief;Plezier\nAnn;2000;4\nBo;1500;3', 'Uurtarief'],
  ['Kunde;Sats;Arbeidsglede\nAnn;20000;4\nBo;15000;3', 'Timepris'],
  ['Ügyfél;Díj;Élvezet\nAnn;400 000 Ft;4\nBo;300 000 Ft;3', 'Óradíj'],
])('%j: nobody is paid that for an hour', async (list, rate) => {
  expect(await printedFor(list)).not.toMatch(new RegExp(`(?:Read|Proposed).*as ${rate}`));
});

it.each([
  ['Client,Fee,Fun\nAnn,$45,4\nBo,$60,3', 'Hourly rate'],
  ['Kunde;Satz;Spaß\nAnn;45;4\nBo;60;3', 'Stundensatz'],
  ['Kunde;Sats;Arbeidsglede\nAnn;950;4\nBo;800;3', 'Timepris'],
  ['Ügyfél;Díj;Élvezet\nAnn;12 000 Ft;4\nBo;15 000 Ft;3', 'Óradíj'],
  ['Kunde;Satz (Ft);Spaß\nAnn;12000;4\nBo;15000;3', 'Stundensatz'],
])('%j may well be one', async (list, rate) => {
  expect(await printedFor(list)).toMatch(new RegExp(`(?:Read|Proposed).*as ${rate}`));
});
