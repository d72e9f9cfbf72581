import fc from 'fast-check';
import { keepRuns, LocalRichTextValueBuilder, restoreRichText } from '../../services/rich-text-value';
import { LocalTextStyleBuilder } from '../../services/text-style';
import { DEFAULT_FORMAT } from '../../workbook/cell-format';

const bold = new LocalTextStyleBuilder().setBold(true).build();
const italic = new LocalTextStyleBuilder().setItalic(true).build();

test('styles add up where they overlap', () => {
  const value = new LocalRichTextValueBuilder()
    .setText('abcd')
    .setTextStyle(0, 3, bold)
    .setTextStyle(2, 4, italic)
    .build();
  const runs = value
    .getRuns()
    .map((run) => [run.getText(), run.getTextStyle().isBold(), run.getTextStyle().isItalic()]);
  expect(runs).toEqual([
    ['ab', true, null],
    ['c', true, true],
    ['d', null, true],
  ]);
});

test('the style of the whole has what all runs share', () => {
  const value = new LocalRichTextValueBuilder()
    .setText('ab')
    .setTextStyle(bold)
    .setTextStyle(1, 2, italic)
    .build();
  expect([value.getTextStyle().isBold(), value.getTextStyle().isItalic()]).toEqual([true, null]);
});

test('a null style takes styles away', () => {
  const value = new LocalRichTextValueBuilder().setText('ab').setTextStyle(bold).setTextStyle(null).build();
  expect(value.getRuns()).toHaveLength(1);
  expect(keepRuns(value)).toBeNull();
});

test.each([
  [-1, 1],
  [0, 3],
  [1, 1],
  [2, 1],
])('offsets %p to %p do not fit "ab"', (start, end) => {
  const builder = new LocalRichTextValueBuilder().setText('ab');
  expect(() => builder.setTextStyle(start, end, bold)).toThrow(/Invalid argument: (start|end)Offset/);
});

test('a built value does not change with its builder', () => {
  const builder = new LocalRichTextValueBuilder().setText('ab');
  const value = builder.build();
  builder.setTextStyle(bold).setText('c');
  expect([value.getText(), value.getTextStyle().isBold()]).toEqual(['ab', null]);
});

const change = fc.record({ start: fc.nat(19), length: fc.integer({ min: 1, max: 10 }), link: fc.boolean() });

test('law: runs cover the text without gaps and no two neighbours are alike', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const builder = new LocalRichTextValueBuilder().setText('x'.repeat(20));
      for (const { start, length, link } of changes) {
        const end = Math.min(20, start + length);
        if (link) builder.setLinkUrl(start, end, 'https://example.com');
        else builder.setTextStyle(start, end, bold);
      }
      const runs = builder.build().getRuns();
      expect(runs.map((run) => run.getText()).join('')).toHaveLength(20);
      runs.slice(1).forEach((run, index) => {
        expect(run.getStartIndex()).toBe(runs[index]!.getEndIndex());
        const looks = [run, runs[index]!].map((one) => `${one.getLinkUrl()} ${one.getTextStyle().isBold()}`);
        expect(looks[0]).not.toBe(looks[1]);
      });
    }),
  );
});

test('law: a cell gives back the text, links and styles it was given', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const builder = new LocalRichTextValueBuilder().setText('y'.repeat(20));
      for (const { start, length, link } of changes) {
        const end = Math.min(20, start + length);
        if (link) builder.setLinkUrl(start, end, 'https://example.com');
        else builder.setTextStyle(start, end, bold);
      }
      const value = builder.build();
      const read = restoreRichText(value.getText(), DEFAULT_FORMAT, keepRuns(value));
      for (let offset = 0; offset < 20; offset += 1) {
        expect(read.getLinkUrl(offset, offset + 1)).toBe(value.getLinkUrl(offset, offset + 1));
        expect(read.getTextStyle(offset, offset + 1).isBold()).toBe(
          value.getTextStyle(offset, offset + 1).isBold() ?? false,
        );
      }
    }),
  );
});
