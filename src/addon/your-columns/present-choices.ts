/** What is set already: where the list is and what its columns are read as. Set up again opens with it. Reads only. */
import { EXTRA_KINDS } from '../../core/presets/presets';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { readChosenColumns, readSettingCells } from '../tabs/chosen-columns';
import { columnOf, readClientList, type ClientList, type ReadAs } from '../tabs/clients-tab';
import { readAsOf, readCriteriaTab, type ListedCriterion } from '../tabs/criteria-tab';
import { undecidedColumns } from '../reading/unread-columns';
import type { LocatedTabs } from '../tabs/locate-tabs';
import type { SetUpQuestion } from './set-up-question';

export interface PresentChoices {
  /** On their tab; none before there is one. */
  readonly criteria: readonly ListedCriterion[];
  /** The list as it is read now; null where setting up has not been finished yet. */
  readonly list: ClientList | null;
  readonly readAs: ReadAs;
}

export function readPresentChoices(question: SetUpQuestion): PresentChoices {
  const { clients, criteria, settings } = question.tabs;
  const listed = criteria === null ? [] : readCriteriaTab(criteria.sheet, question).criteria;
  const readAs = readAsOf(listed, readChosenColumns(readSettingCells(settings)));
  const list = clients?.isComplete === true ? readClientList(clients.sheet, readAs) : null;
  return { criteria: listed, list, readAs };
}

/** What a list that is set up has no column for: it was given another header, or deleted, or nobody has asked for it yet. */
export interface MissedColumns {
  /** Criteria that count. */
  readonly criteria: readonly ListedCriterion[];
  /** What a line of Settings names, or named before it was lost. */
  readonly named: readonly string[];
  /** What she has said nothing of. */
  readonly undecided: readonly string[];
}

export function missedColumns(
  { criteria, list, readAs }: PresentChoices,
  { settings }: LocatedTabs,
): MissedColumns {
  if (list === null) return { criteria: [], named: [], undecided: [] };
  const { headers } = list;
  const undecided = undecidedColumns({ headers, readAs }, criteria);
  return {
    criteria: criteria.filter(
      ({ identity, weight }) => weight > 0 && columnOf({ headers, readAs }, identity) < 0,
    ),
    named: undecided.filter((key) => settings === null || readAs.has(key)),
    undecided,
  };
}

/**
 * What columns are read as now, by their position. In a list that is set up, what is read as nothing is hers on purpose; before,
 * only what is said to be read counts.
 */
export function presentColumns(
  { criteria, list, readAs }: PresentChoices,
  headers: readonly unknown[],
): Map<number, string | null> {
  const counted = criteria.filter(({ weight }) => weight > 0).map(({ identity }) => identity);
  const keys = list === null ? [...readAs.keys()] : [...Object.keys(EXTRA_KINDS), ...counted];
  const present = new Map<number, string | null>();
  if (list !== null) headers.forEach((_, column) => present.set(column, null));
  for (const key of keys) {
    const column = key === CLIENT ? -1 : columnOf({ headers, readAs }, key);
    if (column >= 0) present.set(column, key);
  }
  return present;
}
