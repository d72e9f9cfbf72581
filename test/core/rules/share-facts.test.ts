import { shareFacts } from '../../../src/core/rules/share-facts';

it('of what is known, and not below nothing', () => {
  expect(shareFacts([0, 30, NaN, -5, 'soon', '40', 10])).toEqual([0, 0.75, NaN, NaN, NaN, NaN, 0.25]);
});
