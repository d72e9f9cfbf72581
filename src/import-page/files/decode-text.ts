/** Bytes of a text file → text: as its mark says, else as two bytes a letter, as UTF-8, or as Windows writes in Western Europe or in Hungary, or a Mac. */

/** The mark at the beginning of the file is none of its text. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, windowsLetter);
    if (isOfMac(western)) return new TextDecoder('macintosh').decode(bytes);
    return isHungarian(western) ? new TextDecoder('windows-1250').decode(bytes) : western;
  }
}

/** Where Central Europe has ő and ű, Western Europe has letters that only French and Portuguese write, beside others of their own. */
function isHungarian(western: string): boolean {
  return /[õû]/i.test(western) && !/[ãçèêàñ]/i.test(western);
}

/** Excel on a Mac: its ä, ö, ü, é, å and ø are capitals and signs within words in Western Europe. */
function isOfMac(western: string): boolean {
  return /\p{L}[ŠšŸŽŒ¿§](?=\p{Ll})/u.test(western) && !/[äöüéåøß]/i.test(western);
}

/** Node 20 takes Windows-1252 for Latin-1, which has nothing at these 32 places. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsLetter(letter: string): string {
  return WINDOWS[letter.charCodeAt(0) - 0x80];
}

/** Without a mark: every other byte of Western letters is zero. That would be UTF-8, too, with a character between all others. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: number): number =>
    sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  return zeros(0) > sample.length / 4 ? 'utf-16be' : null;
}
