/** Which locale a list has that does not name one. */
import { guessTableLocale, guessWorkbookLocale } from '../../scripts/recalculate/guess-locale';
import { parseCsvText } from '../../stand-in/files/parse-csv-text';
import { Workbook } from '../../stand-in/workbook/workbook';

test.each([
  ['German words', 'Kunde;Spaß\nA;3', 'de_DE'],
  ['German words, though the marks are English', 'Kunde,Stundensatz\nA,45.5', 'de_DE'],
  ['Dutch words', 'Klant,Plezier\nA,3', 'nl_NL'],
  ['Norwegian words', 'Kunde;Timepris\nA;450,5', 'nb_NO'],
  [
    'Norwegian words that are no names of ours',
    'Firma;Timesats;Omsetning 2026;Sist kontaktet\nA;650;9;',
    'nb_NO',
  ],
  ['Hungarian words', 'Ügyfél;Óradíj\nA;4500', 'hu_HU'],
  ['English words', 'Client,Fun\nA,3', 'en_US'],
  ['English words and days before months', 'Client,Last contact\nA,25/12/2026', 'en_GB'],
  ['a word of several languages, and marks of one', 'Name;Satz\nA;1,5', 'de_DE'],
  ['no known word, and commas as decimal marks', 'x;y\nA;1,5', 'de_DE'],
  [
    'a word of two languages, and questions of one',
    'Kunde,Hvor godt liker du å jobbe med kunden?,Betaler kunden i tide?\nA,4,ja',
    'nb_NO',
  ],
  [
    'the same word, and questions of the other',
    'Kunde,Wie gern arbeitest du mit dem Kunden?,Zahlt der Kunde pünktlich?\nA,4,ja',
    'de_DE',
  ],
  [
    'the same word, commas as marks and words of one',
    'Kunde;Hvor hyggelig er kunden?;Betaler i tide\nA;4,5;ja',
    'nb_NO',
  ],
  ['the same word, and what cells say', 'Kunde,X\nA,misfornøyd\nB,alltid til tiden', 'nb_NO'],
  ['the same word, and nothing else', 'Kunde,X\nA,1', 'de_DE'],
  ['no hint at all', 'x,y\nA,B', 'en_US'],
])('a table with %s', (_name, text, locale) => {
  expect(guessTableLocale(parseCsvText(text))).toBe(locale);
});

test.each([
  ['Kunden', 'Kunde', 'de_DE'],
  ['Sheet1', 'Klant', 'nl_NL'],
  ['Ügyfelek', 'x', 'hu_HU'],
  ['Sheet1', 'x', 'en_US'],
])('a workbook with tab %s and header %s', (tab, header, locale) => {
  const workbook = new Workbook();
  workbook.addSheet(tab).setContent(2, 1, header);
  expect(guessWorkbookLocale(workbook)).toBe(locale);
});
