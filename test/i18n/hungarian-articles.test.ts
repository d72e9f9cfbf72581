/** Which definite article Hungarian sentences put before a name that somebody else chose: by sound, not by letter. */
import { TEXTS } from '../../src/i18n/languages';

const { hu } = TEXTS;

describe('the article before a name', () => {
  it.each([
    ['Óradíj', 'az Óradíj', 'a vowel'],
    ['ügyfél', 'az ügyfél', 'a vowel in lower case'],
    ['Ågot Øy', 'az Ågot Øy', 'a vowel of other languages'],
    ['Šárka', 'a Šárka', 'a consonant with a mark'],
    ['Referencia', 'a Referencia', 'a consonant'],
    ['Szabadság', 'a Szabadság', 'a consonant of two letters'],
    ['F', 'az F', 'a letter standing alone, spoken "ef"'],
    ['B', 'a B', 'a letter standing alone, spoken "bé"'],
    ['SEO', 'a(z) SEO', 'spelt or spoken as a word: nobody knows'],
    ['VIP', 'a VIP', 'an acronym that starts with a consonant either way'],
    ['1 órás munkák', 'az 1 órás munkák', 'egy'],
    ['12 havi bevétel', 'a 12 havi bevétel', 'tizenkettő'],
    ['1000 eurós munkák', 'az 1000 eurós munkák', 'ezer'],
    ['50 euró fölött', 'az 50 euró fölött', 'ötven'],
    ['30 nap', 'a 30 nap', 'harminc'],
    ['A csapat', 'A csapat', 'brings its own article'],
    ['Az ár', 'Az ár', 'brings its own article'],
    ['„Extra” óra', 'az „Extra” óra', 'the sound counts, not the quotation mark'],
    ['★', 'a(z) ★', 'no sound at all'],
  ])('%s → %s (%s)', (name, expected) => {
    expect(hu.why.lifts([name])).toBe(`fő erőssége ${expected.replace(name, `„${name}”`)}`);
  });

  it.each([
    ['A4', 'Az A4 cella'],
    ['F4', 'Az F4 cella'],
    ['C4', 'A C4 cella'],
    ['Szempontok!C4', 'A Szempontok!C4 cella'],
    ["'Összes ügyfél'!C4", "Az 'Összes ügyfél'!C4 cella"],
  ])('%s starts a sentence as %s', (cell, expected) => {
    expect(hu.tabProblems.unreadableWeight(cell, 'x')).toMatch(new RegExp(`^${expected} `));
  });
});
