/**
 * Parts of a zip → text, piece by piece and never more of it than there is room for: a small file may unpack to as much
 * as anybody likes. And what a zip is that is no .xlsx file.
 */
import JSZip from 'jszip';
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
          this.bytes += piece.length;
          if (this.bytes > this.mostMegabytes * MEGABYTE)
            throw new FileError(
              `it unpacks to more than ${this.mostMegabytes} MB, which is more than can be read here`,
            );
          decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
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
}

type PieceStream = JSZip.JSZipStreamHelper<Uint8Array>;

/** JSZip documents it, its types do not. */
function streamOf(file: JSZip.JSZipObject): PieceStream {
  return (file as unknown as { internalStream(type: 'uint8array'): PieceStream }).internalStream(
    'uint8array',
  );
}

const KINDS: readonly (readonly [part: RegExp, what: string])[] = [
  [/^Index(\/|\.zip$)|\.iwa$/i, 'it is a Numbers document; in Numbers choose File > Export To > Excel'],
  [/^word\//i, 'it is a Word document; copy its table into a spreadsheet and save that as .xlsx'],
  [/^ppt\//i, 'it is a presentation; copy its table into a spreadsheet and save that as .xlsx'],
  [/^xl\/workbook\.bin$/i, 'it is an .xlsb file; in Excel choose File > Save As > Excel Workbook (.xlsx)'],
  [/^content\.xml$/i, 'it is an OpenDocument file; save it as .xlsx or .csv'],
  [
    /\.html?$/i,
    'it is a folder of web pages; in Google Sheets choose File > Download > Microsoft Excel (.xlsx)',
  ],
  [/\.(xlsx|xlsm|csv|tsv)$/i, 'it is a folder in a zip file; unpack it and name the list inside'],
];

/** What a zip is by the names of its parts, and how the list gets out of it. */
export function unknownZip(partNames: readonly string[]): string {
  const kind = KINDS.find(([part]) => partNames.some((name) => part.test(name)));
  return kind?.[1] ?? 'it is a zip file, but not a spreadsheet';
}
