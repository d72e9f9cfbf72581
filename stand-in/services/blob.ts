/**
 * Blob: bytes with a name and a content type. Bytes are signed (-128 to 127), as in Java. Conversions between formats
 * (PDF, images) are Google's work and are not done here.
 */
import { unsupported } from './exception';
import { checkParameters, orNull, text } from './parameters';
import { hideState } from './hidden-state';

const CONTENT_TYPES: Record<string, string> = {
  csv: 'text/csv',
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

export class LocalBlob implements GoogleAppsScript.Base.Blob {
  private bytes: Buffer;

  constructor(
    bytes: Buffer,
    private contentType: string | null,
    private name: string | null,
  ) {
    this.bytes = Buffer.from(bytes);
    hideState(this);
  }

  copyBlob(): LocalBlob {
    return new LocalBlob(this.bytes, this.contentType, this.name);
  }

  getAs(contentType: string): LocalBlob {
    if (!contentType.startsWith('text/')) throw unsupported(`Blob.getAs("${contentType}")`);
    return new LocalBlob(this.bytes, contentType, this.name);
  }

  getBlob(): LocalBlob {
    return this;
  }

  getBytes(): number[] {
    return toSignedBytes(this.bytes);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(this.bytes);
  }

  getName(): string | null {
    return this.name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: number[]): this {
    this.bytes = fromSignedBytes(data);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType ?? null;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = this.name?.split('.').pop()?.toLowerCase() ?? '';
    this.contentType = CONTENT_TYPES[extension] ?? this.contentType;
    return this;
  }

  setDataFromString(data: string, charset = 'UTF-8'): this {
    this.bytes = Buffer.from(data, charset.toUpperCase() === 'UTF-8' ? 'utf8' : 'latin1');
    return this;
  }

  setName(...args: [name: string]): this {
    checkParameters('Blob.setName', args, [orNull(text)]);
    this.name = args[0] ?? null;
    return this;
  }

  getAllBlobs(): never {
    throw unsupported('Blob.getAllBlobs');
  }

  toString(): string {
    return 'Blob';
  }
}

export function toSignedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromSignedBytes(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}
