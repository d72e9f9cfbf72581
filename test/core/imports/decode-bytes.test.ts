import fc from 'fast-check';
import { decodeBytes } from '../../../src/core/imports/decode-bytes';

const TEXT = 'Müller;Beløp 12 € – ő 🎉\n';

it.each([
  ['UTF-8', [...Buffer.from(TEXT)], 'utf-8'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...Buffer.from(TEXT)], 'utf-8'],
  ['UTF-16 with its mark', [0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')], 'utf-16le'],
  ['UTF-16 the other way round', [0xfe, 0xff, ...Buffer.from(TEXT, 'utf16le').swap16()], 'utf-16be'],
])('reads %s', (_name, bytes, encoding) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding });
});

it.each<[bytes: number[], text: string, encoding: string, why: string]>([
  [[...Buffer.from('Müller', 'latin1')], 'Müller', 'windows-1252', 'a lone byte above 127 is no UTF-8'],
  [[0x80, 0x96, 0xdf], '€–ß', 'windows-1252', 'what Latin-1 does not have'],
  [[0x41, 0, 0x3b, 0, 0x42, 0], 'A;B', 'utf-16le', 'without a mark'],
  [[0, 0x41, 0, 0x3b, 0, 0x42], 'A;B', 'utf-16be', 'without a mark'],
  [[0xc0, 0x80], 'À€', 'windows-1252', 'a sequence longer than need be is no UTF-8'],
  [[0xed, 0xa0, 0x80], 'í\u00a0€', 'windows-1252', 'half a pair is no UTF-8'],
  [[0xc3], 'Ã', 'windows-1252', 'a sequence that breaks off'],
  [[], '', 'utf-8', 'nothing'],
])('%j is %j in %s: %s', (bytes, text, encoding) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ text, encoding });
});

it('gives back any text that was written as UTF-8, also a long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (each) => {
      const text = each.replace(/^\ufeff|\0/g, '');
      expect(decodeBytes(new Uint8Array(Buffer.from(text))).text).toBe(text);
    }),
  );
  const long = 'é'.repeat(20_000);
  expect(decodeBytes(new Uint8Array(Buffer.from(long))).text).toBe(long);
});
