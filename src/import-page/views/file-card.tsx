/** One file: whose it is, what comes of it, what does not and why, and how it is read. */
import type { ImportPageTexts, LeftOutName } from '../../i18n/types/import-page';
import type { FreshCount } from '../model/name-choices';
import { periodText } from '../model/period-text';
import { ColumnChoices } from './column-choices';
import type { FileCardProps } from './file-card-props';
import { NotationChoices } from './notation-choices';

const MOST_PROBLEMS = 8;

export function FileCard(props: FileCardProps) {
  const { texts, table, count, remove } = props;
  const { recognised, reading, records } = table;
  const { sureness, product } = recognised;
  const isUnsure = sureness === 'unproven' || sureness === 'unknown';
  return (
    <section class={isUnsure ? 'card unsure' : 'card'}>
      <header>
        <h2>{table.name}</h2>
        <button
          type="button"
          class="cross"
          aria-label={texts.remove(table.name)}
          title={texts.remove(table.name)}
          onClick={remove}
        >
          ×
        </button>
      </header>
      <p class="found">
        <b>{[product, texts.kinds[reading.kind]].filter((part) => part !== '').join(' · ')}</b>
        {sureness !== 'seen' && <small class={isUnsure ? 'unsure' : ''}>{texts.sureness[sureness]}</small>}
      </p>
      <p class="counts">
        <Counts {...props} />
      </p>
      {count !== null && count.ofNobody > 0 && (
        <p class="note">
          {texts.rows(count.ofNobody)} {texts.withoutClient}
        </p>
      )}
      <LeftOut leftOut={records.leftOut} count={count} texts={texts} />
      <TwiceChoice {...props} />
      <Problems {...props} />
      <NotationChoices {...props} />
      <ColumnChoices {...props} />
    </section>
  );
}

function Counts({ texts, language, table: { records }, count }: FileCardProps) {
  const period = periodText(records, texts, language);
  const parts = [
    ...(period === '' ? [] : [period]),
    texts.rows(records.rows),
    ...(count === null ? [] : [texts.fresh(count.fresh)]),
    ...(count === null || count.there === 0 ? [] : [texts.there(count.there)]),
  ];
  return <>{parts.join(' · ')}</>;
}

interface LeftOutProps {
  readonly leftOut: Readonly<Partial<Record<LeftOutName, number>>>;
  readonly count: FreshCount | null;
  readonly texts: ImportPageTexts;
}

function LeftOut({ leftOut, count, texts }: LeftOutProps) {
  const reasons = Object.entries(leftOut) as [LeftOutName, number][];
  const { voided = 0, notClients = 0, twice = 0 } = count ?? {};
  const counted = [
    ...reasons.map(([reason, times]) => [texts.leftOutReasons[reason], times] as const),
    [texts.leftOutReasons.void, voided] as const,
    [texts.leftOutReasons.notClient, notClients] as const,
    [texts.leftOutReasons.twice, twice] as const,
  ];
  const parts = counted.filter(([, times]) => times > 0).map(([reason, times]) => `${reason} (${times})`);
  return parts.length === 0 ? null : (
    <p class="note">
      {texts.leftOut}: {parts.join(', ')}
    </p>
  );
}

/** Stays, once it is ticked. */
function TwiceChoice({ texts, table: { reading }, count, change }: FileCardProps) {
  const { takesTwice = false } = reading;
  if (!takesTwice && (count?.twice ?? 0) === 0) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={takesTwice}
        onChange={({ currentTarget }) => change({ takesTwice: currentTarget.checked })}
      />
      {texts.takeTwice}
    </label>
  );
}

function Problems({ texts, table: { records, recognised, reading } }: FileCardProps) {
  const { problems } = records;
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>{texts.problems(problems.length)}</summary>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map(({ rowNumber, field, held, needed }) => (
          <li key={`${rowNumber} ${field}`}>
            {texts.problem(
              rowNumber,
              recognised.headers[reading.columns[field] ?? -1] ?? '',
              held,
              texts.needed[needed],
            )}
          </li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{texts.moreProblems(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
    </details>
  );
}
