/**
 * Bytes of a text file → text: UTF-8 and UTF-16 with or without byte order mark, else the eight-bit encoding of Europe's spreadsheets and old
 * programs that the text is most likely in: the one under which its letters are those of one language and stand where letters stand. Nothing
 * here knows a word.
 */
import { FileError } from './file-error';

export const CODE_PAGES = ['windows-1252', 'windows-1250', 'macintosh', 'ibm850', 'ibm852'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** From byte 128 on, where the platform has no decoder, or, as some versions of Node for Windows-1252, not the right one. */
const UPPER_HALVES: Partial<Record<CodePage, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    Array.from({ length: 96 }, (_unused, index) => String.fromCharCode(0xa0 + index)).join(''),
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀' +
    'ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};

/** Letters of languages besides a–z; what the product speaks comes first and counts in full. */
const ALPHABETS = {
  own: ['äöüßé', 'æøåéäöü', 'áéíóöőúüű', 'ëïéèêöüáóíç'],
  others: ['àâçéèêëîïôùûœ', 'áéíñóúü', 'ãõáâàçéêíóôú', 'ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'äåö', 'àèéìòù'],
};
const FOREIGN_WEIGHT = 0.9;
const SAMPLE = 200_000;

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** Whether nothing in the file says so, and it is not what most programs write where they do not write UTF-8. */
export function isUnusual(encoding: TextEncoding): boolean {
  return encoding !== 'windows-1252' && (CODE_PAGES as readonly string[]).includes(encoding);
}

/**
 * @param isLikelier of two readings, by what only the caller knows: how many headers it recognises, say
 * @throws FileError when the bytes are no text
 */
export function decodeText(
  bytes: Uint8Array,
  isLikelier?: (a: string, b: string) => number,
): { readonly text: string; readonly encoding: TextEncoding } {
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

/** @param isLikelier compares two readings by what only the caller knows; more than 0 where the first is the better */
function decodeCodePage(
  bytes: Uint8Array,
  isLikelier: (a: string, b: string) => number = () => 0,
): { text: string; encoding: CodePage } {
  const sample = bytes.subarray(0, SAMPLE);
  const readings = CODE_PAGES.map((encoding) => {
    const text = decodeAs(sample, encoding);
    return { encoding, text, sense: senseOf(text) };
  });
  // Ties go to the more usual encoding, which stands first.
  const [best] = readings.sort((a, b) => isLikelier(b.text, a.text) || b.sense - a.sense);
  return { text: decodeAs(bytes, best!.encoding), encoding: best!.encoding };
}

export function decodeAs(bytes: Uint8Array, encoding: CodePage): string {
  const upper = UPPER_HALVES[encoding];
  return upper === undefined ? new TextDecoder(encoding).decode(bytes) : mapUpper(bytes, upper);
}

function mapUpper(bytes: Uint8Array, upper: string): string {
  const letters = Array.from({ length: 256 }, (_unused, byte) =>
    byte < 128 ? String.fromCharCode(byte) : upper[byte - 128]!,
  );
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 65_536)
    parts.push(Array.from(bytes.subarray(start, start + 65_536), (byte) => letters[byte]!).join(''));
  return parts.join('');
}

/** Letters that fit the best language, less letters and signs that fit nowhere. */
function senseOf(text: string): number {
  const counts = new Map<string, number>();
  let misplaced = 0;
  for (const match of text.matchAll(/[\u0080-\uffff]/g)) {
    const [mark] = match;
    const [before, after] = [text[match.index - 1] ?? ' ', text[match.index + 1] ?? ' '];
    if (isMisplaced(mark, before, after)) misplaced++;
    else if (/\p{L}/u.test(mark)) counts.set(mark.toLowerCase(), (counts.get(mark.toLowerCase()) ?? 0) + 1);
  }
  const fits = [
    ...ALPHABETS.own.map((letters) => fitOf(counts, letters, 1)),
    ...ALPHABETS.others.map((letters) => fitOf(counts, letters, FOREIGN_WEIGHT)),
  ];
  return Math.max(...fits) - 2 * misplaced;
}

function fitOf(counts: ReadonlyMap<string, number>, letters: string, weight: number): number {
  let fit = 0;
  for (const [letter, count] of counts) fit += letters.includes(letter) ? count * weight : -count;
  return fit;
}

/** Signs between letters, letters beside digits or alone, capitals behind small letters, and what no text has. */
function isMisplaced(mark: string, before: string, after: string): boolean {
  const isLetter = (other: string) => /\p{L}/u.test(other);
  if (/[\p{Cc}\u2500-\u25ff]/u.test(mark)) return true;
  if (!isLetter(mark)) return isLetter(before) && isLetter(after) && !/[’'‘–\u00ad]/.test(mark);
  if (/\d/.test(before) || /\d/.test(after) || /[ªºƒ]/.test(mark)) return true;
  const isCapital = mark !== mark.toLowerCase();
  if (isCapital && /\p{Ll}/u.test(before)) return true;
  return !isLetter(before) && !isLetter(after);
}
