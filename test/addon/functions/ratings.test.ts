/** CLIENTSCORE, CLIENTTIER, CLIENTEVIDENCE, CLIENTRANGE and CLIENTWHY: what they give for arguments of every shape. */
import type { Argument } from '../../../src/addon/functions/grid';
import { clientEvidence } from '../../../src/addon/functions/client-evidence';
import { clientRange } from '../../../src/addon/functions/client-range';
import { clientScore } from '../../../src/addon/functions/client-score';
import { clientTier } from '../../../src/addon/functions/client-tier';
import { clientWhy } from '../../../src/addon/functions/client-why';
import { callerOf, ENGLISH, GERMAN } from './caller-of';

const BLANK_ROWS = (count: number, width: number): string[][] =>
  Array.from({ length: count }, () => Array<string>(width).fill(''));

/** Three clients: 3 × Fun + 1 × Network. u: (1, 0) → 75; (.5, .5) → 50; (.25, unknown) → 25. */
const RATINGS = [[5, 1], [3, 3], [2, '']]; // oxfmt-ignore
const WEIGHTS = [[3], [1]];

describe('CLIENTSCORE', () => {
  it.each<[why: string, ratings: Argument, criteria: Argument, answer: unknown]>([
    ['a block gives a column', RATINGS, WEIGHTS, [[75], [50], [25]]],
    ['a row gives one value', [[5, 1]], WEIGHTS, 75],
    ['a plain row of values too', [5, 1], WEIGHTS, 75],
    ['a single value', 4, undefined, 75],
    ['a column is one criterion', [[1], [5]], undefined, [[0], [100]]],
    ['criteria left out: equal weights, 1 to 5', [[5, 1]], undefined, 50],
    ['criteria null', [[5, 1]], null, 50],
    ['criteria a blank cell', [[5, 1]], '', 50],
    ['weights across', RATINGS, [[3, 1]], [[75], [50], [25]]],
    ['weights of a plain row', RATINGS, [3, 1], [[75], [50], [25]]],
    ['blank ends of a scale are 1 and 5', RATINGS, [[3, '', ''], [1, '', '']], [[75], [50], [25]]],
    ['weight, worst, best down', [[50, 1]], [[3, 0, 100], [1, 5, 1]], 62.5],
    ['weight, worst, best across', [[50, 1]], [[3, 1], [0, 5], [100, 1]], 62.5],
    ['three ratings and a square of criteria are read line by line', [[5, 0, 9]], [[1, 1, 5], [1, 0, 9], [2, 0, 9]], 75],
    ['one rating with weight, worst and best across', 20, [[1, 0, 80]], 25],
    ['one rating with weight, worst and best down', 20, [[1], [0], [80]], 25],
    ['three ratings with three weights', [[5, 1, 1]], [[2, 1, 1]], 50],
    ['a named range to the end of the sheet', RATINGS, [[3, 1, 5], [1, 1, 5], ...BLANK_ROWS(900, 3)], [[75], [50], [25]]],
    ['weights to the end of the sheet', RATINGS, [...WEIGHTS, ...BLANK_ROWS(900, 1)], [[75], [50], [25]]],
    ['a blank line between the criteria', RATINGS, [[3], [''], [1]], [[75], [50], [25]]],
    ['a blank entry in a list of the right length counts nothing', [[5, 1]], [[3], ['']], 100],
    ['weight 0 switches off, whatever its scale holds', [[5, 1]], [[3, 1, 5], [0, '?', '?']], 100],
    ['min and max of the block', [[10], [20], [15]], [[1, 'min', 'MAX']], [[0], [100], [50]]],
    ['min and max where all are alike', [[10], [10]], [[1, 'min', 'max']], [[100], [100]]],
    ['lower is better', [[0], [30]], [[1, 30, 0]], [[100], [0]]],
    ['a measure beyond its scale counts as the nearer end', [[99, -3]], [[3, 0, 50], [1, 0, 50]], 75],
    ['a rating that is none on 1 to 5 is told, not taken for a 5', [[22, 3], [4, 3]], WEIGHTS, [['Cannot use ratings, row 1, column 1: it holds “22”, a rating from 1 to 5 is needed. For another scale pass weight, worst and best in criteria.'], [68.75]]],
    ['checkboxes count as 1 and 0', [[true], [false]], [[1, 0, 1]], [[100], [0]]],
    ['ticks in words', [['x'], ['✓'], ['nein'], ['TRUE']], [[1, 0, 1]], [[100], [100], [0], [100]]],
    ['days late in words', [['pünktlich'], ['15 Tage zu spät'], ['2 weeks late']], [[1, 30, 0]], [[100], [50], [100 * 16 / 30]]],
    ['amounts and ranges', [['38,00 €/h'], ['ca. 20'], ['10–12'], ['12 h 30']], [[1, 0, 100]], [[38], [20], [11], [12.5]]],
    ['stars, shares and grades', [['★★★★'], ['8/10'], ['mittel'], ['sehr gut'], ['gut']], undefined, [[75], [75], [50], [100], [75]]],
    ['what says that nothing is known', [['k. A.'], ['–'], [5]], undefined, [[''], [''], [100]]],
  ])('%s', (_why, ratings, criteria, answer) => {
    expect(clientScore(ratings, criteria, ENGLISH)).toEqual(answer);
  }); // oxfmt-ignore

  it('is not rounded', () => {
    expect(clientScore([[2, 1, 1]], undefined, ENGLISH)).toBeCloseTo(25 / 3, 12);
  });

  it.each<[why: string, ratings: Argument, answer: unknown]>([
    ['a blank row inside a block', [[5], [''], [1]], [[100], [''], [0]]],
    ['the blank rows of an open range', [[5, 5], ...BLANK_ROWS(900, 2)], [[100], ...BLANK_ROWS(900, 1)]],
    ['a single blank row', [['', '']], ''],
    ['a row of blanks and spaces', [['', ' ']], ''],
    ['a blank cell', '', ''],
  ])("gives '' for %s", (_why, ratings, answer) => {
    expect(clientScore(ratings, undefined, ENGLISH)).toEqual(answer);
  });

  it('reads numbers typed as text by the locale of the spreadsheet', () => {
    expect(clientScore([['4,5', '3']], [['2,0'], ['2.0']], GERMAN)).toBe(68.75);
    expect(clientScore([['1,234']], [[1, '0', '1.234']], GERMAN)).toBeCloseTo(0.1, 9);
    expect(clientScore([['1,234']], [[1, '0', '1.234']], ENGLISH)).toBe(100);
  });

  it('reads what cells say, each column in its own notation', () => {
    const ratings = [['★★★★', '12.500 €', 'yes'], ['3/5', '9.800 €', 'no'], ['good', '950 €', 'n/a']]; // oxfmt-ignore
    const criteria = [[1, 1, 5], [1, 0, 12500], [1, 0, 1]]; // oxfmt-ignore
    const shares = [[0.75, 1, 1], [0.5, 0.784, 0], [1, 0.076]]; // oxfmt-ignore
    const scores = shares.map((each) => (100 * each.reduce((sum, share) => sum + share, 0)) / each.length);
    const answers = clientScore(ratings, criteria, ENGLISH) as number[][];
    answers.forEach(([answer], index) => expect(answer).toBeCloseTo(scores[index], 9));
  });

  it('a row that cannot be read still counts for min and max, as in Recalculate', () => {
    expect(clientScore([[0, 5], [100, 'soon'], [50, 5]], [[1, 'min', 'max'], [0, '', '']], ENGLISH)).toEqual([
      [0],
      [expect.stringContaining('soon')],
      [50],
    ]); // oxfmt-ignore
  });
});

describe('CLIENTTIER', () => {
  it.each<[why: string, args: [Argument, Argument?, Argument?], answer: unknown]>([
    ['A 80, B 60, C 40, D 0', [[[80], [79.999], [60], [59.5], [40], [39.9], [0], [100]]], [['A'], ['B'], ['B'], ['C'], ['C'], ['D'], ['D'], ['A']]],
    ['a single score', [85], 'A'],
    ['a score with noise', [79.99999999999999], 'A'],
    ['a column of scores with blanks', [[[85], [''], [5]]], [['A'], [''], ['D']]],
    ['scores as text', [[['79.5'], ['80']]], [['B'], ['A']]],
    ['scores and tiers', [[[85], [5]], '', [['low', 0], ['high', 50]]], [['high'], ['low']]],
    ['several columns are ratings', [[[5, 5], [1, 1]]], [['A'], ['D']]],
    ['with criteria, a column is ratings', [[[5], [1]], [[1]]], [['A'], ['D']]],
    ['tiers across', [[[85], [45], [5]], undefined, [['low', 'high', 'middle'], [0, 50, 40]]], [['high'], ['middle'], ['low']]],
    ['tiers to the end of the sheet', [[[85], [5]], null, [['A', 50], ['', ''], ['B', 0], ...BLANK_ROWS(900, 2)]], [['A'], ['B']]],
    ['a number as the name of a tier', [85, '', [[1, 50], [2, 0]]], '1'],
    ['below the lowest cut-off', [5, '', [['A', 50], ['B', 20]]], 'B'],
    ['a single tier', [5, '', [['All', 0]]], 'All'],
    ['nothing', [''], ''],
  ])('%s', (_why, [ratings, criteria, tiers], answer) => {
    expect(clientTier(ratings, criteria, tiers, ENGLISH)).toEqual(answer);
  }); // oxfmt-ignore
});

describe('CLIENTEVIDENCE', () => {
  it('is the share of the weight that is filled in', () => {
    expect(clientEvidence([[5, 5], [5, ''], ['', 5], ['', '']], WEIGHTS, ENGLISH)).toEqual([[1], [0.75], [0.25], ['']]); // oxfmt-ignore
    expect(clientEvidence([[5, '', '', '']], undefined, ENGLISH)).toBe(0.25);
  });
});

describe('CLIENTRANGE', () => {
  it.each<[why: string, ratings: Argument, tiers: Argument, answer: unknown]>([
    ['everything is known', [[5, 5]], '', 'A'],
    ['best to worst: 75 to 100', [[5, '']], '', 'A–B'],
    ['worst to best: 0 to 25', [[1, '']], '', 'D'],
    [
      'tiers of one’s own',
      [
        [5, ''],
        ['', 5],
      ],
      [
        ['yes', 50],
        ['no', 0],
      ],
      [['yes'], ['yes–no']],
    ],
    ['a blank row', [['', '']], '', ''],
  ])('%s', (_why, ratings, tiers, answer) => {
    expect(clientRange(ratings, WEIGHTS, tiers, ENGLISH)).toEqual(answer);
  });
});

describe('CLIENTWHY', () => {
  const NAMES = [['Fun', 'Network']];
  const WHY = 'Tier B with 75 points: “Fun” lifts it most, “Network” holds it back; 5 points short of A.';

  it.each<[why: string, names: Argument]>([
    ['names across', NAMES],
    ['a plain row', ['Fun', 'Network']],
    ['names down', [['Fun'], ['Network']]],
    ['names to the end of the sheet', [['Fun'], ['Network'], ...BLANK_ROWS(900, 1)]],
    ['names with blanks around', [[' Fun ', 'Network']]],
  ])('%s', (_why, names) => {
    expect(clientWhy([[5, 1]], WEIGHTS, names, '', ENGLISH)).toBe(WHY);
  });

  it('a block gives a column, with blanks for blank rows', () => {
    expect(
      clientWhy(
        [
          [5, 1],
          ['', ''],
        ],
        WEIGHTS,
        NAMES,
        undefined,
        ENGLISH,
      ),
    ).toEqual([[WHY], ['']]);
  });

  it('a criterion without a header is named by its place', () => {
    expect(clientWhy([[5, 1]], WEIGHTS, [['', 'Network']], '', ENGLISH)).toContain('“#1” lifts it most');
    expect(clientWhy([[5, 1]], WEIGHTS, [['Fun', '']], '', ENGLISH)).toContain('“#2” holds it back');
  });

  it('says what is unknown, in the language and notation of the spreadsheet', () => {
    expect(clientWhy([['', 1]], WEIGHTS, NAMES, '', ENGLISH)).toBe(
      'Tier D with 0 points: “Network” holds it back; 40 points short of C; provisional, as only 25% of the weight is rated, B–D possible.',
    );
    expect(clientWhy([[5, 1]], WEIGHTS, NAMES, '', GERMAN)).toContain('75 Punkten');
    expect(clientWhy([[5, 1]], WEIGHTS, NAMES, '', callerOf('hu_HU'))).toContain('75 ponttal');
  });
});
