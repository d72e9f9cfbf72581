/**
 * Univer with just what shows a spreadsheet: rendering, selection, the cell editor, dropdowns, checkboxes and notes. Its
 * own menus, tabs and calculation stay out, the page and the workbook have theirs.
 */
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import designTexts from '@univerjs/design/lib/es/locale/en-US.js';
import { defaultTheme } from '@univerjs/themes';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsTexts from '@univerjs/docs-ui/lib/es/locale/en-US.js';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsTexts from '@univerjs/sheets/lib/es/locale/en-US.js';
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationTexts from '@univerjs/sheets-data-validation-ui/lib/es/locale/en-US.js';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaTexts from '@univerjs/sheets-formula-ui/lib/es/locale/en-US.js';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteTexts from '@univerjs/sheets-note-ui/lib/es/locale/en-US.js';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/lib/es/locale/en-US.js';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/lib/es/locale/en-US.js';

/**
 * Stands in until there is a spreadsheet: with its first one Univer starts what belongs to sheets, and lets 300 ms pass before it draws; so
 * they pass while the spreadsheet is made ready.
 */
export const BLANK_UNIT = 'blank';

export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designTexts,
        uiTexts,
        docsTexts,
        sheetsTexts,
        sheetsUiTexts,
        validationTexts,
        noteTexts,
        formulaTexts,
      ),
    },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    maxAutoHeightCount: 0,
    // Otherwise cells shine through below it.
    scrollConfig: { trackBackgroundColor: '#f8f9fa', trackBorderColor: '#f8f9fa' },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // The cell editor comes with the formula plugins; they get no formula to calculate and suggest no functions.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { functionScreenTips: false });
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // A search box in the list would take the keyboard away from whoever types a rating into the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: BLANK_UNIT });
  // It would look at all cells with a rule at once; those that are drawn say themselves what a rule has against them.
  univer.__getInjector().get(SheetsDataValidationValidatorService).dispose();
  return univer;
}
