/**
 * Utilities: dates and numbers as text, base64, digests, CSV, blobs. `sleep` moves the world's clock instead of waiting.
 * Zip archives, and MD2 which Node's cryptography lacks, are not supported.
 */
import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fromSignedBytes, LocalBlob, toSignedBytes } from './blob';
import { formatDatePattern, parseDatePattern } from './date-pattern';
import { createEnum, type EnumConstant } from './enum-type';
import { addUnsupportedMethods, exception, unsupported } from './exception';
import { formatTemplate } from './format-string';
import {
  anyValue,
  arrayOf,
  checkParameters,
  constantOf,
  date,
  instance,
  number,
  orNull,
  signatureError,
  text,
} from './parameters';
import { parseCsvText } from './parse-csv';
import type { World } from './world';
import { hideState } from './hidden-state';

export const Charset = createEnum(['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = createEnum(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
export const MacAlgorithm = createEnum([
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
export const RsaAlgorithm = createEnum(['RSA_SHA_1', 'RSA_SHA_256']);

const charset = constantOf(Charset);
const list = Array.isArray;
const MAX_SLEEP_MILLISECONDS = 300_000;

export class LocalUtilities {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;
  readonly RsaAlgorithm = RsaAlgorithm;

  constructor(private readonly world: World) {
    hideState(this);
  }

  base64Encode(...args: unknown[]): string {
    checkParameters('Utilities.base64Encode', args, [list], [text], [text, charset]);
    return bytesOf(args[0], args[1]).toString('base64');
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    checkParameters('Utilities.base64EncodeWebSafe', args, [list], [text], [text, charset]);
    return bytesOf(args[0], args[1]).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(...args: unknown[]): number[] {
    checkParameters('Utilities.base64Decode', args, [text], [text, charset]);
    return decodeBase64(String(args[0]));
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    checkParameters('Utilities.base64DecodeWebSafe', args, [text], [text, charset]);
    return decodeBase64(String(args[0]));
  }

  computeDigest(...args: unknown[]): number[] {
    const algorithm = constantOf(DigestAlgorithm);
    checkParameters(
      'Utilities.computeDigest',
      args,
      [algorithm, list],
      [algorithm, text],
      [algorithm, text, charset],
    );
    const name = String(args[0]);
    if (name === 'MD2') throw unsupported('Utilities.DigestAlgorithm.MD2');
    const hash = createHash(name.replace('_', '').toLowerCase());
    return toSignedBytes(hash.update(bytesOf(args[1], args[2])).digest());
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    checkParameters(
      'Utilities.computeHmacSha256Signature',
      args,
      [list, list],
      [text, text],
      [text, text, charset],
    );
    return hmac('sha256', args);
  }

  computeHmacSignature(...args: unknown[]): number[] {
    const mac = constantOf(MacAlgorithm);
    const signatures = [
      [mac, list, list],
      [mac, text, text],
      [mac, text, text, charset],
    ];
    checkParameters('Utilities.computeHmacSignature', args, ...signatures);
    return hmac(String(args[0]).replace('HMAC_', '').replace('_', '').toLowerCase(), args.slice(1));
  }

  computeRsaSignature(...args: unknown[]): number[] {
    const rsa = constantOf(RsaAlgorithm);
    checkParameters('Utilities.computeRsaSignature', args, [rsa, text, text], [rsa, text, text, charset]);
    return signRsa(String(args[0]) === 'RSA_SHA_1' ? 'RSA-SHA1' : 'RSA-SHA256', args.slice(1));
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    checkParameters('Utilities.computeRsaSha1Signature', args, [text, text], [text, text, charset]);
    return signRsa('RSA-SHA1', args);
  }

  computeRsaSha256Signature(...args: unknown[]): number[] {
    checkParameters('Utilities.computeRsaSha256Signature', args, [text, text], [text, text, charset]);
    return signRsa('RSA-SHA256', args);
  }

  formatDate(...args: unknown[]): string {
    checkParameters('Utilities.formatDate', args, [date, text, text]);
    const [when, timeZone, pattern] = args as [Date, string, string];
    if (Number.isNaN(when.getTime())) throw signatureError('Utilities.formatDate', [null, timeZone, pattern]);
    return formatDatePattern(when.getTime(), timeZone, pattern);
  }

  parseDate(...args: unknown[]): Date {
    checkParameters('Utilities.parseDate', args, [text, text, text]);
    const [input, timeZone, pattern] = args.map(String) as [string, string, string];
    return new Date(parseDatePattern(input, timeZone, pattern));
  }

  formatString(...args: unknown[]): string {
    if (args.length === 0) throw signatureError('Utilities.formatString', args);
    return formatTemplate(String(args[0]), args.slice(1));
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(...args: unknown[]): LocalBlob {
    const nullableText = orNull(text);
    const data = (value: unknown): boolean => text(value) || list(value);
    checkParameters(
      'Utilities.newBlob',
      args,
      [data],
      [data, nullableText],
      [data, nullableText, nullableText],
    );
    const [content, contentType, name] = args as [string | number[], string?, string?];
    const bytes = list(content) ? bytesOf(content) : Buffer.from(String(content), 'utf8');
    return new LocalBlob(bytes, contentType ?? (list(content) ? null : 'text/plain'), name ?? null);
  }

  parseCsv(...args: unknown[]): string[][] {
    checkParameters('Utilities.parseCsv', args, [text], [text, anyValue]);
    const delimiter = args.length > 1 ? args[1] : ',';
    return parseCsvText(
      String(args[0]),
      typeof delimiter === 'number' ? String.fromCharCode(delimiter) : String(delimiter),
    );
  }

  sleep(...args: unknown[]): void {
    checkParameters('Utilities.sleep', args, [number]);
    const milliseconds = args[0] as number;
    if (milliseconds > MAX_SLEEP_MILLISECONDS) throw exception('Argument too large: milliseconds');
    this.world.clock.advance(milliseconds);
  }

  gzip(...args: unknown[]): LocalBlob {
    checkParameters('Utilities.gzip', args, [instance('Blob')], [instance('Blob'), text]);
    const blob = args[0] as LocalBlob;
    const name = args.length > 1 ? String(args[1]) : 'archive.gz';
    return new LocalBlob(gzipSync(fromSignedBytes(blob.getBytes())), 'application/x-gzip', name);
  }

  ungzip(...args: unknown[]): LocalBlob {
    checkParameters('Utilities.ungzip', args, [instance('Blob')]);
    const blob = args[0] as LocalBlob;
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new LocalBlob(gunzipSync(fromSignedBytes(blob.getBytes())), null, name);
  }

  jsonParse(json: string): unknown {
    return JSON.parse(json);
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  toString(): string {
    return 'Utilities';
  }
}

addUnsupportedMethods<GoogleAppsScript.Utilities.Utilities>(LocalUtilities.prototype, 'Utilities', [
  'zip',
  'unzip',
]);

/** Text counts as US-ASCII unless a charset says otherwise; what ASCII lacks becomes a question mark. */
function bytesOf(data: unknown, encoding?: unknown): Buffer {
  if (Array.isArray(data)) {
    if (!arrayOf(number)(data)) throw exception(`Cannot convert ${String(data)} to byte[].`);
    return fromSignedBytes(data as number[]);
  }
  const content = String(data);
  const isUtf8 = (encoding as EnumConstant | undefined)?.toString() === 'UTF_8';
  return isUtf8 ? Buffer.from(content, 'utf8') : Buffer.from(content.replace(/\P{ASCII}/gu, '?'), 'latin1');
}

function decodeBase64(encoded: string): number[] {
  const standard = encoded.replaceAll('-', '+').replaceAll('_', '/').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(standard)) throw exception('Could not decode string.');
  return toSignedBytes(Buffer.from(standard, 'base64'));
}

function hmac(algorithm: string, [value, key, encoding]: unknown[]): number[] {
  const signature = createHmac(algorithm, bytesOf(key, encoding)).update(bytesOf(value, encoding));
  return toSignedBytes(signature.digest());
}

function signRsa(algorithm: string, [value, key, encoding]: unknown[]): number[] {
  const signer = createSign(algorithm).update(bytesOf(value, encoding));
  try {
    return toSignedBytes(signer.sign(String(key)));
  } catch {
    throw exception('Invalid argument: key');
  }
}
