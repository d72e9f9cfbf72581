/** Whose the names in her files are: what is found by itself, what is proposed, and what she says. */
import type { ImportPreview, NameDecision } from '../../addon/imports/import-contract';
import { matchNames, type MatchedName } from '../../core/imports/match-names';
import { RECORD_KINDS } from '../../core/imports/types';
import { nameKey } from '../../core/name-key';
import type { OpenedTable } from './opened-table';

/** Her client; the name as it is, although nobody on her list is called so; or not a client. */
export type NameChoice = { readonly client: string } | 'keep' | 'notAClient';

/** By the key of the name. */
export type NameChoices = Readonly<Record<string, NameChoice>>;

export interface NameLine extends MatchedName {
  readonly key: string;
  /** Records under this name. */
  readonly count: number;
  readonly choice: NameChoice;
  /** She has said so. */
  readonly isChosen: boolean;
}

interface KnownNames {
  readonly clients: readonly string[];
  readonly names: readonly NameDecision[];
}

/** One line per name, most records first. */
export function nameLines(
  tables: readonly OpenedTable[],
  { clients, names }: KnownNames,
  chosen: NameChoices,
): NameLine[] {
  const counts = new Map<string, number>();
  const all: string[] = [];
  for (const { records } of tables)
    for (const tab of RECORD_KINDS)
      for (const { record } of records[tab]) {
        const key = nameKey(record.client);
        const count = counts.get(key) ?? 0;
        if (count === 0) all.push(record.client);
        counts.set(key, count + 1);
      }
  const remembered = new Map(names.map(({ name, client }) => [nameKey(name), client]));
  return matchNames(all, clients, remembered)
    .map((match) => {
      const key = nameKey(match.name);
      const choice = chosen[key] as NameChoice | undefined;
      const count = counts.get(key) ?? 0;
      return {
        ...match,
        key,
        count,
        choice: choice ?? proposedChoice(match),
        isChosen: choice !== undefined,
      };
    })
    .sort((a, b) => b.count - a.count);
}

function proposedChoice({ how, client, candidates }: MatchedName): NameChoice {
  if (how === 'notAClient') return 'notAClient';
  if (how !== 'unknown') return { client };
  return candidates.length > 0 ? { client: candidates[0] } : 'keep';
}

export function decisionsOf(lines: readonly NameLine[]): NameDecision[] {
  return lines.map(({ name, choice }) => ({ name, client: decided(name, choice) }));
}

function decided(name: string, choice: NameChoice): string | null {
  if (choice === 'notAClient') return null;
  return choice === 'keep' ? name : choice.client;
}

export interface FreshCount {
  readonly fresh: number;
  readonly there: number;
  /** Void invoices of which nobody has heard before. */
  readonly voided: number;
  /** Under names that are no client's. */
  readonly notClients: number;
  /** Of those that would be added, time and money that no client is named for. */
  readonly ofNobody: number;
  /** Hours that are there already in another form. */
  readonly twice: number;
}

/** What of a table would be added, by what the server has said. */
export function countFresh(
  { records }: OpenedTable,
  marks: ImportPreview['files'][number],
  lines: readonly NameLine[],
): FreshCount {
  const strangers = new Set(lines.filter(({ choice }) => choice === 'notAClient').map(({ key }) => key));
  const count = { fresh: 0, there: 0, voided: 0, notClients: 0, ofNobody: 0, twice: 0 };
  for (const tab of RECORD_KINDS)
    records[tab].forEach(({ record }, index) => {
      const key = nameKey(record.client);
      if (strangers.has(key)) count.notClients++;
      else if (marks[tab][index] === '1') {
        count.fresh++;
        // A task may be her own.
        if (key === '' && tab !== 'tasks') count.ofNobody++;
      } else if (marks[tab][index] === '2') count.twice++;
      else if ('status' in record && record.status === 'void') count.voided++;
      else count.there++;
    });
  return count;
}
