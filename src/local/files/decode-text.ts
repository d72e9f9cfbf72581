/** Bytes of a text file → text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252. */
import { FileError } from './file-error';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** @throws FileError when the bytes are no text */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new FileError('it is neither text nor a spreadsheet');
  return { text, encoding };
}

function detectEncoding(bytes: Uint8Array): TextEncoding {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  // Letters of Western languages have a zero as their other byte.
  if (zerosAt(1) > sample.length / 4 && zerosAt(0) === 0) return 'utf-16le';
  if (zerosAt(0) > sample.length / 4 && zerosAt(1) === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Windows-1252 has these where Latin-1 has control characters; five places are empty. */
const MARKS_FROM_128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node take Windows-1252 for Latin-1, and a euro sign for nothing. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (mark) => MARKS_FROM_128[mark.charCodeAt(0) - 0x80]!);
}
