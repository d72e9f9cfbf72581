/** A small zip that unpacks to a lot is stopped on the way. */
import JSZip from 'jszip';
import { PartReader } from '../../files/xlsx/package/zip-parts';

async function zipOf(megabytes: number): Promise<JSZip.JSZipObject> {
  const zip = new JSZip().file('part.xml', ' '.repeat(megabytes * 1_000_000));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return (await JSZip.loadAsync(bytes)).file('part.xml')!;
}

test('a part is read to its end as long as it fits', async () => {
  let length = 0;
  await new PartReader(2).read(await zipOf(1), (text) => void (length += text.length));
  expect(length).toBe(1_000_000);
});

test('what unpacks to more is refused, and no more of it is unpacked', async () => {
  let length = 0;
  const reading = new PartReader(2).read(await zipOf(20), (text) => void (length += text.length));
  await expect(reading).rejects.toThrow('it unpacks to more than 2 MB, which is more than can be read here');
  expect(length).toBeLessThanOrEqual(2_000_000);
});

test('several parts count together', async () => {
  const reader = new PartReader(2);
  const part = await zipOf(1.5);
  await reader.read(part, () => undefined);
  await expect(reader.read(part, () => undefined)).rejects.toThrow('more than 2 MB');
});
