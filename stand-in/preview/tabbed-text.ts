/** Tab-separated text as spreadsheets put it on the clipboard: cells with tabs, breaks or quotes stand in quotes. */
export function parseTabbedText(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let position = 0; position <= source.length;) {
    cell.lastIndex = position;
    const [whole, quoted, plain] = cell.exec(source)!;
    lines[lines.length - 1]!.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    position += whole.length;
    if (source[position] === '\n') lines.push([]);
    position += 1;
  }
  return lines;
}
