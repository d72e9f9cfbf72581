/** A text that is written stays that text, whatever typing would make of it in any of our locales. */
import fc from 'fast-check';
import { asTextInCell, isSurelyText } from '../../../src/addon/wording/text-in-cell';
import { parseTyped } from '../../../stand-in/typing/parse-typed';

const LOCALES = ['en_US', 'de_DE', 'nl_NL', 'nb_NO', 'hu_HU'];
const typed = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[-+='#@(]?[0-9]{0,3}[-./:, ]?[0-9]{0,4}[%€$)]?$/),
  fc.constantFrom('007', '1-2', 'TRUE', 'wahr', 'IGAZ', '#N/A', '=1', '+1', "'x", '3. Mai 2026', 'May 3', '12:30', '1e5'),
); // oxfmt-ignore

describe('asTextInCell', () => {
  it('gives back the text it was given', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
        const { content, formula } = parseTyped(String(asTextInCell(text, 'General')), 'General', locale);
        expect([content, formula]).toEqual([text, undefined]);
      }),
    );
  });

  it('leaves a plain-text cell and what is no text alone', () => {
    expect([asTextInCell('007', '@'), asTextInCell(7, ''), asTextInCell(true, '')]).toEqual(['007', 7, true]);
  });
});

describe('isSurelyText', () => {
  it.each([
    ['Tier B with 62.5 points: Fun lifts it most; 12.5 points short of A.', true],
    ['A', true],
    ['▲ C', true],
    ['', true],
    ['007', false],
    ['May 3', false],
    ['=A1', false],
    ['falsch', false],
  ])('%s: %s', (text, isSure) => expect(isSurelyText(text)).toBe(isSure));
});
