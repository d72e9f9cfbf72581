/** How many slips of a typist lie between two texts. */

/**
 * The optimal string alignment distance: letters left out, put in, exchanged, or two neighbours swapped.
 *
 * Source: F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964.
 *
 * @param a any text
 * @param b another text
 * @param most distances above it do not matter
 * @returns the distance, or `most + 1` where it is larger; never throws
 * @example editDistance('acme', 'amce', 2) // => 1
 * @example editDistance('acme', 'globex', 2) // => 3
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length], most + 1);
}
