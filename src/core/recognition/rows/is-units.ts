/** A row of units between the header and the clients. */
import type { CellSense } from '../../reading/cell-sense';
import type { HeaderIndex } from '../headers/header-index';
import { judges } from './seen-list';
import { isFilled, type Row } from './seen-rows';

/**
 * Whether a row below the header holds units. Where there is no name, a few words beside them are units nobody knows: "€/Jahr". A client
 * may be called as a unit is: "A", "Ft".
 *
 * @param row what the cells look like
 * @param index what is known of headers
 * @param nameColumn position of the column of names, null where it is not known
 * @returns false for a blank row; never throws
 * @example isUnits([], { lookUp: () => [], match: () => [], isUnit: () => true }, 0) // => false
 */
export function isUnits(row: Row, index: HeaderIndex, nameColumn: number | null): boolean {
  const held = row.filter(isFilled);
  const hasName = nameColumn !== null && isFilled(row[nameColumn]);
  const isUnit = (sense: CellSense): boolean =>
    hasName
      ? index.isUnit(sense.text) && !/\d/.test(sense.text) && !judges(sense)
      : namesEnds(sense, index) || (index.isUnit(sense.text) && !holdsValue(sense, index));
  const others = held.filter((sense) => !isUnit(sense));
  if (held.length === 0 || held.some(({ kind }) => kind === 'number')) return false;
  if (others.length === 0) return !hasName || held.length > 1;
  return !hasName && others.length * 2 < held.length && others.every(({ text }) => !/\d/.test(text));
}

/** "1 = super, 5 = awful". */
function namesEnds({ text }: CellSense, index: HeaderIndex): boolean {
  return /\d\s*=\s*\p{L}/u.test(text) && index.scaleIn(text) !== null;
}

/** "12 h" and stars, which have no words, but not "1-5". */
function holdsValue(sense: CellSense, index: HeaderIndex): boolean {
  return index.scaleIn(sense.text) === null && (judges(sense) || /\d/.test(sense.text));
}
