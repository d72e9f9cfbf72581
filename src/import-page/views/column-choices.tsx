/** Which column of a file holds what: asked for a file that nobody knows, and there to be corrected for every other. */
import {
  CHOSEN_FIELDS,
  NO_HEADER,
  RECORD_KINDS,
  TAXES,
  type ImportField,
  type RecordKind,
  type TableReading,
} from '../../core/imports/types';
import { shownColumn, withColumn } from '../../core/imports/columns/shown-column';
import type { CellValue } from '../../core/types';
import type { FieldName } from '../../i18n/types/import-page';
import type { FileCardProps } from './file-card-props';

export function ColumnChoices({ texts, table, change }: FileCardProps) {
  const { reading, recognised, findings, asked } = table;
  const samples = table.table[reading.headerRowIndex + 1] ?? [];
  if (reading.layout !== '') return null;
  const missing = findings.questions.flatMap((question) =>
    question.about === 'missing' ? [question.anyOf] : [],
  );
  const isAsked = asked.some(({ about }) => about === 'columns' || about === 'missing');
  return (
    <details class="mapping" open={isAsked}>
      <summary>{texts.columns}</summary>
      {isAsked && (
        <p class="note">{reading.headerRowIndex === NO_HEADER ? texts.noHeaders : texts.askColumns}</p>
      )}
      <label class="field">
        <span>{texts.kindLabel}</span>
        <select
          value={reading.kind}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as RecordKind })}
        >
          {RECORD_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {missing.map((anyOf) => (
        <p key={anyOf.join()} class="error">
          {texts.missing(anyOf.flatMap((field) => nameOf(field, texts.fields)))}
        </p>
      ))}
      <div class="fields">
        {fieldsOf(reading).map((field) => (
          <label key={field} class="field">
            <span>{nameOf(field, texts.fields)}</span>
            <select
              value={shownColumn(reading.columns, field) ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({
                  columns: withColumn(reading.columns, field, value === '' ? undefined : Number(value)),
                })
              }
            >
              <option value="">{texts.notUsed}</option>
              {recognised.headers.map((header, index) =>
                header === '' ? null : (
                  <option key={index} value={index}>
                    {withSample(header, samples[index])}
                  </option>
                ),
              )}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}

/** "Std (1,5)": a header may say little. */
function withSample(header: string, cell: CellValue): string {
  const sample = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return sample === '' || sample.length > LONGEST_SAMPLE ? header : `${header} (${sample})`;
}

const LONGEST_SAMPLE = 30;

/** More than one tax where there is. */
function fieldsOf({ kind, columns }: TableReading): ImportField[] {
  return CHOSEN_FIELDS[kind].flatMap((field) =>
    field === 'tax' ? [field, ...TAXES.slice(1).filter((each) => columns[each] !== undefined)] : field,
  );
}

/** Fields that she cannot choose stand for one that she can: any of them will do. */
function nameOf(field: ImportField, names: Readonly<Record<FieldName, string>>): string[] {
  const name = TAXES.includes(field) ? 'tax' : field;
  return name in names ? [names[name as FieldName]] : [];
}
