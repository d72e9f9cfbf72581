/** Set up this spreadsheet…: asks for the preset, and how her list is to be read. The dialog calls proposeColumns and setUpSpreadsheet. */
import { nameInSentence } from '../../core/shorten-text';
import { activeSpreadsheet } from '../active-spreadsheet';
import { firstOf } from '../wording/spoken-names';
import { PRESET_NAMES } from '../../core/presets/presets';
import type { Texts } from '../../i18n/types/texts';
import { SIDEBAR_TEXTS } from '../../i18n/languages';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { contextOf, type Context } from '../context';
import type { SetUpContent } from '../page-content';
import { runCommand } from '../run-command';
import { showDialog, type DialogSize } from '../show-page';
import { readCriteriaTab } from '../tabs/criteria-tab';
import { locateTabs, type LocatedTabs } from '../tabs/locate-tabs';
import { readTiersTab } from '../tabs/tiers-tab';
import { proposalFor } from '../your-columns/propose-columns';

/** More would fill the dialog. */
const MOST_TIERS = 8;
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
  const context = contextOf(activeSpreadsheet(), texts);
  const tabs = locateTabs(context.spreadsheet);
  const proposal = proposalFor({ ...context, tabs, preset: null, choices: {} });
  const { setUp, presets, language, failures, menu } = texts;
  return {
    view: 'setUp',
    language,
    intro: proposal === null ? introWithoutList(context) : setUp.intro,
    alreadySetUp: whatIsThere(tabs, proposal?.clients ?? 0, context),
    presetLabel: setUp.presetLabel,
    presets: PRESET_NAMES.map((value) => {
      const { name, description } = presets[value];
      return { value, name, description };
    }),
    suggested: proposal?.preset ?? PRESET_NAMES[0],
    start: setUp.start,
    cancel: setUp.cancel,
    working: setUp.working,
    waiting: SIDEBAR_TEXTS[language].common.working,
    close: setUp.close,
    severalAccounts: failures.severalAccounts,
    recalculate: menu.recalculate,
    proposal,
  };
}

/** What stands on the tab that is open may well be meant as her list. */
function introWithoutList({ spreadsheet, texts: { setUp, language } }: Context): string {
  const sheet = spreadsheet.getActiveSheet();
  return sheet.getLastRow() > 1
    ? `${YOUR_COLUMNS[language].noList(nameInSentence(sheet.getName()))} ${setUp.intro}`
    : setUp.intro;
}

/** '' where nothing is set up. */
function whatIsThere({ criteria, tiers }: LocatedTabs, clients: number, context: Context): string {
  const count = criteria === null ? 0 : readCriteriaTab(criteria.sheet, context).criteria.length;
  if (count === 0) return '';
  const listed = tiers === null ? [] : readTiersTab(tiers.sheet, context).tiers;
  const names = firstOf(
    listed.map(({ name }) => nameInSentence(name)),
    MOST_TIERS,
    context.texts,
  );
  return context.texts.setUp.alreadySetUp(count, names.join(', '), clients);
}
