/** Damaged files end in a sentence or are read: never in another error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { FileError } from '../../files/file-error';
import { readCsv } from '../../files/read-csv';
import { readXlsx } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';

/** fast-check's own list of them is made backwards first, in a second. */
const character = fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const FIXTURE = readFileSync(join(__dirname, 'fixtures', 'as-they-come', 'empty-v.xlsx'));

/** Runs the reading; whatever it throws must be a sentence. */
async function readsOrSays(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.message).toMatch(/^[a-z].*[^.]$/s);
  }
}

test('csv: any bytes', async () => {
  const csvBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: character, maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc
      .array(
        fc.constantFrom('"', ';', ',', '\n', '\r', '\t', 'Client', 'Fun', '4', '=1', '1.5', '18.11.2026'),
        {
          maxLength: 60,
        },
      )
      .map((pieces) => new TextEncoder().encode(pieces.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(csvBytes, (bytes) => readsOrSays(() => readCsv(bytes))),
    { numRuns: 500 },
  );
});

test('csv: long lines of quotation marks and delimiters are read or refused', async () => {
  for (const text of ['"'.repeat(300_001), '";'.repeat(200_000), `a;b\n${'"x;1\n'.repeat(100_000)}`]) {
    await readsOrSays(() => readCsv(new TextEncoder().encode(text)));
  }
});

test('xlsx: bytes changed and cut', async () => {
  const change = fc.tuple(fc.nat({ max: FIXTURE.length - 1 }), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 20 }),
      fc.nat({ max: FIXTURE.length }),
      (changes, length) => {
        const bytes = Uint8Array.from(FIXTURE);
        for (const [at, byte] of changes) bytes[at] = byte;
        return readsOrSays(() => readXlsx(length % 3 === 0 ? bytes.subarray(0, length) : bytes));
      },
    ),
    { numRuns: 150 },
  );
});

test('xlsx: parts whose text is changed are read or refused, and what is read can be written', async () => {
  const zip = await JSZip.loadAsync(FIXTURE);
  const names = Object.values(zip.files).flatMap((file) => (file.dir ? [] : [file.name]));
  const texts = await Promise.all(names.map((name) => zip.file(name)!.async('string')));
  const piece = fc.constantFrom(
    ...[
      '',
      '<',
      '"',
      '-1',
      '99999999999',
      'A0',
      'XFE1',
      'ZZZZZ9',
      'NaN',
      '&#0;',
      '&b;',
      '<row>',
      '<c/>',
      '<v>x</v>',
      's="999"',
      '\uFFFE',
    ],
  );
  const change = fc.tuple(
    fc.nat({ max: names.length - 1 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 12 }),
    piece,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = [...texts];
      for (const [index, share, cut, inserted] of changes) {
        const text = changed[index]!;
        const at = Math.floor(share * text.length);
        changed[index] = text.slice(0, at) + inserted + text.slice(at + cut);
      }
      const damaged = new JSZip();
      names.forEach((name, index) => damaged.file(name, changed[index]!));
      const bytes = await damaged.generateAsync({ type: 'uint8array' });
      await readsOrSays(async () => {
        const { workbook, source } = await readXlsx(bytes);
        workbook.sheets[0]!.setContent(1, 1, 'changed');
        await writeXlsx(workbook, source);
      });
    }),
    { numRuns: 300 },
  );
});
