/** Your columns: how a list would be read, for pages and the command line. Called before anything is set up, and after each choice; reads only. */
import { currencyBeside, currencyNamed } from '../../core/money/record-cells';
import { isGrade } from '../../core/recognition/judge-contents';
import { whyNotTaken, type NotTaken } from '../../core/weights/why-not-taken';
import { inOurUnit } from '../../core/reading/amounts/in-our-unit';
import { formatNumber } from '../../i18n/format-number';
import { timesOfHers } from '../money/her-unit';
import type { GivenWeight } from '../../core/recognition/given-weight';
import type { KnownColumn } from '../../core/recognition/known-columns';
import { isDirection } from '../../core/recognition/own-criteria';
import type { ListProposal } from '../../core/recognition/propose-list';
import { knownCriteria } from '../../core/presets/known-criteria';
import { PRESETS } from '../../core/presets/presets';
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { activeSpreadsheet } from '../active-spreadsheet';
import { cellName } from '../a1';
import { contextOf } from '../context';
import { checkedChoices, chosenPreset } from '../commands/set-up-spreadsheet';
import { presentPlace } from '../making/place-columns';
import { columnName } from '../reading/column-name';
import { isKnownHeader } from '../reading/known-headers';
import { failureText, userTexts } from '../run-command';
import { EXTRA_COLUMNS } from '../tabs/chosen-columns';
import { locateTabs, type LocatedTab } from '../tabs/locate-tabs';
import { columnIdentity, isReadByName } from '../tabs/headers';
import { columnsOnRules } from '../tabs/rules-tab';
import { colouredColumns } from './coloured-columns';
import type { ColumnGroup, ColumnProposal, KnownChoice, LeftOut, ListWarning } from './column-contract';
import { findList, type FoundList } from './find-list';
import { spokenWeight } from './spoken-weight';
import type { SetUpQuestion } from './set-up-question';

/**
 * Proposes how to read the list.
 *
 * @param preset name of the preset; left out, the one that fits the list best
 * @param choicesJson what she chose so far, as JSON of ColumnChoices
 * @returns JSON of a ColumnProposal, or of null where there is no list
 * @throws Error with a sentence in the user's language
 */
export function proposeColumns(preset?: string, choicesJson?: string): string {
  const texts = userTexts();
  try {
    const spreadsheet = activeSpreadsheet();
    const question = {
      ...contextOf(spreadsheet, texts),
      tabs: locateTabs(spreadsheet),
      preset: chosenPreset(preset, texts),
      choices: checkedChoices(choicesJson, texts) ?? {},
    };
    return JSON.stringify(proposalFor(question));
  } catch (error) {
    throw new Error(failureText(error, texts.menu.setUp, texts, 'untouched'), { cause: error });
  }
}

/** Null where there is no list. */
export function proposalFor(question: SetUpQuestion): ColumnProposal | null {
  const found = findList(question, true);
  return found === null ? null : describe(found, question);
}

function describe(found: FoundList, question: SetUpQuestion): ColumnProposal {
  const { choices, tabs, texts } = question;
  const { preset, proposal, knowledge, criteria } = found;
  const { columns, clients, ratableSurely, ratable } = proposal;
  const isNew = criteria.length === 0;
  const isCriterion = (key: string): boolean =>
    knownCriteria(preset).some((each) => each.key === key) ||
    criteria.some(({ identity }) => identity === key);
  const nameOf = (key: string): string => columnName(key, texts, criteria);
  const isRead = (key: string): boolean => columns.some(({ as }) => as === key);
  // A new column could not be told from one of that name.
  const isLeftAlone = (key: string): boolean =>
    columns.some(({ as, header }) => as === null && columnIdentity(header) === key);
  const counts = ({ as }: Pick<ListProposal['columns'][number], 'as'>): boolean =>
    isDirection(as) || isCriterion(as ?? '');
  const weightUse = whyNotTaken(columns.filter(counts).flatMap(({ weight }) => weight ?? [])) ?? 'given';
  const coloured = colouredColumns(found);
  const known = knowledge.columns.map((column) => choiceOf(column, nameOf, isCriterion));
  const nothingCounts =
    !known.some((column) => column.isCriterion && isRead(column.key)) &&
    !columns.some(({ as }) => isDirection(as));
  const wanted = choices.added ?? [
    ...(nothingCounts ? PRESETS[preset].criteria.map(({ key }) => key) : []),
    ...neededByRules(tabs.rules),
  ];
  return {
    preset,
    tab: proposal.tab,
    tabs: found.tabs,
    headerRow: proposal.headerRow + 1,
    nameColumn: proposal.name.index,
    columns: columns.map(({ index, measure, leaving, weight, units, ...column }) => ({
      position: index,
      ...column,
      countsAs: measure?.kind ?? null,
      remark: [
        leavingRemark(leaving, clients.length, texts),
        isNew ? weightRemark(weight, counts(column) ? weightUse : 'unused', question) : '',
        unitRemark(column, question),
        coloured.has(index) ? YOUR_COLUMNS[texts.language].coloured : '',
        currencyRemark({ header: column.header, units, isNew }, question),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      isInLetters: column.refused !== null && column.examples.every(isGrade),
      isReadByName: isReadByName(column.header),
    })),
    known,
    added: [...new Set(wanted)].filter((key) => !isRead(key) && !isLeftAlone(key)),
    place: choices.place ?? presentPlace(found.list) ?? 'beside',
    leftOut: leftOutOf(found, texts),
    warning: withMonths(warningOn(found, texts), found, texts),
    clients: clients.length,
    ratableSurely,
    ratable,
  };
}

/** '' of a column that says nothing of it. */
function leavingRemark(leaving: number | null, clients: number, { former }: Texts): string {
  if (leaving === null) return '';
  return leaving === 0 ? former.proposedNone : former.proposed(leaving, clients);
}

/** "Revenue (k€): 1 read as 1000, as the header says." '' of a column that counts in our unit. */
function unitRemark(
  { header, as }: Pick<ListProposal['columns'][number], 'header' | 'as'>,
  { texts, conventions: { decimalMark } }: SetUpQuestion,
): string {
  const times = as === null ? 1 : timesOfHers({ headers: [header] }, as, 0);
  if (times === 1) return '';
  const held = times < 1 ? EXAMPLE_MINUTES : 1;
  const value = formatNumber(inOurUnit(held, times), decimalMark);
  return `${texts.recalculated.inUnit(nameInSentence(header), String(held), value, times < 1)}.`;
}

const EXAMPLE_MINUTES = 90;

interface SeenAmounts {
  readonly header: string;
  readonly units: readonly string[];
  /** Nobody has chosen a currency on Settings yet. */
  readonly isNew: boolean;
}

/** '' of a column whose amounts are in the currency of the spreadsheet, or in none that is seen. */
function currencyRemark({ header, units, isNew }: SeenAmounts, { texts, currency }: SetUpQuestion): string {
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

function choiceOf(
  { key, contents, isBorrowed = false }: KnownColumn,
  nameOf: (key: string) => string,
  isCriterion: (key: string) => boolean,
): KnownChoice {
  const group = groupOf(contents, isBorrowed);
  return { key, name: nameOf(key), group, isCriterion: isCriterion(key), isBorrowed };
}

function groupOf(contents: KnownColumn['contents'], isBorrowed: boolean): ColumnGroup {
  if (contents === 'name') return 'name';
  if (contents === 'rating') return isBorrowed ? 'moreRatings' : 'ratings';
  return ['tick', 'standing', 'text', 'tier'].includes(contents) ? 'others' : 'facts';
}

function neededByRules(rules: LocatedTab | null): string[] {
  const keys: readonly string[] = EXTRA_COLUMNS;
  return rules === null ? [] : columnsOnRules(rules.sheet).filter((key) => keys.includes(key));
}

/** The header and what stands above it are told by the row of the header. */
function leftOutOf({ proposal }: FoundList, { language }: Texts): LeftOut[] {
  const sentences = YOUR_COLUMNS[language].leftOut;
  return proposal.leftOut.flatMap(({ rowIndex, reason, text }) =>
    reason === 'title' || rowIndex <= proposal.headerRow
      ? []
      : [
          {
            rowNumber: rowIndex + 1,
            reason,
            text,
            sentence: sentences[reason](rowIndex + 1, nameInSentence(text)),
          },
        ],
  );
}
