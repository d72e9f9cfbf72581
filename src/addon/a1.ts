/** Names of cells, as people read them. Rows and columns count from 1. */
import { columnLetters } from '../core/column-letters';

export { columnLetters };

/** "D7" */
export function cellName(rowNumber: number, columnNumber: number): string {
  return columnLetters(columnNumber) + rowNumber;
}

/** "Clients!D7" */
export function cellOnTab(tab: string, rowNumber: number, columnNumber: number): string {
  return `${quoteTab(tab)}!${cellName(rowNumber, columnNumber)}`;
}

/** A tab's name before a cell, quoted where it needs it. */
export function quoteTab(tab: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
}

/** Back from such a name: "Clients!D7"; null for what names no single cell of a tab. */
export function parseCellOnTab(name: string): { tab: string; row: number; column: number } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})([1-9]\d{0,7})$/i.exec(name.trim());
  if (match === null) return null;
  const [, quoted, plain, letters, row] = match;
  const column = [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { tab: plain ?? quoted.replace(/''/g, "'"), row: Number(row), column };
}
