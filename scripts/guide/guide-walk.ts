/**
 * Does what the guide tells, in the preview and in one of its languages: presses what is called as the guide calls it, and remembers what
 * was pressed and what was on screen, so that a test can tell what the guide names and nobody meets.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PRODUCT_NAME } from '../../src/addon/product';
import { SIDEBAR_TEXTS, TEXTS } from '../../src/i18n/languages';
import { IMPORT_PAGE } from '../import-page-texts';
import type { Language } from '../../src/i18n/types/texts';
import { PAGE_TEXTS } from '../preview/page-texts/page-texts';
import { spokenTexts } from '../preview/page-texts/spoken-texts';
import type { PreviewAccess } from '../../stand-in/preview/page/preview-access';

declare const clientTiersPreview: PreviewAccess;

export class GuideWalk {
  /** Captions that were pressed, and lines and choices that pages have shown. */
  readonly met = new Set<string>();
  readonly texts;
  readonly pageTexts;
  readonly sidebarTexts;
  readonly importTexts;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = TEXTS[language];
    this.pageTexts = PAGE_TEXTS.find((texts) => texts.language === language)!;
    this.sidebarTexts = SIDEBAR_TEXTS[language];
    this.importTexts = IMPORT_PAGE[language];
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('.script-dialog iframe');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Opens a file of hers, in the place of the spreadsheet that is open. */
  async open(name: string, content: Buffer): Promise<void> {
    const { menus } = await spokenTexts(this.page);
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.inMenu(menus.file, menus.open),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    await this.page.getByRole('heading', { name: name.replace(/\.\w+$/, ''), exact: true }).waitFor();
  }

  /** Chooses in the menu of the add-on and waits until no script runs. */
  async menu(...captions: string[]): Promise<void> {
    await this.start(...captions);
    await this.idle();
    await this.look();
  }

  /** The same where the script asks something before it ends. */
  async start(...captions: string[]): Promise<void> {
    for (const caption of captions) this.met.add(caption);
    const { menus } = await spokenTexts(this.page);
    await this.inMenu(menus.extensions, PRODUCT_NAME, ...captions);
  }

  async press(place: FrameLocator | Locator | Page, role: 'button' | 'tab', caption: string): Promise<void> {
    this.met.add(caption);
    await this.look();
    await place.getByRole(role, { name: caption, exact: true }).first().click();
    await this.idle();
  }

  /** Answers what a command asks. */
  async answer(button: string): Promise<void> {
    await this.page.locator('dialog.question').getByRole('button', { name: button, exact: true }).click();
    await this.idle();
  }

  async goTo(tab: string): Promise<void> {
    await this.press(this.page, 'tab', tab);
  }

  /** Waits until no script runs. What the sidebar asks for may still be on its way to the page: it tells itself that it waits. */
  async idle(): Promise<void> {
    if ((await this.page.locator('#sidebar iframe').count()) > 0)
      await this.sidebar.locator('.sidebar[aria-busy=false]').waitFor();
    await this.page.waitForSelector('body:not([aria-busy])', { state: 'attached' });
  }

  async dialogCloses(): Promise<void> {
    await this.page.waitForSelector('.script-dialog', { state: 'detached' });
    await this.idle();
  }

  /** What was said last, so that it hides nothing. */
  async closeToast(): Promise<void> {
    for (const button of await this.page.locator('.toast button').all()) await button.click();
  }

  async select(a1: string): Promise<void> {
    await this.page.evaluate((at) => clientTiersPreview.select(at), a1);
    await this.drawn();
  }

  /** Types into empty cells side by side on the tab in front, and waits until what was typed last is there. */
  async type(tab: string, a1: string, ...cells: string[]): Promise<void> {
    await this.select(a1);
    for (const text of cells) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
    const last = a1.replace(/^./, (letter) => String.fromCharCode(letter.charCodeAt(0) + cells.length - 1));
    await this.page.waitForFunction(
      ([name, at]) => clientTiersPreview.cell(name!, at!).text !== '',
      [tab, last],
    );
  }

  /** Those in the tab bar. */
  tabs(): Promise<string[]> {
    return this.page.evaluate(() => clientTiersPreview.tabs());
  }

  /** All that a tab shows; a hidden one too. */
  cells(tab: string): Promise<string[][]> {
    return this.page.evaluate((name) => clientTiersPreview.texts(name), tab);
  }

  /** Waits until the grid has drawn what it was told. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Remembers what is on screen. */
  async look(): Promise<void> {
    for (const frame of this.page.frames()) {
      const reading = frame.evaluate(() => [
        ...document.body.innerText.split('\n'),
        ...[...document.querySelectorAll('option')].map(({ text }) => text),
      ]);
      // A page that is just closing shows nothing.
      const shown = await reading.catch(() => []);
      for (const line of shown) this.met.add(line.trim());
    }
  }

  private async inMenu(...captions: string[]): Promise<void> {
    for (const caption of captions) {
      const name = new RegExp(`^${caption.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
      const item = this.page.getByRole('menuitem', { name });
      await item.or(this.page.getByRole('menuitemradio', { name })).first().click();
    }
  }
}
