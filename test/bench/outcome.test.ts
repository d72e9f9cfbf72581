/** The comparison finds what differs; without that, agreement would mean nothing. */
import { findDisagreement, outcomeOfCells, type Outcome } from '../../scripts/bench/outcome';

const rated: Outcome = { score: 75, tier: 'A' };
const unrated: Outcome = { score: null, tier: '' };
const ways = ['core', 'formulas'] as const;

test.each<[string, Outcome[], Outcome[]]>([
  ['no clients', [], []],
  ['the same', [rated, unrated], [rated, unrated]],
  ['a difference of floating point', [rated], [{ score: 74.99999999999999, tier: 'A' }]],
])('agree: %s', (_, core, formulas) => {
  expect(findDisagreement(core, formulas, ways)).toBeNull();
});

test.each<[string, Outcome[], Outcome[], string]>([
  ['a client is missing', [rated, rated], [rated], 'core gives 2 clients, formulas gives 1'],
  [
    'another score',
    [unrated, rated],
    [unrated, { score: 75.00000001, tier: 'A' }],
    'client 2: core gives 75 (tier "A")',
  ],
  ['another tier', [rated], [{ score: 75, tier: 'B' }], 'formulas gives 75 (tier "B")'],
  ['no score', [rated], [unrated], 'formulas gives no score'],
  ['a score for nothing', [unrated], [{ score: 0, tier: '' }], 'core gives no score'],
  ['an error in a cell', [rated], [outcomeOfCells('#DIV/0!', 'A')], 'formulas gives NaN'],
])('disagree: %s', (_, core, formulas, sentence) => {
  expect(findDisagreement(core, formulas, ways)).toContain(sentence);
});

test('a blank cell is no score', () => {
  expect(outcomeOfCells('', '')).toEqual(unrated);
});
