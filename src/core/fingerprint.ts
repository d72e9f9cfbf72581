/** A short text that stands for a long one: two that differ have the same so seldom that nobody meets it. Nobody reads the text in it, but it keeps no secret. */

/**
 * Takes the fingerprint of a text: twice 32 bits, in the manner of FNV-1a, with two starts and two factors.
 *
 * @param text any text
 * @returns 16 hexadecimal digits; never throws
 * @example fingerprint('Acme') // => "c629bdcfd637f58f"
 */
export function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (second >>> 15), 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
