/**
 * The bytes of a file → its text. Products write UTF-8 with or without a mark at the beginning, some UTF-16, and older ones the single
 * bytes of Windows. Which it was is told, because a name with odd characters in it comes from a wrong guess.
 */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without the mark at its beginning. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** What Windows has where Latin-1 has nothing; five bytes stand for nothing there either. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const STRETCH = 8192;
/** Where nothing marks UTF-16, every second of the first bytes is 0. */
const BYTES_LOOKED_AT = 64;

/**
 * Decodes a file.
 *
 * @param bytes all of the file
 * @returns its text, and how it was written; bytes that are no UTF-8 are taken for Windows-1252; never throws
 * @example decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa5])) // => { "text": "å", "encoding": "utf-8" }
 * @example decodeBytes(new Uint8Array([0xe5])) // => { "text": "å", "encoding": "windows-1252" }
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const wide = marked ?? unmarkedWide(bytes);
  if (wide !== null)
    return { text: decodeWide(bytes, wide === 'utf-16le', marked === null ? 0 : 2), encoding: wide };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = decodeUtf8(bytes, start);
  return text === null
    ? { text: decodeSingle(bytes, start), encoding: 'windows-1252' }
    : { text, encoding: 'utf-8' };
}

function unmarkedWide(bytes: Uint8Array): TextEncoding | null {
  const looked = Math.min(BYTES_LOOKED_AT, bytes.length) & ~1;
  if (looked < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd === looked / 2 && even === 0) return 'utf-16le';
  return even === looked / 2 && odd === 0 ? 'utf-16be' : null;
}

function decodeWide(bytes: Uint8Array, isLittle: boolean, start: number): string {
  const written = textWriter();
  for (let at = start; at + 1 < bytes.length; at += 2)
    written.push(isLittle ? bytes[at] | (bytes[at + 1] << 8) : (bytes[at] << 8) | bytes[at + 1]);
  return written.text();
}

function decodeSingle(bytes: Uint8Array, start: number): string {
  const written = textWriter();
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    written.push(byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte);
  }
  return written.text();
}

/** Null where the bytes are no UTF-8: a wrong sequence, one too long for its character, half a pair. */
function decodeUtf8(bytes: Uint8Array, start: number): string | null {
  const written = textWriter();
  for (let at = start; at < bytes.length;) {
    const byte = bytes[at];
    if (byte < 0x80) {
      written.push(byte);
      at++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const point = byte >= 0xc2 && byte < 0xf5 ? pointAt(bytes, at, length) : null;
    if (point === null) return null;
    if (point >= 0x10000) written.push(0xd800 + ((point - 0x10000) >> 10));
    written.push(point < 0x10000 ? point : 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += length;
  }
  return written.text();
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function pointAt(bytes: Uint8Array, at: number, length: number): number | null {
  let point = bytes[at] & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    if ((bytes[next] & 0xc0) !== 0x80) return null;
    point = (point << 6) | (bytes[next] & 0x3f);
  }
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  return point < SMALLEST[length] || point > 0x10ffff || isHalf ? null : point;
}

/** Characters are put together in stretches: an argument list has a limit, and a long file would be a longer list of numbers. */
function textWriter(): { readonly push: (unit: number) => void; readonly text: () => string } {
  let text = '';
  let units: number[] = [];
  const flush = (): void => {
    text += String.fromCharCode(...units);
    units = [];
  };
  return {
    push: (unit) => {
      if (units.push(unit) === STRETCH) flush();
    },
    text: () => {
      flush();
      return text;
    },
  };
}
