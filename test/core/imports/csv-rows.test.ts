import fc from 'fast-check';
import { csvRows } from '../../../src/core/imports/csv-rows';

it.each<[string, string, string[][]]>([
  ['a German file with decimal commas', 'Kunde;Std\nA;1,5\nB;2,25\nC;3', [['Kunde', 'Std'], ['A', '1,5'], ['B', '2,25'], ['C', '3']]],
  ['a tab between fields', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
  ['line breaks and quotes in a field', '"a\r\nb","say ""hi"""\r\n1,2\r\n', [['a\nb', 'say "hi"'], ['1', '2']]],
  ['a byte order mark before a quoted header', '\ufeff"Name",B\nx,y', [['Name', 'B'], ['x', 'y']]],
  ['a quote that is a letter', '5" disk,1\n"open,2\nx,3', [['5" disk', '1'], ['"open', '2'], ['x', '3']]],
  ['a quote that is never closed, although a later line has quotes', 'x,"open\ny,2\nz,"3"', [['x', '"open'], ['y', '2'], ['z', '3']]],
  ['a quote that is never closed before a quote within a text', 'x,"open\ny,12" disk', [['x', '"open'], ['y', '12" disk']]],
  ['quotes within quotes that are not doubled', 'x,"say "hi" to me"\ny,1', [['x', 'say "hi" to me'], ['y', '1']]],
  ['blanks and letters behind a quote', '"a" ,"b" c\n"d","e"', [['a', 'b c'], ['d', 'e']]],
  ['titles above the list', 'Report\nMarch, April\n\nClient,Hours,Sum\nA,1,2\nB,1,2', [['Report'], ['March', ' April'], [''], ['Client', 'Hours', 'Sum'], ['A', '1', '2'], ['B', '1', '2']]],
  ['a blank last field', 'a,b\n1,', [['a', 'b'], ['1', '']]],
  ['nothing', '', []],
  ['one column', 'a\nb', [['a'], ['b']]],
])('csvRows reads %s', (_, text, rows) => {
  expect([...csvRows(text)]).toEqual(rows);
}); // oxfmt-ignore

it('gives back what was written, whatever the fields hold', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ',', ' ', 'é'), maxLength: 5 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const text = rows.map((row) => row.map(quoted).join(';')).join('\n');
        expect([...csvRows(text, ';')]).toEqual(rows);
      },
    ),
    { numRuns: 200 },
  );
});
