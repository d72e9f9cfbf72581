/**
 * The text of a csv file → its rows, one after the other, so that whoever reads a long one can pause in between. Own code instead of a
 * package: the common one brings network requests and workers along, and pages of ours have no way out.
 */

const DELIMITERS = [';', ',', '\t', '|'] as const;
/** Rows by which a delimiter shows. */
const SAMPLE_ROWS = 40;
const SAMPLE_CHARACTERS = 60_000;

/**
 * Splits a text into rows of fields.
 *
 * @param text of the file, with or without a byte order mark; lines end as they like
 * @param delimiter between fields; left out, the one that cuts most rows alike
 * @returns rows in their order, blank ones too; a quote that nothing closes is a letter of its field; never throws
 * @example [...csvRows('Client;Hours\n"Acme; ""Ltd""";1,5\n')] // => [["Client", "Hours"], ["Acme; \"Ltd\"", "1,5"]]
 * @example [...csvRows('sep=,\na,b')] // => [["a", "b"]]
 */
export function* csvRows(text: string, delimiter?: string): Generator<string[], void> {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/i.exec(plain);
  const body = named === null ? plain : plain.slice(named[0].length);
  const mark = delimiter ?? named?.[1] ?? guessDelimiter(body);
  for (let at = 0; at < body.length;) {
    const [row, end] = rowAt(body, at, mark);
    yield row;
    at = end + 1;
  }
}

/** The row that begins somewhere, and where its line ends. */
function rowAt(text: string, start: number, delimiter: string): [row: string[], end: number] {
  const row: string[] = [];
  for (let at = start; ; at++) {
    const [field, end] = fieldAt(text, at, delimiter);
    row.push(field);
    at = end;
    if (text[at] !== delimiter) return [row, at];
  }
}

/** The field that begins somewhere, and the delimiter or line end after it. */
function fieldAt(text: string, start: number, delimiter: string): [field: string, end: number] {
  const close = text[start] === '"' ? closingQuote(text, start + 1, delimiter) : -1;
  const from = close < 0 ? start : close + 1;
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  const rest = text.slice(from, end);
  return close < 0 ? [rest, end] : [text.slice(start + 1, close).replace(/""/g, '"') + rest.trimEnd(), end];
}

/**
 * A quote closes where a field may end. One that opens the next field tells that this one was never closed: else all lines up to the next
 * quote would be lost in it. -1 where nothing closes it.
 */
function closingQuote(text: string, start: number, delimiter: string): number {
  let onLine = -1;
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else if (endsField(text, at + 1, delimiter)) return at;
    else if (beginsField(text, at, delimiter)) return onLine;
    else if (onLine < 0 && !text.slice(start, at).includes('\n')) onLine = at;
  }
  return onLine;
}

function endsField(text: string, start: number, delimiter: string): boolean {
  let at = start;
  while (text[at] === ' ') at++;
  return at >= text.length || text[at] === delimiter || text[at] === '\n';
}

function beginsField(text: string, at: number, delimiter: string): boolean {
  return text[at - 1] === delimiter || text[at - 1] === '\n';
}

/** A title above the list has no delimiter, and prose has commas here and there: rows of one length count, wide ones more. */
function guessDelimiter(text: string): string {
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf('\n', SAMPLE_CHARACTERS) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text;
  const scores = DELIMITERS.map((delimiter) => scoreOf(sample, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))];
}

function scoreOf(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { length } of csvRows(sample, delimiter)) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
    if (++rows === SAMPLE_ROWS) break;
  }
  let best = 0;
  for (const [length, times] of counts)
    if (length > 1) best = Math.max(best, (times / rows) * (1 - 1 / length));
  return best;
}
