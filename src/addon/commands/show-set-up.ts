/** Set up this spreadsheet…: asks for the preset. The dialog calls setUpSpreadsheet. */
import { PRESET_NAMES } from '../../core/presets/presets';
import { contextOf } from '../context';
import { runCommand } from '../run-command';
import { showPage } from '../show-page';
import { findListToAdopt } from '../making/adopt-list';
import { readCriteriaTab } from '../tabs/criteria-tab';
import { locateTabs } from '../tabs/locate-tabs';

const SIZE = { width: 420, height: 450 };

export function showSetUp(): void {
  runCommand(
    (texts) => texts.menu.setUp,
    (texts) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const tabs = locateTabs(spreadsheet);
      const context = contextOf(spreadsheet, texts);
      const hasCriteria =
        tabs.criteria !== null && readCriteriaTab(tabs.criteria.sheet, context).criteria.length > 0;
      const { setUp, presets, language, failures } = texts;
      showPage(
        setUp.title,
        {
          view: 'setUp',
          language,
          intro: setUp.intro,
          alreadySetUp: hasCriteria ? setUp.alreadySetUp : '',
          presetLabel: setUp.presetLabel,
          presets: PRESET_NAMES.map((value) => ({ value, ...nameAndDescription(presets[value]) })),
          suggested: findListToAdopt(tabs, context)?.preset ?? PRESET_NAMES[0],
          start: setUp.start,
          cancel: setUp.cancel,
          working: setUp.working,
          close: setUp.close,
          severalAccounts: failures.severalAccounts,
        },
        SIZE,
      );
      return null;
    },
  );
}

function nameAndDescription({ name, description }: { name: string; description: string }): {
  name: string;
  description: string;
} {
  return { name, description };
}
