/** Everything she sees before anything is written: the files, who is who, and one button. */
import type { ComponentChildren } from 'preact';
import type { ImportPreview } from '../../addon/imports/import-contract';
import type { ImportContext, TableReading } from '../../core/imports/types';
import type { PageTexts } from '../page-texts';
import type { Language } from '../../i18n/types/texts';
import { countFresh, type NameChoice, type NameLine } from '../model/name-choices';
import { isStuck, type OpenedTable } from '../model/opened-table';
import { closeDialog } from '../server';
import { FileCard } from './file-card';
import { NameTable } from './name-table';

export interface ReviewProps {
  readonly texts: PageTexts;
  readonly language: Language;
  readonly context: ImportContext;
  readonly tables: readonly OpenedTable[];
  readonly lines: readonly NameLine[];
  readonly clients: readonly string[];
  /** Null while it is asked for. */
  readonly preview: ImportPreview | null;
  readonly withRates: boolean;
  readonly isBusy: boolean;
  /** '' for none. */
  readonly message: string;
  readonly isFailure: boolean;
  readonly change: (index: number, reading: Partial<TableReading>) => void;
  readonly choose: (key: string, choice: NameChoice) => void;
  readonly remove: (index: number) => void;
  readonly setRates: (withRates: boolean) => void;
  readonly write: () => void;
  /** Asks once more which lines are new. */
  readonly compare: () => void;
  readonly children: ComponentChildren;
}

export function Review(props: ReviewProps) {
  const { texts, language, tables, lines, preview, isBusy } = props;
  const counts = tables.map((table, index) => {
    const marks = preview?.files[index];
    return marks === undefined ? null : countFresh(table, marks, lines);
  });
  const fresh = counts.reduce((sum, count) => sum + (count?.fresh ?? 0), 0);
  const stuck = tables.some(isStuck);
  const message = props.message || (stuck ? texts.answerFirst : preview === null ? texts.comparing : '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.write();
      }}
    >
      <fieldset disabled={isBusy}>
        {tables.map((table, index) => (
          <FileCard
            key={table.name}
            {...{ texts, language, table }}
            context={props.context}
            count={counts[index]}
            change={(reading) => props.change(index, reading)}
            remove={() => props.remove(index)}
          />
        ))}
        {preview?.gone.map((said) => said !== '' && <p class="card unsure">{said}</p>)}
        {props.children}
        <NameTable texts={texts} lines={lines} clients={props.clients} choose={props.choose} />
        {preview !== null && preview.currencies.length > 0 && (
          <Rates {...props} currencies={preview.currencies} />
        )}
      </fieldset>
      <div class="foot">
        <p class={props.isFailure ? 'message error' : 'message'} role="status">
          {message || (fresh === 0 ? texts.nothingNew : '')}
        </p>
        <div class="buttons">
          {props.isFailure && preview === null ? (
            <button type="button" class="action" onClick={props.compare}>
              {texts.tryAgain}
            </button>
          ) : (
            <button type="submit" class="action" disabled={isBusy || stuck || fresh === 0}>
              {texts.importLines(fresh)}
            </button>
          )}
          <button type="button" disabled={isBusy} onClick={closeDialog}>
            {texts.cancel}
          </button>
        </div>
      </div>
    </form>
  );
}

function Rates({
  texts,
  currencies,
  withRates,
  setRates,
}: ReviewProps & { readonly currencies: readonly string[] }) {
  return (
    <div class="card">
      <label class="tick">
        <input
          type="checkbox"
          checked={withRates}
          onChange={({ currentTarget }) => setRates(currentTarget.checked)}
        />
        {texts.ratesLabel(currencies)}
      </label>
      <p class="note">{texts.ratesHint}</p>
    </div>
  );
}
