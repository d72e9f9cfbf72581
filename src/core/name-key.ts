/** When two names are one. */

/** Letters, digits and signs with single spaces between: most headers and words of ours, which are compared by the thousand. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * What two ways to write one name have in common.
 *
 * @param name any text
 * @returns the same text for "ACME  GmbH " and "Acme GmbH", and for both ways to write "ü"; never throws
 * @example nameKey(' ACME  GmbH') // => "acme gmbh"
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
