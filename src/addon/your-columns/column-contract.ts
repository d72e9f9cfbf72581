/**
 * What is said about the columns of a list before it is set up: what the server proposes, and what the user chooses. Types only.
 * Everything travels as JSON, to pages as well as to the command line.
 */
import type { ScaleEnds } from '../../core/reading/read-rating';
import type { Degree } from '../../core/recognition/recognise-columns';
import type { Measure } from '../../core/recognition/own-criteria';
import type { LeftOutRow } from '../../core/recognition/rows/sort-out-rows';
import type { PresetName } from '../../core/presets/presets';

/** Where our columns go: right of the names, or right of everything. */
export const PLACES = ['beside', 'end'] as const;
export type Place = (typeof PLACES)[number];

/** What she chose. Whatever is left out is as the add-on would have it. */
export interface ColumnChoices {
  /** The tab with the list. */
  readonly tab?: string;
  /** Number of the header's row, from 1. */
  readonly headerRow?: number;
  /** Position of the column of names, from 0. */
  readonly nameColumn?: number;
  /** What columns are read as. Their headers must stand there still. */
  readonly columns?: readonly ChosenColumn[];
  /** Known columns that the list lacks and shall get, by their keys. */
  readonly added?: readonly string[];
  /** Left out, they stay where they are, and new ones stand at the end. */
  readonly place?: Place;
}

export interface ChosenColumn {
  /** From 0. */
  readonly position: number;
  readonly header: string;
  /** Key of a known column, 'client' for the names, a direction for a criterion of her own; null to leave the column alone. */
  readonly as: string | null;
}

/** How a list would be read. */
export interface ColumnProposal {
  readonly preset: PresetName;
  readonly tab: string;
  /** All tabs that may hold a list, this one among them. */
  readonly tabs: readonly string[];
  readonly headerRow: number;
  /** Null where nobody can tell: she must choose before anything is set up. */
  readonly nameColumn: number | null;
  /** In the order of the sheet, the one of names among them. */
  readonly columns: readonly ShownColumn[];
  /** What can be chosen, in the user's language. */
  readonly known: readonly KnownChoice[];
  /** Known columns that the list lacks and gets. */
  readonly added: readonly string[];
  readonly place: Place;
  readonly leftOut: readonly LeftOut[];
  /** What is wrong with the list as a whole; null where nothing is. */
  readonly warning: ListWarning | null;
  readonly clients: number;
  /** Clients that can be rated without the columns that are only likely. */
  readonly ratableSurely: number;
  readonly ratable: number;
}

export interface ListWarning {
  /** In the user's language. */
  readonly text: string;
  /** Nothing can be set up so, unless she says what columns are. */
  readonly isInTheWay: boolean;
}

/** A column of hers, as she sees it. */
export interface ShownColumn extends ChosenColumn {
  /** That its criterion will get; null for the usual one, for a criterion that is there already, and for what is no rating. */
  readonly scale: ScaleEnds | null;
  /** What it would be as a criterion of her own; null where its cells cannot be counted, and where it is one already. */
  readonly countsAs: Measure['kind'] | null;
  /** What reading it so comes to, in the user's language; '' where there is nothing to say. */
  readonly remark: string;
  /** Two values, as the sheet shows them. */
  readonly examples: readonly string[];
  readonly degree: Degree;
  /** Keys, most likely first. */
  readonly candidates: readonly string[];
  /** Key that the header means and the cells refuse. */
  readonly refused: string | null;
  /** They refuse it because they hold grades such as A or F. */
  readonly isInLetters: boolean;
  /** It is read for planning and money, by its header, where nothing else is chosen. */
  readonly isReadByName: boolean;
}

export const COLUMN_GROUPS = ['name', 'ratings', 'moreRatings', 'facts', 'others'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

export interface KnownChoice {
  readonly key: string;
  readonly name: string;
  readonly group: ColumnGroup;
  /** It counts for the tier. */
  readonly isCriterion: boolean;
  /** A criterion of another preset than the chosen one: a list that has it may use it, but it is none that a list lacks. */
  readonly isBorrowed: boolean;
}

export interface LeftOut {
  readonly rowNumber: number;
  readonly reason: LeftOutRow['reason'];
  /** What stands in it first. */
  readonly text: string;
  /** In the user's language. */
  readonly sentence: string;
}
