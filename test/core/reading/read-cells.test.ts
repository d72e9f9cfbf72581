/** What cells of a client list may say, as people write it, in the words of all languages. */
import fc from 'fast-check';
import { notationOf } from '../../../src/core/reading/column-notation';
import { remarkReadings } from '../../../src/core/reading/remark-readings';
import { readerOf } from '../../../src/core/reading/parse-clients';
import { readValue } from '../../../src/core/reading/read-value';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue, Kind } from '../../../src/core/types';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { anyText } from '../any-text';
import { cell } from '../arbitraries';

const DAY = 86400000;
const TODAY = Date.parse('2026-11-21') / DAY;
const FIRST_HOUR = Date.UTC(1899, 11, 30);
const conventionsOf = (decimalMark: '.' | ',', dayOrder: Conventions['dayOrder']): Conventions => ({
  decimalMark,
  dayOrder,
  today: TODAY,
  dayOf: (date) => Math.floor(date.getTime() / DAY),
  hoursOf: (date) => (date.getTime() - FIRST_HOUR) / 3600000,
  words: CELL_WORDS,
});
const AMERICAN = conventionsOf('.', 'mdy');
const GERMAN = conventionsOf(',', 'dmy');

/** Reads a whole column, as the list does. */
const readColumn = (
  cells: CellValue[],
  kind: Kind,
  conventions: Conventions,
  ends = { worst: 1, best: 5 },
) => {
  const notation = notationOf(cells, conventions);
  return cells.map((each) => readValue(each, kind, notation, ends));
};
const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const ago = (iso: string): number => TODAY - Date.parse(iso) / DAY;

describe('words that are more than good or bad', () => {
  it.each<[string[], number[]]>([
    [
      ['excellent', 'good', 'fair', 'poor', 'terrible'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['ausgezeichnet', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['uitstekend', 'goed', 'matig', 'slecht', 'vreselijk'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['utmerket', 'god', 'middels', 'dårlig', 'elendig'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['jeles', 'jó', 'közepes', 'elégséges', 'elégtelen'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['😀', '🙂', '😐', '🙁', '😡'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['super', 'mittel', 'schlecht'],
      [5, 3, 1],
    ],
    [
      ['😀', '😐', '🙁'],
      [5, 3, 1],
    ],
  ])('%j are %j', (cells, values) => {
    expect(readColumn(cells, 'rating', GERMAN)).toEqual(values);
  });
});

describe('how much it is so, in five languages', () => {
  it.each<[string[], unknown[]]>([
    [['extremely', 'very', 'quite a bit', 'somewhat', 'not really', 'not at all', 'not asked yet'], [5, 5, 4, 3, 2, 1, NaN]],
    [['voll und ganz', 'ziemlich', 'mal so, mal so', 'eher nicht', 'gar nicht', 'noch nicht gefragt'], [5, 4, 3, 2, 1, NaN]],
    [['helemaal', 'best wel', 'soms', 'niet echt', 'helemaal niet', 'nog niet gevraagd'], [5, 4, 3, 2, 1, NaN]],
    [['i svært stor grad', 'i stor grad', 'i noen grad', 'i liten grad', 'ikke i det hele tatt', 'ikke spurt ennå'], [5, 4, 3, 2, 1, NaN]],
    [['teljes mértékben', 'eléggé', 'részben', 'kevéssé', 'egyáltalán nem', 'még nem kérdeztem'], [5, 4, 3, 2, 1, NaN]],
    [['very', 'sehr', 'zeer', 'svært', 'nagyon'], [5, 5, 5, 5, 5]],
    [['gives energy', 'gibt Energie', 'geeft energie', 'gir energi', 'energiát ad'], [5, 5, 5, 5, 5]],
    [['drains', 'kostet Energie', 'kost energie', 'tar energi', 'energiát vesz el'], [1, 1, 1, 1, 1]],
  ])('%j are %j', (cells, values) => {
    expect(readColumn(cells, 'rating', GERMAN)).toEqual(values);
  }); // oxfmt-ignore
});

describe('signs that rate', () => {
  it.each<[string[], unknown[]]>([
    [['🟩', '🟨', '🟧', '🟥'], [5, 3, 3, 1]],
    [['↑', '↗', '→', '↘', '↓'], [5, 4, 3, 2, 1]],
    [['▮▮▮▮▯', '▰▰▱▱▱', '█░░░░', '▮▮▮▮▮'], [4, 2, 1, 5]],
    [['5️⃣', '2️⃣', '1️⃣', '4️⃣'], [5, 2, 1, 4]],
    [['4¹', '3 ²', '5'], [4, 3, 5]],
    [['2 ↓', '4↑', '3'], [2, 4, 3]],
    [['on time ✅', 'pünktlich 👍', 'késve ⚠️', '😍 love it', '🔴 slecht', '4 🔥'], [5, 5, 1, 5, 1, 4]],
    [['5 von 5 Sternen', '2 v. 5', '8/10 points', '3 of 5 pts', '4/5 x'], [5, 2, 4, 3, { held: '4/5 x', needed: 'rating' }]],
    [['✅', '❌', '✔️'], [5, 1, 5]],
    [['✓', 'x', '✓'], [5, 1, 5]],
    [['✅', '❌', 'x'], [5, 1, { held: 'x', needed: 'rating' }]],
    [['x', 'x'], [{ held: 'x', needed: 'rating' }, { held: 'x', needed: 'rating' }]],
    // Of what is bad, more is worse.
    [['😡', '😡😡😡', '😡😡😡😡😡', ''], [4.2, 2.6, 1, NaN]],
    [['🚩🚩', '🚩🚩🚩🚩'], [3.4, 1.8]],
    [['🔥', '🔥🔥🔥', '🔥🔥🔥🔥🔥'], [1, 3, 5]],
  ])('%j are %j', (cells, values) => {
    expect(readColumn(cells, 'rating', GERMAN)).toEqual(values);
  }); // oxfmt-ignore

  it('an x is a tick, and beside ✓ it is none, which is told, unless something else says no', () => {
    expect(readColumn(['x', 'yes', 'no'], 'flag', AMERICAN)).toEqual([1, 1, 0]);
    expect(readColumn(['x', '✓', ''], 'flag', AMERICAN)).toEqual([0, 1, NaN]);
    expect(readColumn(['x', '✓', 'nein'], 'flag', AMERICAN)).toEqual([1, 1, 0]);
    expect(remarkReadings(['x', '✓'], { kind: 'flag', worst: 0, best: 1 }, AMERICAN)).toMatchObject({
      held: 'x',
      value: 0,
    });
    expect(readColumn(['✅', '✖', '✕', '❌'], 'flag', AMERICAN)).toEqual([1, 0, 0, 0]);
  });
});

test('boxes as they are typed are ticks', () => {
  expect(readColumn(['[x]', '[ ]', '[]', '[X]'], 'flag', AMERICAN)).toEqual([1, 0, 0, 1]);
});

describe('how far somebody agrees', () => {
  it.each<[string[], unknown[]]>([
    [
      [
        'Strongly agree',
        'Agree',
        'Neither agree nor disagree',
        'Disagree',
        'Strongly disagree',
        'No opinion',
      ],
      [5, 4, 3, 2, 1, NaN],
    ],
    [
      ['Agree', 'Somewhat agree', 'Neutral', 'Slightly disagree', 'Disagree'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['trifft voll zu', 'trifft eher zu', 'teils/teils', 'trifft eher nicht zu', 'trifft gar nicht zu'],
      [5, 4, 3, 2, 1],
    ],
    [
      [
        'stimme voll zu',
        'stimme zu',
        'weder noch',
        'stimme nicht zu',
        'stimme überhaupt nicht zu',
        'weiß nicht',
      ],
      [5, 4, 3, 2, 1, NaN],
    ],
    [
      ['helemaal mee eens', 'mee eens', 'neutraal', 'mee oneens', 'helemaal mee oneens', 'geen mening'],
      [5, 4, 3, 2, 1, NaN],
    ],
    [
      ['helt enig', 'litt enig', 'verken enig eller uenig', 'uenig', 'helt uenig', 'vet ikke'],
      [5, 4, 3, 2, 1, NaN],
    ],
    [
      [
        'teljesen egyetértek',
        'inkább egyetértek',
        'semleges',
        'nem értek egyet',
        'egyáltalán nem értek egyet',
      ],
      [5, 4, 3, 2, 1],
    ],
  ])('%j are %j', (cells, values) => {
    expect(readColumn(cells, 'rating', GERMAN)).toEqual(values);
  });
});

describe('signs for steps', () => {
  it.each<[string[], unknown[]]>([
    [
      ['H', 'm', 'L', 'H'],
      [5, 3, 1, 5],
    ],
    [
      ['○', '◔', '◑', '◕', '●', '?'],
      [1, 2, 3, 4, 5, NaN],
    ],
    [
      ['●', '●●●', '★'],
      [1, 3, 1],
    ],
    [['S', 'M', 'L'], ['S', 'M', 'L'].map((held) => ({ held, needed: 'rating' }))],
  ])('%j are %j', (cells, values) => {
    expect(readColumn(cells, 'rating', AMERICAN)).toEqual(values);
  });
});

describe('prices', () => {
  const other = (held: string): unknown => ({ held, needed: 'sameTime' });
  it.each<[string[], unknown[]]>([
    [
      ['45 €/h', '50 € pro Stunde', '900 €/Monat'],
      [45, 50, other('900 €/Monat')],
    ],
    [
      ['€ 900 pm', '450', '€ 6.000 p/j', '€ 650 p/mnd'],
      [900, 450, other('€ 6.000 p/j'), 650],
    ],
    [
      ['kr 450 per time', '18 000 kr månedlig'],
      [other('kr 450 per time'), other('18 000 kr månedlig')],
    ],
    [
      ['8500 Ft/óra', '9000 Ft óránként', '120 000 Ft havonta'],
      [8500, 9000, other('120 000 Ft havonta')],
    ],
    [
      ['900 €/Monat', '450', '1.000 € mtl.'],
      [900, 450, 1000],
    ],
    [
      ['20 Std./Monat', '12 Std.', '10'],
      [20, 12, 10],
    ],
  ])('%j for several times are not compared', (cells, values) => {
    expect(readColumn(cells, 'fact', GERMAN)).toEqual(values);
  });

  it.each<[CellValue[], unknown[]]>([
    [
      ['38,50 €', 45, '900 €/Monat'],
      [38.5, 45, other('900 €/Monat')],
    ],
    [
      ['45 €/Std.', 50],
      [45, 50],
    ],
    [
      ['900 €/Monat', '1.000 € mtl.', 45],
      [900, 1000, 45],
    ],
    [
      [45, '900 €/Monat'],
      [45, other('900 €/Monat')],
    ],
  ])('%j in a column of prices for an hour', (cells, values) => {
    const read = readerOf({ kind: 'fact', worst: 0, best: 'max', per: 'hour' }, cells, GERMAN);
    expect(cells.map(read)).toEqual(values);
  });
});

describe('ratings', () => {
  it.each<[string, number]>([
    ['4/5', 4],
    ['4 / 5', 4],
    ['4 von 5', 4],
    ['4 of 5', 4],
    ['4 out of 5', 4],
    ['4 av 5', 4],
    ['4 van 5', 4],
    ['8/10', 4],
    ['80 %', 4],
    ['★★★★', 4],
    ['★★★★☆', 4],
    ['⭐⭐⭐', 3],
    ['⭐️⭐️', 2],
    ['***', 3],
    ['4 stars', 4],
    ['2.5 stars', 2.5],
    ['●●●○○', 3],
    ['■■□□□', 2],
    ['♥♥♥♥♡', 4],
    ['1 star', 1],
    ['4 Sterne', 4],
    ['4★', 4],
    ['3 csillag', 3],
    ['5 stars', 5],
    ['7 stars', 3.5],
    ['★★★★★★☆☆☆☆', 3],
    ['high', 5],
    ['Mittel', 3],
    ['alacsony', 1],
    ['Good', 5],
    ['ok', 3],
    ['slecht', 1],
    ['ja', 5],
    ['nei', 1],
    ['４', 4],
    ['4,5', 4.5],
    ['ca. 4', 4],
    ['4-5', 4.5],
    ['4½', 4.5],
    ['4 1/2', 4.5],
    ['always', 5],
    ['meistens', 4],
    ['af en toe', 3],
    ['sjelden', 2],
    ['soha', 1],
    ['keine', 1],
    ['🙂', 5],
    ['👍🏽', 5],
    ['😐', 3],
    ['👎', 1],
    ['🟢', 5],
    ['High - calls at night', 5],
    ['nein (fragt nie)', 1],
    ['nee, altijd te laat', 1],
    ['yes!!', 5],
    ['Y', 5],
    ['n - asked twice', 1],
    ['n/a (new)', NaN],
    ['4 – since May', 4],
    ['Ja: 2 Kunden', 5],
    ['4-', 3.75],
    ['2+', 2.25],
    ['5+', 5],
    ['pünktlich', 5],
    ['meist pünktlich', 4],
    ['beetje', 2],
    ['helt ok', 3],
    ['spät', 1],
    ['riesig', 5],
    ['kicsi', 1],
    ['zu spät', 1],
    ['mindig pontos', 5],
    ['sosem fizet időben', 1],
    ['zahlt meist pünktlich', 4],
    ['betaalt soms te laat', 3],
    ['betaler alltid for sent', 1],
    ['never late', 5],
    ['rarely pays on time', 2],
    ['a bit late', 2],
    ['mostly good', 4],
    ['pays late', 1],
    ['14 Tage zu spät', 1],
    ['1-2 weeks late', 1],
    ['vielleicht', 3],
    ['niet echt', 2],
    ['befriedigend', 3],
    ['2x', 2],
    ['pays slowly', 1],
    ['late payer', 1],
    ['ghosting', 1],
    ['kind', 5],
    ['always punctual', 5],
    ['zahlt schleppend', 1],
    ['genügend', 1],
    ['pflegeleicht', 5],
    ['erst nach Mahnung', 1],
    ['vrijwel altijd', 4],
    ['mwa', 3],
    ['neen', 1],
    ['sehr zufrieden', 5],
    ['betaalt traag', 1],
    ['betaler tregt', 1],
    ['ryddig', 5],
    ['lassan fizet', 1],
    ['általában udvarias', 4],
    ['kitűnő', 5],
    ['kicsit macerás', 2],
    ['innimellom', 3],
    ['neppe', 2],
    ['midt på treet', 3],
  ])('%s is %d', (text, value) => {
    expect(readColumn([text], 'rating', AMERICAN)).toEqual([value]);
  });

  it.each<[string, number, { worst: number; best: number }]>([
    ['4/5', 8, { worst: 1, best: 10 }],
    ['8/10', 8, { worst: 1, best: 10 }],
    ['good', 1, { worst: 5, best: 1 }],
    ['2+', 1.75, { worst: 6, best: 1 }],
    ['4-', 4.25, { worst: 6, best: 1 }],
    ['late', 5, { worst: 5, best: 1 }],
    ['high', 5, { worst: 5, best: 1 }],
    ['medium', 50, { worst: 0, best: 100 }],
    ['often', 75, { worst: 0, best: 100 }],
  ])('%s is %d on another scale', (text, value, ends) => {
    expect(readColumn([text], 'rating', AMERICAN, ends)).toEqual([value]);
  });

  it('with "very" there are five steps', () => {
    const column = ['very good', 'good', 'ok', 'bad', 'very bad'];
    expect(readColumn(column, 'rating', AMERICAN)).toEqual([5, 4, 3, 2, 1]);
    expect(readColumn(['sehr gut', 'gut', 'mittel', 'schlecht'], 'rating', GERMAN)).toEqual([5, 4, 3, 2]);
  });

  it('where one cell says "+", "-" is a rating, and else it says nothing', () => {
    expect(readColumn(['++', '+', 'o', '-', '--', '?'], 'rating', AMERICAN)).toEqual([5, 4, 3, 2, 1, NaN]);
    expect(readColumn(['+', '+/-', '–'], 'rating', GERMAN)).toEqual([5, 3, 1]);
    expect(readColumn(['4', '-'], 'rating', AMERICAN)).toEqual([4, NaN]);
    expect(readColumn(['+', 0, '-', 2], 'rating', AMERICAN)).toEqual([5, 3, 1, 2]);
    expect(readColumn(['+', '-'], 'rating', GERMAN, { worst: 6, best: 1 })).toEqual([1, 6]);
  });

  it('a sign counts where the column repeats it, and else says what it says', () => {
    expect(readColumn(['😀😀😀😀', '😀', '😀 😀'], 'rating', GERMAN)).toEqual([4, 1, 2]);
    expect(readColumn(['🔥'.repeat(7), '🔥'], 'rating', GERMAN, { worst: 1, best: 10 })).toEqual([7, 2]);
    expect(readColumn(['😀', '☹'], 'rating', GERMAN)).toEqual([5, 1]);
  });

  it('of signs that say good and bad, more of them say more of it: one that is good is never the worst', () => {
    expect(readColumn(['👍👍', '👍', '👎'], 'rating', GERMAN)).toEqual([5, 4, 1]);
    expect(readColumn(['😀😀😀', '😀', '😐', '😡', '😡😡'], 'rating', GERMAN)).toEqual([5, 3.67, 3, 2, 1]);
    expect(readColumn(['❤️❤️', '❤️', '💔'], 'rating', GERMAN)).toEqual([5, 4, 1]);
    expect(readColumn(['👍👍', '👍', '👎'], 'rating', GERMAN, { worst: 6, best: 1 })).toEqual([1, 2.25, 6]);
  });

  it.each(['2 days', '3 Tage', '1 dag', '2 uur', '4 timer', '5 perc', '3 hét'])(
    '%s is time, and no rating',
    (text) => {
      expect(readColumn([text, '4'], 'rating', GERMAN)).toEqual([{ held: text, needed: 'rating' }, 4]);
    },
  );

  it.each([
    ['🤗', 5],
    ['☀️', 5],
    ['⛅', 3],
    ['🌧', 1],
    ['🙄', 1],
    ['med', 3],
  ])('%s is %d', (text, value) => {
    expect(readColumn([text], 'rating', AMERICAN)).toEqual([value]);
  });

  it('a date is what became of 4/5', () => {
    const date = new Date('2026-05-04T00:00:00Z');
    expect(readValue(date, 'rating', GERMAN)).toEqual({ held: '4/5', needed: 'noDate' });
    const american = new Date('2026-04-05T00:00:00Z');
    expect(readValue(american, 'rating', AMERICAN)).toEqual({ held: '4/5', needed: 'noDate' });
  });

  it.each([
    '☆☆☆',
    '★'.repeat(11),
    'very ok',
    '101/101',
    '6/5',
    'four',
    '14 days',
    '12 Std.',
    '4 apples',
    '1/2/3',
    'x',
    'late: never',
    'pays',
    'always ill',
    'yes, but late',
    'ja – aber spät',
  ])('%s is none', (text) => {
    expect(readValue(text, 'rating', AMERICAN)).toEqual({ held: text, needed: 'rating' });
  });
});

it('percentages of a rating are shares of the best, and only where no number is a rating', () => {
  expect(readColumn([0.8, 1, 'n/a', 0.4], 'rating', AMERICAN)).toEqual([4, 5, NaN, 2]);
  expect(readColumn([0.8, 1, 5], 'rating', AMERICAN)).toEqual([0.8, 1, 5]);
  expect(readColumn([0.8, 0.5], 'rating', AMERICAN, { worst: 0, best: 1 })).toEqual([0.8, 0.5]);
  expect(readColumn([0.8, 0.5], 'fact', AMERICAN)).toEqual([0.8, 0.5]);
});

describe('amounts', () => {
  it.each<[string, number]>([
    ['€ 38', 38],
    ['38,00 €/h', 38],
    ['45 € zzgl. MwSt.', 45],
    ['60 000 Ft + áfa', 60000],
    ['nettó 60 000 Ft', 60000],
    ['havi 20 óra', 20],
    ['14 dager etter forfall', 14],
    ['innen forfall', 0],
    ['határidőn belül', 0],
    ['kr 9 900 eks. mva', 9900],
    ['€ 50 excl. btw', 50],
    ['$1,250.00', 1250],
    ['1.250,00 €', 1250],
    ['12 Std.', 12],
    ['12h', 12],
    ['12 h 30', 12.5],
    ['12 hours 30 min', 12.5],
    ['12 Std. 15 Min.', 12.25],
    ['12 hours per month', 12],
    ['12 Std./Monat', 12],
    ['ca. 10', 10],
    ['~10', 10],
    ['about 10', 10],
    ['rund 10 Stunden', 10],
    ['10+', 10],
    ['10 +', 10],
    ['10~', 10],
    ['~ 10', 10],
    ['>10 h', 10],
    ['kb. 10 óra', 10],
    ['10–12', 11],
    ['10 to 12', 11],
    ['10 bis 12 Std.', 11],
    ['€ 10 - € 12', 11],
    ['32:30:00', 32.5],
    ['12:15', 12.25],
    ['$-', 0],
    [' $-   ', 0],
    ['- €', 0],
    ['$(1,250.00)', -1250],
    ['(63.12)', -63.12],
    ['($63.12)', -63.12],
    ['(63.12) €', -63.12],
    ['-5', -5],
    ['€ -5', -5],
    ['NOK 1 250,50', 1250.5],
    ['450 SEK/h', 450],
    ['NZD 60', 60],
    ['1 250,50 Czk', 1250.5],
    ['kr 500,-', 500],
    ['12 500 Ft', 12500],
    ["CHF 1'250.50", 1250.5],
    ['30 days late', 30],
    ['14 Tage zu spät', 14],
    ['14 Tage im Verzug', 14],
    ['5 dagen vertraging', 5],
    ['niks', 0],
    ['on time', 0],
    ['pünktlich', 0],
    ['i tide', 0],
    ['időben', 0],
    ['op tijd', 0],
    ['15 nap késés', 15],
    ['80 %', 0.8],
    ['90 min', 1.5],
    ['90 min.', 1.5],
    ['90 min per month', 1.5],
    ['90 Min./Monat', 1.5],
    ['90 minuten per maand', 1.5],
    ['90 min/mnd', 1.5],
    ['90 perc/hó', 1.5],
    ['ca. 90 min monthly', 1.5],
    ['60–90 min', 1.25],
    ['2 €/min', 2],
    ['€ 2 per minute', 2],
    ['7,5 min', 0.125],
    ['45 perc', 0.75],
    ['1:30:30', 1.508333333333],
    ['1⁄4 h', 0.25],
    ['12 7⁄8 h', 12.88],
    ['2 weeks late', 14],
    ['2 hét késés', 14],
    ['1 Monat zu spät', 30],
    ['2–3 uker', 17.5],
    ['20 per month', 20],
    ['12000 per jaar', 12000],
    ['20 óra/hó', 20],
    ['10–12 €/h', 11],
    ['6½', 6.5],
    ['½ h', 0.5],
    ['6 1/2 Std.', 6.5],
    ['6½–7½', 7],
    ['none', 0],
    ['12k', 12000],
    ['€ 1,2k', 1200],
    ['2 Tsd. €', 2000],
    ['120e Ft', 120000],
    ['12 TEUR', 12000],
    ['85 tkr', 85000],
    ['2,9 M Ft', 2900000],
    ['1,2 Mio. €', 1200000],
    ['$1.2m', 1200000],
    ['2 MNOK', 2000000],
    ['1,5 millió Ft', 1500000],
    ['€ 0,3 mln', 300000],
    ['12k per year', 12000],
    ['geen', 0],
  ])('%s is %d', (text, value) => {
    expect(readColumn([text], 'fact', conventionsOf(text.includes(',00') ? ',' : '.', 'dmy'))[0]).toBeCloseTo(
      value,
      9,
    );
  });

  it.each<[string[], Conventions, number[], string]>([
    [
      ['$4,800', '€4.320,50', '3.600 EUR/Jahr'],
      AMERICAN,
      [4800, 4320.5, 3600],
      'nothing is paid in thousandths',
    ],
    [['€ 12.500', '€ 9.800', '€ 950'], AMERICAN, [12500, 9800, 950], 'three digits always: thousands'],
    [['0.125', '12.375', '20.250'], GERMAN, [0.125, 12.375, 20.25], 'a first group of 0 is never thousands'],
    [['1,234', '4,5'], AMERICAN, [1.234, 4.5], 'one decimal comma decides'],
    [['1.234', '1.234,50'], AMERICAN, [1234, 1234.5], 'both marks decide'],
    [['1,234', '5,678'], AMERICAN, [1234, 5678], 'as the locale has it'],
    [['1,234'], GERMAN, [1.234], 'one alone decides nothing'],
    [['1,234', '5,678'], GERMAN, [1234, 5678], 'two of them do'],
    [['1.000.000', '2.000'], AMERICAN, [1000000, 2000], 'two groups are thousands'],
    [['€ 1.250,-'], AMERICAN, [1250], 'a mark before no cents is decimal'],
    [['850.–', '1,250'], GERMAN, [850, 1250], 'a point before no cents too'],
  ])('%j: %s', (column, conventions, values) => {
    expect(readColumn(column, 'fact', conventions)).toEqual(values);
  });

  it('a duration that the spreadsheet knows is hours', () => {
    const duration = new Date(FIRST_HOUR + 32.5 * 3600000);
    expect(readValue(duration, 'fact', AMERICAN)).toBe(32.5);
    const fraction = { ...AMERICAN, hoursOf: () => 7.999999999970896 };
    expect(readValue(duration, 'fact', fraction)).toBe(8);
    expect(readValue(new Date('2026-05-04T00:00:00Z'), 'fact', AMERICAN)).toEqual({
      held: '2026-05-04',
      needed: 'noDateForNumber',
    });
  });

  it.each([
    '12 apples',
    'room 12',
    'a lot',
    '12:75',
    '12:30:75',
    '12 to',
    '10+12',
    '10 + 2 h',
    '5~10',
    '3<4',
    '5 m',
    '1.2.3 min',
    '(5) apples',
    '(5 apples)',
    '1/2/3 h',
    '--5',
    '#N/A',
    '(soon)',
    '(1.2.3)',
    '12 - 10',
    '1-2-3',
    '1.2m',
    '$5 mo m',
    '10 h/week',
    '10 Std. pro Woche',
    '300 €/Tag',
    '300 € (pro Tag)',
  ])('%s is none', (text) => {
    expect(readValue(text, 'fact', AMERICAN)).toEqual({ held: text, needed: 'number' });
  });
});

describe('bounds are read as the number that is named', () => {
  it.each<[string, number]>([
    ['max. 30 h', 30],
    ['up to 10', 10],
    ['at least 8 hours', 8],
    ['from $35', 35],
    ['from 35 to 45', 40],
    ['ab 390 €', 390],
    ['bis 10 Std.', 10],
    ['bis zu 10 Std.', 10],
    ['mind. 5', 5],
    ['über 20 h', 20],
    ['vanaf € 45', 45],
    ['maximaal 12 uur', 12],
    ['fra kr 700', 700],
    ['maks 10 t', 10],
    ['legfeljebb 8 óra', 8],
    ['több mint 20 óra', 20],
    ['12¹ h', 12],
  ])('%s is %d', (text, value) => {
    expect(readColumn([text], 'fact', text.includes('$') ? AMERICAN : GERMAN)).toEqual([value]);
  });

  it.each(['ab 1.1.', 'ab sofort', 'maxi 10', 'over the top'])('%s is none', (text) => {
    expect(readColumn([text], 'fact', GERMAN)).toEqual([{ held: text, needed: 'number' }]);
  });
});

it('hours of a week that say so in a word are brought to a month, and told', () => {
  const read = (text: string, perMonth?: number) =>
    readValue(text, 'fact', perMonth === undefined ? GERMAN : { ...GERMAN, perMonth });
  const weekly = ['6 h weekly', '6 p/w', 'wöchentlich 6 Std.', '6 Std. wöch.', 'wekelijks 6 uur', '6 t i uka', 'ukentlig 6 timer', 'heti 6 óra'];
  expect(weekly.map((text) => read(text, 1))).toEqual(weekly.map(() => 26));
  expect(['6 h/month', 'havi 6 óra', '6 i måneden', '6'].map((text) => read(text, 1))).toEqual([6, 6, 6, 6]);
  expect(read('heti', 1)).toEqual({ held: 'heti', needed: 'number' });
  // Of what is no hours of a month, nobody asks for how long it is.
  expect(read('6 h weekly')).toEqual({ held: '6 h weekly', needed: 'number' });
}); // oxfmt-ignore

describe('ticks', () => {
  it.each<[string, number]>([
    ['TRUE', 1],
    ['WAHR', 1],
    ['IGAZ', 1],
    ['yes', 1],
    ['ja', 1],
    ['igen', 1],
    ['krysset av', 1],
    ['kipipálva', 1],
    ['x', 1],
    ['X', 1],
    ['✓', 1],
    ['✔️', 1],
    ['1', 1],
    ['FALSE', 0],
    ['FALSCH', 0],
    ['HAMIS', 0],
    ['no', 0],
    ['never', 0],
    ['immer', 1],
    ['nincs', 0],
    ['yes – since May', 1],
    ['nein', 0],
    ['nei', 0],
    ['nee', 0],
    ['nem', 0],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(readValue(text, 'flag', GERMAN)).toBe(value);
  });
});

describe('dates', () => {
  it.each<[string, string]>([
    ['2026-11-18', '2026-11-18'],
    ['2026-11-18T09:30:00Z', '2026-11-18'],
    ['2026-11-18T00:30:00.000+01:00', '2026-11-17'],
    ['2026-11-18T24:00Z', '2026-11-19'],
    ['2026-11-18 24:00', '2026-11-18'],
    ['2026-11-18T23:00-0200', '2026-11-19'],
    ['2026-11-18 09:30', '2026-11-18'],
    ['2026-11-18 - called', '2026-11-18'],
    ['November 18, 2026 9:30 AM', '2026-11-18'],
    ['Nov 18, 2026', '2026-11-18'],
    ['18-Nov-26', '2026-11-18'],
    ["18-11-'26", '2026-11-18'],
    ['18 nov ’26', '2026-11-18'],
    ['Wed, Nov 18, 2026', '2026-11-18'],
    ['18th November 2026', '2026-11-18'],
    ['18. November 2026', '2026-11-18'],
    ['Mi., 18. Nov. 2026', '2026-11-18'],
    ['2026. november 18.', '2026-11-18'],
    ['18 mei 2026', '2026-05-18'],
    ['18. desember 2025', '2025-12-18'],
    ['11/2024', '2024-11-01'],
    ['Jan 2025', '2025-01-01'],
    ['März 2025', '2025-03-01'],
    ['Nov-24', '2024-11-01'],
    ["Nov '24", '2024-11-01'],
    ['2 weeks ago', '2026-11-07'],
    ['vor 2 Wochen', '2026-11-07'],
    ['2 Wochen her', '2026-11-07'],
    ['verleden week', '2026-11-14'],
    ['2 weken geleden', '2026-11-07'],
    ['for 2 uker siden', '2026-11-07'],
    ['2 héttel ezelőtt', '2026-11-07'],
    ['1 måned siden', '2026-10-22'],
    ['today', '2026-11-21'],
    ['Gestern', '2026-11-20'],
    ['eergisteren', '2026-11-19'],
    ['forrige uke', '2026-11-14'],
    ['múlt hónapban', '2026-10-22'],
    ['tavaly', '2025-11-21'],
    ['2023', '2023-01-01'],
    ['20261118', '2026-11-18'],
  ])('%s is %s', (text, iso) => {
    expect(readColumn([text], 'daysSince', AMERICAN)).toEqual([ago(iso)]);
  });

  it.each<[CellValue[], Conventions, string[], string]>([
    [['18-11-2026', '03-11-2026'], AMERICAN, ['2026-11-18', '2026-11-03'], 'one impossible month decides'],
    [['11/18/2026', '11/03/2026'], GERMAN, ['2026-11-18', '2026-11-03'], 'the other way round'],
    [['03-11-2026'], AMERICAN, ['2026-03-11'], 'else the locale'],
    [['03.11.2026'], AMERICAN, ['2026-11-03'], 'dots are day first everywhere'],
    [[46344, 46338], AMERICAN, ['2026-11-18', '2026-11-12'], 'serial days'],
    [[20261118], GERMAN, ['2026-11-18'], 'year, month, day'],
    [[2024], GERMAN, ['2024-01-01'], 'a year'],
    [
      ['18-11-2026', day('2026-03-11')],
      AMERICAN,
      ['2026-11-18', '2026-11-03'],
      'what the locale turned is turned back',
    ],
    [['11/18/2026', day('2026-03-11')], GERMAN, ['2026-11-18', '2026-11-03'], 'and in the other direction'],
    [
      ['18-11-2026', day('2026-03-11'), day('2026-03-18')],
      AMERICAN,
      ['2026-11-18', '2026-03-11', '2026-03-18'],
      'not beside one that was typed as the locale writes',
    ],
    [
      ['18-11-2026', day('2026-03-11')],
      GERMAN,
      ['2026-11-18', '2026-03-11'],
      'not where the locale has that order',
    ],
  ])('%j: %s', (column, conventions, days) => {
    expect(readColumn(column, 'daysSince', conventions)).toEqual(days.map(ago));
  });

  it('a day without a year is the last one that has passed: "Nov 18" is no month of 2018', () => {
    expect(readColumn(['Nov 18', 'Nov 22', '46. hét', '2 hete'], 'daysSince', AMERICAN)).toEqual(
      ['2026-11-18', '2025-11-22', '2026-11-09', '2026-11-07'].map(ago),
    );
    expect(readValue('11-11', 'daysSince', GERMAN)).toEqual({ held: '11-11', needed: 'date' });
  });

  it('a number that was typed as a day and its month is no count of days, and makes the others none', () => {
    const read = readColumn([12.11, '3.5.', 12.53, 30], 'daysSince', GERMAN);
    expect(read).toEqual([{ held: '12.11', needed: 'date' }, ago('2026-05-03'), 12.53, 30]);
    expect(readColumn([12.11, '3.5'], 'daysSince', GERMAN)[1]).toBe(ago('2026-05-03'));
    expect(readColumn([30, '3.5'], 'daysSince', AMERICAN)[1]).toBe(3.5);
  });

  it('two that contradict each other decide nothing, and 0 is no count of days', () => {
    expect(readColumn(['18-11-2026', '11-18-2026', '03-11-2026'], 'daysSince', AMERICAN)[2]).toBe(
      ago('2026-03-11'),
    );
    expect(readColumn(['18-11-2026', '11-18-2026', '03-11-2026'], 'daysSince', GERMAN)[2]).toBe(
      ago('2026-11-03'),
    );
    expect(readColumn([2024, 0], 'daysSince', AMERICAN)).toEqual([ago('2024-01-01'), 0]);
  });

  it('small numbers stay days, and large ones among them, too', () => {
    expect(readColumn([30, 2000, 'x days', '12 days ago'], 'daysSince', AMERICAN)).toEqual([
      30,
      2000,
      { held: 'x days', needed: 'date' },
      12,
    ]);
  });
});

it.each([
  '-',
  '–',
  '?',
  'n/a',
  'N/A',
  'k. A.',
  'unknown',
  'unbekannt',
  'ukjent',
  'onbekend',
  'ismeretlen',
  '…',
  '\u200b',
])('%j says that nothing is known', (text) => {
  for (const kind of ['rating', 'fact', 'flag', 'daysSince'] as const)
    expect(readValue(text, kind, GERMAN)).toBeNaN();
});

describe('laws', () => {
  const LOCALES = ['en-US', 'en-GB', 'de-DE', 'de-CH', 'de-AT', 'nl-NL', 'nl-BE', 'nb-NO', 'hu-HU', 'fr-FR', 'fr-CH', 'it-IT', 'es-ES', 'pt-BR', 'sv-SE', 'da-DK', 'fi-FI', 'pl-PL', 'cs-CZ', 'tr-TR']; // oxfmt-ignore

  it.each(LOCALES)('a column of numbers written in %s gives the numbers back', (locale) => {
    const number = fc.integer({ min: -10_000_000, max: 100_000_000 }).map((cents) => cents / 100);
    const notation = fc.constantFrom<Intl.NumberFormatOptions>(
      { minimumFractionDigits: 2, maximumFractionDigits: 2 },
      { style: 'currency', currency: 'EUR' },
      { style: 'currency', currency: 'USD' },
      { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false },
    );
    const mark = (0.5).toLocaleString(locale).includes(',') ? ',' : '.';
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), notation, (numbers, options) => {
        const column = numbers.map((each) => each.toLocaleString(locale, options));
        for (const sheet of [conventionsOf(mark, 'dmy'), conventionsOf(mark === ',' ? '.' : ',', 'mdy')]) {
          expect(readColumn(column, 'fact', sheet)).toEqual(numbers.map((each) => each + 0));
        }
      }),
    );
  });

  it('no cell throws, and whatever is read is a number or quoted', () => {
    const kind = fc.constantFrom<Kind>('rating', 'fact', 'flag', 'daysSince');
    const text = fc.oneof(
      cell,
      anyText(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-–/:★☆% €$()hab') }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), kind, (cells, each) => {
        for (const read of readColumn(cells, each, AMERICAN)) {
          if (typeof read === 'number') expect(Math.abs(read)).not.toBe(Infinity);
          else expect(read.held.length).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a long text is no value, and has no say in how its column writes', () => {
    expect(readColumn([`ca. ${'1'.repeat(58)}`], 'fact', AMERICAN)).toEqual([
      expect.objectContaining({ needed: 'number' }),
    ]);
    expect(readColumn(['1,234', `${'about '.repeat(10)}1.234,50`], 'fact', AMERICAN)[0]).toBe(1234);
  });

  it('a long text is no value, whatever it repeats', () => {
    for (const unit of ['1 ', '1,', '★', '- ', '1/', 'a 1 ']) {
      expect(readColumn([unit.repeat(20000)], 'rating', AMERICAN)).toEqual([
        expect.objectContaining({ needed: 'rating' }),
      ]);
    }
  });
});

it('no word means two things', () => {
  const { yes, no, good, middling, bad, high, low, unknown, onTime, stars } = CELL_WORDS;
  const { always, often, sometimes, seldom, never, none } = CELL_WORDS;
  const howOften = [always, often, sometimes, seldom, never, none].flat();
  const all = [yes, no, good, middling, bad, high, low, ...howOften, unknown, onTime, stars].flat();
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});
