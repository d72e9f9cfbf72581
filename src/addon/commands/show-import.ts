/** Import time, invoices, tasks…: opens the page that reads files. It asks for everything else by callFromImport. */
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
    }) => {
      const words = { statuses, recalculate, severalAccounts };
      showImportPage(imports.title, { view: 'import', language, ...words }, SIZE);
      return null;
    },
  );
}
