/** What the steps of setting up share. */
import type { PresetName } from '../../core/presets/presets';
import type { Context } from '../context';
import type { RecognisedList } from '../reading/recognise-list';
import type { ClientList } from '../tabs/clients-tab';
import type { LocatedTabs } from '../tabs/locate-tabs';

/** One run of setting up: what it works on, and what it has done so far. */
export interface SetUpRun extends Context {
  readonly tabs: LocatedTabs;
  /** The user's client list, if there is one. */
  readonly list: ClientList | null;
  /** What its columns can be read as, beside what their headers say. */
  readonly recognised: RecognisedList;
  readonly preset: PresetName;
  /** Sentences on what was done. */
  readonly report: string[];
}
