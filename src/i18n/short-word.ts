/**
 * A word as it is shortest to send: capitals, blanks, marks and most accents do not matter to who compares headers and statuses. Of "ä" and the like
 * there is another spelling, and a * says how much of a cell has to be the word.
 */
export function shortWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[áéíóúőűë]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\s\-–./'’()&:,?]/g, '');
}
