/** Whether what she chose can be kept: the list must be the one that she saw, and each choice clear. */
import { CLIENT, type Knowledge } from '../../core/recognition/headers/known-columns';
import { isDirection } from '../../core/recognition/own-criteria';
import type { ListProposal } from '../../core/recognition/propose-list';
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { cellOnTab } from '../a1';
import { UserError } from '../run-command';
import { normalizeHeader } from '../tabs/headers';
import type { ChosenColumn, ColumnChoices } from './column-contract';

interface ShownList {
  readonly proposal: ListProposal;
  readonly knowledge: Knowledge;
  /** What she calls a known column. */
  readonly nameOf: (key: string) => string;
}

/** @throws UserError with a sentence on what is in the way */
export function checkChoices(
  choices: ColumnChoices,
  { proposal, knowledge, nameOf }: ShownList,
  texts: Texts,
): void {
  const { changed, chosenTwice, needsHeader } = YOUR_COLUMNS[texts.language];
  const { columns = [], added = [] } = choices;
  const keys: readonly (string | null)[] = [null, ...knowledge.columns.map(({ key }) => key)];
  const isKnown = ({ as }: ChosenColumn): boolean => isDirection(as) || keys.includes(as);
  if (!columns.every(isKnown) || !added.every((key) => keys.includes(key))) {
    throw new UserError(texts.writing.unknownCall);
  }
  const headers = new Map(proposal.columns.map(({ index, header }) => [index, normalizeHeader(header)]));
  const isThere = ({ position, header, as }: ChosenColumn): boolean =>
    headers.get(position) === normalizeHeader(header) && (!isDirection(as) || mayCount(proposal, position));
  if (!columns.every(isThere)) throw new UserError(changed(nameInSentence(proposal.tab)));
  const cellOf = (position: number): string => cellOnTab(proposal.tab, proposal.headerRow + 1, position + 1);
  const chosen = [...columns.filter(({ as }) => as !== null), ...chosenName(choices)];
  for (const { position, as } of chosen) {
    const same = new Set(chosen.filter((each) => each.as === as).map((each) => each.position));
    if (same.size > 1 && !isDirection(as))
      throw new UserError(chosenTwice(nameOf(as!), [...same].map(cellOf)));
    // What is kept is the header: it must tell the column from all others.
    const header = headers.get(position) ?? '';
    const isAlone = [...headers.values()].filter((each) => each === header).length === 1;
    if (header === '' || !isAlone) throw new UserError(needsHeader(cellOf(position)));
  }
}

function mayCount({ columns }: ListProposal, position: number): boolean {
  return columns.some(({ index, measure }) => index === position && measure !== null);
}

function chosenName({ nameColumn }: ColumnChoices): Pick<ChosenColumn, 'position' | 'as'>[] {
  return nameColumn === undefined ? [] : [{ position: nameColumn, as: CLIENT }];
}
