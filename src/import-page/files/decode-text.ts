/** Bytes of a text file → text: with a byte order mark as it says, else UTF-8 where it is, else as Windows writes in Western Europe. */

export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}

/** Without a mark: every other byte of Western letters is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  return sample.filter((byte, index) => index % 2 === 1 && byte === 0).length > sample.length / 4;
}
