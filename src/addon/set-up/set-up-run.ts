/** What the steps of setting up share. */
import type { PresetName } from '../../core/presets/presets';
import type { Context } from '../context';
import type { ClientList } from '../tabs/clients-tab';
import type { ListReading } from '../making/criterion-lines';
import type { OwnCriterion } from '../../core/recognition/own-criteria';
import type { FreezeLook, ListLook } from '../making/complete-list';
import type { LocatedTabs } from '../tabs/locate-tabs';
import type { Made } from './tell-what-was-made';
import type { SettledList } from '../your-columns/settle-columns';
import type { Place } from '../your-columns/column-contract';

/** One run of setting up: what it works on, and what it has done so far. */
export interface SetUpRun extends Context, Made {
  readonly tabs: LocatedTabs;
  /** Of ranges that have one already. */
  readonly names: ReadonlySet<string>;
  /** The user's client list, if there is one, and how it is read. */
  readonly list: ClientList | null;
  /** How the list looks, where it will probably get columns. */
  readonly listLook: ListLook | undefined;
  /** Of the list, where its header will be frozen. */
  readonly freezeLook: FreezeLook | undefined;
  /** Whether she has seen what the list will be read as, and agreed. */
  readonly isAsked: boolean;
  /** Keys of known columns that are read from one of hers, and its header. */
  readonly taken: ReadonlyMap<string, string>;
  /** Keys of known columns that the list lacks and gets. */
  readonly added: ReadonlySet<string>;
  /** Headers that probably mean something, and what. */
  readonly likely: ReadonlyMap<string, string>;
  /** Keys of what she rates on another scale than ours, and that scale. */
  readonly scales: ListReading['scales'];
  /** Columns of hers that she has made criteria of. */
  readonly own: readonly OwnCriterion[];
  /** Weights that her list gives, by headers. */
  readonly weights: SettledList['weights'];
  /** Whether her language is chosen on Settings, because her list is kept in it. */
  readonly takesHers: boolean;
  /** Where our columns go; null where she was not asked. */
  readonly place: Place | null;
  readonly preset: PresetName;
}
