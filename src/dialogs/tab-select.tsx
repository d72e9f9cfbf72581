/** Where the list is: one of her tabs, or none yet. */
import type { YourColumnsTexts } from '../i18n/types/your-columns';
import type { Choosing } from './choice-draft';

/** Stands for a new list. */
export const NEW_LIST = '';

interface TabSelectProps {
  readonly tab: string;
  readonly tabs: readonly string[];
  /** Whether a new list is a choice, too. */
  readonly mayStartAnew: boolean;
  readonly texts: YourColumnsTexts;
  readonly choose: (choosing: Choosing) => void;
}

export function TabSelect({ tab, tabs, mayStartAnew, texts, choose }: TabSelectProps) {
  return (
    <label class="field">
      <span>{texts.tabLabel}</span>
      <select value={tab} onChange={(event) => choose({ tab: event.currentTarget.value })}>
        {tabs.map((name) => (
          <option key={name}>{name}</option>
        ))}
        {mayStartAnew && <option value={NEW_LIST}>{texts.newList}</option>}
      </select>
      {tab !== NEW_LIST && tabs.length > 1 && <small>{texts.otherTabs}</small>}
    </label>
  );
}
