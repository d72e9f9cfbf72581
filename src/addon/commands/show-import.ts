/** Import time, invoices, tasks…: opens the page that reads files. It asks for everything else by callFromImport. */
import { IMPORT_LABELS } from '../../i18n/import-labels';
import { SIDEBAR_TEXTS } from '../../i18n/languages';
import { runCommand } from '../run-command';
import { showImportPage, type DialogSize } from '../show-page';

const SIZE: DialogSize = { width: 760, height: 640 };

export function showImport(): void {
  runCommand(
    (texts) => texts.menu.importRecords,
    ({
      imports,
      language,
      recordTabs: { statuses },
      menu: { recalculate },
      failures: { severalAccounts },
      setUp: { cancel },
    }) => {
      const { working, tryAgain, close } = SIDEBAR_TEXTS[language].common;
      const words = { statuses, recalculate, severalAccounts, working, tryAgain, cancel, close };
      showImportPage(
        imports.title,
        { view: 'import', language, labels: IMPORT_LABELS[language], ...words },
        SIZE,
      );
      return null;
    },
  );
}
