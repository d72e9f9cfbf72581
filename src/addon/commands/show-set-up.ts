/** Set up this spreadsheet…: asks for the preset, and how her list is to be read. The dialog calls proposeColumns and setUpSpreadsheet. */
import { PRESET_NAMES } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import { contextOf } from '../context';
import type { SetUpContent } from '../page-content';
import { runCommand } from '../run-command';
import { showDialog, type DialogSize } from '../show-page';
import { readCriteriaTab } from '../tabs/criteria-tab';
import { locateTabs } from '../tabs/locate-tabs';
import { proposalFor } from '../your-columns/propose-columns';

const SIZE: DialogSize = { width: 420, height: 450 };
const SIZE_WITH_COLUMNS: DialogSize = { width: 620, height: 600 };

export function showSetUp(): void {
  runCommand(
    (texts) => texts.menu.setUp,
    (texts) => {
      const content = contentFor(texts);
      showDialog(texts.setUp.title, content, content.proposal === null ? SIZE : SIZE_WITH_COLUMNS);
      return null;
    },
  );
}

function contentFor(texts: Texts): SetUpContent {
  const context = contextOf(SpreadsheetApp.getActiveSpreadsheet(), texts);
  const tabs = locateTabs(context.spreadsheet);
  const proposal = proposalFor({ ...context, tabs, preset: null, choices: {} });
  const hasCriteria =
    tabs.criteria !== null && readCriteriaTab(tabs.criteria.sheet, context).criteria.length > 0;
  const { setUp, presets, language, failures, menu } = texts;
  return {
    view: 'setUp',
    language,
    intro: setUp.intro,
    alreadySetUp: hasCriteria ? setUp.alreadySetUp : '',
    presetLabel: setUp.presetLabel,
    presets: PRESET_NAMES.map((value) => {
      const { name, description } = presets[value];
      return { value, name, description };
    }),
    suggested: proposal?.preset ?? PRESET_NAMES[0],
    start: setUp.start,
    cancel: setUp.cancel,
    working: setUp.working,
    close: setUp.close,
    severalAccounts: failures.severalAccounts,
    recalculate: menu.recalculate,
    proposal,
  };
}
