/**
 * The pages, filled with their content, which travels in an attribute that the template escapes. They are files of the
 * project, or texts in the code where the add-on was pasted as one file.
 */
import type { Texts } from '../i18n/types/texts';
import type { DialogContent, ImportContent, SidebarContent, TickContent } from './page-content';

type PageName = 'Page' | 'Dialog' | 'Import';

/** Only in the file to paste. */
declare const PAGES_: Readonly<Record<PageName, string>> | undefined;

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export function sidebarPage(content: SidebarContent): GoogleAppsScript.HTML.HtmlOutput {
  return filled('Page', content);
}

export function showDialog(title: string, content: DialogContent, { width, height }: DialogSize): void {
  const page = filled('Dialog', content).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** What its words have in common with those of others is added here. */
export function showTickDialog(
  title: string,
  content: Pick<TickContent, 'call' | 'items' | 'intro' | 'act' | 'working' | 'nothingChosen'>,
  size: DialogSize,
  { language, today, failures }: Texts,
): void {
  const { share, weekly } = today;
  const { severalAccounts } = failures;
  const words = { cancel: share.cancel, close: weekly.close, severalAccounts };
  showDialog(title, { view: 'ticks', language, ...words, ...content }, size);
}

export function showImportPage(title: string, content: ImportContent, { width, height }: DialogSize): void {
  const page = filled('Import', content).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

function filled(
  name: PageName,
  content: DialogContent | ImportContent | SidebarContent,
): GoogleAppsScript.HTML.HtmlOutput {
  const template =
    typeof PAGES_ === 'undefined'
      ? HtmlService.createTemplateFromFile(name)
      : HtmlService.createTemplate(PAGES_[name]);
  template.content = JSON.stringify(content);
  return template.evaluate();
}
