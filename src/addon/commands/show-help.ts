/** Help: how to rate, what the columns mean, and the functions as they are typed in this spreadsheet. */
import { argumentSeparatorOf } from '../conventions';
import { runCommand } from '../run-command';
import { showDialog } from '../show-page';

const SIZE = { width: 560, height: 560 };

export function showHelp(): void {
  runCommand(
    (texts) => texts.menu.help,
    ({ help, language }) => {
      const separator = `${argumentSeparatorOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale())} `;
      const functions = help.functions.map(({ name, purpose, exampleArguments }) => ({
        call: `=${name}(${exampleArguments.join(separator)})`,
        purpose,
      }));
      const { sections, functionsHeading, functionsIntro, close } = help;
      const content = {
        view: 'help',
        language,
        sections,
        functionsHeading,
        functionsIntro,
        functions,
        close,
      } as const;
      showDialog(help.title, content, SIZE);
      return null;
    },
  );
}
