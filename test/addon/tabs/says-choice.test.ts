/** Choices on Criteria and Rules that somebody types: as they stand there, or as a keyboard without accents has them. */
import { KINDS } from '../../../src/core/types';
import { conditionOf, effectOf } from '../../../src/addon/tabs/rule-words';
import { saysChoice } from '../../../src/addon/tabs/says-choice';
import { ALL_TEXTS } from '../../../src/i18n/languages';

test.each([
  ['Értékelés', 'ertekeles'],
  ['Häkchen', 'Haekchen'],
  ['Häkchen', 'HAKCHEN '],
  ['Days since', 'days  since'],
  ['in the top …', 'in the top ...'],
])('"%s" may be typed as "%s"', (word, typed) => expect(saysChoice(typed)(word)).toBe(true));

test('a blank and another word say nothing', () => {
  for (const cell of ['', null, undefined, 0, 'Bewertungen'])
    expect(KINDS.some((kind) => ALL_TEXTS.some(({ kinds }) => saysChoice(cell)(kinds[kind])))).toBe(false);
});

test.each([
  ['hoechstens', conditionOf, 'atMost'],
  ['legalabb', conditionOf, 'atLeast'],
  ['hoechstens', effectOf, 'atMost'],
  ['is', conditionOf, null],
])('"%s" typed on Rules', (typed, meantBy, meant) => expect(meantBy(typed)).toBe(meant));

test('no two choices are the same without accents', () => {
  for (const texts of ALL_TEXTS) {
    for (const words of [texts.kinds, texts.rules.conditions, texts.rules.effects].map((each) =>
      Object.values(each),
    ))
      for (const word of words) expect(words.filter(saysChoice(word))).toEqual([word]);
  }
});
