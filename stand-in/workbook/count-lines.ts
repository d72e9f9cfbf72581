/** How many lines a wrapped text takes. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((sum, line) => sum + countWrapped(line, width, measure), 0);
}

function countWrapped(line: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  // Behind blanks and hyphens, but not behind blanks that hold together, as in "43 €".
  for (const word of line.split(/(?<=[^\S\u00a0\u202f]|-)/)) {
    const visible = measure(word.trimEnd());
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the cell breaks within.
    if (visible > width) {
      lines += Math.ceil(visible / width) - 1;
      used = visible % width;
    } else used += measure(word);
  }
  return lines;
}
