/** When two names are one. */

/**
 * What two ways to write one name have in common.
 *
 * @param name any text
 * @returns the same text for "ACME  GmbH " and "Acme GmbH", and for both ways to write "ü"; never throws
 * @example nameKey(' ACME  GmbH') // => "acme gmbh"
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
