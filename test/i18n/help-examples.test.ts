/** What Help says of cells is true: each of its examples is read, in its language. */
import { notationOf } from '../../src/core/reading/column-notation';
import { readValue } from '../../src/core/reading/read-value';
import type { Conventions } from '../../src/core/reading/conventions';
import type { Kind } from '../../src/core/types';
import { CELL_WORDS } from '../../src/i18n/all-cell-words';
import { helpDe } from '../../src/i18n/de/help';
import { helpEn } from '../../src/i18n/en/help';
import { helpHu } from '../../src/i18n/hu/help';
import { helpNb } from '../../src/i18n/nb/help';
import { helpNl } from '../../src/i18n/nl/help';
import type { HelpTexts } from '../../src/i18n/types/texts';

type Examples = readonly (readonly [example: string, value: number])[];

const OF_ALL: Examples = [
  ['●●●○○', 3],
  ['🔥🔥🔥', 3],
];

const RATINGS: readonly (readonly [string, HelpTexts, Examples])[] = [
  ['en', helpEn, [['usually on time', 4], ['slow', 1], ['no, always late', 1], ['high – calls at night', 5]]],
  ['de', helpDe, [['meist pünktlich', 4], ['schleppend', 1], ['nein, immer zu spät', 1]]],
  ['nl', helpNl, [['meestal op tijd', 4], ['traag', 1], ['nee, altijd te laat', 1]]],
  ['nb', helpNb, [['som regel i tide', 4], ['treg', 1], ['nei, alltid for sent', 1]]],
  ['hu', helpHu, [['általában időben', 4], ['lassú', 1], ['nem, mindig késik', 1]]],
]; // oxfmt-ignore

const AMOUNTS: readonly (readonly [string, HelpTexts, Examples])[] = [
  ['en', helpEn, [['max. 10', 10], ['12k', 12000], ['1.2 million', 1.2e6]]],
  ['de', helpDe, [['max. 10', 10], ['12 T€', 12000], ['1,2 Mio. €', 1.2e6]]],
  ['nl', helpNl, [['max. 10', 10], ['12k', 12000], ['€ 1,2 mln', 1.2e6]]],
  ['nb', helpNb, [['maks. 10', 10], ['12k', 12000], ['1,2 mill. kr', 1.2e6]]],
  ['hu', helpHu, [['max. 10', 10], ['12 e Ft', 12000], ['2,9 M Ft', 2.9e6]]],
]; // oxfmt-ignore

const WHAT_A_CELL_MAY_SAY = 2;

/** Days before 21 November 2026. */
const DAYS: readonly (readonly [string, HelpTexts, Examples])[] = [
  ['en', helpEn, [['12 Oct', 40], ['week 46', 12], ['mid-October', 37]]],
  ['de', helpDe, [['12. 10.', 40], ['KW 46', 12], ['Mitte Oktober', 37]]],
  ['nl', helpNl, [['12 okt.', 40], ['week 46', 12], ['half oktober', 37]]],
  ['nb', helpNb, [['12. 10.', 40], ['uke 46', 12], ['midten av oktober', 37]]],
  ['hu', helpHu, [['okt. 12.', 40], ['46. hét', 12], ['október közepe', 37]]],
]; // oxfmt-ignore

function expectRead({ sections }: HelpTexts, paragraph: number, kind: Kind, examples: Examples): void {
  const conventions: Conventions = {
    decimalMark: ',',
    dayOrder: 'dmy',
    today: Date.parse('2026-11-21') / 86_400_000,
    dayOf: () => 0,
    words: CELL_WORDS,
  };
  const text = sections[WHAT_A_CELL_MAY_SAY].paragraphs[paragraph];
  for (const [example, value] of examples) {
    expect(text).toContain(example);
    const read = readValue(example, kind, notationOf([example], conventions), { worst: 1, best: 5 });
    expect([example, read]).toEqual([example, value]);
  }
}

test.each(RATINGS)('ratings, %s', (_, texts, examples) => {
  expectRead(texts, 0, 'rating', [...OF_ALL, ...examples]);
});

test.each(AMOUNTS)('numbers, %s', (_, texts, examples) => {
  expectRead(texts, 1, 'fact', examples);
});

test.each(DAYS)('dates, %s', (_, texts, examples) => {
  expectRead(texts, 2, 'daysSince', examples);
});
