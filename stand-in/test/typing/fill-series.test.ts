/** What dragging the corner of a selection goes on with. */
import { fillSeries } from '../../typing/fill-series';
import { parseAddress, areaOfAddress } from '../../workbook/a1-notation';
import type { Content } from '../../workbook/types';
import { Workbook } from '../../workbook/workbook';

function filled(source: string, contents: readonly Content[], target: string): Content[] {
  const workbook = new Workbook({ locale: 'en_US' });
  const sheet = workbook.addSheet('S');
  const areaOf = (a1: string) => areaOfAddress(parseAddress(a1)!, sheet.maxRows, sheet.maxColumns);
  const from = areaOf(source);
  contents.forEach((content, index) =>
    from.numColumns === 1
      ? sheet.setContent(from.row + index, from.column, content)
      : sheet.setContent(from.row, from.column + index, content),
  );
  const { row, column, numRows, numColumns } = areaOf(target);
  fillSeries({ workbook, sheet, area: from }, areaOf(target));
  return Array.from({ length: numRows * numColumns }, (_, index) =>
    numColumns === 1 ? sheet.contentAt(row + index, column) : sheet.contentAt(row, column + index),
  );
}

test.each<[string, string, Content[], string, Content[]]>([
  ['numbers by their step', 'A1:A4', [1, 2, 3, 4], 'A1:A6', [1, 2, 3, 4, 5, 6]],
  ['numbers to the left', 'E9:H9', [10, 8, 6, 4], 'B9:H9', [16, 14, 12, 10, 8, 6, 4]],
  ['one number not at all', 'A1', [7], 'A1:A3', [7, 7, 7]],
  ['months by their name', 'B1:B2', ['Jan', 'Feb'], 'B1:B4', ['Jan', 'Feb', 'Mar', 'Apr']],
  ['weekdays upwards, in capitals', 'A3', ['MONDAY'], 'A1:A3', ['SATURDAY', 'SUNDAY', 'MONDAY']],
  ['months in other steps', 'A1:A2', ['october', 'december'], 'A1:A3', ['october', 'december', 'february']],
  ['texts that end in a number', 'A1', ['Item 1'], 'A1:A3', ['Item 1', 'Item 2', 'Item 3']],
  ['other texts not at all', 'A1:A2', ['a', 'b'], 'A1:A4', ['a', 'b', 'a', 'b']],
])('goes on with %s', (_claim, source, contents, target, expected) => {
  expect(filled(source, contents, target)).toEqual(expected);
});
