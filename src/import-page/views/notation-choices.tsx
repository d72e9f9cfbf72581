/** What a file leaves open about its dates, numbers, currency and words: shown with a value of hers, and switched there. */
import { INVOICE_STATUSES } from '../../core/money/records';
import { countedDue } from '../../core/imports/counted-due';
import { SILENT } from '../../core/imports/reading/status-words';
import type { StatusMeaning } from '../../core/imports/types';
import { isoDay, MILLISECONDS_PER_DAY } from '../../core/reading/dates/parse-day';
import { formatDay } from '../../i18n/format-day';
import { formatNumber } from '../../i18n/format-number';
import type { FileCardProps } from './file-card-props';

export function NotationChoices(props: FileCardProps) {
  return (
    <div class="choices">
      <DateChoice {...props} />
      <NumberChoice {...props} />
      <UnitNote {...props} />
      <DueNote {...props} />
      <MonthChoice {...props} />
      <StatusChoices {...props} />
    </div>
  );
}

function DateChoice({ texts, language, table: { findings, reading, asked }, change }: FileCardProps) {
  const sample = findings.dateSample;
  if (sample === null || sample.dmy === null || sample.mdy === null || sample.dmy === sample.mdy) return null;
  const isOpen = asked.some(({ about }) => about === 'dayOrder');
  const value = reading.dayOrder === 'mdy' ? 'mdy' : 'dmy';
  return (
    <label class={isOpen ? 'ask' : ''}>
      <span>{texts.datesLabel(sample.held)}</span>
      <select
        value={value}
        disabled={!isOpen}
        onChange={({ currentTarget }) => change({ dayOrder: currentTarget.value as 'dmy' | 'mdy' })}
      >
        <option value="dmy">{formatDay(sample.dmy, language)}</option>
        <option value="mdy">{formatDay(sample.mdy, language)}</option>
      </select>
    </label>
  );
}

function NumberChoice({ texts, context, table: { findings, reading, asked }, change }: FileCardProps) {
  const sample = findings.numberSample;
  if (sample === null || sample.point === null || sample.comma === null || sample.point === sample.comma)
    return null;
  const isOpen = asked.some(({ about }) => about === 'decimalMark');
  return (
    <label class={isOpen ? 'ask' : ''}>
      <span>{texts.numbersLabel(sample.held)}</span>
      <select
        value={reading.decimalMark}
        disabled={!isOpen}
        onChange={({ currentTarget }) => change({ decimalMark: currentTarget.value as '.' | ',' })}
      >
        <option value=".">{formatNumber(sample.point, context.decimalMark)}</option>
        <option value=",">{formatNumber(sample.comma, context.decimalMark)}</option>
      </select>
    </label>
  );
}

/** Which column it is can be chosen below; that nobody works ninety hours on a day need not be asked. */
function UnitNote({ texts, context, table: { findings } }: FileCardProps) {
  const { shortUnit } = findings;
  if (shortUnit === null) return null;
  const { held, perHour } = shortUnit;
  const hours = formatNumber(Number(held.replace(',', '.')) / perHour, context.decimalMark);
  return <p class="note">{texts.unitLabel(held, hours, perHour === 60)}</p>;
}

/** "Net 30" is another day for each invoice: one of them is shown. */
function DueNote({ texts, language, table: { table, reading, records } }: FileCardProps) {
  const found = countedDue(table, reading, records);
  return found === null ? null : (
    <p class="note">
      {texts.datesLabel(found.held)} {formatDay(found.due, language)}
    </p>
  );
}

/** The rows of a summary are from one month: they stand on its last day. */
function MonthChoice({ texts, table: { reading, asked }, change }: FileCardProps) {
  if (!asked.some(({ about }) => about === 'day')) return null;
  const month = reading.day === null ? '' : isoDay(reading.day).slice(0, 7);
  return (
    <label class="ask">
      <span>{texts.monthLabel}</span>
      <input
        type="month"
        required
        value={month}
        onChange={({ currentTarget }) => {
          const [year, number] = currentTarget.value.split('-').map(Number);
          change({
            day: currentTarget.value === '' ? null : Date.UTC(year, number, 0) / MILLISECONDS_PER_DAY,
          });
        }}
      />
    </label>
  );
}

function StatusChoices({ texts, table: { reading, asked }, change }: FileCardProps) {
  return (
    <>
      {asked.map((question) =>
        question.about !== 'status' ? null : (
          <label key={question.word} class="ask">
            <span>
              {question.word === ''
                ? texts.silentLabel(question.count)
                : texts.statusLabel(question.word, question.count)}
            </span>
            <select
              value={reading.statuses[question.word] ?? (question.word === '' ? SILENT : 'leaveOut')}
              onChange={({ currentTarget }) => {
                const meaning = currentTarget.value as StatusMeaning;
                change({ statuses: { ...reading.statuses, [question.word]: meaning } });
              }}
            >
              {INVOICE_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {texts.statuses[status]}
                </option>
              ))}
              <option value="leaveOut">{texts.leaveOut}</option>
            </select>
          </label>
        ),
      )}
    </>
  );
}
