/**
 * The text in the column `Source` from which the next import recognises a line of a former one, in no language:
 * `Toggl Track · 22:30–00:15 · "Acme Ltd." · #3`. A line without it is the user's own.
 */

export interface SourceParts {
  /** '' for a file of nobody we know. */
  readonly product: string;
  /** "22:30–00:15", or ''. */
  readonly clock: string;
  /** The client as the file calls it, where she calls it otherwise; else ''. */
  readonly nameInFile: string;
  /** The amount contains VAT. */
  readonly withTax: boolean;
  /** A payment's id, or ''. */
  readonly transaction: string;
  /** Which import it came with, from 1. */
  readonly importNumber: number;
}

const SEPARATOR = ' · ';
const NOBODY = '–';
const TAX = '+VAT';
const CLOCK = /^\d\d:\d\d(?::\d\d)?–\d\d:\d\d(?::\d\d)?$/;
/** What needs no quotes: it cannot be taken for another part. */
const PLAIN_ID = /^(?![#+])[^\s·"]+$/;
const IMPORT_NUMBER = /(?:^| )#(\d{1,9})$/;
/** A quoted text, with or without "id" before it, or anything up to the next separator. */
const PART = /(?:id)?"(?:[^"]|"")*"|[^·]+?(?= · |$)/y;

/**
 * Composes the text of a line.
 *
 * @param parts what is to be recognised again
 * @returns one line of text that no spreadsheet takes for a formula; never throws
 * @example composeSource({ product: 'Toggl Track', clock: '22:30–00:15', nameInFile: 'Acme Ltd.', withTax: false, transaction: '', importNumber: 3 }) // => "Toggl Track · 22:30–00:15 · \"Acme Ltd.\" · #3"
 */
export function composeSource(parts: SourceParts): string {
  return [
    parts.product || NOBODY,
    parts.clock,
    parts.nameInFile === '' ? '' : quoted(parts.nameInFile),
    parts.withTax ? TAX : '',
    composeTransaction(parts.transaction),
    `#${parts.importNumber}`,
  ]
    .filter((part) => part !== '')
    .join(SEPARATOR);
}

/**
 * Reads the text of a line.
 *
 * @param text what the cell holds
 * @returns its parts; null where the line did not come with an import; never throws
 * @example parseSource('PayPal · T1 · #2')?.transaction // => "T1"
 * @example parseSource('from my notebook') // => null
 */
export function parseSource(text: string): SourceParts | null {
  const importNumber = Number(IMPORT_NUMBER.exec(text)?.[1] ?? 0);
  const [product, ...rest] = splitParts(text);
  if (importNumber === 0 || rest.length === 0) return null;
  const parts = { clock: '', nameInFile: '', withTax: false, transaction: '' };
  for (const part of rest.slice(0, -1)) {
    if (CLOCK.test(part)) parts.clock = part;
    else if (part === TAX) parts.withTax = true;
    else if (part.startsWith('"')) parts.nameInFile = unquoted(part);
    else parts.transaction = part.startsWith('id"') ? unquoted(part.slice(2)) : part;
  }
  return { product: product === NOBODY ? '' : product, ...parts, importNumber };
}

function composeTransaction(id: string): string {
  return id === '' || (PLAIN_ID.test(id) && !CLOCK.test(id)) ? id : `id${quoted(id)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/""/g, '"');
}

function splitParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    PART.lastIndex = from;
    const part = PART.exec(text)?.[0];
    if (part === undefined) break;
    parts.push(part);
    from += part.length + SEPARATOR.length;
  }
  return parts;
}
