/** Sentences on sorting and filtering: each language has its own words, names what it is given, and ends as a sentence. */
import { ARRANGING } from '../../src/i18n/arranging';
import { LANGUAGES } from '../../src/i18n/types/texts';

test.each(LANGUAGES)('%s', (language) => {
  const { title, question, done, changed, filtered, nothingToSort, filterAdded, hasFilter, ...refusals } =
    ARRANGING[language];
  const asked = question(12, 'Xylo', 'A', 'QX');
  for (const given of ['12', 'Xylo', 'A', 'QX']) expect(asked).toContain(given);
  expect(done(12)).toContain('12');
  expect(changed('Xylo', 'Zebu')).toMatch(/Xylo.*Zebu/);
  expect(filtered('Xylo')).toContain('Xylo');
  const refused = Object.values(refusals).map((say) => say('Xylo!D77'));
  for (const sentence of refused) expect(sentence).toContain('Xylo!D77');
  expect(new Set(refused).size).toBe(5);
  for (const sentence of [asked, nothingToSort, filterAdded, hasFilter, ...refused])
    expect(sentence).toMatch(/[.]$/);
  if (language !== 'en') expect(title).not.toBe(ARRANGING.en.title);
});
