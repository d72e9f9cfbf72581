import { placePartWays } from '../../../src/core/next-step/place-part-ways';

const tiers = (letters: string) => [...letters].map((name, index) => ({ name, from: 100 - index }));

it.each<[chosen: string | null, letters: string, place: number | null]>([
  [null, 'ABCDE', 4],
  [null, 'ABCD', 3],
  [null, 'ABC', null],
  ['c', 'ABC', 2],
  ['B', 'ABCD', 1],
  ['A', 'ABCD', null],
  ['', 'ABCD', null],
  ['Z', 'ABCD', null],
])('chosen %j of %s', (chosen, letters, place) => {
  expect(placePartWays(chosen, tiers(letters), { dayOf: () => 0 })).toBe(place);
});
