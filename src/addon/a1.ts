/** Names of cells, as people read them. Rows and columns count from 1. */

export function columnLetters(columnNumber: number): string {
  let letters = '';
  for (let rest = columnNumber; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "D7" */
export function cellName(rowNumber: number, columnNumber: number): string {
  return columnLetters(columnNumber) + rowNumber;
}

/** "Clients!D7", quoted where the tab's name needs it. */
export function cellOnTab(tab: string, rowNumber: number, columnNumber: number): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
  return `${quoted}!${cellName(rowNumber, columnNumber)}`;
}

/** Back from such a name: "Clients!D7"; null for what names no single cell of a tab. */
export function parseCellOnTab(name: string): { tab: string; row: number; column: number } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})([1-9]\d{0,7})$/i.exec(name.trim());
  if (match === null) return null;
  const [, quoted, plain, letters, row] = match;
  const column = [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { tab: plain ?? quoted.replace(/''/g, "'"), row: Number(row), column };
}
