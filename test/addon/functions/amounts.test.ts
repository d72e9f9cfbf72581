/** CLIENTSHARE, CLIENTPARETO and CLIENTHHI. */
import type { Argument } from '../../../src/addon/functions/grid';
import { clientHhi } from '../../../src/addon/functions/client-hhi';
import { clientPareto } from '../../../src/addon/functions/client-pareto';
import { clientShare } from '../../../src/addon/functions/client-share';
import { ENGLISH, GERMAN } from './caller-of';

describe('CLIENTSHARE', () => {
  it.each<[why: string, amounts: Argument, answer: unknown]>([
    ['a column', [[1], [3]], [[0.25], [0.75]]],
    ['a row', [[1, 3]], [[0.25, 0.75]]],
    ['a block: shares of all of it', [[1, 2], [3, 2]], [[0.125, 0.25], [0.375, 0.25]]],
    ['a single amount', 7, 1],
    ['blanks of an open range', [[1], [''], [3], [''], ['']], [[0.25], [''], [0.75], [''], ['']]],
    ['nothing but zeros', [[0], [0]], [[0], [0]]],
    ['amounts as text', [['€ 1,50'], ['4.50']], [[0.25], [0.75]]],
  ])('%s', (_why, amounts, answer) => {
    expect(clientShare(amounts, ENGLISH)).toEqual(answer);
  }); // oxfmt-ignore

  it('a bad cell of a block holds a sentence and counts nothing', () => {
    expect(clientShare([[1], ['#N/A'], [-2], [3]], ENGLISH)).toEqual([
      [0.25],
      ['Cannot read amounts, row 2, column 1: it holds “#N/A”, a number is needed.'],
      ['Cannot use amounts, row 3, column 1: it holds “-2”, an amount of 0 or more is needed.'],
      [0.75],
    ]);
  });

  it('reads amounts by the locale: 1.000 is a thousand in German', () => {
    expect(clientShare([['1.000'], [3000]], GERMAN)).toEqual([[0.25], [0.75]]);
  });
});

describe('CLIENTPARETO', () => {
  const AMOUNTS = [[70], [20], [10]];
  const AAB = [['A'], ['A'], ['B']];
  const ABC = [['A'], ['B'], ['C']];

  it.each<[why: string, cuts: Argument, crossing: Argument, answer: unknown]>([
    ['cuts 0.8 and 0.95 if left out', undefined, undefined, AAB],
    ['left out as a blank cell', '', '', AAB],
    ['crossing TRUE', '', true, AAB],
    ['crossing FALSE', '', false, ABC],
    ['crossing as a cell of a range', '', [[false]], ABC],
    ['crossing as text', '', 'false', ABC],
    ['crossing as a number', '', 0, ABC],
    ['cuts down', [[0.7], [0.9]], '', ABC],
    ['cuts across', [[0.7, 0.9]], '', ABC],
    ['cuts as text and percent', [['70 %'], ['0,9']], '', ABC],
    ['cuts with blanks', [[0.7], [''], [0.9], ['']], '', ABC],
    ['two equal cuts leave no B', [[0.7], [0.7]], '', [['A'], ['C'], ['C']]],
  ])('%s', (_why, cuts, crossing, answer) => {
    expect(clientPareto(AMOUNTS, cuts, crossing, ENGLISH)).toEqual(answer);
  });

  it('keeps the shape of the amounts, and blanks', () => {
    expect(clientPareto([[10, '', 90]], '', '', ENGLISH)).toEqual([['B', '', 'A']]);
    expect(clientPareto(5, '', '', ENGLISH)).toBe('A');
  });
});

describe('CLIENTHHI', () => {
  it.each<[why: string, amounts: Argument, answer: unknown]>([
    ['shares of 20, 30 and 50 %', [[20], [30], [50]], 3800],
    ['a row', [[20, 30, 50]], 3800],
    ['blanks of an open range', [[20], [''], [30], [50], [''], ['']], 3800],
    ['a single client', [[9]], 10000],
    ['no income at all', [[0], ['']], ''],
  ])('%s', (_why, amounts, answer) => {
    expect(clientHhi(amounts, ENGLISH)).toEqual(answer);
  });
});
