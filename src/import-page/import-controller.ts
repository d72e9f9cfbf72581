/** What happens on the page: files and tabs are read, the server is asked, and what each answer changes. It draws nothing; whoever made it is told. */
import type { TableReading } from '../core/imports/types';
import type { Language } from '../i18n/types/texts';
import { readFile, Stopped, type NamedTable } from './files/read-file';
import { calendarView, cellsOfTab } from './model/import-context';
import {
  beginReading,
  beginWriting,
  endReading,
  INITIAL_MODEL,
  isOpened,
  toCompare,
  toWrite,
  withFailure,
  withFile,
  withKnown,
  withOutcome,
  withoutFailure,
  withPreview,
  withProgress,
  withReading,
  withRefused,
  withTables,
  type ImportModel,
} from './model/import-model';
import { openTables, refusalOfTables } from './model/opened-table';
import { refusalOf, refusalText } from './model/refusal-text';
import type { PageTexts } from './page-texts';
import { callServer } from './server';

export class ImportController {
  model: ImportModel = INITIAL_MODEL;
  private isStopped = false;
  private questions = 0;

  constructor(
    readonly texts: PageTexts,
    readonly language: Language,
    private readonly draw: () => void,
  ) {}

  /** @param change one of the transitions of the model, and what it is given beside that */
  update<Given extends unknown[]>(
    change: (model: ImportModel, ...given: Given) => ImportModel,
    ...given: Given
  ): void {
    this.model = change(this.model, ...given);
    this.draw();
  }

  open(): void {
    this.update(withoutFailure);
    callServer('open').then((state) => this.update(withKnown, state), this.fail);
  }

  async readFiles(files: readonly File[]): Promise<void> {
    this.isStopped = false;
    this.update(beginReading);
    for (const file of files) {
      if (this.isStopped) break;
      await this.readFile(file);
    }
    this.update(endReading);
  }

  private async readFile(file: File): Promise<void> {
    const onProgress = (rows: number): void => this.update(withProgress, file.name, rows);
    onProgress(0);
    try {
      const watch = { onProgress, isStopped: () => this.isStopped };
      this.take(await readFile(file, watch, calendarView(this.model.known!)), file.name);
    } catch (error) {
      if (!(error instanceof Stopped)) this.refuseFile(refusalOf(error), file.name);
    }
  }

  stop(): void {
    this.isStopped = true;
  }

  readTab(name: string): void {
    this.update(beginReading);
    this.update(withProgress, name, 0);
    callServer('readTab', name)
      .then((cells) => this.take([{ name, table: cellsOfTab(cells) }], name))
      .catch((error: Error) => this.refuse(this.sentenceOf(error)))
      .then(() => this.update(endReading));
  }

  /** @param file what the tables were found in */
  private take(found: readonly NamedTable[], file: string): void {
    const { context, readings } = this.model.known!;
    const taken = openTables(found, context, readings);
    const fresh = taken.filter((table) => !isOpened(this.model, table));
    const refusal = refusalOfTables(found, taken, context) ?? (fresh.length === 0 ? 'twice' : null);
    if (refusal === null) this.update(withFile, fresh);
    else this.refuseFile(refusal, file);
  }

  private refuseFile(refusal: ReturnType<typeof refusalOf>, file: string): void {
    this.refuse(refusalText(refusal, file, this.texts, this.language));
  }

  private refuse(sentence: string): void {
    this.update(withRefused, sentence);
  }

  change(index: number, reading: Partial<TableReading>): void {
    this.update(withReading, index, reading);
  }

  /** Asks which lines are new. Answers may overtake each other: the last question counts. */
  compare(): void {
    const question = ++this.questions;
    if (this.model.tables.length === 0) return;
    const isLast = (): boolean => question === this.questions;
    callServer('preview', toCompare(this.model)).then(
      (preview) => isLast() && this.update(withPreview, preview),
      (error: Error) => isLast() && this.fail(error),
    );
  }

  compareAgain(): void {
    this.update(withTables, [...this.model.tables]);
  }

  write(): void {
    this.update(beginWriting);
    callServer('write', toWrite(this.model)).then((outcome) => this.update(withOutcome, outcome), this.fail);
  }

  private readonly fail = (error: Error): void => this.update(withFailure, this.sentenceOf(error));

  private sentenceOf({ message }: Error): string {
    return `${message} ${this.texts.severalAccounts}`;
  }
}
