/** Help: how to rate, what the columns mean, and the functions as they are typed in this spreadsheet, with the ranges of her list. */
import { activeSpreadsheet } from '../active-spreadsheet';
import { contextOf } from '../context';
import { argumentSeparatorOf, decimalMarkOf } from '../conventions';
import { readCurrentPlan } from '../plan';
import { addressOfGuide, nameWithVersion } from '../publication';
import { runCommand } from '../run-command';
import { showDialog } from '../show-page';
import { herRanges } from '../wording/her-ranges';

const SIZE = { width: 560, height: 560 };

export function showHelp(): void {
  runCommand(
    (texts) => texts.menu.help,
    (texts) => {
      const { help, language } = texts;
      const spreadsheet = activeSpreadsheet();
      const context = contextOf(spreadsheet, texts);
      const plan = readCurrentPlan(context);
      const hers = herRanges(Array.isArray(plan) ? null : plan, context.sheetTexts);
      const locale = spreadsheet.getSpreadsheetLocale();
      const [separator, mark] = [`${argumentSeparatorOf(locale)} `, decimalMarkOf(locale)];
      const functions = help.functions.map(({ name, purpose, exampleArguments }) => ({
        call: `=${name}(${exampleArguments.map(hers).join(separator)})`,
        purpose: inMark(purpose, mark),
      }));
      const { guide, sections, functionsHeading, functionsIntro, close } = help;
      const content = {
        view: 'help',
        language,
        guide,
        guideAddress: addressOfGuide(language),
        sections,
        functionsHeading,
        functionsIntro,
        functions,
        version: nameWithVersion(),
        close,
      } as const;
      showDialog(help.title, content, SIZE);
      return null;
    },
  );
}

/** A number in a sentence is written as it would be typed here, whatever the language. */
function inMark(sentence: string, mark: string): string {
  return sentence.replace(/(\d)[.,](?=\d)/g, (_, digit: string) => `${digit}${mark}`);
}
