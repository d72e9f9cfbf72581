/** Text of cells on a terminal: what it shows, how wide that is, where lines break. */

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WIDE =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;
const NARROW_PICTOGRAPH = /^[\d#*©®™\u2190-\u21FF\u2600-\u27BF](?!\uFE0F)/u;
const INVISIBLE = /^[\p{Mark}\p{Cf}]+$/u;

/** European letters and marks and our arrow, one column each: most texts are made of nothing else. */
const ONE_EACH = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2192]*$/;

/**
 * One line that cannot steer the terminal: control characters, which could recolour or erase it, and marks that turn
 * the direction of what follows become spaces.
 */
export function printable(text: string): string {
  if (ONE_EACH.test(text)) return text.trim();
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) && !NARROW_PICTOGRAPH.test(grapheme) ? 2 : 1;
}

/** Fills up with spaces. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const missing = width - widthOf(text);
  if (missing <= 0) return text;
  return side === 'right' ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}

/** Lines no wider than `width`, broken between words where possible; at least one line. */
export function wrap(text: string, width: number): string[] {
  if (ONE_EACH.test(text) && !text.includes('  ')) return wrapPlain(text, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/).flatMap((each) => breakWord(each, width))) {
    const size = widthOf(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      [line, used] = [word, size];
    } else {
      [line, used] = line === '' ? [word, size] : [`${line} ${word}`, used + 1 + size];
    }
  }
  return [...lines, line];
}

/** The same where every letter takes one column, as nearly always. */
function wrapPlain(text: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    const end = space > start ? space : start + width;
    lines.push(text.slice(start, end));
    start = space > start ? end + 1 : end;
  }
  lines.push(text.slice(start));
  return lines;
}

function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const size = graphemeWidth(segment);
    if (used + size > width) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += segment;
    used += size;
  }
  return pieces;
}
