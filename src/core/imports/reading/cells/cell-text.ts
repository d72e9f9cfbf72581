/** What a cell says as a text, without what some products write beside it. */
import type { CellValue } from '../../../types';
import type { Traps } from '../../layout';
import { textOf } from '../lines';

const LINK_BEHIND = /\s*\((?:https?:\/\/[^\s)]+|[^()]+\.(?:md|csv))\)/g;

/**
 * The text of a cell.
 *
 * @param cell what the file has
 * @param traps of the layout: a second line may say something else
 * @returns one line, '' for a blank cell, without the address that stands behind names that are links to pages; never throws
 * @example cellText('Acme (https://x.test/a)', {}) // => "Acme"
 * @example cellText('Draft < Retainer', { firstLineOnly: true }) // => "Draft"
 */
export function cellText(cell: CellValue, traps: Traps): string {
  const text = textOf(traps.firstLineOnly === true ? firstLine(cell) : cell);
  return text.includes('(') ? text.replace(LINK_BEHIND, '') : text;
}

function firstLine(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.trim().split(/\r?\n/)[0].split(' < ')[0] : cell;
}
