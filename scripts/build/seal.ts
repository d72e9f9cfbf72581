/**
 * By the seals in its head, Code.js tells later whether it and its pages are still what was built, or whether somebody
 * has put work of their own into them. White space does not count: editors change it, and nobody misses it. Neither does the
 * address of the guide, which the page that it is copied from fills in. A seal guards against loss by mistake, not against forgery.
 */
import { createHash } from 'node:crypto';
import { PAGE_NAMES, type PageName } from '../built-files';
import { withHomepage } from './publication';

const LENGTH = 32;
const OPEN = '0'.repeat(LENGTH);
const SEALS = /Seals: Code (\w+)((?:, \w+ \w+)+)/;

/** The seals of a build as far as they survived. */
export interface Seals {
  /** Whether nobody has changed the code since it was built. */
  readonly isCodeIntact: boolean;
  /** By the name of the page; none for a page that the build did not have yet. */
  readonly pages: Readonly<Partial<Record<PageName, string>>>;
}

/** Gives the seal of a text, whatever the white space and the address in it. */
export function sealOf(text: string): string {
  const counted = withHomepage(text, '').replace(/\s/g, '');
  return createHash('sha256').update(counted).digest('hex').slice(0, LENGTH);
}

/** Gives the line for the head of Code.js; its own seal stays open until the rest of it is there. */
export function openSeals(pages: Readonly<Record<PageName, string>>): string {
  const seals = PAGE_NAMES.map((name) => `${name} ${sealOf(pages[name])}`);
  return `Seals: Code ${OPEN}, ${seals.join(', ')}`;
}

/** Fills in what `openSeals` left open. */
export function sealCode(code: string): string {
  return code.replace(OPEN, sealOf(code));
}

/** Seals a text that was made from a sealed one. */
export function resealCode(code: string): string {
  return sealCode(code.replace(SEALS, (line, own: string) => line.replace(own, OPEN)));
}

/** Gives the seals of a Code.js, or nothing if the text has none. */
export function readSeals(code: string): Seals | undefined {
  const [line, own, ofPages] = SEALS.exec(code) ?? [];
  if (line === undefined) return undefined;
  const pages = Object.fromEntries(
    [...ofPages.matchAll(/, (\w+) (\w+)/g)].map(([, name, seal]) => [name, seal]),
  );
  return { isCodeIntact: sealOf(code.replace(own, OPEN)) === own, pages };
}
