/** What is told above the columns of a list: that it is none of clients, or that names, months or other tables stand in it. */
import type { ListProposal } from '../../core/recognition/propose-list';
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { cellName } from '../a1';
import { isKnownHeader } from '../reading/known-headers';
import type { ListWarning } from './column-contract';
import type { FoundList } from './find-list';

/** Null of a list of which nothing is to be warned. */
export function listWarning(found: FoundList, texts: Texts): ListWarning | null {
  return withMonths(warningOn(found, texts), found, texts);
}

function warningOn({ proposal }: FoundList, texts: Texts): ListWarning | null {
  const { tab, isTransposed, nameParts, repeated, beside } = proposal;
  const words = YOUR_COLUMNS[texts.language];
  if (isTransposed) return { text: words.transposed(tab), isInTheWay: true };
  if (nameParts.length > 0) return { text: sayNameParts(proposal, texts), isInTheWay: false };
  if (repeated === null && isAskedAbout(proposal))
    return { text: words.otherTable(namesOf(proposal, beside, texts)), isInTheWay: false };
  if (repeated === null) return null;
  const { importRecords } = texts.menu;
  return {
    text: words.repeated(tab, nameInSentence(repeated.text), repeated.rows, importRecords),
    isInTheWay: false,
  };
}

/** Months are told beside everything else. */
function withMonths(
  warning: ListWarning | null,
  { proposal: { months, columns } }: FoundList,
  texts: Texts,
): ListWarning | null {
  if (months.length === 0 || warning?.isInTheWay === true) return warning;
  const nameAt = (position: number | undefined): string =>
    nameInSentence(columns.find(({ index }) => index === position)?.header ?? '');
  const series = months.map(
    (positions) => `${nameAt(positions[0])} … ${nameAt(positions[positions.length - 1])}`,
  );
  const text = YOUR_COLUMNS[texts.language].months(texts.list.names(series));
  return { text: warning === null ? text : `${warning.text} ${text}`, isInTheWay: false };
}

/** Notes beside the list stay hers without a question: nothing of them could be meant for a criterion. */
function isAskedAbout({ beside, columns }: ListProposal): boolean {
  return columns.some(({ index, header }) => beside.includes(index) && isKnownHeader(header));
}

function sayNameParts(proposal: ListProposal, texts: Texts): string {
  const { clients, headerRow, nameParts } = proposal;
  const row = (clients[0] ?? headerRow + 1) + 1;
  const cells = nameParts.map((column) => cellName(row, column + 1));
  const { nameInParts } = YOUR_COLUMNS[texts.language];
  return nameInParts(namesOf(proposal, nameParts, texts), `=${cells.join('&" "&')}`);
}

function namesOf({ columns }: ListProposal, positions: readonly number[], { list }: Texts): string {
  const found = columns.filter(({ index, header }) => positions.includes(index) && header !== '');
  return list.names(found.map(({ header }) => nameInSentence(header)));
}
