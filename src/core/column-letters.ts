/** What spreadsheets call a column. */

/**
 * The letters of a column.
 *
 * @param columnNumber from 1
 * @returns A, B … Z, AA; '' below 1; never throws
 * @example columnLetters(26) // => "Z"
 * @example columnLetters(27) // => "AA"
 */
export function columnLetters(columnNumber: number): string {
  let letters = '';
  for (let rest = columnNumber; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
