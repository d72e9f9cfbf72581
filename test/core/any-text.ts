/** Any text, for laws. The binary strings of fast-check are the same, and list a million characters backwards first: a second for each file. */
import fc from 'fast-check';

/** Halves of characters, which no text has. */
const HALVES = { first: 0xd800, count: 0x800 };

const character = fc
  .integer({ min: 0, max: 0x10ffff - HALVES.count })
  .map(characterAt, (text) => placeOf(text as string));

/** Of any characters, now and then with a word that programs stumble over, such as `__proto__`. */
export function anyText(constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}

function characterAt(place: number): string {
  return String.fromCodePoint(place < HALVES.first ? place : place + HALVES.count);
}

function placeOf(character: string): number {
  const point = character.codePointAt(0)!;
  return point < HALVES.first ? point : point - HALVES.count;
}
