/** The parts of a zip archive that are texts. The browser inflates them; where they are, the directory at the end of the archive says. */

const END = 0x06054b50;
const END_LENGTH = 22;
const STORED = 0;
/** Where a size or place stands that does not fit. Nothing that a page can hold needs it. */
const ELSEWHERE = 0xffffffff;

/**
 * @param isWanted by its name in the archive
 * @returns texts by name
 * @throws where the bytes are no archive, or one that is broken
 */
export async function zipTexts(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const short = (at: number): number => view.getUint16(at, true);
  const long = (at: number): number => view.getUint32(at, true);
  let end = bytes.length - END_LENGTH;
  while (long(end) !== END) end--;
  const texts = new Map<string, string>();
  let entry = long(end + 16);
  for (let left = short(end + 10); left > 0; left--) {
    const [size, nameLength, place] = [long(entry + 20), short(entry + 28), long(entry + 42)];
    const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + nameLength));
    if (isWanted(name)) {
      if (size === ELSEWHERE || place === ELSEWHERE) throw new RangeError(name);
      const start = place + 30 + short(place + 26) + short(place + 28);
      texts.set(name, await textOf(bytes.subarray(start, start + size), short(entry + 10) === STORED));
    }
    entry += 46 + nameLength + short(entry + 30) + short(entry + 32);
  }
  return texts;
}

function textOf(bytes: Uint8Array<ArrayBuffer>, isStored: boolean): Promise<string> {
  const content = new Blob([bytes]).stream();
  return new Response(
    isStored ? content : content.pipeThrough(new DecompressionStream('deflate-raw')),
  ).text();
}
