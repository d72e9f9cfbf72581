/** Weights of a list that are not taken, because nobody knows what they mean beside each other. */
import type { GivenWeight } from '../../../src/core/recognition/given-weight';
import { whyNotTaken, type NotTaken } from '../../../src/core/weights/why-not-taken';

const weights = (...each: [value: number, unit: GivenWeight['unit']][]): GivenWeight[] =>
  each.map(([value, unit]) => ({ value, unit }));

it.each<[why: string, given: GivenWeight[], reason: NotTaken | null]>([
  ['no weights', [], null],
  ['one', weights([2, 'times']), null],
  ['several of a kind', weights([20, 'percent'], [80, 'percent']), null],
  ['of two kinds', weights([2, 'times'], [20, 'percent']), 'mixed'],
  ['of all', weights([3, 'points'], [2, 'times'], [20, 'percent']), 'mixed'],
  ['nothing but zeros', weights([0, 'points'], [0, 'points']), 'zero'],
  ['zeros of two kinds', weights([0, 'points'], [0, 'percent']), 'zero'],
  ['a zero switches off, in whichever kind', weights([0, 'points'], [2, 'times'], [3, 'times']), null],
])('%s', (_why, given, reason) => {
  expect(whyNotTaken(given)).toBe(reason);
}); // oxfmt-ignore
