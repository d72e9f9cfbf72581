/** What is told beside a column of hers before anything is set up: who has left by it, its weight, unit, currency and colours. */
import { currencyBeside, currencyNamed } from '../../core/money/record-cells';
import type { GivenWeight } from '../../core/recognition/headers/given-weight';
import type { ProposedColumn } from '../../core/recognition/proposal/propose-column';
import { nameInSentence } from '../../core/shorten-text';
import { whyNotTaken, type NotTaken } from '../../core/weights/why-not-taken';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { isOfOtherTime, spokenIn, timesIn, unitOfHers, unitSaid } from '../money/her-unit';
import { colouredColumns } from './coloured-columns';
import type { FoundList } from './find-list';
import type { SetUpQuestion } from './set-up-question';
import { spokenWeight } from './spoken-weight';

/** What is told beside a column; '' of most. */
export type ColumnRemarks = (column: ProposedColumn) => string;

/** @param counts whether a column is a criterion */
export function columnRemarks(
  found: FoundList,
  question: SetUpQuestion,
  counts: (column: ProposedColumn) => boolean,
): ColumnRemarks {
  const { columns, clients } = found.proposal;
  const { texts } = question;
  const isNew = found.criteria.length === 0;
  const given = whyNotTaken(columns.filter(counts).flatMap(({ weight }) => weight ?? [])) ?? 'given';
  const coloured = colouredColumns(found);
  return (column) =>
    [
      leavingRemark(column.leaving, clients.length, texts),
      isNew ? weightRemark(column.weight, counts(column) ? given : 'unused', question) : '',
      unitRemark(column, question),
      coloured.has(column.index) ? YOUR_COLUMNS[texts.language].coloured : '',
      currencyRemark(column, isNew, question),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
}

/** '' of a column that says nothing of it. */
function leavingRemark(leaving: number | null, clients: number, { former }: Texts): string {
  if (leaving === null) return '';
  return leaving === 0 ? former.proposedNone : former.proposed(leaving, clients);
}

/** "Revenue (k€): 1 read as 1000, as the header says." '' of a column that counts in our unit. */
function unitRemark(
  { header, as }: Pick<ProposedColumn, 'header' | 'as'>,
  { texts, conventions: { decimalMark } }: SetUpQuestion,
): string {
  if (as === null) return '';
  const unit = unitOfHers({ headers: [header] }, as, 0);
  const times = timesIn(unit);
  const ofTime = isOfOtherTime(header, as) ? YOUR_COLUMNS[texts.language].otherTime : '';
  if (times === 1) return ofTime;
  const held = times < 1 ? EXAMPLE_MINUTES : 1;
  const value = spokenIn(held, times, decimalMark);
  const read = texts.recalculated.inUnit(nameInSentence(header), String(held), value, unitSaid(unit));
  return `${read}. ${ofTime}`.trim();
}

const EXAMPLE_MINUTES = 90;

/** '' of a column whose amounts are in the currency of the spreadsheet, or in none that is seen. @param isNew nobody has chosen a currency on Settings yet */
function currencyRemark(
  { header, units }: ProposedColumn,
  isNew: boolean,
  { texts, currency }: SetUpQuestion,
): string {
  const { several, other } = YOUR_COLUMNS[texts.language].currencies;
  const ofHeader = currencyNamed(header, currency);
  const seen = units.map((unit) => currencyBeside(`0 ${unit}`, currency) || ofHeader);
  const [code = '', ...others] = [...new Set(seen)].filter((each) => each !== '').sort();
  if (others.length > 0) return several(texts.list.and([code, ...others]));
  return isNew && code !== '' && currency !== '' && code !== currency ? other(code, currency) : '';
}

/** What becomes of a weight that the list gives. */
type WeightUse = 'given' | 'unused' | NotTaken;

/** '' of a column that the list gives no weight. */
function weightRemark(weight: GivenWeight | null, use: WeightUse, question: SetUpQuestion): string {
  if (weight === null) return '';
  const words = YOUR_COLUMNS[question.texts.language].weights;
  return words[use](spokenWeight(weight, question));
}
