/**
 * Does what the guide tells, in the preview and in one of its languages: presses what is called as the guide calls it, and keeps the
 * captions, so that a test can tell which of those in the guide nobody has pressed.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PRODUCT_NAME } from '../../src/addon/product';
import { SIDEBAR_TEXTS, TEXTS } from '../../src/i18n/languages';
import { IMPORT_PAGE } from '../../src/i18n/import-page';
import type { Language } from '../../src/i18n/types/texts';
import type { PreviewAccess } from '../../stand-in/preview/page/test-access';

declare const clientTiersPreview: PreviewAccess;

export class GuideWalk {
  readonly pressed = new Set<string>();
  readonly texts;
  readonly sidebarTexts;
  readonly importTexts;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = TEXTS[language];
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
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.inMenu('File', 'Open')]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    await this.page.getByRole('heading', { name: name.replace(/\.\w+$/, ''), exact: true }).waitFor();
  }

  /** Chooses in the menu of the add-on and waits until no script runs. */
  async menu(...captions: string[]): Promise<void> {
    await this.start(...captions);
    await this.idle();
  }

  /** The same where the script asks something before it ends. */
  async start(...captions: string[]): Promise<void> {
    for (const caption of captions) this.pressed.add(caption);
    await this.inMenu('Extensions', PRODUCT_NAME, ...captions);
  }

  async press(place: FrameLocator | Locator | Page, role: 'button' | 'tab', caption: string): Promise<void> {
    this.pressed.add(caption);
    await place.getByRole(role, { name: caption, exact: true }).first().click();
    await this.idle();
  }

  async goTo(tab: string): Promise<void> {
    await this.press(this.page, 'tab', tab);
  }

  async idle(): Promise<void> {
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

  async type(a1: string, ...cells: string[]): Promise<void> {
    await this.select(a1);
    for (const text of cells) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => clientTiersPreview.tabs());
  }

  /** All that the grid shows of a tab. */
  cells(tab: string): Promise<string[][]> {
    return this.page.evaluate((name) => clientTiersPreview.texts(name), tab);
  }

  /** Waits until the grid has drawn what it was told. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  private async inMenu(...captions: string[]): Promise<void> {
    for (const caption of captions) {
      const name = new RegExp(`^${caption.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
      const item = this.page.getByRole('menuitem', { name });
      await item.or(this.page.getByRole('menuitemradio', { name })).first().click();
    }
  }
}
