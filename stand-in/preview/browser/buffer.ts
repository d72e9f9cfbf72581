/** Node's Buffer for the browser: the package `buffer`, plus the encoding base64url that it lacks. */
import { Buffer } from 'buffer/';

const { toString } = Buffer.prototype;

Buffer.prototype.toString = function (this: Buffer, encoding?: string, ...range: number[]): string {
  if (encoding !== 'base64url')
    return toString.call(this, encoding as BufferEncoding | undefined, ...(range as [number?, number?]));
  const base64 = toString.call(this, 'base64', ...(range as [number?, number?]));
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
} as typeof toString;

export { Buffer };
