/**
 * Her list, and how it would be read: by what she chose, by what is set, and else by what is recognised. Reads only.
 */
import { BLANK } from '../../core/reading/cell-sense';
import { CLIENT, type Knowledge } from '../../core/recognition/headers/known-columns';
import { isDirection } from '../../core/recognition/own-criteria';
import { listProposer, type ListProposal } from '../../core/recognition/propose-list';
import type { RecognisedList } from '../../core/recognition/recognise-list';
import type { TabCells } from '../../core/recognition/seen-tab';
import type { PresetName } from '../../core/presets/presets';
import { once } from '../../core/once';
import { nameInSentence } from '../../core/shorten-text';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { presetFitting, presetKnowing } from '../set-up/suggest-preset';
import { isOwnColumn } from '../output/own-columns';
import { knowledgeWith, wordsOfCells } from '../reading/known-columns';
import { columnName } from '../reading/column-name';
import { UserError } from '../run-command';
import { headersAt, listAt, withNotes, type ClientList } from '../tabs/clients-tab';
import { columnIdentity } from '../tabs/headers';
import type { ListedCriterion } from '../tabs/criteria-tab';
import { checkChoices } from './check-choices';
import { chooseListTab, type ListTab } from './choose-list-tab';
import { withLostColumns } from './find-lost-columns';
import { missedColumns, presentColumns, readPresentChoices, type PresentChoices } from './present-choices';
import type { SetUpQuestion } from './set-up-question';

export interface FoundList {
  /** With the column of names that the proposal has; -1 where nobody can tell. */
  readonly list: ClientList;
  readonly preset: PresetName;
  /** On their tab; none before there is one. */
  readonly criteria: readonly ListedCriterion[];
  readonly knowledge: Knowledge;
  readonly proposal: ListProposal;
  /** Names of the tabs that may hold a list. */
  readonly tabs: readonly string[];
}

/** Chosen as the tab, it stands for a new list instead of one that is there. */
const NEW_LIST = '';

/**
 * Null where there is no list: then a Clients tab is made.
 *
 * @param isAsking whether she will see the answer: then the tab that is open counts, and cells are quoted as they are shown
 * @throws UserError where what she chose is not there any more, or cannot be kept
 */
export function findList(question: SetUpQuestion, isAsking = false): FoundList | null {
  const { conventions, choices, texts } = question;
  if (choices.tab === NEW_LIST) return null;
  const present = readPresentChoices(question);
  const headerRow = choices.headerRow === undefined ? presentHeaderRow(present) : choices.headerRow - 1;
  const found = chooseListTab(question, { headerRow }, isAsking);
  if (found === null) return null;
  const { sheet, recognised, tabs } = found;
  const preset = presetFor(question, present, recognised);
  const known = knowledgeWith(present.criteria, preset, wordsOfCells());
  const knowledge = { ...known, home: question.currency };
  const unnamed = withNotes(listAt(sheet, found.cells.cells, recognised.headerRow, -1));
  const cells = withoutOurs(isAsking ? withShown(found) : found.cells, unnamed);
  const proposer = listProposer(knowledge, conventions);
  const { nameColumn, columns, free } = columnsChosen(
    question,
    present,
    headersAt(cells.cells, recognised.headerRow),
  );
  const proposed = withLostColumns(missedColumns(present, question.tabs), columns, free, (read) =>
    proposer(cells, { headerRow: recognised.headerRow, nameColumn, columns: read }),
  );
  if (proposed === null) throw new UserError(YOUR_COLUMNS[texts.language].noList(nameInSentence(cells.name)));
  const proposal = withScalesToCome(proposed, present.criteria);
  const nameOf = (key: string): string => columnName(key, texts, present.criteria);
  checkChoices(choices, { proposal, knowledge, nameOf }, texts);
  const list = { ...unnamed, clientColumn: proposal.name.index ?? -1 };
  return { list, preset, criteria: present.criteria, knowledge, proposal, tabs };
}

/** The scale of a criterion that is there already is what its tab says; so is which end of it is the better one. */
function withScalesToCome(proposal: ListProposal, criteria: readonly ListedCriterion[]): ListProposal {
  const isThere = (key: string | null): boolean => criteria.some(({ identity }) => identity === key);
  const columns = proposal.columns.map((column) => {
    const scale = isThere(column.as) ? null : column.scale;
    if (!isThere(column.as) && !isThere(columnIdentity(column.header))) return { ...column, scale };
    const isProposed = isDirection(column.as) && column.degree === 'likely';
    return { ...column, scale, measure: null, ...(isProposed ? LEFT_ALONE : {}) };
  });
  return { ...proposal, columns };
}

const LEFT_ALONE = { as: null, degree: 'unknown' } as const;

function presentHeaderRow({ list }: PresentChoices): number | undefined {
  return list === null ? undefined : list.headerRowNumber - 1;
}

/** Criteria that are there say which preset they were made from. */
function presetFor(
  { preset }: SetUpQuestion,
  { criteria }: PresentChoices,
  { columns }: RecognisedList,
): PresetName {
  if (criteria.length > 0) return presetKnowing(criteria.map(({ identity }) => identity));
  return preset ?? presetFitting(columns);
}

/** What we fill is no column of hers. */
function withoutOurs(tab: TabCells, list: ClientList): TabCells {
  const ours = list.headers.map((_, column) => isOwnColumn(list, column));
  if (!ours.includes(true)) return tab;
  const without = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    rows.map((row) => row.map((cell, column) => (ours[column] ? blank : cell)));
  const { cells, senses } = tab;
  return { ...tab, cells: without(cells, ''), senses: senses && without(senses, BLANK) };
}

/** More are rarely asked for: two values of each column are shown, and the header. */
const ROWS_SHOWN = 500;

function withShown({ sheet, cells }: ListTab): TabCells {
  const isLong = cells.cells.length > ROWS_SHOWN;
  const first = once(() => sheet.getRange(1, 1, ROWS_SHOWN, cells.cells[0].length).getDisplayValues());
  const all = once(() => sheet.getDataRange().getDisplayValues());
  return { ...cells, shown: (row) => (isLong && row < ROWS_SHOWN ? first() : all())[row] };
}

interface ColumnsChosen {
  readonly nameColumn?: number;
  readonly columns: ReadonlyMap<number, string | null>;
  /** Positions of those that nothing is read from, and that she says nothing of. */
  readonly free: ReadonlySet<number>;
}

/** Her choices, and beneath them what is set. */
function columnsChosen(
  { choices: { nameColumn, columns = [] } }: SetUpQuestion,
  present: PresentChoices,
  headers: readonly unknown[],
): ColumnsChosen {
  const named = columns.find(({ as }) => as === CLIENT);
  const others = columns.filter(({ as }) => as !== CLIENT).map(({ position, as }) => [position, as] as const);
  const isChosenAnew = (key: string | null): boolean => key !== null && columns.some(({ as }) => as === key);
  const isSaid = (position: number): boolean => columns.some((column) => column.position === position);
  const kept = [...presentColumns(present, headers)].filter(([, key]) => !isChosenAnew(key));
  return {
    nameColumn: nameColumn ?? named?.position ?? present.list?.clientColumn,
    columns: new Map([...kept, ...others]),
    free: new Set(kept.flatMap(([position, key]) => (key === null && !isSaid(position) ? [position] : []))),
  };
}
