/**
 * What the stand-in uses of node:crypto. Random numbers are the browser's; hashes and signatures, which browsers only
 * compute asynchronously while Apps Script's `Utilities` is synchronous, are refused.
 */
export function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** At least `low`, less than `high`; both within 53 bits. */
export function randomInt(low: number, high: number): number {
  const [upper, lower] = crypto.getRandomValues(new Uint32Array(2));
  const fraction = ((upper! >>> 5) * 2 ** 26 + (lower! >>> 6)) / 2 ** 53;
  return low + Math.floor(fraction * (high - low));
}

export const createHash = refuse('Utilities.computeDigest');
export const createHmac = refuse('Utilities.computeHmacSignature');
export const createSign = refuse('Utilities.computeRsaSignature');

function refuse(method: string): () => never {
  return () => {
    throw new Error(`${method} is not supported by the local stand-in in a browser.`);
  };
}
