/**
 * Bytes of a text file → text: UTF-8 and UTF-16 with or without byte order mark, else the eight-bit encoding under which
 * the letters make sense.
 */
import { CODE_PAGES, decodeCodePage, type CodePage } from './code-pages';
import { FileError } from './file-error';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Whether nothing in the file says so, and it is not what most programs write where they do not write UTF-8. */
export function isUnusual(encoding: TextEncoding): boolean {
  return encoding !== 'windows-1252' && (CODE_PAGES as readonly string[]).includes(encoding);
}

/**
 * @param isLikelier of two readings, by what only the caller knows: how many headers it recognises, say
 * @throws FileError when the bytes are no text
 */
export function decodeText(bytes: Uint8Array, isLikelier?: (a: string, b: string) => number): DecodedText {
  const encoding = detectUnicode(bytes);
  const decoded =
    encoding === null
      ? decodeCodePage(bytes, isLikelier)
      : { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (decoded.text.includes('\0')) throw new FileError('it is neither text nor a spreadsheet');
  return decoded;
}

function detectUnicode(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  // Letters of Western languages have a zero as their other byte.
  if (zerosAt(1) > sample.length / 4 && zerosAt(0) === 0) return 'utf-16le';
  if (zerosAt(0) > sample.length / 4 && zerosAt(1) === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
