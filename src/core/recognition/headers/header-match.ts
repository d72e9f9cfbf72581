/** What a header may mean: a column, and how it leads there. */
import type { KnownColumn } from './known-columns';
import { LEARNT_LINKS } from './learn-headers';

/** How a header leads to a column, surest first: its own name, a synonym, a hint, words in common. */
export const LINKS = [...LEARNT_LINKS, 'words'] as const;
export type Link = (typeof LINKS)[number];

export interface HeaderMatch {
  readonly column: KnownColumn;
  readonly link: Link;
}

/**
 * Puts the surer of two links first.
 *
 * @param one of them
 * @param other of them
 * @returns less than 0 where the first is the surer one, 0 where they are alike; never throws
 * @example surestFirst({ link: 'words' }, { link: 'hint' }) > 0 // => true
 */
export function surestFirst(one: Pick<HeaderMatch, 'link'>, other: Pick<HeaderMatch, 'link'>): number {
  return LINKS.indexOf(one.link) - LINKS.indexOf(other.link);
}
