import { balanceWeights } from '../../../src/core/weights/balance-weights';

it.each<[why: string, weights: number[], balanced: number[]]>([
  ['as they are', [3, 0.5, 0], [3, 0.5, 0]],
  ['none', [0, 0], [0, 0]],
  ['too large to be added up', [1e308, 5e307, 0], [1, 0.5, 0]],
  ['so small that a sum would lose them', [2e-310, 1e-310, 0], [1, 0.5, 0]],
  ['nothing beside the largest counts still, where only it has a value', [1e300, 1e-20], [1, 1e-300]],
])('%s', (_why, weights, balanced) => {
  expect(balanceWeights(weights)).toEqual(balanced.map((each) => expect.closeTo(each, 12)));
  expect(balanceWeights(weights).map((each) => each > 0)).toEqual(weights.map((each) => each > 0));
});
