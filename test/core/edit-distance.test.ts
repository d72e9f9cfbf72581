/** Slips of a typist: a letter too many, one missing, one exchanged, two neighbours swapped. */
import fc from 'fast-check';
import { editDistance } from '../../src/core/edit-distance';

it.each([
  ['acme', 'acme', 0],
  ['acme', 'amce', 1],
  ['acme', 'came', 1],
  ['acme', 'acem', 1],
  ['acme', 'acmee', 1],
  ['acme', 'cme', 1],
  ['acme', 'acne', 1],
  ['acme', 'camer', 2],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('%j and %j: %d', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

/** Of all slips that could be the last one, the best: slow, and plain. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slips(shortA, b) + 1,
    slips(a, shortB) + 1,
    slips(shortA, shortB) + Number(a.at(-1) !== b.at(-1)),
  ];
  const areSwapped = a.length > 1 && a.slice(-2) === [...b.slice(-2)].reverse().join('');
  return Math.min(...ways, ...(areSwapped ? [slips(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

it('is the number of slips, and of more than matter one more than these', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(slips(a, b), most + 1));
    }),
  );
});
