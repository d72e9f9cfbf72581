import { decodeText } from '../../src/import-page/files/decode-text';

const TEXT = 'Müller;Beløp 12 € – ő 🎉\n';

it.each([
  ['UTF-8', [...Buffer.from(TEXT)]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...Buffer.from(TEXT)]],
  ['UTF-16 with its mark', [0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')]],
  ['UTF-16 the other way round', [0xfe, 0xff, ...Buffer.from(TEXT, 'utf16le').swap16()]],
  ['UTF-16 without a mark', [...Buffer.from(TEXT, 'utf16le')]],
  ['UTF-16 the other way round without a mark', [...Buffer.from(TEXT, 'utf16le').swap16()]],
])('reads %s', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(TEXT);
});

it.each<[bytes: number[], text: string, why: string]>([
  [[...Buffer.from('Müller', 'latin1')], 'Müller', 'a lone byte above 127 is no UTF-8'],
  [[0x80, 0x96, 0xdf], '€–ß', 'what Latin-1 does not have'],
  [[0x47, 0x79, 0xf5, 0x72, 0xfb], 'Győrű', 'letters that Western Europe has no use for alone'],
  [[0x61, 0x6f, 0xfb, 0x74, 0x2c, 0xe9, 0xe8], 'août,éè', 'French'],
  [[0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0xa7, 0x4a, 0x8a, 0x6e], 'Müller ßJän', 'a Mac'],
  [[0x4b, 0x61, 0x73, 0xbf, 0x6c, 0x65, 0x2c, 0x81, 0x73, 0x65], 'Kasøle,Åse', 'a Mac in Norway'],
  [[0x8a, 0x65, 0x9a, 0x69, 0x2c, 0xe9], 'Šeši,é', 'Western letters that are capitals where words begin'],
  [[0xc0, 0x80], 'À€', 'a sequence longer than need be is no UTF-8'],
  [[0xc3], 'Ã', 'a sequence that breaks off'],
  [[0x41, 0, 0x3b, 0, 0x42, 0], 'A;B', 'nothing but plain letters, two bytes each'],
  [[], '', 'nothing'],
])('%j is %j: %s', (bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
