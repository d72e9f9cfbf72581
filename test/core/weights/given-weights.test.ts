/** Weights that stand in a list for some of its columns: what the others count beside them. */
import type { GivenWeight } from '../../../src/core/recognition/headers/given-weight';
import { spreadGivenWeights } from '../../../src/core/weights/spread-given-weights';
import { whyNotTaken, type NotTaken } from '../../../src/core/weights/why-not-taken';

/** Weights that the criteria would have: Fun 3, Fee 2, Network 1, and Order, which is switched off. */
const LINES = [
  { identity: 'fun', weight: 3 },
  { identity: 'fee', weight: 2 },
  { identity: 'network', weight: 1 },
  { identity: 'order', weight: 0 },
];
const times = (value: number): GivenWeight => ({ value, unit: 'times' });
const percent = (value: number): GivenWeight => ({ value, unit: 'percent' });
const points = (value: number): GivenWeight => ({ value, unit: 'points' });

it.each<[why: string, given: Record<string, GivenWeight>, weights: number[]]>([
  ['what counts several times stands beside what counts once', { fee: times(3) }, [1, 3, 1, 0]],
  ['shares leave the others what remains of the whole, as it was among them', { fee: percent(60) }, [30, 60, 10, 0]],
  ['however little remains', { fee: percent(30), fun: percent(69.5) }, [69.5, 30, 0.5, 0]],
  ['shares of the rest are rounded to a tenth', { fee: percent(47) }, [39.8, 47, 13.3, 0]],
  ['shares that are the whole already leave the others as they are', { fun: percent(60), fee: percent(40) }, [60, 40, 1, 0]],
  ['and so do shares of more than the whole', { fun: percent(80), fee: percent(40) }, [80, 40, 1, 0]],
  ['points stand beside points', { fun: points(9) }, [9, 2, 1, 0]],
  ['of several kinds together nothing follows for the others', { fun: times(2), fee: percent(50) }, [2, 50, 1, 0]],
  ['what is switched off stays off, unless the list gives it a weight', { order: times(2) }, [1, 1, 1, 2]],
  ['a weight of none is one that was given', { fun: percent(0), fee: percent(50) }, [0, 50, 50, 0]],
  ['no weights', {}, [3, 2, 1, 0]],
  ['a column that is no criterion', { colour: times(2) }, [3, 2, 1, 0]],
])('%s', (_why, given, weights) => {
  expect(spreadGivenWeights(LINES, new Map(Object.entries(given)))).toEqual(weights);
}); // oxfmt-ignore

describe('are not taken where nobody knows what they mean beside each other', () => {
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
});
