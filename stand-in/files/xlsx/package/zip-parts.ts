/**
 * Parts of a zip → text, piece by piece and never more of it than there is room for: a small file may unpack to as much
 * as anybody likes.
 */
import type JSZip from 'jszip';
import { FileError } from '../../file-error';

const MEGABYTE = 1_000_000;
/** All parts that are read as text; a list of 100,000 clients with everything takes about 110 MB. */
const MOST_MEGABYTES = 300;

export class PartReader {
  private bytes = 0;

  constructor(private readonly mostMegabytes = MOST_MEGABYTES) {}

  /**
   * @param write takes the text; what it throws ends the reading
   * @throws Error when the part cannot be unpacked
   */
  read(file: JSZip.JSZipObject, write: (text: string) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let decoder: TextDecoder | null = null;
      const stream = streamOf(file);
      const stop = (error: unknown): void => {
        stream.pause();
        reject(error as Error);
      };
      stream.on('data', (piece) => {
        try {
          this.count(piece.length);
          decoder ??= new TextDecoder(isUtf16(piece) ? 'utf-16le' : 'utf-8');
          write(decoder.decode(piece, { stream: true }));
        } catch (error) {
          stop(error);
        }
      });
      stream.on('error', stop);
      stream.on('end', () => resolve());
      stream.resume();
    });
  }

  private count(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.mostMegabytes * MEGABYTE) {
      throw new FileError(
        `it unpacks to more than ${this.mostMegabytes} MB, which is more than can be read here`,
      );
    }
  }
}

interface PieceStream {
  on(event: 'data', take: (piece: Uint8Array) => void): void;
  on(event: 'error', take: (error: Error) => void): void;
  on(event: 'end', take: () => void): void;
  pause(): void;
  resume(): void;
}

/** JSZip documents it, its types do not. */
function streamOf(file: JSZip.JSZipObject): PieceStream {
  return (file as unknown as { internalStream(type: 'uint8array'): PieceStream }).internalStream(
    'uint8array',
  );
}

function isUtf16(start: Uint8Array): boolean {
  return start[0] === 0xff && start[1] === 0xfe;
}
