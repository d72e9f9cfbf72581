/** Names as they are compared: people write them with another case or a blank too many. */

/**
 * A name as it is compared.
 *
 * @param name what a person typed
 * @returns the name without case and needless blanks; never throws
 * @example normalizedName(' ACME  Ltd') // => "acme ltd"
 */
export function normalizedName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
