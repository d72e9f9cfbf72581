/** A bank statement as banks hand it to programs (SWIFT MT940) → a table with a line for each movement, so that it comes in as any other file does. */
import { aboutMovement } from './about-movement';

/** What the layout of statements knows. */
const HEADERS = ['VALUE-DATE', 'NAME', 'PURPOSE', 'AMOUNT', 'CURRENCY'] as const;
const BEGINNING = /(?:^|\n|\{4:\s*):20:[^\n]*\n(?:[^\n]*\n){0,4}?:25P?:/;
const TAG = /^:(\d\d[A-Z]?):(.*)$/;
const CURRENCY = /^[CD]\d{6}([A-Z]{3})/;
/** Day, perhaps the day of booking, which side, perhaps a letter of the currency, how much. */
const MOVEMENT = /^(\d\d)(\d\d)(\d\d)(?:\d{4})?(R?[CD])[A-Z]?(\d+),(\d{0,2})/;

/**
 * Whether a text is such a statement.
 *
 * @param text of a file
 * @returns true where it begins as one; never throws
 * @example isStatement(':20:STARTUMSE\n:25:67250020/1\n') // => true
 */
export function isStatement(text: string): boolean {
  return BEGINNING.test(text.slice(0, 2000).replace(/\r\n?/g, '\n'));
}

/**
 * Reads a statement.
 *
 * @param text of the file
 * @returns a table, its header first, money that went out negative; never throws
 * @example statementTable(':20:A\n:25:1\n:60F:C260308EUR1,00\n:61:260309CR600,00NTRF\n:86:166?20RE-7?32Acme')[1] // => ["2026-03-09","Acme","RE-7","600.00","EUR"]
 */
export function statementTable(text: string): string[][] {
  const rows: string[][] = [[...HEADERS]];
  let currency = '';
  let movement: readonly [day: string, amount: string] | null = null;
  const end = (about = { name: '', purpose: '' }): void => {
    if (movement !== null) rows.push([movement[0], about.name, about.purpose, movement[1], currency]);
    movement = null;
  };
  for (const [tag, value] of fieldsOf(text)) {
    if (/^60[FM]$/.test(tag)) currency = CURRENCY.exec(value)?.[1] ?? currency;
    if (tag === '86') end(aboutMovement(value));
    else end();
    if (tag === '61') movement = movementIn(value);
  }
  end();
  return rows;
}

/** What stands on the lines below a tag belongs to it. */
function fieldsOf(text: string): (readonly [tag: string, value: string])[] {
  const fields: [string, string][] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value] = TAG.exec(line.trimStart()) ?? [];
    if (tag !== undefined) fields.push([tag, value]);
    else if (fields.length > 0 && !/^-?\}?$/.test(line.trim())) fields[fields.length - 1][1] += `\n${line}`;
  }
  return fields;
}

/** What reverses a credit goes out, what reverses a debit comes in. */
function movementIn(value: string): readonly [day: string, amount: string] | null {
  const [, year, month, day, side, whole, cents] = MOVEMENT.exec(value) ?? [];
  if (year === undefined) return null;
  const sign = side === 'C' || side === 'RD' ? '' : '-';
  return [`20${year}-${month}-${day}`, `${sign}${whole}.${cents.padEnd(2, '0')}`];
}
