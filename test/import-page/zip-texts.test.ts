/** Archives as programs write them: packed or stored, with a remark behind, cut off, or none at all. */
import JSZip from 'jszip';
import { zipTexts } from '../../src/import-page/files/zip-texts';

const SHEET = `<row>${'Åse & Müller '.repeat(300)}</row>`;

async function archive(options: JSZip.JSZipGeneratorOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  zip.file('xl/sheet.xml', SHEET).file('xl/media/photo.bin', new Uint8Array([0xff, 0xfe]));
  return new Uint8Array(await zip.generateAsync({ ...options, type: 'uint8array' }));
}

const wanted = (name: string): boolean => name.endsWith('.xml');

it.each<[string, JSZip.JSZipGeneratorOptions]>([
  ['packed', { compression: 'DEFLATE' }],
  ['stored', { compression: 'STORE' }],
  ['streamed, with sizes behind each part', { compression: 'DEFLATE', streamFiles: true }],
  ['with a remark behind it', { comment: 'made for Åse' }],
])('gives the parts that are wanted of one %s', async (_what, options) => {
  expect([...(await zipTexts(await archive(options), wanted))]).toEqual([['xl/sheet.xml', SHEET]]);
});

it('fails where it is cut off, or no archive', async () => {
  const bytes = await archive({ compression: 'DEFLATE' });
  await expect(zipTexts(bytes.slice(0, -30), wanted)).rejects.toThrow();
  await expect(zipTexts(new Uint8Array([0x50, 0x4b, 3, 4]), wanted)).rejects.toThrow();
  bytes.fill(0xff, 60, 80);
  await expect(zipTexts(bytes, wanted)).rejects.toThrow();
});

it('fails where a size is kept in the long form', async () => {
  const bytes = await archive();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 20, 0xffffffff, true);
  await expect(zipTexts(bytes, wanted)).rejects.toThrow('xl/sheet.xml');
});
