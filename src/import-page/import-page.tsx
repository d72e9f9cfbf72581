/** From files to one button: choose, look, import, done. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportOutcome, ImportPreview, ImportState } from '../addon/imports/import-contract';
import type { ImportContext, TableReading } from '../core/imports/types';
import type { Language } from '../i18n/types/texts';
import {
  MOST_MEGABYTES,
  MOST_ROWS,
  readFile,
  RefusedFile,
  Stopped,
  type NamedTable,
} from './files/read-file';
import { cellsOfTab, calendarView, importContext } from './model/import-context';
import { decisionsOf, nameLines, type NameChoice, type NameChoices } from './model/name-choices';
import { openTables, readAgain, refusalOfTables, sentFile, type OpenedTable } from './model/opened-table';
import type { PageTexts } from './page-texts';
import { useKeptFocus } from '../pages/use-kept-focus';
import { callServer, closeDialog } from './server';
import { Done } from './views/done';
import { DropZone } from './views/drop-zone';
import { Reading } from './views/reading';
import { Review } from './views/review';

interface ImportPageProps {
  readonly texts: PageTexts;
  readonly language: Language;
}

interface State {
  readonly known: ImportState | null;
  readonly tables: readonly OpenedTable[];
  readonly preview: ImportPreview | null;
  readonly chosen: NameChoices;
  readonly withRates: boolean;
  /** The file that is being read, and how far. */
  readonly progress: { readonly name: string; readonly rows: number } | null;
  /** Files that could not be used, as sentences. */
  readonly refused: readonly string[];
  readonly isWriting: boolean;
  readonly failure: string;
  readonly outcome: ImportOutcome | null;
}

const START: State = {
  known: null,
  tables: [],
  preview: null,
  chosen: {},
  withRates: false,
  progress: null,
  refused: [],
  isWriting: false,
  failure: '',
  outcome: null,
};

export function ImportPage({ texts, language }: ImportPageProps) {
  const [state, setState] = useState<State>(START);
  const update = (change: Partial<State> | ((now: State) => Partial<State>)): void =>
    setState((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) }));
  const fail = (error: Error): void =>
    update({ isWriting: false, failure: `${error.message} ${texts.severalAccounts}` });
  const stopped = useRef(false);
  const asked = useRef(0);
  const { known, tables, chosen } = state;
  const context = useContextOf(known);

  const start = (): void => {
    update({ failure: '' });
    callServer('open').then((opened) => update({ known: opened }), fail);
  };
  useEffect(start, []);
  useKeptFocus(state.isWriting);

  /** With files open there is a button for it: a key does not throw away what she has answered. It holds from the moment in which that is seen. */
  useLayoutEffect(() => {
    document.onkeydown = ({ key }) => {
      if (key === 'Escape' && (tables.length === 0 || state.outcome !== null)) closeDialog();
    };
  });

  /** Answers may overtake each other: the last question counts. */
  useEffect(() => {
    const question = ++asked.current;
    if (tables.length === 0) return;
    callServer('preview', { files: tables.map(sentFile), names: [], withRates: false }).then(
      (preview) => question === asked.current && update({ preview }),
      (error: Error) => question === asked.current && fail(error),
    );
  }, [tables]);

  const setTables = (change: (now: readonly OpenedTable[]) => readonly OpenedTable[]): void =>
    update((now) => ({ tables: change(now.tables), preview: null, failure: '' }));

  const open = (found: readonly NamedTable[], file: string): void => {
    const taken = openTables(found, context!, known!.readings);
    const refusal = refusalOfTables(found, taken, context!);
    if (refusal !== null) refuse(texts.refused[refusal](file));
    else setTables((now) => [...now, ...taken]);
  };
  const refuse = (sentence: string): void => update((now) => ({ refused: [...now.refused, sentence] }));

  const readFiles = async (files: readonly File[]): Promise<void> => {
    stopped.current = false;
    update({ refused: [], failure: '' });
    for (const file of files) {
      if (stopped.current) break;
      if (tables.some(({ name }) => name === file.name || name.startsWith(`${file.name} · `))) {
        refuse(texts.refused.twice(file.name));
        continue;
      }
      const onProgress = (rows: number): void => update({ progress: { name: file.name, rows } });
      onProgress(0);
      try {
        const watch = { onProgress, isStopped: () => stopped.current };
        open(await readFile(file, watch, calendarView(known!)), file.name);
      } catch (error) {
        if (!(error instanceof Stopped)) refuse(refusalOf(error, file.name, texts, language));
      }
    }
    update({ progress: null });
  };

  const readTab = (name: string): void => {
    update({ refused: [], failure: '', progress: { name, rows: 0 } });
    callServer('readTab', name)
      .then((cells) => open([{ name, table: cellsOfTab(cells) }], name))
      .catch((error: Error) => refuse(`${error.message} ${texts.severalAccounts}`))
      .then(() => update({ progress: null }));
  };

  const change = (index: number, reading: Partial<TableReading>): void =>
    setTables((now) =>
      now.map((table, each) => (each === index ? readAgain(table, reading, context!) : table)),
    );

  const lines = known === null ? [] : nameLines(tables, known, chosen);
  const write = (): void => {
    update({ isWriting: true, failure: '' });
    const sent = { files: tables.map(sentFile), names: decisionsOf(lines), withRates: state.withRates };
    callServer('write', sent).then((outcome) => update({ isWriting: false, outcome }), fail);
  };

  if (state.outcome !== null) return <Done outcome={state.outcome} texts={texts} />;
  if (known === null || context === null)
    return (
      <>
        <p class={state.failure === '' ? 'message' : 'message error'} role="status">
          {state.failure || texts.opening}
        </p>
        {state.failure !== '' && (
          <button type="button" class="action" onClick={start}>
            {texts.tryAgain}
          </button>
        )}
      </>
    );
  const isReading = state.progress !== null;
  const drop = (
    <DropZone
      texts={texts}
      tabs={known.tabs}
      isSmall={tables.length > 0}
      isDisabled={isReading || state.isWriting}
      takeFiles={(files) => void readFiles(files)}
      takeTab={readTab}
    />
  );
  return (
    <>
      {tables.length === 0 && drop}
      {state.refused.map((sentence) => (
        <p key={sentence} class="error" role="alert">
          {sentence}
        </p>
      ))}
      {state.progress !== null && (
        <Reading
          texts={texts}
          language={language}
          {...state.progress}
          stop={() => (stopped.current = true)}
        />
      )}
      {tables.length > 0 && (
        <Review
          {...{ texts, language, tables, lines, context, change, write }}
          clients={known.clients}
          preview={state.preview}
          withRates={state.withRates}
          isBusy={isReading || state.isWriting}
          message={state.failure || (state.isWriting ? texts.working : '')}
          isFailure={state.failure !== ''}
          compare={() => setTables((now) => [...now])}
          setRates={(withRates) => update({ withRates })}
          choose={(key: string, choice: NameChoice) =>
            update((now) => ({ chosen: { ...now.chosen, [key]: choice } }))
          }
          remove={(index) => setTables((now) => now.filter((_, each) => each !== index))}
        >
          {drop}
        </Review>
      )}
    </>
  );
}

function useContextOf(known: ImportState | null): ImportContext | null {
  const made = useRef<ImportContext | null>(null);
  if (known !== null) made.current ??= importContext(known);
  return made.current;
}

function refusalOf(error: unknown, name: string, { refused }: PageTexts, language: Language): string {
  const refusal = error instanceof RefusedFile ? error.refusal : 'unreadable';
  if (refusal === 'tooLarge') return refused.tooLarge(name, String(MOST_MEGABYTES));
  if (refusal === 'tooManyRows') return refused.tooManyRows(name, MOST_ROWS.toLocaleString(language));
  return refused[refusal](name);
}
