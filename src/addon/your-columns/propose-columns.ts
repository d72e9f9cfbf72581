/** Your columns: how a list would be read, for pages and the command line. Called before anything is set up, and after each choice; reads only. */
import { isGrade } from '../../core/recognition/judge-contents';
import type { KnownColumn } from '../../core/recognition/headers/known-columns';
import { isDirection } from '../../core/recognition/own-criteria';
import { knownCriteria } from '../../core/presets/known-criteria';
import { PRESETS } from '../../core/presets/presets';
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { activeSpreadsheet } from '../active-spreadsheet';
import { contextOf } from '../context';
import { checkedChoices, chosenPreset } from '../commands/set-up-spreadsheet';
import { presentPlace } from '../making/place-columns';
import { columnName } from '../reading/column-name';
import { failureText, userTexts } from '../run-command';
import { EXTRA_COLUMNS } from '../tabs/chosen-columns';
import { locateTabs, type LocatedTab } from '../tabs/locate-tabs';
import { columnIdentity, isReadByName } from '../tabs/headers';
import { columnsOnRules } from '../tabs/rules-tab';
import type { ColumnGroup, ColumnProposal, KnownChoice, ShownColumn, LeftOut } from './column-contract';
import { findList, type FoundList } from './find-list';
import type { SetUpQuestion } from './set-up-question';
import type { ProposedColumn } from '../../core/recognition/proposal/propose-column';
import { columnRemarks, type ColumnRemarks } from './column-remarks';
import { listWarning } from './list-warning';

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
  const { choices, texts } = question;
  const { preset, proposal, knowledge, criteria } = found;
  const { columns, clients, ratableSurely, ratable } = proposal;
  const isCriterion = (key: string): boolean =>
    knownCriteria(preset).some((each) => each.key === key) ||
    criteria.some(({ identity }) => identity === key);
  const counts = ({ as }: ProposedColumn): boolean => isDirection(as) || isCriterion(as ?? '');
  const nameOf = (key: string): string => columnName(key, texts, criteria);
  const remarkOn = columnRemarks(found, question, counts);
  return {
    preset,
    tab: proposal.tab,
    tabs: found.tabs,
    headerRow: proposal.headerRow + 1,
    nameColumn: proposal.name.index,
    columns: columns.map((column) => shownColumn(column, remarkOn)),
    known: knowledge.columns.map((column) => choiceOf(column, nameOf, isCriterion)),
    added: addedColumns(found, question, columns.some(counts)),
    place: choices.place ?? presentPlace(found.list) ?? 'beside',
    leftOut: leftOutOf(found, texts),
    warning: listWarning(found, texts),
    clients: clients.length,
    ratableSurely,
    ratable,
  };
}

function shownColumn(column: ProposedColumn, remarkOn: ColumnRemarks): ShownColumn {
  const { index, header, as, scale, measure, examples, degree, candidates, refused } = column;
  return {
    position: index,
    header,
    as,
    scale,
    countsAs: measure?.kind ?? null,
    remark: remarkOn(column),
    examples,
    degree,
    candidates,
    refused,
    isInLetters: refused !== null && examples.every(isGrade),
    isReadByName: isReadByName(header),
  };
}

/** Keys of what is added unless she says otherwise. A new column could not be told from one of hers of that name. */
function addedColumns(
  { preset, proposal: { columns } }: FoundList,
  { choices, tabs }: SetUpQuestion,
  anyCounts: boolean,
): string[] {
  const isHers = (key: string): boolean =>
    columns.some(({ as, header }) => as === key || (as === null && columnIdentity(header) === key));
  const criteria = anyCounts ? [] : PRESETS[preset].criteria.map(({ key }) => key);
  const wanted = choices.added ?? [...criteria, ...neededByRules(tabs.rules)];
  return [...new Set(wanted)].filter((key) => !isHers(key));
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
