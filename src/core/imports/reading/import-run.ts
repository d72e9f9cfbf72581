/** What every step of reading one table needs to know: how the table is read, by whose layout, and what became of its lines. */
import type { Traps } from '../layout';
import type { ImportContext, ImportTable, TableReading } from '../types';
import type { Tally } from './lines';

export interface ImportRun {
  /** Where the fields stand, and what was answered about the file. */
  readonly reading: TableReading;
  /** What is peculiar about its layout. */
  readonly traps: Traps;
  /** How her spreadsheet writes, and words of all languages. */
  readonly context: ImportContext;
  /** What its columns are called. */
  readonly headers?: ImportTable[number];
  /** The day on which the list was written, where it says so above its header. */
  readonly writtenOn?: number | null;
  /** Is told what is left out, and what cannot be read. */
  readonly tally: Tally;
}
